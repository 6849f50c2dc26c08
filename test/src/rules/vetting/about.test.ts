import { describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../../src/domain/case/case-file.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { vettingSection } from '../../../../src/record/sections/vetting.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { vettingNow } from '../../../../src/rules/vetting/about.ts'
import { riskOf } from '../../../../src/rules/vetting/risk.ts'
import { vettingLetter } from '../../../../src/vetting/letter.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const today = '2026-12-09'

const change = (texts: Readonly<Record<string, string>>, found = exampleCase()): Case =>
  answered(found, texts, today)

const finding = (found: Case, rule: string): Finding | undefined =>
  evaluateCase(found, today).findings.find((one) => one.rule.id === rule)

const another = (at: string): Readonly<Record<string, string>> => ({
  [`${at}.name`]: 'Helt Annat AB (exempel)',
  [`${at}.orgNr`]: '559999-9306',
})

const supplierAt = (found: Case, at: string) => {
  const one = found.suppliers.find(({ id }) => at === `suppliers.${id}`)
  if (one === undefined) throw new Error(`no ${at}`)
  return one
}

describe('answers about the risk', () => {
  it('are no answers of another who comes to stand in the row, and are left where they are', () => {
    const found = change(another(nord))
    expect(finding(found, 'program.vetting.risk')).toMatchObject({
      state: 'missing',
      fields: [`${nord}.vetting.riskIndustry`, `${nord}.vetting.subcontractors`],
      detail:
        '”Riskbransch” och ”Underleverantörer” gäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är en annan. Svara på nytt.',
    })
    expect(supplierAt(found, nord).vetting).toMatchObject({ riskIndustry: 'no', subcontractors: 'no' })
    const { facts } = evaluateCase(found, today)
    expect(riskOf(facts, supplierAt(found, nord)).level).toBe('unknown')
    expect(JSON.stringify(vettingSection(found, evaluateCase(found, today)))).toContain(
      'Nej\\nGäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är en annan.',
    )
    const read = readCaseFile(writeCaseFile(found))
    expect(read.ok && finding(read.case, 'program.vetting.risk')?.state).toBe('missing')
  })

  it('are answers again when the number is put back, and when they are given anew', () => {
    const back = change(
      { [`${nord}.name`]: 'Kalibreringstjänst Nord AB (exempel)', [`${nord}.orgNr`]: '559999-9009' },
      change(another(nord)),
    )
    expect(finding(back, 'program.vetting.risk')?.state).toBe('met')
    const emptied = change({ [`${nord}.vetting.riskIndustry`]: '' }, change(another(nord)))
    const anew = change({ [`${nord}.vetting.riskIndustry`]: 'no' }, emptied)
    expect(finding(anew, 'program.vetting.risk')?.fields).toEqual([`${nord}.vetting.subcontractors`])
  })

  it('stay with the one they were given of, though number and name are changed one at a time', () => {
    const gone = change({ [`${nord}.orgNr`]: '' })
    const renamed = change({ [`${nord}.name`]: 'Helt Annat AB (exempel)' }, gone)
    const other = change({ [`${nord}.orgNr`]: '559999-9306' }, renamed)
    expect(finding(other, 'program.vetting.risk')?.state).toBe('missing')
  })

  it('are of the same supplier when only a number that was lacking is put there', () => {
    const without = change({
      'suppliers.ny.name': 'Syd AB (exempel)',
      'suppliers.ny.vetting.riskIndustry': 'no',
      'suppliers.ny.vetting.judgement': 'serious',
      'suppliers.ny.checks.identity.result': 'clear',
    })
    const found = change({ 'suppliers.ny.orgNr': '559999-9306' }, without)
    const { vetting, checks = [] } = supplierAt(found, 'suppliers.ny')
    const whom = { name: 'Syd AB (exempel)', orgNr: '559999-9306' }
    expect(vetting).toEqual({ riskIndustry: 'no', judgement: 'serious', judgedOf: whom })
    expect(checks[0]?.of).toEqual(whom)
    const other = change({ 'suppliers.ny.orgNr': '559999-9207' }, found)
    expect(vettingNow(supplierAt(other, 'suppliers.ny'))).not.toHaveProperty('riskIndustry')
  })
})

describe('a hearing', () => {
  const heard = (): Case =>
    change({
      [`${medi}.vetting.judgement`]: 'not-serious',
      [`${medi}.vetting.judgementReason`]: 'Skulder på 84 000 kr hos Kronofogden som inte är betalda.',
      [`${medi}.vetting.heardWhat`]: 'Hur ska ni betala era skulder hos Kronofogden?',
      [`${medi}.vetting.heardOn`]: '2026-12-01',
      [`${medi}.vetting.answerBy`]: '2026-12-08',
      [`${medi}.vetting.heardSilent`]: 'yes',
    })

  it('of another is no hearing of the one who stands there now', () => {
    expect(finding(heard(), 'program.vetting.heard-others')?.state).toBe('met')
    const found = change(another(medi), heard())
    expect(finding(found, 'program.vetting.heard-others')).toMatchObject({
      state: 'missing',
      fields: [`${medi}.vetting.heardWhat`, `${medi}.vetting.heardOn`],
    })
    expect(finding(found, 'program.vetting.heard-others')?.detail).toContain('som är en annan.')
    expect(finding(found, 'program.vetting.rejection-explained')?.state).toBe('missing')
  })

  it('asked anew is not answered by what the one before it answered', () => {
    const emptied = change(
      { [`${medi}.vetting.heardWhat`]: '', [`${medi}.vetting.heardOn`]: '' },
      change(another(medi), heard()),
    )
    const anew = change(
      { [`${medi}.vetting.heardWhat`]: 'Vem äger er?', [`${medi}.vetting.heardOn`]: today },
      emptied,
    )
    expect(finding(anew, 'program.vetting.heard-others')?.fields).toEqual([`${medi}.vetting.heardAnswer`])
  })

  it('puts no question in the letter that was asked of another', () => {
    const asked = change({
      [`${medi}.vetting.judgement`]: 'needs-explanation',
      [`${medi}.vetting.heardWhat`]: 'Hur ska ni betala era skulder hos Kronofogden?',
    })
    const letterOf = (found: Case) =>
      vettingLetter(found, evaluateCase(found, today), medi.replace('suppliers.', ''))?.text ?? ''
    expect(letterOf(asked)).toContain('Kronofogden')
    expect(letterOf(change(another(medi), asked))).not.toContain('Kronofogden')
  })
})

describe('a check of an older file, which does not say whom it is of', () => {
  const older = (): Case => {
    const found = exampleCase()
    return {
      ...found,
      suppliers: found.suppliers.map((one) => ({
        ...one,
        ...(one.checks === undefined ? {} : { checks: one.checks.map(({ of: _whom, ...row }) => row) }),
      })),
    }
  }
  const rows = (found: Case) => supplierAt(found, nord).checks ?? []

  it('is of the one who stood there before the first change of name or number', () => {
    const found = change(another(nord), older())
    expect(rows(found).every(({ of }) => of?.orgNr === '559999-9009')).toBe(true)
    expect(finding(found, 'rs.vetting')?.gaps?.map(({ is }) => is)).toContain('other-supplier')
  })

  it('is of the one who stands there when it is touched', () => {
    const found = change({ [`${nord}.checks.identity.seen`]: 'Registrerat 2011, aktivt.' }, older())
    expect(rows(found).find(({ id }) => id === 'identity')?.of?.orgNr).toBe('559999-9009')
  })

  it('is of the one before when both are changed at once', () => {
    const found = change({ ...another(nord), [`${nord}.checks.identity.seen`]: 'Registrerat 2011.' }, older())
    expect(rows(found).find(({ id }) => id === 'identity')?.of?.orgNr).toBe('559999-9009')
  })
})
