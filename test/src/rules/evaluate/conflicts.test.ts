import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const at = 'impartiality.statements'

function conflict(found: Case, today = '2026-12-20') {
  const { findings } = evaluateCase(found, today)
  const finding = findings.find(({ rule }) => rule.id === 'law.conflict')
  return { state: finding?.state, fields: finding?.fields ?? [], detail: finding?.detail ?? '' }
}

/** The example before anything is decided: asked on 23 November, bids in. Everybody has said no. */
const asked = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

/** The one who prepares states an interest on a day, after the inquiry was sent. */
const stated = (found: Case, on = '2026-11-30', part = 'preparer'): Case =>
  answered(
    found,
    {
      [`${at}.${part}.conflict`]: 'yes',
      [`${at}.${part}.note`]: 'Min bror arbetar hos en av de tillfrågade.',
    },
    on,
  )

describe('a stated interest', () => {
  it('is open until a way is chosen, and says since when', () => {
    expect(conflict(stated(asked()))).toEqual({
      state: 'wrong',
      fields: [`${at}.preparer.way`],
      detail: 'Kim Ek (exempel) har uppgett ett intresse 30 november 2026. Välj hur ni löser det.',
    })
  })

  it('is dealt with when somebody else takes over', () => {
    const chosen = answered(stated(asked()), { [`${at}.preparer.way`]: 'handed-over' }, '2026-11-30')
    expect(conflict(chosen)).toMatchObject({ state: 'missing', fields: ['preparer.name'] })
    expect(chosen.preparer.name).toBeUndefined()
    const same = answered(chosen, { 'preparer.name': 'Kim Ek (exempel)' })
    expect(conflict(same)).toMatchObject({ state: 'wrong', fields: ['preparer.name'] })
    const over = answered(chosen, { 'preparer.name': 'Rim Alm (exempel)' }, '2026-11-30')
    expect(conflict(over).state).toBe('met')
  })

  it('is dealt with when a lawyer or manager has examined it: who, when and why', () => {
    const way = { [`${at}.preparer.way`]: 'no-conflict' }
    const found = answered(stated(asked()), way, '2026-12-01')
    expect(conflict(found)).toMatchObject({
      state: 'missing',
      fields: [`${at}.preparer.wayBy`, `${at}.preparer.wayNote`],
    })
    const by = answered(found, {
      [`${at}.preparer.wayBy`]: 'Bo Lind (exempel), jurist',
      [`${at}.preparer.wayNote`]: 'Brodern slutade hos leverantören 2024.',
    })
    expect(conflict(by).state).toBe('met')
    const undated = answered(by, { [`${at}.preparer.wayOn`]: '' })
    expect(conflict(undated)).toMatchObject({ state: 'missing', fields: [`${at}.preparer.wayOn`] })
    const own = answered(by, { [`${at}.preparer.wayBy`]: 'kim  ek (exempel)' })
    expect(conflict(own)).toMatchObject({ state: 'wrong', fields: [`${at}.preparer.wayBy`] })
  })

  it('asks what is done with steps taken between the statement and the way', () => {
    const found = answered(
      stated(asked(), '2026-11-20'),
      { [`${at}.preparer.way`]: 'handed-over' },
      '2026-11-27',
    )
    const over = answered(found, { 'preparer.name': 'Rim Alm (exempel)' }, '2026-11-27')
    const open = conflict(over)
    expect(open.state).toBe('missing')
    expect(open.fields).toHaveLength(1)
    expect(open.fields[0]).toMatch(/^impartiality\.statements\.preparer-\d\.wayNote$/)
    expect(open.detail).toContain('förfrågan skickades 23 november 2026')
    const told = answered(over, { [open.fields[0] ?? '']: 'Rim skickade förfrågan på nytt till alla tre.' })
    expect(conflict(told).state).toBe('met')
  })

  it('works after bids came, by the one who decides', () => {
    const found = answered(
      stated(asked(), '2026-12-08', 'decider'),
      { [`${at}.decider.way`]: 'other-decides' },
      '2026-12-08',
    )
    expect(conflict(found)).toMatchObject({ state: 'missing', fields: ['decision.decider.name'] })
    const other = answered(found, { 'decision.decider.name': 'Liv Berg (exempel)' }, '2026-12-08')
    expect(conflict(other).state).toBe('met')
  })

  it('works after the decision: the new decider decides anew', () => {
    const found = answered(
      stated(exampleCase(), '2026-12-12', 'decider'),
      { [`${at}.decider.way`]: 'other-decides', 'decision.decider.name': 'Liv Berg (exempel)' },
      '2026-12-12',
    )
    expect(conflict(found)).toMatchObject({ state: 'wrong', fields: ['decision.decidedOn'] })
    expect(conflict(found).detail).toContain('Liv Berg (exempel) behöver besluta på nytt.')
    expect(conflict(answered(found, { 'decision.decidedOn': '2026-12-13' })).state).toBe('met')
  })

  it('stated after the decision is no fault in the order of the dates', () => {
    const found = stated(exampleCase(), '2026-12-12', 'decider')
    const order = evaluateCase(found, '2026-12-20').findings.filter(
      ({ rule, state }) => rule.id.startsWith('program.dates') && state === 'wrong',
    )
    expect(order).toEqual([])
  })

  it('of one who judges bids ends when that person steps aside', () => {
    const found = answered(
      asked(),
      {
        [`${at}.e.name`]: 'Eva Ros (exempel)',
        [`${at}.e.conflict`]: 'yes',
        [`${at}.e.note`]: 'Har sålt åt en av dem.',
      },
      '2026-12-09',
    )
    expect(conflict(found)).toMatchObject({ state: 'wrong', fields: [`${at}.e.way`] })
    const aside = answered(found, { [`${at}.e.way`]: 'stepped-aside' }, '2026-12-09')
    expect(conflict(aside).state).toBe('met')
    expect(aside.impartiality.statements?.find(({ id }) => id === 'e')?.until).toBe('2026-12-09')
  })
})

