import { describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../../src/domain/case/case-file.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const named = { name: 'Kalibreringstjänst Nord AB (exempel)', orgNr: '559999-9009' }
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const why = 'Kreditupplysningen kommer på måndag, och pumparna behövs i dag.'

const finding = (found: Case, rule: string): Finding | undefined =>
  evaluateCase(found, '2026-12-14').findings.find((one) => one.rule.id === rule)

const atDecision = (found: Case): Finding | undefined => finding(found, 'program.vetting.before-decision')

const gapsOf = (found: Finding | undefined): readonly string[] =>
  (found?.gaps ?? []).map(({ check, is }) => `${check} ${is}`)

const typed = (before: Case, texts: Readonly<Record<string, string>>): Case =>
  answered(before, texts, '2026-12-10')

/** Decided without the economic check, which the decider has accepted; not signed. */
const accepted = (): Case =>
  typed(
    typed(exampleCase(), {
      [`${nord}.checks.economy.result`]: '',
      [`${nord}.checks.economy.on`]: '',
    }),
    { 'decision.checksDeviation': why },
  )

describe('a reason to decide all the same', () => {
  it('accepts what lacked when it was written, noted by check and by what it lacked', () => {
    const found = accepted()
    expect(found.decision.checksAccepted).toEqual([
      { id: 'economy', gaps: ['not-made'], of: named, supplierId: found.award.supplierId },
    ])
    expect(atDecision(found)).toMatchObject({ state: 'met', explained: true })
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['another result is taken away', { [`${nord}.checks.identity.result`]: '' }, ['identity not-made']],
    [
      'another answer is said not to be good any more',
      { [`${nord}.checks.taxes-paid.validUntil`]: '2026-12-01' },
      ['taxes-paid stale'],
    ],
    [
      'another answer could not be had',
      {
        [`${nord}.checks.identity.result`]: 'missing',
        [`${nord}.checks.identity.seen`]: 'Registret är nere.',
      },
      ['identity not-had'],
    ],
    ['the day is moved', { 'decision.decidedOn': '2027-01-12' }, ['taxes-paid stale']],
  ])('does not accept what comes to lack later: %s', (_name, change, gaps) => {
    const found = typed(accepted(), change)
    expect(atDecision(found)).toMatchObject({ state: 'missing', fields: ['decision.checksDeviation'] })
    expect(gapsOf(atDecision(found))).toEqual(gaps)
    expect(atDecision(found)?.detail).toContain('Det godtogs inte när skälet skrevs.')
    const rewritten = typed(found, { 'decision.checksDeviation': `${why} Det gäller också resten.` })
    expect(atDecision(rewritten)).toMatchObject({ state: 'met', explained: true })
  })

  it('does not accept it at the signing either, nor say there that it was', () => {
    const found = typed(accepted(), { [`${nord}.checks.identity.result`]: '' })
    expect(finding(found, 'program.vetting.at-signing')).not.toHaveProperty('explained')
  })

  it('accepts nothing in a file that has the words alone', () => {
    const { checksAccepted: _none, ...decision } = accepted().decision
    const read = readCaseFile(writeCaseFile({ ...accepted(), decision }))
    expect(read.ok && atDecision(read.case)?.state).toBe('missing')
  })

  it('is gone with what it accepted when it is taken away', () => {
    const found = typed(accepted(), { 'decision.checksDeviation': '' })
    expect(found.decision).not.toHaveProperty('checksAccepted')
    expect(atDecision(found)?.state).toBe('missing')
  })

  it('still holds where what it accepted is made afterwards', () => {
    const made = typed(accepted(), {
      [`${nord}.checks.economy.result`]: 'clear',
      [`${nord}.checks.economy.on`]: '2026-12-12',
    })
    expect(atDecision(made)).toMatchObject({ state: 'met', explained: true })
  })
})

describe('what was accepted as it was', () => {
  const stale = (): Case =>
    typed(
      typed(exampleCase(), {
        [`${nord}.checks.taxes-paid.on`]: '2026-11-01',
      }),
      { 'decision.checksDeviation': why },
    )

  it('holds for the day that it had, and a newer, and for none older', () => {
    expect(stale().decision.checksAccepted).toMatchObject([
      { id: 'taxes-paid', gaps: ['stale'], on: '2026-11-01', until: '2026-12-01', result: 'clear' },
    ])
    expect(atDecision(stale())?.state).toBe('met')
    const older = typed(stale(), { [`${nord}.checks.taxes-paid.on`]: '2026-08-01' })
    expect(gapsOf(atDecision(older))).toEqual(['taxes-paid stale'])
    expect(atDecision(older)).toMatchObject({ state: 'missing', fields: ['decision.checksDeviation'] })
    const newer = typed(stale(), { [`${nord}.checks.taxes-paid.on`]: '2026-11-03' })
    expect(atDecision(newer)?.state).toBe('met')
    const shorter = typed(stale(), { [`${nord}.checks.taxes-paid.validUntil`]: '2026-11-05' })
    expect(atDecision(shorter)?.state).toBe('missing')
  })

  it('does not hold for a worse answer', () => {
    const bad = {
      [`${nord}.checks.taxes-paid.result`]: 'remark',
      [`${nord}.checks.taxes-paid.seen`]: 'Underskott på 84 000 kr.',
      [`${nord}.checks.taxes-paid.on`]: '2026-11-01',
    }
    expect(atDecision(typed(stale(), bad))?.state).toBe('missing')
  })

  it('as not made is open again when it is made with a bad answer', () => {
    const made = typed(accepted(), {
      [`${nord}.checks.economy.result`]: 'remark',
      [`${nord}.checks.economy.seen`]: 'Bolaget är satt i konkurs.',
      [`${nord}.checks.economy.on`]: '2026-12-12',
    })
    expect(atDecision(made)).toMatchObject({ state: 'missing', fields: ['decision.checksDeviation'] })
    expect(atDecision(made)?.detail).toContain('gjordes först 12 december 2026, och gav en anmärkning')
    const rewritten = typed(made, { 'decision.checksDeviation': `${why} Konkursen hävdes samma dag.` })
    expect(atDecision(rewritten)?.state).toBe('met')
  })
})

describe('a check after the decision', () => {
  it('is made anew without asking for anything, for it was good when it was decided', () => {
    const anew = typed(exampleCase(), { [`${nord}.checks.taxes-paid.on`]: '2026-12-14' })
    expect(atDecision(anew)?.state).toBe('met')
    expect(gapsOf(atDecision(anew))).toEqual([])
  })

  it('was not good then where it had grown old, or is taken away first', () => {
    const old = typed(exampleCase(), {
      'decision.decidedOn': '2027-01-12',
      'contract.signedOn': '2027-01-20',
    })
    const late = typed(old, { [`${nord}.checks.taxes-paid.on`]: '2027-01-15' })
    expect(gapsOf(atDecision(late))).toEqual(['taxes-paid made-after'])
    const emptied = typed(exampleCase(), {
      [`${nord}.checks.taxes-paid.result`]: '',
      [`${nord}.checks.taxes-paid.on`]: '',
    })
    const again = typed(emptied, {
      [`${nord}.checks.taxes-paid.result`]: 'clear',
      [`${nord}.checks.taxes-paid.on`]: '2026-12-12',
    })
    expect(gapsOf(atDecision(again))).toEqual(['taxes-paid made-after'])
  })
})

describe('what was accepted of one', () => {
  const renamed = { [`${nord}.name`]: 'Helt Annat AB (exempel)', [`${nord}.orgNr`]: '559999-9306' }
  const told = 'Det som godtogs gällde Kalibreringstjänst Nord AB (exempel), 559999-9009, som är en annan.'

  it('says nothing of another who comes to stand in the row, also in an older file and after a round through one', () => {
    const older = accepted()
    const plain = older.decision.checksAccepted?.map(({ of: _whom, ...row }) => row)
    for (const before of [
      accepted(),
      { ...older, decision: { ...older.decision, checksAccepted: plain } } as Case,
    ]) {
      expect(atDecision(before)).toMatchObject({ state: 'met', explained: true })
      const read = readCaseFile(writeCaseFile(typed(before, renamed)))
      if (!read.ok) throw new Error('not read')
      expect(atDecision(read.case)).toMatchObject({ state: 'missing', fields: ['decision.checksDeviation'] })
      expect(atDecision(read.case)?.detail).toContain(told)
      const printed = JSON.stringify(recordOf(read.case, evaluateCase(read.case, '2026-12-14'), options))
      expect(printed).toContain('som är en annan')
    }
  })

  it('holds for the same by another spelling, or with a number that was lacking', () => {
    expect(
      atDecision(typed(accepted(), { [`${nord}.name`]: 'KALIBRERINGSTJÄNST NORD AB (exempel)' }))?.state,
    ).toBe('met')
  })

  it('is not taken from a file that names another', () => {
    const found = accepted()
    const other = found.decision.checksAccepted?.map((row) => ({
      ...row,
      of: { name: 'Annan AB', orgNr: '559999-9306' },
    }))
    expect(atDecision({ ...found, decision: { ...found.decision, checksAccepted: other } })?.state).toBe(
      'missing',
    )
  })
})

it('what was never accepted is named again, check by check, when it is signed all the same', () => {
  const found = typed(exampleCase(), {
    [`${nord}.checks.identity.result`]: '',
    [`${nord}.checks.debts.result`]: '',
  })
  const signing = finding(found, 'program.vetting.at-signing')
  expect(signing).toMatchObject({ state: 'missing', fields: ['contract.checksDeviation'] })
  expect(gapsOf(signing)).toEqual(['identity not-made'])
  const printed = JSON.stringify(recordOf(found, evaluateCase(found, '2026-12-14'), options))
  expect(printed).toContain('Gör klart det i leverantörskontrollen som saknas')
  // The decider's acceptance covers both.
  const late = typed(found, { 'decision.checksDeviation': why })
  expect(finding(late, 'program.vetting.at-signing')).toMatchObject({ state: 'met', explained: true })
})
