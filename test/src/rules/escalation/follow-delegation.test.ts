import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { enterCase } from '../../../../src/rules/enter-case.ts'
import { answerRemarks } from '../../../../src/rules/escalation/answer-remarks.ts'
import { chosen } from '../../../support/cases/chosen.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const today = '2026-12-10'
const decider = 'decision.decider.name'

function enter(found: Case, texts: Readonly<Record<string, string>>): Case {
  const entries = Object.entries(texts).map(([path, text]) => ({ path, text }))
  return enterCase(found, entries, today).case
}

/** 396 000 kr with options, and an organisation with an order of delegation. */
function known(): Case {
  const found = chosen('Köp', { [decider]: '', 'decision.decider.role': '', 'decision.delegation': '' }, true)
  return { ...found, basis: { ...found.basis, organisation: anOrganisation } }
}

const pointOf = (found: Case): string | undefined => found.decision.delegation

describe('the point of the delegation order', () => {
  it('is filled in with the decider, and follows another', () => {
    const siv = enter(known(), { [decider]: 'Siv Lönn' })
    expect(pointOf(siv)).toBe('4.2')
    const ola = enter(siv, { [decider]: 'Ola Rönn' })
    expect(pointOf(ola)).toBe('4.3')
    expect(pointOf(enter(ola, { [decider]: 'Okänd Person' }))).toBeUndefined()
  })

  it('is left as it is where somebody has written or emptied it, and once it is decided', () => {
    const siv = enter(known(), { [decider]: 'Siv Lönn' })
    const own = enter(siv, { 'decision.delegation': '7.1' })
    expect(pointOf(enter(own, { [decider]: 'Ola Rönn' }))).toBe('7.1')
    expect(
      pointOf(enter(enter(siv, { 'decision.delegation': '' }), { 'subject.title': 'Köp' })),
    ).toBeUndefined()
    const whole = enter(siv, { 'decision.outcome': 'award', 'decision.decidedOn': today })
    expect(pointOf(enter(whole, { [decider]: 'Ola Rönn' }))).toBe('4.2')
  })

  it('is not filled in without an organisation', () => {
    const alone = { ...known(), basis: {} }
    expect(pointOf(enter(alone, { [decider]: 'Siv Lönn' }))).toBeUndefined()
  })
})

it('one whom the organisation does not know is said to be unknown to it', () => {
  const answer = {
    id: 'answer-1',
    answer: 'approve' as const,
    name: 'Okänd Person',
    on: today,
    givenAt: '2026-12-10T09:00:00+01:00',
    takenInAt: '2026-12-10T10:00:00+01:00',
    reference: 'DL-7K3F-92QX',
    caseSha256: 'a'.repeat(64),
    fingerprint: '3F2A 90C1',
  }
  expect(answerRemarks(known(), answer)).toEqual(['Okänd Person står inte i er organisation.'])
  expect(answerRemarks(known(), { ...answer, name: 'Siv Lönn' })).toEqual([])
})
