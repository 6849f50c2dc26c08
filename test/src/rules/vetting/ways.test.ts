import { describe, expect, it } from 'vitest'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { checkFor } from '../../../../src/rules/catalogue/catalogue.ts'
import { gapsInRow } from '../../../../src/rules/vetting/row.ts'
import { enterCase } from '../../../../src/rules/enter-case.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const why = 'Sågs på skärmen, och vem som helst kan slå upp det igen.'

/** What the check of the supplier is faulted for, by rule: state and the case's own words. */
const faults = (found: Case, today = '2026-12-14'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    evaluateCase(found, today)
      .findings.filter(
        ({ rule, state }) =>
          (state === 'missing' || state === 'wrong') &&
          (rule.group === 'vetting' || rule.id.startsWith('program.vetting.')),
      )
      .map(({ rule, state, detail }) => [rule.id, detail === undefined ? state : `${state}: ${detail}`]),
  )

const example = (change: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), change, '2026-12-09')

const withoutWhom = ({ judgedOf: _whom, of: _of, ...vetting }: NonNullable<Supplier['vetting']>) => vetting

/** The example with another number of the winner, which all of its checks were made on. */
function madeOn(change: Readonly<Record<string, string>>): Case {
  const found = example(change)
  const suppliers = found.suppliers.map((one) => ({
    ...one,
    ...(one.checks === undefined ? {} : { checks: one.checks.map(({ of: _whom, ...row }) => row) }),
    ...(one.vetting === undefined ? {} : { vetting: withoutWhom(one.vetting) }),
  }))
  return { ...found, suppliers }
}

/** The example before anything is decided: nothing is locked. */
const undecided = (change: Readonly<Record<string, string>> = {}): Case =>
  example({
    'decision.outcome': '',
    'decision.decidedOn': '',
    'notice.sentOn': '',
    'contract.signedOn': '',
    ...change,
  })