describe('no way round a stated interest', () => {
  const open = (found: Case): string | undefined => conflict(found).state

  it('is to put another name in without a word', () => {
    const other = answered(stated(asked()), { 'preparer.name': 'Rim Alm (exempel)' })
    expect(open(other)).toBe('wrong')
    const asked2 = answered(other, { [`${at}.preparer.conflict`]: 'no' })
    expect(conflict(asked2)).toMatchObject({ state: 'wrong' })
    expect(conflict(asked2).detail).toContain('Kim Ek (exempel)')
  })

  it('is to empty the answer, or to say no instead, without saying why', () => {
    const emptied = answered(stated(asked()), { [`${at}.preparer.conflict`]: '' })
    expect(open(emptied)).toBe('wrong')
    const no = answered(stated(asked()), { [`${at}.preparer.conflict`]: 'no' }, '2026-12-01')
    expect(conflict(no)).toMatchObject({ state: 'missing', fields: [`${at}.preparer.changeReason`] })
    const why = answered(no, {
      [`${at}.preparer.changeReason`]: 'Brodern slutade hos leverantören i augusti.',
    })
    expect(open(why)).toBe('met')
  })

  it('is to come back in another part of the case', () => {
    const over = answered(stated(asked()), {
      [`${at}.preparer.way`]: 'handed-over',
      'preparer.name': 'Rim Alm (exempel)',
    })
    expect(open(answered(over, { 'preparer.name': 'Kim Ek (exempel)' }))).toBe('wrong')
    expect(open(answered(over, { 'decision.decider.name': 'Kim Ek (exempel)' }))).toBe('wrong')
    const judging = answered(over, {
      [`${at}.e.name`]: 'Kim Ek (exempel)',
      [`${at}.e.conflict`]: 'no',
    })
    expect(open(judging)).toBe('wrong')
  })

  it('is that two have stated one: each is dealt with', () => {
    const both = stated(stated(asked()), '2026-12-01', 'decider')
    expect(conflict(both).fields).toEqual([`${at}.preparer.way`, `${at}.decider.way`])
  })
})

describe('the statements that are asked for', () => {
  const policy = (found: Case) =>
    evaluateCase(found, '2026-12-20').findings.find(({ rule }) => rule.id === 'rs.impartiality')

  it('include everybody who is named as judging bids', () => {
    const found = answered(asked(), { [`${at}.e.name`]: 'Eva Ros (exempel)' })
    expect(policy(found)).toMatchObject({ state: 'missing', fields: [`${at}.e.conflict`] })
  })

  it('are asked of the one who took over, and no longer of the one who left', () => {
    const over = answered(stated(asked()), {
      [`${at}.preparer.way`]: 'handed-over',
      'preparer.name': 'Rim Alm (exempel)',
    })
    expect(policy(over)).toMatchObject({ state: 'missing', fields: [`${at}.preparer.conflict`] })
    expect(policy(answered(over, { [`${at}.preparer.conflict`]: 'no' }))?.state).toBe('met')
  })

  it('on paper are among the files, or it is written where', () => {
    const paper = answered(asked(), { [`${at}.decider.form`]: 'paper' })
    expect(policy(paper)).toMatchObject({ state: 'missing', fields: [`${at}.decider.form`] })
    const file = { id: 'f', name: 'intyg.pdf', size: 1, sha256: 'a'.repeat(64), belongsTo: `${at}.decider` }
    expect(policy({ ...paper, attachments: [file] })?.state).toBe('met')
  })

  it('are not asked for under the law alone; a stated interest is heard all the same', () => {
    const small = answered(aCase(), {
      'subject.category': 'goods',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '20 000',
      'suppliers.a.name': 'Nord AB (exempel)',
    })
    expect(conflict(small)).toMatchObject({ state: 'met' })
    expect(conflict(answered(small, { [`${at}.preparer.conflict`]: 'yes' })).state).toBe('wrong')
  })
})
