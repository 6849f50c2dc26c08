import { describe, expect, test } from 'vitest'
import { gatheredSections } from '../../../src/record/gathered-sections.ts'

const gathered = (...texts: readonly string[]): string => gatheredSections(texts.map((text) => ({ text })))

describe('sections as one text', () => {
  test.each([
    [['1 kap.', '19 a kap. 8 §', '19 a kap. 11 §'], '1 kap.; 19 a kap. 8 §, 11 §'],
    [['Pris – Avtal', 'Pris – Frågor', 'Mål'], 'Pris – Avtal, Frågor; Mål'],
    [['Pris', 'Pris – Avtal'], 'Pris (även Avtal)'],
    [['2.2', '3.2.3'], '2.2; 3.2.3'],
    [['Pris – Avtal, och frågor', 'Pris – Mål'], 'Pris – Avtal, och frågor; Pris – Mål'],
    [['6 kap. 28 § och 7 kap. 4 §', '6 kap. 38 §'], '6 kap. 28 § och 7 kap. 4 §; 6 kap. 38 §'],
    [['6 kap. 2 §, för regioner', '6 kap. 3 §, för regioner'], '6 kap. 2 §, 3 §, för regioner'],
  ] as const)('%j', (texts, wanted) => expect(gathered(...texts)).toBe(wanted))

  test('each keeps the letter that stands for it', () => {
    const lettered = [
      { text: 'Pris – Avtal', letter: 'a' },
      { text: 'Pris – Frågor', letter: 'b' },
      { text: 'Mål', letter: 'c' },
    ]
    expect(gatheredSections(lettered)).toBe('Pris – a\u00A0Avtal, b\u00A0Frågor; c\u00A0Mål')
  })
})