describe('a check of a supplier', () => {
  it('is whole where all is clear', () => {
    expect(faults(example())).toEqual({})
  })

  it('with a debt at Kronofogden, made though nobody asks, is to be explained like any other', () => {
    const debt = {
      [`${nord}.checks.debts.result`]: 'remark',
      [`${nord}.checks.debts.seen`]: 'Två skulder hos Kronofogden, 84 000 kr.',
    }
    const unproved = 'missing: Utan underlag: ”Skulder hos Kronofogden”.'
    const advised = {
      'program.vetting.before-decision-advised': unproved,
      'program.vetting.at-signing-advised': unproved,
    }
    expect(faults(example(debt))).toEqual({
      'rs.serious-explained': 'missing',
      'program.vetting.at-signing':
        'missing: ”Skulder hos Kronofogden” fick en anmärkning som inte är förklarad.',
      ...advised,
    })
    const shown = { [`${nord}.checks.debts.notKept`]: 'Vem som helst kan fråga Kronofogden om samma sak.' }
    const explained = {
      [`${nord}.vetting.judgementReason`]: 'Skulderna är tvistiga och betalda under protest.',
    }
    expect(faults(example({ ...debt, ...explained }))).toEqual(advised)
    expect(faults(example({ ...debt, ...shown, ...explained }))).toEqual({})
  })

  it('on another company, by two digits that changed places, says which', () => {
    const at = `${nord}.checks.identity.orgNr`
    const valid = example({ [at]: '559099-9099' })
    expect(faults(valid)['program.names-agree.checks']).toMatch(
      /^wrong: Kontrollen gäller 559099-9099, .* Siffrorna 0 och 9 i numret är omkastade\.$/,
    )
    const other = `${medi}.checks.identity.orgNr`
    const typed = enterCase(exampleCase(), [{ path: other, text: '559999-9018' }], '2026-12-09').case
    expect(typed.unread[other]).toBe('559999-9018')
    expect(faults(typed)['program.names-agree.checks']).toBe(
      'wrong: Siffrorna 0 och 1 i 559999-9018 är omkastade: jämför med 559999-9108.',
    )
  })

  it('without F-skatt holds the decision until it is explained', () => {
    const without = undecided({
      [`${nord}.checks.registrations.result`]: 'remark',
      [`${nord}.checks.registrations.seen`]: 'Inte godkänd för F-skatt.',
      [`${nord}.vetting.judgement`]: 'needs-explanation',
    })
    expect(Object.keys(faults(without))).toEqual(['program.vetting.heard'])
    const asked = answered(
      without,
      {
        [`${nord}.vetting.heardWhat`]: 'Varför är ni inte godkända för F-skatt?',
        [`${nord}.vetting.heardOn`]: '2026-12-09',
        [`${nord}.vetting.heardAnswer`]: 'Ansökan lämnades i november, beslut väntas i dag.',
      },
      '2026-12-09',
    )
    expect(faults(asked)).toEqual({
      'program.vetting.judgement-settled':
        'missing: Leverantören har fått förklara sig. Bedöm nu om den är seriös.',
    })
  })

  it('that has something to explain holds the decision, until the decider accepts it in words', () => {
    const open = undecided({ [`${nord}.vetting.judgement`]: 'needs-explanation' })
    const stateOf = (found: Case, id: string) =>
      evaluateCase(found, '2026-12-10').findings.find(({ rule }) => rule.id === id)
    expect(stateOf(open, 'program.vetting.before-decision')).toMatchObject({
      state: 'waiting',
      gaps: [{ check: 'judgement', is: 'not-explained' }],
    })
    const decided = answered(
      open,
      {
        'decision.outcome': 'award',
        'decision.decidedOn': '2026-12-10',
      },
      '2026-12-10',
    )
    expect(stateOf(decided, 'program.vetting.before-decision')?.state).toBe('missing')
    const accepted = answered(
      decided,
      {
        'decision.checksDeviation': 'Avdelningen står utan mätare, och svaret väntas först på måndag.',
      },
      '2026-12-10',
    )
    expect(stateOf(accepted, 'program.vetting.before-decision')?.state).toBe('met')
    expect(stateOf(accepted, 'program.vetting.judgement-settled')?.state).toBe('met')
  })

  it('that is only to be attentive to is noted also where there was nothing to see', () => {
    const supplier = exampleCase().suppliers[0]
    const check = checkFor('foreign-threat', 'company', '2026-12-09')
    if (supplier === undefined || check === undefined) throw new Error('No supplier, or no check.')
    const made = answered(undecided(), { [`${nord}.checks.foreign-threat.result`]: 'clear' }, '2026-12-09')
    const gaps = (found: Case) =>
      gapsInRow(found, found.suppliers[0] ?? supplier, check, '2026-12-09').map(({ is }) => is)
    expect(gaps(made)).toContain('not-told')
    expect(
      gaps(answered(made, { [`${nord}.checks.foreign-threat.seen`]: 'Ägs av två personer i Sverige.' })),
    ).not.toContain('not-told')
  })

  it('of a sole trader is the same by its personal number, and tells no digit of it', () => {
    const trader = madeOn({ [`${nord}.orgNr`]: '850101-2390' })
    expect(faults(trader)).toEqual({})
    const at = `${nord}.checks.identity.orgNr`
    const typed = enterCase(trader, [{ path: at, text: '850101-3290' }], '2026-12-09').case
    expect(faults(typed)['program.names-agree.checks']).toBe('wrong: Två siffror i numret är omkastade.')
  })

  it('of a foreign supplier asks for the same checks, which have sources of their own', () => {
    const foreign = madeOn({
      [`${nord}.orgNr`]: '',
      [`${nord}.country`]: 'Norge',
      [`${nord}.foreignId`]: '999 888 777',
    })
    expect(faults(foreign)).toEqual({})
    expect(Object.keys(faults(answered(foreign, { [`${nord}.checks.taxes-paid.result`]: '' })))).toContain(
      'rs.vetting',
    )
  })

  it('may pass the economy over at low value and low risk, and not else', () => {
    const waived = {
      [`${nord}.checks.economy.result`]: '',
      [`${nord}.checks.economy.waived`]: 'Betalning sker i efterskott och fler kan utföra arbetet.',
    }
    expect(faults(example(waived))).toEqual({})
    expect(faults(example({ ...waived, [`${nord}.vetting.riskIndustry`]: 'yes' }))['rs.economic-check']).toBe(
      'wrong: ”Ekonomi och kreditupplysning” får inte hoppas över. Risken är förhöjd: branschen är en där det ofta fuskas.',
    )
  })

  it('gone stale between award and contract is named at signing', () => {
    const stale = example({ [`${nord}.checks.taxes-paid.on`]: '2026-11-12' })
    const { 'program.dates.checks': _early, ...found } = faults(stale)
    expect(found).toEqual({
      'program.vetting.at-signing':
        'missing: ”Betalda skatter och avgifter” gällde till och med 12 december 2026.',
    })
    const accepted = answered(stale, {
      'contract.checksDeviation': 'Skatteverket svarar först på måndag, och avtalet kan sägas upp.',
    })
    const finding = evaluateCase(accepted, '2026-12-14').findings.find(
      ({ rule }) => rule.id === 'program.vetting.at-signing',
    )
    expect(finding).toMatchObject({
      state: 'met',
      explained: true,
      detail: 'Tecknades ändå. ”Betalda skatter och avgifter” gällde till och med 12 december 2026.',
      gaps: [{ check: 'taxes-paid', is: 'stale' }],
    })
  })

  it('of one not serious is heard, rejected, and leaves its rows behind', () => {
    const judged = undecided({
      [`${nord}.checks.identity.result`]: 'remark',
      [`${nord}.checks.identity.seen`]: 'Ingen verksamhet på adressen.',
      [`${nord}.vetting.judgement`]: 'not-serious',
    })
    expect(Object.keys(faults(judged)).toSorted()).toEqual([
      'program.vetting.heard',
      'program.vetting.rejected-in-bids',
      'program.vetting.rejection-explained',
      'rs.not-serious',
    ])
    const rejected = answered(judged, {
      [`${nord}.vetting.heardWhat`]: 'Var bedrivs verksamheten?',
      [`${nord}.vetting.heardOn`]: '2026-12-09',
      [`${nord}.vetting.answerBy`]: '2026-12-09',
      [`${nord}.vetting.heardSilent`]: 'yes',
      [`${nord}.vetting.judgementReason`]: 'Företaget har ingen verksamhet på adressen och svarar inte.',
      [`${nord}.bid.outcome`]: 'rejected',
      [`${nord}.bid.outcomeReason`]: 'Leverantören bedöms inte vara seriös.',
      'award.supplierId': medi.slice('suppliers.'.length),
    })
    expect(rejected.suppliers[0]?.checks?.map(({ id }) => id)).toEqual([
      'identity',
      'registrations',
      'taxes-paid',
      'economy',
    ])
    const after = faults(rejected)
    expect(Object.keys(after).toSorted()).toEqual([
      'program.vetting.risk',
      'rs.economic-check',
      'rs.serious',
      'rs.vetting',
    ])
    expect(after['rs.vetting']).toBe(
      'missing: Inte gjort: ”Identitet och registrering”, ”F-skatt, moms och arbetsgivare”, ”Betalda skatter och avgifter”.',
    )
  })
})

describe('what is written is enough', () => {
  it('once for every check that was made', () => {
    const bare = example({ [`${nord}.checks.identity.notKept`]: '' })
    expect(Object.keys(faults(bare))).toContain('rs.vetting')
    expect(faults(answered(bare, { [`${nord}.checks.identity.notKept`]: why }))).toEqual({})
  })
})
