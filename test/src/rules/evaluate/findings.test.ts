import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'

const faults = (found: Case, today = '2026-12-14'): Record<string, string> =>
  Object.fromEntries(
    evaluateCase(found, today)
      .findings.filter((f) => f.state === 'missing' || f.state === 'wrong')
      .map((f) => [f.rule.id, f.detail ?? f.state]),
  )

/** What an auditor would fault, each as one change to a case that is in order, and the rule that must answer. */
const audited: readonly { finding: string; change: Readonly<Record<string, string>>; rule: string }[] = [
  { finding: 'no search for contracts', change: { 'contracts.searchedWhere': '' }, rule: 'rs.contracts' },
  {
    finding: 'bought beside a contract',
    change: { 'contracts.found': 'exists' },
    rule: 'rs.contracts-exist',
  },
  {
    finding: 'contract passed over without reason',
    change: { 'contracts.found': 'not-usable' },
    rule: 'rs.contracts-deviation',
  },
  { finding: 'similar purchases not asked about', change: { 'value.hasSimilar': '' }, rule: 'rs.similar' },
  {
    finding: 'option left without length',
    change: { 'value.parts.option-1.times': '' },
    rule: 'law.value.options',
  },
  { finding: 'quotes by telephone', change: { 'inquiry.channel': 'phone' }, rule: 'rs.three-asked' },
  {
    finding: 'not the same text to all',
    change: { 'inquiry.sameForAll': 'no' },
    rule: 'law.principles.difference',
  },
  { finding: 'no reason for the winner', change: { 'award.reason': '' }, rule: 'law.doc.winner-reason' },
  { finding: 'winner made no bid', change: { 'award.supplierId': pump }, rule: 'law.doc.winner' },
  {
    finding: 'supplier check missing',
    change: { [`suppliers.${nord}.checks.taxes-paid.result`]: '' },
    rule: 'rs.vetting',
  },
  {
    finding: 'remark not explained',
    change: { [`suppliers.${nord}.checks.identity.result`]: 'remark' },
    rule: 'rs.vetting',
  },
  {
    finding: 'supplier judged not serious',
    change: { [`suppliers.${nord}.vetting.judgement`]: 'not-serious' },
    rule: 'rs.not-serious',
  },
  {
    finding: 'economic check skipped silently',
    change: { [`suppliers.${nord}.checks.economy.result`]: '' },
    rule: 'rs.economic-check',
  },
  {
    finding: 'decider prepares the purchase',
    change: { 'decision.decider.name': 'kim  ek (Exempel)' },
    rule: 'rs.decider-differs',
  },
  {
    finding: 'decided at the wrong level',
    change: { 'decision.decider.name': 'Alex Al (exempel)' },
    rule: 'rs.decider-level',
  },
  {
    finding: 'conflict of interest stated',
    change: { 'impartiality.statements.preparer.conflict': 'yes' },
    rule: 'law.conflict',
  },
  { finding: 'bidders not told', change: { 'notice.sentOn': '' }, rule: 'law.notice' },
  {
    finding: 'contract before decision',
    change: { 'contract.signedOn': '2026-12-09' },
    rule: 'rs.order.decision-contract',
  },
  {
    finding: 'no organisation number',
    change: { [`suppliers.${nord}.orgNr`]: '' },
    rule: 'program.doc.asked-identified',
  },
  {
    finding: 'bid over the limit accepted',
    change: { [`suppliers.${nord}.bid.unitPriceOre`]: '30 500' },
    rule: 'program.award.within-limit',
  },
  {
    finding: 'one supplier asked twice',
    change: { [`suppliers.${pump}.orgNr`]: '559999-9009' },
    rule: 'program.suppliers-distinct',
  },
  {
    finding: 'three asked are two',
    change: { [`suppliers.${pump}.orgNr`]: '559999-9009' },
    rule: 'rs.three-asked',
  },
  {
    finding: 'the authority asks itself',
    change: { [`suppliers.${pump}.orgNr`]: '232100-0016' },
    rule: 'program.suppliers-distinct',
  },
  {
    finding: 'late bid let in silently',
    change: { [`suppliers.${nord}.bid.receivedOn`]: '2026-12-08' },
    rule: 'law.principles.late-bids',
  },
  {
    finding: 'not the lowest, without a word',
    change: { 'award.supplierId': medi },
    rule: 'program.lower-bids',
  },
  {
    finding: 'bid before the inquiry',
    change: { [`suppliers.${nord}.bid.receivedOn`]: '2026-11-22' },
    rule: 'law.order.inquiry-bids',
  },
  {
    finding: 'bidders told before the decision',
    change: { 'notice.sentOn': '2026-12-09' },
    rule: 'law.order.decision-notice',
  },
  {
    finding: 'check made after the contract',
    change: { [`suppliers.${nord}.checks.identity.on`]: '2026-12-15' },
    rule: 'rs.order.checks-contract',
  },
  {
    finding: 'cancelled after the contract',
    change: { 'decision.outcome': 'cancel', 'decision.cancelReason': 'Budget' },
    rule: 'program.cancelled-after-contract',
  },
  {
    finding: 'another person handles than stated',
    change: { 'preparer.name': 'Rim Alm (exempel)' },
    rule: 'rs.impartiality',
  },
  {
    finding: 'serious in spite of a remark',
    change: {
      [`suppliers.${nord}.checks.identity.result`]: 'remark',
      [`suppliers.${nord}.checks.identity.seen`]: 'Ny styrelse.',
    },
    rule: 'rs.serious-explained',
  },
  { finding: 'web pages read, nobody asked', change: { 'inquiry.channel': 'web' }, rule: 'rs.three-asked' },
  { finding: 'no law named', change: { 'subject.law': '' }, rule: 'law.value.law' },
  { finding: 'winner without a number', change: { [`suppliers.${nord}.orgNr`]: '' }, rule: 'law.doc.winner' },
  {
    finding: 'two prices that contradict',
    change: { [`suppliers.${nord}.bid.totalOre`]: '1' },
    rule: 'program.bid-sums',
  },
  {
    finding: 'a bid from one who did not answer',
    change: { [`suppliers.${medi}.answer`]: 'silent' },
    rule: 'program.answers-agree',
  },
  {
    finding: 'contract longer than priced',
    change: { 'subject.periodEnd': '2040-01-01' },
    rule: 'program.period-agrees',
  },
  {
    finding: 'contracts searched after the decision',
    change: { 'contracts.searchedOn': '2026-12-11' },
    rule: 'rs.order.search-inquiry',
  },
  { finding: 'nobody named as preparer', change: { 'preparer.name': '' }, rule: 'rs.impartiality' },
]

