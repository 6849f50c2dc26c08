import { expect, test } from 'vitest'
import { RulesFileError } from '../../../../src/rules/parameters/dated.ts'
import { readLimits } from '../../../../src/rules/parameters/limits-file.ts'

const row = (from: string, to: string | null, more: object = {}) => ({
  from,
  to,
  sek: 700_000,
  comparison: '<',
  source: { title: 'LOU 19 a kap. 2 §' },
  verified: true,
  checkedOn: '2026-11-20',
  ...more,
})
const series = (rows: object[], more: object = {}) => ({
  id: 'direct.LOU.ordinary',
  kind: 'direct',
  law: 'LOU',
  category: 'ordinary',
  label: 'Varor',
  rows,
  ...more,
})
const file = (list: object[], more: object = {}) => ({
  format: 'direktlots-limits/1',
  checkedOn: '2026-11-20',
  unit: 'kronor',
  series: list,
  ...more,
})
const good = row('2020-01-01', '2021-12-31')

test('a whole file is read', () => {
  expect(readLimits('f.json', file([series([good, row('2022-01-01', null)])])).series).toHaveLength(1)
})

test.each([
  ['an unknown key at the top', file([series([good])], { extra: 1 }), '(hela filen)'],
  ['another format', file([series([good])], { format: 'x' }), 'format'],
  ['an unknown key in a row', file([series([row('2020-01-01', null, { kr: 1 })])]), 'series[0].rows[0]'],
  ['an unknown law', file([series([good], { law: 'LOV' })]), 'series[0].law'],
  ['a category of another kind', file([series([good], { kind: 'eu-threshold' })]), 'series[0].category'],
  ['a day that is none', file([series([row('2020-02-30', null)])]), 'series[0].rows[0].from'],
  [
    'an amount with decimals',
    file([series([row('2020-01-01', null, { sek: 1.5 })])]),
    'series[0].rows[0].sek',
  ],
  ['a missing amount', file([series([{ ...good, sek: undefined }])]), 'series[0].rows[0].sek'],
  ['a row without source', file([series([{ ...good, source: undefined }])]), 'series[0].rows[0].source'],
  ['an end before the start', file([series([row('2020-01-01', '2019-12-31')])]), 'series[0].rows[0].to'],
  ['a day twice', file([series([good, row('2020-01-01', null)])]), 'stands twice'],
  [
    'an overlap',
    file([series([good, row('2021-12-31', null)])]),
    'series[0].rows[1].from: 2021-12-31 overlaps',
  ],
  [
    'a row after one without end',
    file([series([row('2020-01-01', null), row('2022-01-01', null)])]),
    'overlaps',
  ],
  ['a gap', file([series([good, row('2022-01-02', null)])]), 'series[0].rows[1].from: gap'],
  [
    'rows in the wrong order',
    file([series([good, row('2019-01-01', '2019-12-31')])]),
    'put the oldest first',
  ],
  ['a series twice', file([series([good]), series([good])]), 'series: direct.LOU.ordinary stands twice'],
  [
    'two series of one kind',
    file([series([good]), series([good], { id: 'b' })]),
    'direct LOU ordinary stands twice',
  ],
])('%s is refused with file and property named', (_name, json, where) => {
  expect(() => readLimits('limits.json', json)).toThrow(RulesFileError)
  expect(() => readLimits('limits.json', json)).toThrow(where)
  expect(() => readLimits('limits.json', json)).toThrow(/^limits\.json: /)
})
