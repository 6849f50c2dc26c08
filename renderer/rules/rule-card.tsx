import type { LocalDate } from '../../src/domain/local-date.ts'
import { ruleEntry } from '../../src/rules/catalogue/rule-entry.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { LayerBadge } from '../components/layer-badge.tsx'

/** One rule as it stands on a day: whose it is and how much it asks, what to do and why, where it stands and when it speaks. */
export function RuleCard({ rule, day }: { readonly rule: Rule; readonly day: LocalDate }) {
  const entry = ruleEntry(rule, day)
  return (
    <article className="rule-card" id={`rule-${rule.id}`}>
      <p className="rule-head">
        <LayerBadge layer={rule.layer} /> <span className="rule-strength">{entry.strength}</span>
        {rule.topic === undefined ? null : <span className="rule-topic">{rule.topic}</span>}
        {entry.uncertain === null ? null : <span className="rule-uncertain">Osäker text</span>}
      </p>
      <p className="rule-message">{entry.message}</p>
      {entry.why === null ? null : <p className="small">{entry.why}</p>}
      {entry.uncertain === null ? null : <p className="small">{entry.uncertain}</p>}
      <p className="source">
        {entry.source}
        {entry.quote === null ? '' : `: ”${entry.quote}”`}
        {entry.address === null ? null : <span className="path"> {entry.address}</span>}
      </p>
      <p className="small">
        Regeln {entry.applies}
        {entry.valid === null ? '' : `, ${entry.valid}`}.
      </p>
      <p className="rule-technical">
        Teknisk information: <code className="rule-id">{entry.id}</code>
        {entry.asks.length === 0 ? '' : `. Frågar efter: ${entry.asks.join(', ')}`}
      </p>
    </article>
  )
}
