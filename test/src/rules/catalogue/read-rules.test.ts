import { describe, expect, it } from 'vitest'
import { readRuleFiles } from '../../../../src/rules/catalogue/read-rules.ts'
import { ruleFiles } from '../../../../src/rules/rule-files.ts'

interface Json {
  readonly version: string
  readonly rules: readonly Record<string, unknown>[]
}
const original = ruleFiles.find(({ file }) => file.endsWith('program/answers.json'))
const json = original?.json as Json
const withFirst = (change: object): Json => ({
  ...json,
  rules: json.rules.map((rule, index) => (index === 0 ? { ...rule, ...change } : rule)),
})
const read = (...files: readonly Json[]) =>
  readRuleFiles(
    files.map((one, index) => ({ file: `assets/rules/rules/program/${'ab'[index] ?? ''}.json`, json: one })),
    ['law-only', 'region-stockholm'],
  )
const twice = withFirst({ validTo: null })

describe('the files of rules', () => {
  it('are read as they are', () => {
    expect(read(json)[0]?.rules.length).toBe(json.rules.length)
    expect(() => read(withFirst({ profiles: ['region-stockholm'] }))).not.toThrow()
  })

  it.each<[string, () => unknown, string]>([
    [
      'a rule for a profile that is not there',
      () => read(withFirst({ profiles: ['region-ingenstans'] })),
      'Fel i regelfilen assets/rules/rules/program/a.json: rules[0].profiles: profilen region-ingenstans finns inte.',
    ],
    [
      'a rule that ends before it begins',
      () => read(withFirst({ validFrom: '2026-01-01', validTo: '2025-12-31' })),
      'Fel i regelfilen assets/rules/rules/program/a.json: rules[0].validTo: 2025-12-31 är före validFrom, 2026-01-01.',
    ],
    [
      'an id in two files, both named',
      () => read(json, twice),
      `Fel i regelfilen assets/rules/rules/program/b.json: rules[0].id: ${String(json.rules[0]?.['id'])} står redan i assets/rules/rules/program/a.json.`,
    ],
    [
      'a rule that calls itself law in another folder',
      () => read(withFirst({ layer: 'law' })),
      'Fel i regelfilen assets/rules/rules/program/a.json: rules[0].layer: här står bara program, inte law.',
    ],
    [
      'an organisation’s rule that calls itself law',
      () =>
        readRuleFiles(
          [{ file: 'assets/rules/rules/kommun-x/a.json', json: withFirst({ layer: 'law' }) }],
          ['law-only'],
        ),
      'rules[0].layer: här står bara policy och revision, inte law.',
    ],
    [
      'a document of blanks',
      () => read(withFirst({ source: { document: ' ', section: '1' } })),
      'rules[0].source.document: är tomt.',
    ],
    [
      'a version after the data’s own last day',
      () => read({ ...json, version: '2099-01-01' }),
      'assets/rules/rules/program/a.json: version: 2099-01-01 ligger för långt fram',
    ],
    [
      'an unknown key',
      () => read(withFirst({ more: 1 })),
      'rules[0]: egenskapen more finns inte i formatet.',
    ],
    ['a missing one', () => read(withFirst({ message: undefined })), 'rules[0].message: saknas.'],
  ])('are refused with %s', (_name, act, words) => {
    expect(act).toThrow(words)
  })
})
