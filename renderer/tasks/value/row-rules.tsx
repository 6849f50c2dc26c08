import { LayerBadge } from '../../components/layer-badge.tsx'
import { More } from '../../components/more.tsx'
import type { ValueRow } from './value-rows.ts'

/** Folded beneath the table: the rule that each line is counted by, and where it stands. */
export function RowRules({ rows }: { readonly rows: readonly ValueRow[] }) {
  const ruled = rows.flatMap(({ key, name, rule }) => (rule === undefined ? [] : [{ key, name, rule }]))
  if (ruled.length === 0) return null
  return (
    <More title={ruled.length === 1 ? 'Regel och källa' : 'Regel och källa för varje rad'}>
      <dl className="row-rules">
        {ruled.map(({ key, name, rule }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <LayerBadge layer={rule.layer} /> {rule.text}
              {rule.layer === 'program' ? null : (
                <span className="source">{rule.source.replaceAll(' §', '\u00A0§')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {rows.filter(({ isCounted }) => isCounted).length > 1 ? (
        <p className="small">
          Raderna summeras i den ordning de står. I en annan ordning kan en annan rad vara den som passerar
          ett belopp, men summan blir densamma.
        </p>
      ) : null}
    </More>
  )
}
