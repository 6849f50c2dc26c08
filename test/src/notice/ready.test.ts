import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { planOf } from '../../../src/flow/plan.ts'
import { noticeOf } from '../../../src/notice/ready.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const day = '2026-12-20'

function notice(found: Case) {
  const evaluation = evaluateCase(found, day)
  return noticeOf({ case: found, evaluation, plan: planOf(found, evaluation) })
}

const but = (texts: Readonly<Record<string, string>>) => notice(answered(exampleCase(), texts, day))

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

describe('whether the letters may be sent', () => {
  it('is so once the decision is recorded, one letter for each who made a bid', () => {
    const ready = notice(exampleCase())
    expect(ready).toMatchObject({ is: 'ready' })
    expect(ready.is === 'ready' && ready.letters.map(({ kind }) => kind)).toEqual([
      'accepted',
      'not-accepted',
    ])
  })

  it.each([{ 'decision.outcome': '' }, { 'decision.decidedOn': '' }, { 'decision.decider.name': '' }])(
    'waits for the decision: %o',
    (texts) => {
      expect(but(texts)).toMatchObject({ is: 'open', task: 'beslut' })
    },
  )

  it('waits while the one who decides may not', () => {
    const { preparer } = exampleCase()
    expect(but({ 'decision.decider.name': preparer.name ?? '' })).toMatchObject({
      is: 'open',
      task: 'beslut',
      sentence: expect.stringContaining('kan inte själv besluta'),
    })
  })

  it('waits for what the decision builds on', () => {
    expect(but({ 'award.reason': '' })).toMatchObject({ is: 'open', task: 'anbud' })
    const [first] = exampleCase().suppliers
    expect(but({ [`suppliers.${first?.id ?? ''}.bid.receivedOn`]: '' })).toMatchObject({ task: 'anbud' })
  })

  it('needs a day and a reason where the procurement is cancelled, and no winner', () => {
    const cancel = {
      'decision.outcome': 'cancel',
      'award.supplierId': '',
      'award.reason': '',
      'contract.signedOn': '',
    }
    expect(but(cancel)).toMatchObject({ is: 'open', task: 'beslut' })
    expect(but({ ...cancel, 'decision.cancelReason': 'Behovet försvann.' })).toMatchObject({ is: 'ready' })
  })

  it('needs a winner and a reason where no decision is asked for', () => {
    expect(notice(lawOnly()).is).toBe('ready')
    expect(notice(lawOnly({ 'award.reason': '' })).is).toBe('open')
    expect(notice(lawOnly({ 'suppliers.a.answer': 'declined' })).is).toBe('open')
  })

  it('needs the reason of a small purchase that is cancelled, though nobody has to decide', () => {
    const small = { 'value.parts.base.amountOre': '90 000', 'decision.outcome': 'cancel' }
    expect(notice(lawOnly(small))).toMatchObject({ is: 'open', task: 'beslut' })
    const why = {
      'decision.cancelReason': 'Utbildaren blev sjuk och kursen ställdes in.',
      'decision.decidedOn': day,
    }
    expect(notice(lawOnly({ ...small, ...why }))).toMatchObject({ is: 'ready' })
  })
})
