import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const debts = (answers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [`${nord}.checks.debts.${name}`, text]))
const made = (answers: Readonly<Record<string, string>>, from = exampleCase()): Case =>
  answered(from, debts(answers), '2026-12-09')
const alone = (): Case => ({
  ...exampleCase(),
  authority: { ...exampleCase().authority, profile: 'law-only' },
})

/** What is open in the case of the supplier check: rule, and what each check lacks. */
const open = (found: Case) =>
  Object.fromEntries(
    evaluateCase(found, '2026-12-14')
      .findings.filter(
        ({ state, rule }) => /vetting|^rs\./.test(rule.id) && (state === 'missing' || state === 'wrong'),
      )
      .map(({ rule, gaps = [] }) => [rule.id, gaps.map(({ check, is }) => `${check} ${is}`)]),
  )

const whole = {
  result: 'remark',
  on: '2026-12-09',
  seen: '48 000 kr, obetald skatt.',
  notKept: 'Vem som helst kan fråga Kronofogden om samma sak.',
}

describe('a check that nobody asks for', () => {
  it('is held to the same as one that is asked for once it is not clear', () => {
    const bare = { ...exampleCase() }
    const suppliers = bare.suppliers.map((one) =>
      nord.endsWith(one.id)
        ? { ...one, checks: [...(one.checks ?? []), { id: 'debts', result: 'remark' as const }] }
        : one,
    )
    const found = open({ ...bare, suppliers })
    expect(found['program.vetting.before-decision']).toEqual(['debts not-dated'])
    expect(found['program.vetting.at-signing']).toEqual(['debts not-dated', 'debts not-explained'])
    expect(found).toHaveProperty('rs.serious-explained')
    expect(open(made({ ...whole, seen: '' }))['program.vetting.before-decision']).toEqual(['debts not-told'])
  })

  it('is named at the decision when its remark has grown old', () => {
    const old = open(made({ ...whole, on: '2026-06-01' }))
    expect(old['program.vetting.before-decision']).toEqual(['debts stale'])
    expect(old['program.vetting.at-signing']).toEqual(['debts stale', 'debts not-explained'])
  })

  it('never stops anything while it is clear, and what shows it is only remarked on', () => {
    for (const clear of [
      { result: 'clear', on: '2026-12-09' },
      { ...whole, result: 'clear', on: '2026-06-01' },
    ])
      for (const from of [exampleCase(), alone()]) {
        const found = made(clear, from)
        const rules = Object.keys(open(found))
        expect(rules).toContain('program.vetting.before-decision-advised')
        expect(rules).not.toContain('program.vetting.before-decision')
        expect(rules).not.toContain('program.vetting.at-signing')
      }
  })

  it('asks nothing where it is whole, and a case without one is asked nothing under the law alone', () => {
    expect(open(made({ ...whole, result: 'clear' }))).toEqual({})
    expect(open(alone())).toEqual({})
  })

  it('is to be explained under the law alone too, and a remark that was got after the decision was not known then', () => {
    expect(open(made(whole, alone()))).toEqual({
      'program.vetting.remark-explained': [],
      'program.vetting.at-signing': ['debts not-explained'],
    })
    const why = { [`${nord}.vetting.judgementReason`]: 'Skulden är betald, sett på kvitto den 8 december.' }
    expect(open(answered(made(whole, alone()), why, '2026-12-09'))).toEqual({})
    expect(open(made({ ...whole, on: '2026-12-11' }))).not.toHaveProperty('program.vetting.before-decision')
  })
})

describe('an answer that is good for longer than such answers are', () => {
  const until = (day: string): Case =>
    answered(
      exampleCase(),
      {
        [`${nord}.checks.taxes-paid.validUntil`]: day,
        [`${nord}.checks.taxes-paid.longerWhy`]:
          'Leverantören har alltid betalat sina skatter, enligt intyg.',
      },
      '2026-12-09',
    )
  const detail = (found: Case) =>
    evaluateCase(found, '2026-12-14').findings.find(({ rule }) => rule.id === 'program.vetting.much-longer')

  it('is asked again when it is more than twice as long, with how much', () => {
    expect(detail(until('2030-01-01'))).toMatchObject({
      state: 'wrong',
      fields: [`${nord}.checks.taxes-paid.validUntil`],
      detail: expect.stringMatching(
        /^”Betalda skatter och avgifter”: \d+ dagar längre än kontrollens egen tid, /,
      ) as string,
    })
    expect(detail(until('2027-01-20'))?.state).toBe('met')
  })
})
