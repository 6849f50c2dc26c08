import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../renderer/state/case.ts'
import { letterOf } from '../../../renderer/tasks/underrattelse/letter.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const day = '2026-12-20'
const letter = (found: Case) => letterOf(viewOf(found, day))
const but = (texts: Readonly<Record<string, string>>) => letter(answered(exampleCase(), texts, day))

/** One bid under the law alone, where nobody else has to decide. */
const lawOnly = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase(), {
    'subject.title': 'Utbildning',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'suppliers.a.name': 'Nord AB (exempel)',
    'suppliers.a.orgNr': '559999-9009',
    'suppliers.a.answer': 'bid',
    'award.supplierId': 'a',
    'award.reason': 'Det enda anbudet.',
    'decision.decider.name': 'Bo Beslutare',
    'decision.outcome': 'award',
    'decision.decidedOn': day,
    ...texts,
  })

describe('whether the letter may be shown', () => {
  it('is so once the decision is recorded', () => {
    expect(letter(exampleCase()).is).toBe('ready')
  })

  it.each([{ 'decision.outcome': '' }, { 'decision.decidedOn': '' }, { 'decision.decider.name': '' }])(
    'waits for the decision: %o',
    (texts) => {
      expect(but(texts)).toMatchObject({ is: 'open', page: 'beslut' })
    },
  )

  it('waits while the one who decides may not', () => {
    const { preparer } = exampleCase()
    expect(but({ 'decision.decider.name': preparer.name ?? '' })).toMatchObject({
      is: 'open',
      page: 'beslut',
      sentence: expect.stringContaining('kan inte själv besluta'),
    })
  })

  it('waits for what the decision builds on', () => {
    expect(but({ 'award.reason': '' })).toMatchObject({ is: 'open', page: 'anbud' })
    const [first] = exampleCase().suppliers
    expect(but({ [`suppliers.${first?.id ?? ''}.bid.receivedOn`]: '' })).toMatchObject({ page: 'anbud' })
  })

  it('needs a day and a reason where the procurement is cancelled, and no winner', () => {
    const cancel = {
      'decision.outcome': 'cancel',
      'award.supplierId': '',
      'award.reason': '',
      'contract.signedOn': '',
    }
    expect(but(cancel)).toMatchObject({ is: 'open', page: 'beslut' })
    expect(but({ ...cancel, 'decision.cancelReason': 'Behovet försvann.' }).is).toBe('ready')
  })

  it('needs a winner and a reason where no decision is asked for', () => {
    expect(letter(lawOnly()).is).toBe('ready')
    expect(letter(lawOnly({ 'award.reason': '' })).is).toBe('open')
    expect(letter(lawOnly({ 'suppliers.a.answer': 'declined' })).is).toBe('open')
  })
})
