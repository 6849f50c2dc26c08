import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { sourceText } from '../../../src/rules/catalogue/source-text.ts'
import { isRefused } from '../../../src/rules/vetting/asked.ts'
import { riskOf } from '../../../src/rules/vetting/risk.ts'
import { adviseGap, type CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { Field } from '../../components/field.tsx'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import type { Demanded, Waive } from '../../../src/rules/vetting/demanded-checks.ts'

interface WaiveCheckProps {
  readonly supplier: Supplier
  /** Path of the check's row. */
  readonly at: string
  readonly check: Check
  readonly row: CheckAnswers | undefined
  readonly demanded: Demanded
}

const words: Readonly<Record<Waive, { readonly title: string; readonly label: string }>> = {
  'low-value-and-risk': {
    title: 'Hoppa över: lågt värde och låg risk',
    label: 'Varför är både värdet och risken låga?',
  },
  'plainly-needless': {
    title: 'Hoppa över: uppenbart onödigt här',
    label: 'Varför är kontrollen uppenbart onödig?',
  },
}

/** A check passed over with a reason: offered only where the rule that asks for it says that it may be. */
export function WaiveCheck({ supplier, at, check, row, demanded: { findings, waive } }: WaiveCheckProps) {
  const {
    case: found,
    evaluation: { facts },
  } = useCase()
  const isWaived = row?.waived !== undefined
  const opens = useAtFirst(isWaived)
  if (!isWaived && (waive === undefined || row?.result !== undefined)) return null
  // Over what the local routine calls a low value, or at a raised risk, there is nothing to offer.
  const { level, value } = riskOf(facts, supplier)
  const isNotLow = waive === 'low-value-and-risk' && (value.isLow === false || level === 'raised')
  if (!isWaived && isNotLow) return null
  const [finding] = findings
  const refused = isWaived
    ? findings
        .flatMap(({ gaps = [] }) => gaps)
        .filter((gap) => gap.check === check.id && gap.is === 'not-waived')
    : []
  const { title, label } = words[waive ?? 'low-value-and-risk']
  return (
    <details className="more waive" open={opens}>
      <summary>
        {title}
        <span className="visually-hidden">: {check.question}</span>
      </summary>
      <div className="more-inside">
        {finding === undefined ? null : (
          <p className="small">
            <LayerBadge layer={finding.rule.layer} />{' '}
            {waive === 'low-value-and-risk' ? mayBeLow : finding.rule.message}{' '}
            <span className="source">{sourceText(finding.rule, found.subject)}</span>
          </p>
        )}
        {refused.map((gap) => (
          <Verdict key={gap.says} tone={isRefused(gap) ? 'stop' : 'warn'} title={adviseGap(gap)} />
        ))}
        <Field path={`${at}.waived`} label={label} help={mayBeEmpty} />
      </div>
    </details>
  )
}

const mayBeLow = 'Ni får hoppa över kontrollen när både värdet och risken är låga. Skriv varför de är det.'
const mayBeEmpty = 'Lämna tomt om ni gör kontrollen.'
