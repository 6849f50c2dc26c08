import kindsJson from '../../../assets/rules/deviations.json' with { type: 'json' }
import { rules } from '../catalogue/catalogue.ts'
import { localAmounts } from '../local/local-amounts.ts'
import { readKinds, type DeviationKind } from './kinds-file.ts'

const ids: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...localAmounts.flatMap((amount) => amount.rules.map(({ id }) => `local.${id}`)),
]

/** Whether a rule is one that a kind names: by its whole id, or by how it begins. */
export const isNamedBy = (id: string, name: string): boolean =>
  name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name

/** The kinds of departures, in the order in which a purchase makes them. */
export const deviationKinds: readonly DeviationKind[] = readKinds(
  'assets/rules/deviations.json',
  kindsJson,
  (name) => ids.some((id) => isNamedBy(id, name)),
)

/** What a row of a case's `deviations` is about, by its id; undefined where no kind has it. */
export function deviationTitle(id: string): string | undefined {
  const kinds = deviationKinds.filter((kind) => id === kind.id || id.startsWith(`${kind.id}-`))
  return kinds.toSorted((a, b) => b.id.length - a.id.length)[0]?.title
}
