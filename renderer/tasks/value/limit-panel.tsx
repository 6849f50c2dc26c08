import { LayerBadge } from '../../components/layer-badge.tsx'
import { formatKr } from '../../../src/domain/money.ts'
import { localHighestOre } from '../../../src/rules/local/highest.ts'
import { Tag } from '../../components/tag.tsx'
import { Panel } from '../../components/panel.tsx'
import { useCase } from '../../state/case.ts'
import { limitFacts } from './limit-facts.ts'

/** The limit that the value was held against: its amount, its days, where it stands and whether that is checked. */
export function LimitPanel() {
  const { case: found, evaluation } = useCase()
  const { result } = evaluation.facts.value
  if (result === null) return null
  const highest = localHighestOre(evaluation.findings)
  const { amount, about, source, standing, isSure } = limitFacts(result.limit, found)
  return (
    <Panel title="Gränsen för direktupphandling">
      <p className="limit-amount">{amount}</p>
      <p>{about.join(' ')}</p>
      {highest === null ? null : (
        <p>
          <LayerBadge layer="local" /> Er lokala rutin tillåter högst {formatKr(highest)}.
        </p>
      )}
      {source === null ? null : (
        <p>
          {result.limit?.enteredBy === undefined ? <LayerBadge layer="law" /> : <Tag>Er egen uppgift</Tag>}{' '}
          Källa
          <span className="source">
            {source.title.replaceAll(' §', '\u00A0§')}
            {source.address === null ? null : <span className="path"> {source.address}</span>}
          </span>
        </p>
      )}
      <p className={isSure ? 'small' : 'limit-unsure'}>{standing}</p>
    </Panel>
  )
}
