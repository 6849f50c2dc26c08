import { expect, test } from 'vitest'
import amountsJson from '../../../../assets/rules/amounts.json' with { type: 'json' }
import profileJson from '../../../../assets/rules/profiles/region-stockholm.json' with { type: 'json' }
import { readAmounts } from '../../../../src/rules/parameters/amounts-file.ts'
import { readProfile } from '../../../../src/rules/parameters/profiles.ts'

type Amounts = typeof amountsJson
const broken = (change: (file: Amounts) => unknown): unknown => change(structuredClone(amountsJson))

const withFirst = (file: Amounts, change: object): unknown => ({
  ...file,
  amounts: file.amounts.map((series, index) => (index === 0 ? { ...series, ...change } : series)),
})

test.each<[string, unknown, string]>([
  ['an unknown key', broken((f) => ({ ...f, more: 1 })), 'amounts.json: (hela filen): '],
  ['an unknown amount', broken((f) => withFirst(f, { id: 'x' })), 'amounts[0].id'],
  [
    'a gap',
    broken((f) => withFirst(f, { rows: f.amounts[0]?.rows.filter((_row, index) => index !== 1) })),
    'amounts[0].rows[1].from: lucka',
  ],
  [
    'an amount twice for one act',
    broken((f) => ({ ...f, amounts: [...f.amounts, f.amounts[0]] })),
    'documentation-over LOU står två gånger',
  ],
  [
    'a method missing for an act',
    broken((f) => ({ ...f, amounts: f.amounts.filter(({ id }) => id !== 'open-ended-months') })),
    'open-ended-months saknas för LOU',
  ],
  ['a section missing', broken((f) => ({ ...f, sections: f.sections.slice(1) })), 'sections: base saknas'],
  [
    'an amount that is null and verified',
    broken((f) =>
      withFirst(f, { rows: f.amounts[0]?.rows.map((row) => ({ ...row, amount: null, verified: true })) }),
    ),
    'amounts[0].rows[0].verified',
  ],
  [
    'a ground twice',
    broken((f) => ({
      ...f,
      regimes: { ...f.regimes, grounds: [...f.regimes.grounds, f.regimes.grounds[0]] },
    })),
    'regimes.grounds.LOU.unsuitable-tenders[1].from',
  ],
])('%s is refused with file and property named', (_name, json, where) => {
  expect(() => readAmounts('amounts.json', json)).toThrow(where)
})

test('a profile without source, or with an unknown key, is refused with file and property named', () => {
  const read = (change: object) => () => readProfile('p.json', { ...profileJson, ...change })
  expect(read({})).not.toThrow()
  expect(read({ summation: { ...profileJson.summation, source: undefined } })).toThrow(
    'p.json: summation.source',
  )
  expect(read({ more: 1 })).toThrow('p.json: (hela filen)')
  expect(read({ summation: { ...profileJson.summation, period: 'month' } })).toThrow('summation.period')
})
