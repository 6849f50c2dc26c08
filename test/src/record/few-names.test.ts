import { expect, test } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { fewNames, withFewNames } from '../../../src/record/few-names.ts'
import { exampleCase } from '../../support/cases/example.ts'

const asked = (count: number): Case => ({
  ...exampleCase(),
  suppliers: Array.from({ length: count }, (_, n) => ({
    id: `row-${n}`,
    name: `Mätteknik ${n + 1} i Norr AB`,
  })),
})
const listOf = ({ suppliers }: Case): string => suppliers.map(({ name }) => name).join(', ')
const sentence = (found: Case): string => `Intyget av Kim Ek gäller inte ${listOf(found)}. Svara på nytt.`

test('hundreds of names in a row are counted, and it is said where all of them stand', () => {
  expect(fewNames(asked(300), sentence(asked(300)))).toBe(
    'Intyget av Kim Ek gäller inte Mätteknik 1 i Norr AB, Mätteknik 2 i Norr AB, Mätteknik 3 i Norr AB och 297 till (alla står under ”Tillfrågade leverantörer”). Svara på nytt.',
  )
})

test('a few names stand as they are, and so does a long text that names none or one here and there', () => {
  const few = asked(8)
  expect(fewNames(few, sentence(few))).toBe(sentence(few))
  const long = 'Skriv varför det blev så. '.repeat(20)
  expect(fewNames(asked(300), long)).toBe(long)
  const spread = Array.from({ length: 20 }, (_, n) => `Fråga Mätteknik ${n + 1} i Norr AB om priset.`).join(
    ' ',
  )
  expect(fewNames(asked(300), spread)).toBe(spread)
})

test('lists and notices are shortened, a table that has them all is not', () => {
  const found = asked(300)
  const blocks = [
    { kind: 'list', items: [sentence(found)] },
    { kind: 'notice', tone: 'warn', title: 'Saknas', text: sentence(found) },
    { kind: 'table', columns: [{ header: 'Gäller', weight: 1 }], rows: [[listOf(found)]] },
  ] as const
  const [list, notice, table] = withFewNames(found, blocks)
  expect(JSON.stringify([list, notice]).match(/297 till/g)).toHaveLength(2)
  expect(table).toEqual(blocks[2])
})
