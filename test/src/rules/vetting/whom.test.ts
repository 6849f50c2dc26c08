import { describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../../src/domain/case/case-file.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

const states = (found: Case): Readonly<Record<string, string>> =>
  Object.fromEntries(
    evaluateCase(found, '2026-12-14')
      .findings.filter(({ state }) => state === 'missing' || state === 'wrong')
      .map(({ rule, detail }) => [rule.id, detail ?? '']),
  )

const gapKinds = (found: Case): readonly string[] =>
  evaluateCase(found, '2026-12-14')
    .findings.filter(({ rule }) => rule.id === 'rs.vetting')
    .flatMap(({ gaps = [] }) => gaps.map(({ check, is }) => `${check} ${is}`))

const change = (texts: Readonly<Record<string, string>>, found = exampleCase()): Case =>
  answered(found, texts, '2026-12-14')

const other = { [`${nord}.name`]: 'Helt Annat AB (exempel)', [`${nord}.orgNr`]: '559999-9306' }

describe('a check that was made on another', () => {
  it('is no check of the one that the row has come to hold', () => {
    const found = change(other)
    expect(gapKinds(found)).toEqual([
      'identity other-supplier',
      'registrations other-supplier',
      'taxes-paid other-supplier',
    ])
    const [gap] = evaluateCase(found, '2026-12-14').findings.flatMap(({ gaps = [] }) => gaps)
    expect(gap?.says).toBe(
      '”Identitet och registrering” är gjord på Kalibreringstjänst Nord AB (exempel), 559999-9009, som är en annan.',
    )
    expect(states(found)['program.vetting.judged-other']).toBe(
      'Bedömningen gäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är en annan än Helt Annat AB (exempel), 559999-9306.',
    )
  })

  it('is one again when the number is put back, and is of the new one when it is made anew', () => {
    const back = change(
      { [`${nord}.name`]: 'Kalibreringstjänst Nord AB (exempel)', [`${nord}.orgNr`]: '559999-9009' },
      change(other),
    )
    expect(gapKinds(back)).toEqual([])
    const anew = change({ [`${nord}.checks.identity.result`]: '' }, change(other))
    expect(gapKinds(change({ [`${nord}.checks.identity.result`]: 'clear' }, anew))).not.toContain(
      'identity other-supplier',
    )
    const judged = change({ [`${nord}.vetting.judgement`]: '' }, change(other))
    expect(states(change({ [`${nord}.vetting.judgement`]: 'serious' }, judged))).not.toHaveProperty([
      'program.vetting.judged-other',
    ])
  })

  it('stays with the same number under another name, and is in the case file', () => {
    const renamed = change({ [`${nord}.name`]: 'Nord Kalibrering AB (exempel)' })
    expect(gapKinds(renamed)).toEqual([])
    const read = readCaseFile(writeCaseFile(change(other)))
    expect(read.ok && gapKinds(read.case)).toHaveLength(3)
  })

  it('in a file from before it was noted, is of the supplier that is there', () => {
    const found = change(other)
    const suppliers = found.suppliers.map((one) => ({
      ...one,
      ...(one.checks === undefined ? {} : { checks: one.checks.map(({ of: _whom, ...row }) => row) }),
    }))
    expect(gapKinds({ ...found, suppliers })).toEqual([])
  })

  it('is no check of the new one because its date is put right', () => {
    const dated = change({ [`${nord}.checks.identity.on`]: '2026-12-08' }, change(other))
    expect(gapKinds(dated)).toContain('identity other-supplier')
  })

  it('that was passed over is passed over for the one it was', () => {
    const waived = change({
      [`${nord}.checks.economy.result`]: '',
      [`${nord}.checks.economy.waived`]: 'Betalning sker i efterskott och fler kan utföra arbetet.',
    })
    expect(states(waived)).not.toHaveProperty(['rs.economic-check'])
    expect(states(change(other, waived))).toHaveProperty(['rs.economic-check'])
  })
})

describe('a longer time than the check’s own', () => {
  const longer = {
    [`${nord}.checks.taxes-paid.validUntil`]: '2099-01-01',
    [`${nord}.checks.taxes-paid.seen`]: 'Inget underskott.',
    'contract.signedOn': '2027-12-10',
  }
  const atSigning = (found: Case): string | undefined => states(found)['program.vetting.at-signing']

  it.each(['', '.', 'Tidsbrist.', 'Ja.'])('counts only where it is said why: "%s"', (text) => {
    const found = change({ ...longer, [`${nord}.checks.taxes-paid.longerWhy`]: text })
    expect(atSigning(found)).toContain('”Betalda skatter och avgifter” gällde till och med 9 januari 2027')
  })

  it('counts where it is', () => {
    const text = 'Intyget från Skatteverket gäller enligt sin text till utgången av 2098.'
    const found = change({ ...longer, [`${nord}.checks.taxes-paid.longerWhy`]: text })
    expect(atSigning(found) ?? '').not.toContain('Betalda skatter')
  })
})

describe('an answer that could not be had', () => {
  const lost = (seen: string): Case =>
    change({ [`${nord}.checks.taxes-paid.result`]: 'missing', [`${nord}.checks.taxes-paid.seen`]: seen })

  it('is a gap that the decider accepts', () => {
    const found = lost('Leverantören vill inte visa sitt skattekonto.')
    expect(gapKinds(found)).toEqual(['taxes-paid not-had'])
    expect(states(found)).toHaveProperty(['program.vetting.before-decision'])
    expect(found.suppliers[0]?.checks?.find(({ id }) => id === 'taxes-paid')).not.toHaveProperty('validUntil')
  })

  it.each(['-', '.'])('is not told by "%s"', (seen) => {
    expect(gapKinds(lost(seen))).toEqual(['taxes-paid not-had', 'taxes-paid not-told'])
  })
})
