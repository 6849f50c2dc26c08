import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { More } from '../../components/more.tsx'
import { CheckRow } from './check-row.tsx'
import { rowOf } from './row-state.ts'

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

/** The checks that nothing asks for, folded by theme: to go deeper is always possible. */
export function MoreChecks({ supplier, checks }: MoreChecksProps) {
  return Object.entries(themes).map(([theme, title]) => {
    const group = checks.filter((check) => themeOf(check) === theme)
    if (group.length === 0) return null
    const isBegun = group.some(({ id }) => {
      const row = rowOf(supplier, id)
      return row?.result !== undefined || row?.waived !== undefined
    })
    return (
      <More key={title} title={`${title} (${group.length})`} startsOpen={isBegun}>
        {group.map((check) => (
          <CheckRow key={`${supplier.id} ${check.id}`} supplier={supplier} check={check} />
        ))}
      </More>
    )
  })
}
