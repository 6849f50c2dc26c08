import { describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../../src/domain/case/case-file.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const why = 'Avbetalningsplanen är beviljad av Skatteverket.'

const typed = (found: Case, texts: Readonly<Record<string, string>>, day = '2026-12-10'): Case =>
  answered(
    found,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${nord}.${name}`, text])),
    day,
  )

const remark = (found: Case, check: string, on: string): Case =>
  typed(found, {
    [`checks.${check}.result`]: 'remark',
    [`checks.${check}.on`]: on,
    [`checks.${check}.seen`]: 'Underskott på 210 000 kr.',
    [`checks.${check}.notKept`]: 'Svaret ligger i enhetens mapp.',
  })

const finding = (found: Case, rule: string): Finding | undefined =>
  evaluateCase(found, '2026-12-14').findings.find((one) => one.rule.id === rule)
const explained = (found: Case): Finding | undefined => finding(found, 'rs.serious-explained')

/** The taxes had a remark, and the supplier was judged serious with a reason. */
const judged = (): Case =>
  typed(remark(exampleCase(), 'taxes-paid', '2026-12-09'), { 'vetting.judgementReason': why })

describe('a judgement', () => {
  it('is about the remarks there were when it, or its reason, was written', () => {
    expect(explained(judged())?.state).toBe('met')
    expect(judged().suppliers[0]?.vetting?.judgedRemarks).toEqual([
      { id: 'taxes-paid', result: 'remark', on: '2026-12-09' },
    ])
  })

  it.each([
    ['another check', 'registrations', '2026-12-09', 'F-skatt, moms och arbetsgivare'],
    ['the same check, on a later day', 'taxes-paid', '2026-12-12', 'Betalda skatter och avgifter'],
  ])('does not explain a remark that came later: %s', (_which, check, on, name) => {
    const late = remark(judged(), check, on)
    expect(explained(late)).toMatchObject({ state: 'missing', fields: [`${nord}.vetting.judgementReason`] })
    expect(explained(late)?.detail).toBe(
      `”${name}” fick en anmärkning efter bedömningen: bedöm på nytt, och skriv om skälet.`,
    )
    expect(explained(typed(late, { 'vetting.judgementReason': `${why} Det gäller båda.` }))?.state).toBe(
      'met',
    )
  })

  it('says that the supplier had answered already, where it had', () => {
    const heard = typed(judged(), { 'vetting.heardOn': '2026-12-08', 'vetting.heardAnswer': why })
    expect(explained(remark(heard, 'registrations', '2026-12-10'))?.detail).toContain(
      '”F-skatt, moms och arbetsgivare” fick en anmärkning efter att leverantören svarade: fråga igen, eller bedöm på nytt.',
    )
  })

  it('holds in a file from before this was noted, until a remark comes', () => {
    const file = judged()
    const suppliers = file.suppliers.map(({ vetting, ...one }) => {
      const { judgedRemarks: _note, ...rest } = vetting ?? {}
      return { ...one, ...(vetting === undefined ? {} : { vetting: rest }) }
    })
    const read = readCaseFile(writeCaseFile({ ...file, suppliers }))
    if (!read.ok) throw new Error('not read')
    expect(explained(read.case)?.state).toBe('met')
    expect(explained(remark(read.case, 'debts', '2026-12-10'))?.state).toBe('missing')
    // A day that is put right is the same remark.
    expect(explained(remark(judged(), 'taxes-paid', '2026-12-08'))?.state).toBe('met')
  })

  it('takes its note with it, and keeps it in the file', () => {
    const read = readCaseFile(writeCaseFile(judged()))
    expect(read.ok && read.case).toEqual(judged())
    expect(typed(judged(), { 'vetting.judgement': '' }).suppliers[0]?.vetting).not.toHaveProperty(
      'judgedRemarks',
    )
  })
})

describe('a remark that is not explained', () => {
  const signing = (found: Case): Finding | undefined => finding(found, 'program.vetting.at-signing')

  it('is named when the contract is signed, and asked as a deviation', () => {
    expect(signing(judged())?.state).toBe('met')
    const late = remark(judged(), 'debts', '2026-12-10')
    expect(signing(late)).toMatchObject({ state: 'missing', fields: ['contract.checksDeviation'] })
    expect(signing(late)?.detail).toContain('”Skulder hos Kronofogden” fick en anmärkning efter bedömningen')
    const plain = answered(
      late,
      { 'contract.checksDeviation': 'Skulden betalas i dag, enligt kvitto.' },
      '2026-12-12',
    )
    expect(signing(plain)).toMatchObject({ state: 'met', explained: true })
    expect(signing(remark(plain, 'registrations', '2026-12-10'))?.state).toBe('missing')
  })

  it('is so without any reason too', () => {
    expect(signing(remark(exampleCase(), 'taxes-paid', '2026-12-09'))?.detail).toContain(
      '”Betalda skatter och avgifter” fick en anmärkning som inte är förklarad.',
    )
  })
})
