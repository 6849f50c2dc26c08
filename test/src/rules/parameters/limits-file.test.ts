import { expect, test } from 'vitest'
import limitsJson from '../../../../assets/rules/limits.json' with { type: 'json' }
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
  const [first, ...others] = limitsJson.series
  const rows = [good, row('2022-01-01', null)]
  expect(readLimits('f.json', file([{ ...first, rows }, ...others])).series[0]?.rows).toHaveLength(2)
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
  ['a day twice', file([series([good, row('2020-01-01', null)])]), 'står två gånger'],
  [
    'an overlap',
    file([series([good, row('2021-12-31', null)])]),
    'series[0].rows[1].from: 2021-12-31 överlappar',
  ],
  [
    'a row after one without end',
    file([series([row('2020-01-01', null), row('2022-01-01', null)])]),
    'överlappar',
  ],
  ['a gap', file([series([good, row('2022-01-02', null)])]), 'series[0].rows[1].from: lucka'],
  [
    'rows in the wrong order',
    file([series([good, row('2019-01-01', '2019-12-31')])]),
    'sätt den äldsta först',
  ],
  ['a series twice', file([series([good]), series([good])]), 'series: direct.LOU.ordinary står två gånger'],
  [
    'an amount that is null and verified',
    file([series([row('2020-01-01', null, { sek: null })])]),
    'series[0].rows[0].verified: kan inte vara true där sek är null',
  ],
  [
    'a source of blanks',
    file([series([row('2020-01-01', null, { source: { title: '  ' } })])]),
    'series[0].rows[0].source.title: är tomt',
  ],
  [
    'a day of checking after the data’s own last day',
    file([series([row('2020-01-01', null, { checkedOn: '2099-01-01' })])]),
    'series[0].rows[0].checkedOn: 2099-01-01 ligger för långt fram',
  ],
  ['a file checked in the future', file([series([good])], { checkedOn: '2099-01-01' }), 'checkedOn: 2099'],
  ['a missing series', file([series([good])]), 'series: direct.LOU.annex2 saknas'],
  [
    'two series of one kind',
    file([series([good]), series([good], { id: 'b' })]),
    'direct LOU ordinary står två gånger',
  ],
])('%s is refused with file and property named', (_name, json, where) => {
  expect(() => readLimits('limits.json', json)).toThrow(RulesFileError)
  expect(() => readLimits('limits.json', json)).toThrow(where)
  expect(() => readLimits('limits.json', json)).toThrow(/^Fel i regelfilen limits\.json: .*\.$/)
})

test.each(limitsJson.series.map(({ id }) => id))('the whole file without %s is refused by that id', (id) => {
  const without = { ...limitsJson, series: limitsJson.series.filter((one) => one.id !== id) }
  expect(() => readLimits('limits.json', without)).toThrow(`series: ${id} saknas`)
})
