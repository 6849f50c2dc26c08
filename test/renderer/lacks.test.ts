import { describe, expect, it } from 'vitest'
import { lacksOf, tooLongLacks, withTooLong } from '../../renderer/components/lacks.ts'
import { markedBy } from '../../renderer/components/marked.ts'
import { viewOf } from '../../renderer/state/case.ts'
import { enter } from '../../src/domain/case/enter.ts'
import { longestText } from '../../src/domain/text.ts'
import { newCase } from '../../src/domain/case/new-case.ts'
import type { TaskId } from '../../src/flow/tasks.ts'

const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Exempel',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
}

const aStarted = () =>
  newCase({
    id: 'a',
    createdAt: '2026-11-01T09:00:00Z',
    today: '2026-11-01',
    screening: { security: 'no', personalData: 'no' },
    settings,
  })

function lacks(answers: Readonly<Record<string, string>>, task: TaskId = 'arende') {
  const started = aStarted()
  const entries = Object.entries(answers).map(([path, text]) => ({ path, text }))
  const view = viewOf(enter(started, entries, '2026-11-20').case, '2026-11-20')
  return lacksOf(view.case, view.planned(task))
}

describe('what a page lacks', () => {
  it('is nothing where all is answered', () => {
    expect(
      lacks({
        'subject.title': 'Flyttstädning',
        'subject.category': 'services',
        'subject.periodStart': '2026-12-01',
        'subject.periodEnd': '2026-12-02',
        'value.parts.base.pricing': 'total',
        'value.parts.base.amountOre': '48 000',
        'value.hasOption': 'no',
        'value.recurring': 'no',
      }),
    ).toEqual([])
  })

  it('names each field once, also where several rules ask for it', () => {
    const fields = lacks({}).flatMap((lack) => lack.fields)
    expect(fields.length).toBeGreaterThan(3)
    expect(new Set(fields).size).toBe(fields.length)
  })

  it('says what was typed and cannot be read, with what to write instead', () => {
    expect(lacks({ 'value.parts.base.amountOre': '12.000' })).toContainEqual({
      is: 'wrong',
      message: expect.stringMatching(/^Beräknat pris: Menar du 12\u00A0000\?/),
      fields: ['value.parts.base.amountOre'],
    })
  })

  it('is only how long, where the price is there', () => {
    const priced = lacks({ 'value.parts.base.pricing': 'month', 'value.parts.base.amountOre': '11 500' })
    const times = 'value.parts.base.times'
    const lack = priced.find(({ fields }) => fields.includes(times))
    expect(lack).toMatchObject({ message: 'Fyll i ”Hur länge?”.', fields: [times] })
    expect(priced.filter(({ fields }) => fields.includes('subject.category'))).toHaveLength(1)
    expect(markedBy(priced).has(times)).toBe(true)
    expect(lacks({ 'value.parts.base.pricing': 'month' }).map(({ message }) => message)).toContain(
      'Beräkna vad köpet högst kan kosta, utan moms.',
    )
  })

  it('marks no field of which one is enough', () => {
    const recurring = lacks({ 'value.recurring': 'yes' }, 'varde')
    expect(recurring.flatMap(({ fields }) => fields)).toContain('value.past12MonthsOre')
    expect(markedBy(recurring).has('value.past12MonthsOre')).toBe(false)
  })

  it('comes in the order of the page, also what cannot be read', () => {
    const first = lacks({ 'value.parts.base.amountOre': '12.000', 'value.parts.base.pricing': 'total' }).map(
      ({ fields }) => fields[0],
    )
    expect(first).toEqual([
      'subject.title',
      'subject.category',
      'value.parts.base.amountOre',
      'value.hasOption',
      'value.recurring',
    ])
  })
})

describe('a text that is too long', () => {
  const texts = { 'subject.title': 'å'.repeat(longestText + 1), 'award.reason': 'å'.repeat(longestText + 1) }
  const view = viewOf(enter(aStarted(), [], '2026-11-20').case, '2026-11-20')

  it('is said on the page that asks for it, and not to be missing too', () => {
    const long = tooLongLacks(view.case, view.planned('arende'), texts)
    expect(long).toMatchObject([{ is: 'wrong', fields: ['subject.title'] }])
    const missing = lacksOf(view.case, view.planned('arende'))
    const both = withTooLong(missing, long)
    expect(both).toHaveLength(missing.length)
    expect(both.filter(({ fields }) => fields.includes('subject.title'))).toEqual(long)
  })
})
