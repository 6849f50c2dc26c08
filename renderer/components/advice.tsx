import type { Finding } from '../../src/rules/evaluate/evaluate.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { useCase } from '../state/case.ts'
import { LayerBadge } from './layer-badge.tsx'
import { More } from './more.tsx'

/** What the policy advises about this task, folded by topic: to read where it is of use. Nothing of it is asked. */
export function Advice({ findings }: { readonly findings: readonly Finding[] }) {
  const advice = findings.filter(({ rule, state }) => rule.strength === 'advice' && state === 'met')
  const document = profileOf(useCase().case.authority.profile)?.document
  if (advice.length === 0) return null
  const topics = [...new Set(advice.map(({ rule }) => rule.topic ?? ''))].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )
  return (
    <div className="advice">
      <More
        title={`${advice.length === 1 ? 'Ett råd' : `${advice.length} råd`} ur policyn: ${sayTopics(topics)}`}
      >
        <p className="small">
          <LayerBadge layer="policy" /> Läs det som passar köpet. Inget av det här behöver du svara på.
        </p>
        {topics.map((topic) => (
          <section key={topic} className="advice-topic">
            <h3>{topic}</h3>
            <ul>
              {advice
                .filter(({ rule }) => rule.topic === topic)
                .map(({ rule }) => (
                  <li key={rule.id}>
                    {rule.message}
                    {rule.uncertain === undefined ? null : <span className="small"> (osäker text)</span>}{' '}
                    <span className="source">
                      {rule.source.document === document ? '' : `${rule.source.document}, `}
                      {rule.source.section}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </More>
    </div>
  )
}

/** The first three topics, so that the line stays short. */
function sayTopics(topics: readonly string[]): string {
  const first = topics.slice(0, 3).map((topic) => topic.toLowerCase())
  return `${first.join(', ')}${topics.length > first.length ? ' med mera' : ''}`
}
