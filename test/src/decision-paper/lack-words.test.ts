import { describe, expect, test } from 'vitest'
import { missingBefore } from '../../../src/decision-paper/missing.ts'
import { withoutOrders } from '../../../src/decision-paper/lack-words.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { chosen } from '../../support/cases/chosen.ts'

const lacksOf = (found: Case): readonly string[] => missingBefore(evaluateCase(found, '2026-12-10'))
const ready = (texts: Readonly<Record<string, string>> = {}): Case => chosen('Pumpar', texts, true)

/** Without the statement of the part. */
const withoutStatement = (found: Case, part: 'preparer' | 'decider'): Case => ({
  ...found,
  impartiality: {
    ...found.impartiality,
    statements: (found.impartiality.statements ?? []).filter((row) => row.part !== part),
  },
})

describe('what lacks, as the one who decides reads it', () => {
  test('does not count the own statement, which is given with the answer', () => {
    expect(lacksOf(withoutStatement(ready(), 'decider'))).toEqual([])
  })

  test('names whose statement is not there', () => {
    const both = withoutStatement(withoutStatement(ready(), 'decider'), 'preparer')
    expect(lacksOf(both)).toEqual(['Intyg om jäv saknas från Kim Ek (exempel).'])
  })

  test('tells of the checks once, however many rules ask for them', () => {
    const lacks = lacksOf(chosen('Pumpar'))
    expect(lacks.filter((text) => text.startsWith('Leverantörskontrollen'))).toEqual([
      expect.stringMatching(
        /^Leverantörskontrollen av Kalibreringstjänst Nord AB \(exempel\) är inte klar\. Inte gjort: /,
      ),
    ])
  })

  test('gives nobody an order', () => {
    const bare = answered(chosen('Pumpar'), {
      'award.reason': 'bra pris',
      'contracts.coordination': 'no',
      'contracts.coordinationNote': '',
      'contracts.found': '',
      'inquiry.sameForAll': '',
    })
    const lacks = lacksOf(bare)
    expect(lacks.length).toBeGreaterThan(4)
    for (const text of lacks)
      expect(text).not.toMatch(
        /(?:^|[.:] )(?:Skriv|Ange|Gör|Kontrollera|Svara|Bedöm|Sök|Välj|Rätta|Fråga)(?!\p{L})/u,
      )
  })
})

describe('a text without its orders', () => {
  test.each([
    [
      '”Bra pris” säger inget. Skriv vad som skilde. Eller hur? Ja.',
      '”Bra pris” säger inget. Eller hur? Ja.',
    ],
    ['Rätta datumet: kontrollen kan inte vara gjord.', ''],
    [
      'Värdet är 1.5 gånger större. ”Skriv. Nu.” sade någon.',
      'Värdet är 1.5 gånger större. ”Skriv. Nu.” sade någon.',
    ],
    ['Begäran saknas.', 'Begäran saknas.'],
  ])('%s', (text, rest) => {
    expect(withoutOrders(text)).toBe(rest)
  })
})
