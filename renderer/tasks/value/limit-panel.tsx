import { LayerBadge } from '../../components/layer-badge.tsx'
import { Panel } from '../../components/panel.tsx'
import { useCase } from '../../state/case.ts'
import { limitFacts } from './limit-facts.ts'

/** The limit that the value was held against: its amount, its days, where it stands and whether that is checked. */
export function LimitPanel() {
  const { case: found, evaluation } = useCase()
  const { result } = evaluation.facts.value
  if (result === null) return null
  const { amount, about, source, standing, isSure } = limitFacts(result.limit, found)
  return (
    <Panel title="Gränsen för direktupphandling">
      <p className="limit-amount">{amount}</p>
      <p>{about.join(' ')}</p>
      {source === null ? null : (
        <p>
          <LayerBadge layer="law" /> Källa
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
