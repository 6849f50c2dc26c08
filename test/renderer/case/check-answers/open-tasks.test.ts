import { describe, expect, it } from 'vitest'
import { countLacks, openTasks } from '../../../../renderer/case/check-answers/open-tasks.ts'
import { viewOf } from '../../../../renderer/state/case.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { inWords } from '../../../../src/record/say.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const today = '2026-12-14'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const started = {
  'subject.title': 'Flyttstädning',
  'subject.category': 'services',
  'value.parts.base.pricing': 'total',
  'value.parts.base.amountOre': '120 000',
}
const cases: readonly [string, Case][] = [
  ['nothing answered', aCase()],
  ['nothing answered under a policy', aCase('region-stockholm')],
  ['begun', answered(aCase(), started)],
  ['begun under a policy', answered(aCase('region-stockholm'), started)],
  [
    'over the limit',
    answered(aCase('region-stockholm'), { ...started, 'value.parts.base.amountOre': '900 000' }),
  ],
  ['one answer short', answered(exampleCase(), { 'award.reason': '' })],
  [
    'several unanswered',
    answered(exampleCase(), { 'value.parts.base.amountOre': '', 'value.hasOption': '' }),
  ],
  ['not readable', { ...exampleCase(), unread: { 'contract.signedOn': '31 februari' } }],
]

describe('what remains', () => {
  it.each(cases)('%s: the page and the record count the same', (_name, found) => {
    const view = viewOf(found, today)
    const count = countLacks(openTasks(view))
    const said = treeText(recordOf(found, view.evaluation, options))
    expect(count).toBeGreaterThan(0)
    expect(said).toContain(count === 1 ? 'en punkt återstår' : `${inWords(count)} punkter återstår`)
  })

  it('names no field twice, in whatever task', () => {
    const open = openTasks(viewOf(answered(aCase('region-stockholm'), started), today))
    const fields = open.flatMap(({ lacks }) => lacks.flatMap((lack) => lack.fields))
    expect(fields.length).toBeGreaterThan(5)
    expect(new Set(fields).size).toBe(fields.length)
  })
})
