import { formatDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import type { ValueResult } from '../../../src/rules/value/result.ts'
import type { RuleReference } from '../../../src/rules/parameters/amounts.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { Panel } from '../../components/panel.tsx'
import { useCase } from '../../state/case.ts'

/** Which rules made the value, and which limit it was held against. */
export function HowCountedPanel() {
  const { result } = useCase().evaluation.facts.value
  if (result === null) return null
  return (
    <Panel title="Så räknade vi">
      {rulesOf(result).map((rule) => (
        <p key={rule.text}>
          <LayerBadge layer={rule.layer} /> {rule.text}{' '}
          {rule.layer === 'program' ? null : <span className="source">{rule.source}</span>}
        </p>
      ))}
      <Limit result={result} />
    </Panel>
  )
}

/** A rule that added nothing is not said: beside a row that is not counted it would contradict it. */
function rulesOf({ trace }: ValueResult): readonly RuleReference[] {
  return trace
    .filter(({ role, counted }) => role === 'total' || counted !== 'no')
    .map((line) => line.rule)
    .filter((rule, index, all) => all.findIndex((other) => other.text === rule.text) === index)
}

function Limit({ result: { limit } }: { readonly result: ValueResult }) {
  if (limit === null) return null
  return (
    <p>
      <LayerBadge layer="law" />{' '}
      {limit.ore === null
        ? `Gränsen för ${limit.label.toLowerCase()} från ${formatDate(limit.from)} är inte kontrollerad i kronor.`
        : `Gränsen ${formatKr(limit.ore)} gäller upphandlingar som påbörjas från ${formatDate(limit.from)}.`}{' '}
      <span className="source">{limit.source.title}</span>
    </p>
  )
}