describe('what auditors find', () => {
  it('is not found in the example', () => {
    expect(faults(exampleCase())).toEqual({})
  })

  it.each(audited)('$finding → $rule', ({ change, rule }) => {
    const found = faults(answered(exampleCase(), change, '2026-12-10'))
    expect(Object.keys(found)).toContain(rule)
  })

  it('is one supplier in every row, whatever else is said', () => {
    const number = (id: string) => [`suppliers.${id}.orgNr`, '559999-9009'] as const
    const same = answered(exampleCase(), Object.fromEntries([nord, medi, pump].map(number)))
    expect(Object.keys(faults(same))).toContain('program.suppliers-distinct')
  })

  it('is a registration on a day to come', () => {
    const early = evaluateCase(exampleCase(), '2026-12-13').findings.find(
      (f) => f.rule.id === 'law.doc.deadline',
    )
    expect(early?.state).toBe('waiting')
  })

  it('is a yes to options and none priced', () => {
    const example = exampleCase()
    const [base] = example.value.parts ?? []
    const none = { ...example, value: { ...example.value, parts: base ? [base] : [] } }
    expect(Object.keys(faults(none))).toContain('law.value.options')
  })

  it('is a statement that names no supplier', () => {
    const example = exampleCase()
    const given = example.impartiality.statements ?? []
    const none = given.map((row) => ({ ...row, covers: [] }))
    const older = given.map(({ supplierIds: _none, covers: _too, ...rest }) => rest)
    for (const statements of [none, older])
      expect(faults({ ...example, impartiality: { statements } })['rs.impartiality']).toContain('gäller inte')
  })

  it('is a purchase over the limit of its day, also before 2022', () => {
    const old = answered(exampleCase(), {
      'subject.startDate': '2021-06-01',
      'value.parts.base.amountOre': '20 000',
    })
    expect(Object.keys(faults(old))).toEqual(expect.arrayContaining(['law.direct.allowed']))
  })

  it('is a start on a day for which the program has no rules, though it asks by the oldest it has', () => {
    for (const startDate of ['1950-01-01', '2013-12-31']) {
      const old = answered(exampleCase(), { 'subject.startDate': startDate })
      const { facts, findings } = evaluateCase(old, '2026-12-14')
      expect(facts.value.allowedByAmount).toBe('undetermined')
      expect(findings.find(({ rule }) => rule.id === 'program.start.unknown')?.state).toBe('wrong')
      expect(findings.find(({ rule }) => rule.id === 'law.direct.allowed')?.detail).toContain('ingen gräns')
      expect(findings.filter(({ rule }) => rule.layer === 'law').length).toBeGreaterThan(10)
    }
  })

  it('is the collected value over the limit, as a question and not as a no', () => {
    const { basedOn: _then, ...decision } = exampleCase().decision
    const similar = answered(
      { ...exampleCase(), decision },
      {
        'value.hasSimilar': 'yes',
        'value.similar.a.label': 'Service',
        'value.similar.a.amountOre': '350 000',
        'value.similar.a.date': '2026-03-01',
        'value.similar.a.relation': 'same-kind',
        'value.similar.a.unit': 'own',
        'value.similar.a.reason': 'Servicen gäller respiratorer, som ingen av våra pumpar hänger ihop med.',
      },
    )
    expect(faults(similar)).toEqual({ 'rs.collected-value': 'missing' })
    const answeredFor = { 'value.collectedReason': 'Olika utrustning; anmält inför nästa ramavtal.' }
    expect(faults(answered(similar, answeredFor))).toEqual({})
  })

  it('waits, and is not wrong, while a written day is still to come', () => {
    expect(faults(exampleCase(), '2026-11-21')).toEqual({})
    const waits = evaluateCase(exampleCase(), '2026-11-21').findings.filter((f) => f.state === 'waiting')
    expect(waits.map((f) => f.rule.id)).toContain('program.future.contract')
  })

  it('is documentation that comes too late', () => {
    const late = answered(exampleCase(), { 'record.registeredOn': '2027-01-14' })
    expect(faults(late, '2027-01-20')['law.doc.deadline']).toContain('2027-01-13')
    expect(faults(answered(exampleCase(), { 'record.registeredOn': '2027-01-13' }), '2027-01-20')).toEqual({})
  })

  it('is a supplier added after the statements were given', () => {
    const added = answered(exampleCase(), {
      'suppliers.new.name': 'Syd AB (exempel)',
      'suppliers.new.orgNr': '559999-9306',
      'suppliers.new.answer': 'silent',
    })
    expect(faults(added)['rs.impartiality']).toContain('gäller inte Syd AB (exempel)')
  })

  it('is another decider than the one who gave the statement', () => {
    const other = answered(exampleCase(), { 'decision.decider.name': 'Rim Alm (exempel)' })
    expect(faults(other)['rs.impartiality']).toContain('Rim Alm (exempel)')
    const asked = answered(other, { 'impartiality.statements.decider.conflict': 'no' }, '2026-12-10')
    expect(faults(asked)).toEqual({})
  })

  it('is a price just over the limit', () => {
    const dear = answered(exampleCase(), { 'value.parts.base.amountOre': '23 500' })
    expect(faults(dear)['law.direct.allowed']).toBe('missing')
  })
})
