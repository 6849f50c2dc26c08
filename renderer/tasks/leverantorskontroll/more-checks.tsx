import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { More } from '../../components/more.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import { CheckRow } from './check-row.tsx'

interface MoreChecksProps {
  readonly supplier: Supplier
  readonly checks: readonly Check[]
}

type Theme = Check['depth'] | 'attention'

const themes = {
  base: 'Grundkontroller',
  raised: 'När risken är förhöjd',
  extra: 'För den som vill veta mer',
  attention: 'Att vara uppmärksam på',
} as const satisfies Record<Theme, string>

const themeOf = ({ attention, depth }: Check): Theme => (attention === true ? 'attention' : depth)

/**
 * The checks that nothing asks for: those that were begun when the page was shown, then all others folded by theme. To go
 * deeper is always possible, and what is answered is never out of sight.
 */
export function MoreChecks({ supplier, checks }: MoreChecksProps) {
  // Read once: a row does not move while it is being answered.
  const begun = useAtFirst(new Set((supplier.checks ?? []).map(({ id }) => id)))
  return (
    <>
      {checks
        .filter(({ id }) => begun.has(id))
        .map((check) => (
          <CheckRow key={check.id} supplier={supplier} check={check} />
        ))}
      {Object.entries(themes).map(([theme, title]) => {
        const group = checks.filter((check) => themeOf(check) === theme && !begun.has(check.id))
        return group.length === 0 ? null : (
          <More key={title} title={`${title} (${group.length})`}>
            {group.map((check) => (
              <CheckRow key={check.id} supplier={supplier} check={check} />
            ))}
          </More>
        )
      })}
    </>
  )
}
