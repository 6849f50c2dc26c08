import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { paperStateOf } from '../../../src/flow/paper-state.ts'
import { paperFacts } from '../../../src/rules/decision-facts/facts.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { waitingSentence } from '../../../renderer/register/waiting-sentence.ts'
import { paperStep } from '../../../renderer/register/paper-step.ts'
import { chosen } from '../../support/cases/chosen.ts'

const today = '2026-12-10'
const reference = 'DL-7K3F-92QX'
const caseSha256 = 'a'.repeat(64)
type Answer = NonNullable<Case['decision']['answers']>[number]

const before = chosen('Köp', {}, true)

/** The case with its paper sent at nine, and what came back. */
function sent(answers: readonly Answer[] = [], change: (found: Case) => Case = (found) => found): Case {
  const row = {
    id: 's1',
    at: '2026-12-10T09:00:00+01:00',
    form: 'package' as const,
    to: { name: 'Sam Ask (exempel)' },
    reference,
    caseSha256,
    facts: [...paperFacts(before, evaluateCase(before, today))],
    asks: ['award' as const],
  }
  return change({ ...before, decision: { ...before.decision, sent: [row], answers: [...answers] } })
}

const answer = (given: Answer['answer'], more: Partial<Answer> = {}): Answer => ({
  id: 'a1',
  answer: given,
  name: 'Sam Ask (exempel)',
  on: today,
  givenAt: '2026-12-10T10:00:00+01:00',
  takenInAt: '2026-12-10T11:00:00+01:00',
  reference,
  caseSha256,
  asks: ['award'],
  fingerprint: '3F2A 90C1',
  ...more,
})

const stateOf = (found: Case) => paperStateOf(evaluateCase(found, today))
const wordsOf = (found: Case): string | undefined => {
  const state = stateOf(found)
  return state === null ? undefined : paperStep(state, today).words
}

describe('where a case is while others have it', () => {
  it('is here, where nothing was sent', () => expect(stateOf(before)).toBeNull())

  it('is with whoever is to decide, and nobody waits for the preparer', () => {
    expect(wordsOf(sent())).toBe('Skickat till Sam Ask (exempel) – väntar på beslut')
    const state = stateOf(sent())
    if (state === null) throw new Error('no state')
    expect(waitingSentence([{ step: paperStep(state, today) }])).toBe('Inget ärende väntar på dig.')
  })

  it('was sent back, with what was said', () => {
    const found = sent([answer('send-back', { comment: 'Fråga en till.' })])
    expect(stateOf(found)).toEqual({ is: 'sent-back', by: 'Sam Ask (exempel)', comment: 'Fråga en till.' })
    expect(wordsOf(found)).toBe('Sam Ask (exempel) skickade tillbaka: ändra och skicka igen')
  })

  it('waits again once it is sent again', () => {
    const again = sent([answer('send-back')], (found) => ({
      ...found,
      decision: {
        ...found.decision,
        sent: (found.decision.sent ?? []).flatMap((row) => [
          row,
          { ...row, id: 's2', at: '2026-12-10T12:00:00+01:00', reference: 'DL-R3VN-2ATK' },
        ]),
      },
    }))
    expect(stateOf(again)).toMatchObject({ is: 'sent' })
  })

  it('is nothing more to wait for when the approval is of what the case says', () => {
    expect(stateOf(sent([answer('approve')]))).toBeNull()
  })

  it('has an approval of an older version, where something else is bought since', () => {
    const found = sent([answer('approve')], (one) => ({
      ...one,
      subject: { ...one.subject, title: 'Något helt annat' },
    }))
    expect(wordsOf(found)).toBe('Svaret gällde en äldre version: skicka igen')
  })

  it('is decided: what the paper asked is answered', () => {
    const decided = sent([answer('send-back')], (one) => ({
      ...one,
      decision: { ...one.decision, outcome: 'award', decidedOn: today },
    }))
    expect(stateOf(decided)).toBeNull()
  })

  it.each([
    [{}, 'Överlämnat till Robin Sjö', 'Inget ärende väntar på dig.'],
    [{ takenInAt: '2026-12-10T13:00:00+01:00' }, undefined, undefined],
  ])('is with a colleague until it is known to have been taken in here: %o', (more, words, waiting) => {
    const row = {
      id: 't',
      at: '2026-12-10T12:00:00+01:00',
      from: 'Kim Ek',
      to: 'Robin Sjö',
      open: [],
      ...more,
    }
    const found = { ...before, takenOver: [row] }
    expect(wordsOf(found)).toBe(words)
    const state = stateOf(found)
    if (state !== null) expect(waitingSentence([{ step: paperStep(state, today) }])).toBe(waiting)
  })
})
