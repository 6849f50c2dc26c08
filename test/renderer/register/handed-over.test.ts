import { describe, expect, it } from 'vitest'
import { nextStepOf } from '../../../renderer/register/due.ts'
import { viewOf } from '../../../renderer/state/case.ts'
import { stateWord } from '../../../renderer/case/state-word.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const view = (more: Record<string, string>) =>
  viewOf(
    answered(aCase(), {
      'subject.title': 'Städtjänst',
      'subject.category': 'services',
      'screening.personalData': 'no',
      'subject.periodStart': '2027-01-01',
      'subject.periodEnd': '2027-12-31',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '850 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'reason.way': 'hand-over',
      ...more,
    }),
    '2026-11-21',
  )

describe('a case that goes to the purchasing function, in the register', () => {
  it('waits to be handed over until it is said to whom and when', () => {
    const at = view({ 'reason.handOverOn': '2026-11-20' })
    expect(nextStepOf(at)).toMatchObject({ words: 'Lämna över till inköpsfunktionen', isFinished: false })
    expect(stateWord(view({}))).toBe('Lämnas över')
  })

  it('is finished then, with no clock running', () => {
    const at = view({ 'reason.handOverOn': '2026-11-20', 'reason.handOverTo': 'Inköpsfunktionen' })
    expect(nextStepOf(at)).toEqual({ words: 'Överlämnat 20 november', isFinished: true, due: null })
    expect(stateWord(at)).toBe('Överlämnat')
  })
})
