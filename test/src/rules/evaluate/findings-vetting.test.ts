import { expect, it } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'

/** What an auditor would fault in the check of a supplier, each as one change to a case that is in order. */
const audited: readonly { finding: string; change: Readonly<Record<string, string>>; rule: string }[] = [
  {
    finding: 'economic check skipped though the risk is raised',
    change: {
      [`suppliers.${nord}.checks.economy.result`]: '',
      [`suppliers.${nord}.checks.economy.waived`]: 'Betalning sker i efterskott och fler kan utföra arbetet.',
      [`suppliers.${nord}.vetting.subcontractors`]: 'yes',
    },
    rule: 'rs.economic-check',
  },
  {
    finding: 'check with nothing to show for it',
    change: { [`suppliers.${nord}.checks.identity.notKept`]: '' },
    rule: 'rs.vetting',
  },
  {
    finding: 'decided on a check that had grown old',
    change: { [`suppliers.${nord}.checks.taxes-paid.on`]: '2026-11-01' },
    rule: 'program.vetting.before-decision',
  },
  {
    finding: 'signed on a check that had grown old since the decision',
    change: { [`suppliers.${nord}.checks.taxes-paid.on`]: '2026-11-12' },
    rule: 'program.vetting.at-signing',
  },
  {
    finding: 'risk with the supplier not thought of',
    change: { [`suppliers.${nord}.vetting.riskIndustry`]: '' },
    rule: 'program.vetting.risk',
  },
  {
    finding: 'bought though something was to be explained first',
    change: { [`suppliers.${nord}.vetting.judgement`]: 'needs-explanation' },
    rule: 'program.vetting.judgement-settled',
  },
  {
    finding: 'owners not mapped though the risk is raised',
    change: { [`suppliers.${nord}.vetting.riskIndustry`]: 'yes' },
    rule: 'rs.map-owners',
  },
]

it.each(audited)('an auditor finds: $finding → $rule', ({ change, rule }) => {
  const found = evaluateCase(answered(exampleCase(), change, '2026-12-10'), '2026-12-14').findings.filter(
    ({ state }) => state === 'missing' || state === 'wrong',
  )
  expect(found.map((finding) => finding.rule.id)).toContain(rule)
})
