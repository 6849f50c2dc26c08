import { expect, test } from 'vitest'
import amountsJson from '../../../../assets/rules/amounts.json' with { type: 'json' }
import summingJson from '../../../../assets/rules/policy-summing.json' with { type: 'json' }
import { readAmounts } from '../../../../src/rules/parameters/amounts-file.ts'
import { readPolicySumming } from '../../../../src/rules/parameters/policy-summing.ts'

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
    'amounts[0].rows[1].from: gap',
  ],
  [
    'an amount twice for one act',
    broken((f) => ({ ...f, amounts: [...f.amounts, f.amounts[0]] })),
    'documentation-over LOU stands twice',
  ],
  [
    'a method missing for an act',
    broken((f) => ({ ...f, amounts: f.amounts.filter(({ id }) => id !== 'open-ended-months') })),
    'open-ended-months is missing for LOU',
  ],
  [
    'a section missing',
    broken((f) => ({ ...f, sections: f.sections.slice(1) })),
    'sections: base is missing',
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

test('a policy that is missing, twice or without source is refused', () => {
  const read = (policies: unknown) => readPolicySumming('p.json', { ...summingJson, policies })
  expect(() => read(summingJson.policies.slice(1))).toThrow('p.json: policies: law-only is missing')
  expect(() => read([...summingJson.policies, summingJson.policies[0]])).toThrow('law-only stands twice')
  expect(() => read([{ ...summingJson.policies[0], source: undefined }])).toThrow('policies[0].source')
})
