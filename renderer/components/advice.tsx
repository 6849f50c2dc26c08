import { Fragment } from 'react'
import { strengthWords } from '../../src/rules/catalogue/rule-entry.ts'
import { layerOrder } from '../../src/rules/catalogue/schema.ts'
import type { Finding } from '../../src/rules/evaluate/evaluate.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { useCase } from '../state/case.ts'
import { LayerBadge } from './layer-badge.tsx'
import { More } from './more.tsx'
import { readingWords } from './reading-words.ts'

/** What the policy and the auditors say of this task that the program does not ask about, folded by topic. */
export function Advice({ findings }: { readonly findings: readonly Finding[] }) {
  const advice = findings.filter(({ rule, state }) => rule.strength === 'advice' && state === 'met')
  const document = profileOf(useCase().case.authority.profile)?.document
  if (advice.length === 0) return null
  const topics = [...new Set(advice.map(({ rule }) => rule.topic ?? ''))].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )
  const layers = layerOrder.filter((layer) => advice.some(({ rule }) => rule.layer === layer))
  return (
    <div className="advice">
      <More
        title={`${readingWords(advice.map(({ rule }) => rule))} om ${sayTopics(topics)} (inget att svara på)`}
      >
        <p className="small">
          {layers.map((layer) => (
            <Fragment key={layer}>
              <LayerBadge layer={layer} />{' '}
            </Fragment>
          ))}
          Tänk på det som rör köpet. Programmet frågar inte om det här.
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
                      {strengthWords(rule)}.{' '}
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
