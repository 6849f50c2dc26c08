import type { Part } from '../../../src/domain/case/schema.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { useCase } from '../../state/case.ts'
import { partCounted } from './part-counted.ts'

/** How a price is counted where the law does not just add it up: without an end, for longer than a service is counted, hire. */
export function HowPartCounted({ part }: { readonly part: Part }) {
  const { case: found, evaluation } = useCase()
  const counted = partCounted(found, evaluation.facts.value.result, part)
  return (
    <div aria-live="polite">
      {counted === null ? null : (
        <p className="small part-counted">
          <LayerBadge layer={counted.rule.layer} /> {counted.rule.text}{' '}
          {counted.open === null ? null : <strong>{counted.open} </strong>}
          {counted.rule.layer === 'program' ? null : (
            <span className="source">{counted.rule.source.replaceAll(' §', '\u00A0§')}</span>
          )}
        </p>
      )}
    </div>
  )
}
