import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runVectors } from '../../../../src/rules/value/vectors.ts'

const vector = (expected: object, more: object = {}) => ({
  id: 'A1',
  input: {
    law: 'LOU',
    category: 'goods',
    startDate: '2026-11-20',
    parts: [{ role: 'base', price: { kind: 'total', ore: 69_999_900 } }],
  },
  expect: expected,
  ...more,
})
const run = (...list: object[]) => runVectors({ format: 'direktlots-value-vectors/1', vectors: list })

test('every worked example is answered as expected', () => {
  const result = runVectors(JSON.parse(readFileSync(new URL('../vectors.json', import.meta.url), 'utf8')))
  expect(result).toMatchObject({ passed: 20, failed: 0 })
  expect('lines' in result ? result.lines[0] : '').toBe('ok T01')
})

test('a wrong expectation fails with key, expected and got', () => {
  expect(run(vector({ valueOre: 1, allowed: 'no', flags: [] }))).toEqual({
    lines: [
      'FAIL A1 valueOre: expected 1 got 69999900; allowed: expected no got yes; flags: expected [] got ["near-limit"]',
    ],
    passed: 0,
    failed: 1,
  })
})

test('flags are compared as a set', () => {
  expect(run(vector({ flags: ['near-limit', 'near-limit'] }))).toMatchObject({ failed: 0 })
  expect(run(vector({ flags: ['policy-limit-exceeded'] }))).toMatchObject({ failed: 1 })
})

const good = vector({ allowed: 'yes' })
test.each([
  ['text', 'hej', '(hela filen)'],
  ['another format', { format: 'x/1', vectors: [good] }, 'format'],
  ['no examples', { format: 'direktlots-value-vectors/1', vectors: [] }, 'vectors'],
  ['an unknown key', { format: 'direktlots-value-vectors/1', vectors: [good], more: 1 }, 'more'],
])('a file with %s is refused in one line', (_name, json, where) => {
  const result = runVectors(json)
  expect('problem' in result ? result.problem : '').toContain(where)
  expect('problem' in result ? result.problem : '').not.toContain('\n')
})

test.each([
  ['an unknown expectation', [vector({ value: 1 })], 'vectors[0].expect'],
  ['nothing expected', [vector({})], 'vectors[0].expect'],
  ['an unknown flag', [vector({ flags: ['near'] })], 'vectors[0].expect.flags[0]'],
  ['an id twice', [good, good], 'vectors[1].id'],
  ['no id', [vector({ allowed: 'yes' }, { id: '' })], 'vectors[0].id'],
  ['an unknown law', [vector({ allowed: 'yes' }, { input: { ...good.input, law: 'LOV' } })], 'input.law'],
  [
    'a day that is none',
    [vector({ allowed: 'yes' }, { input: { ...good.input, startDate: '2026-02-30' } })],
    'startDate',
  ],
  [
    'a negative amount',
    [
      vector(
        { allowed: 'yes' },
        { input: { ...good.input, parts: [{ role: 'base', price: { kind: 'total', ore: -1 } }] } },
      ),
    ],
    'parts[0].price.ore',
  ],
  [
    'a recurring purchase without a day',
    [
      vector(
        { allowed: 'yes' },
        { input: { ...good.input, similar: [{ ore: 1, relation: 'recurring', unit: 'own' }] } },
      ),
    ],
    'similar[0].date',
  ],
])('%s is refused with its place', (_name, list, where) => {
  const result = run(...list)
  expect('problem' in result ? result.problem : '').toContain(where)
})
