import type { Case } from '../case/schema.ts'
import type { LocalDate } from '../local-date.ts'
import { isOn, sameWords } from './in-force.ts'
import type { DelegationPoint, Organisation } from './organisation.ts'

/** What is to be decided. An absent category or value is not known. */
export interface DelegationQuery {
  readonly decision: NonNullable<DelegationPoint['decision']>
  readonly category?: Case['subject']['category'] | undefined
  /** In öre without VAT. */
  readonly valueOre?: number | undefined
  readonly day: LocalDate
}

/**
 * The points of the delegation order that give a post the right to decide, the tightest first. A point with an amount, or
 * for some kinds of purchase, is not among them while the value or the kind is not known: it is not known to hold.
 */
export function pointsFor(
  org: Organisation,
  postId: string,
  query: DelegationQuery,
): readonly DelegationPoint[] {
  const title = org.posts.find(({ id }) => id === postId)?.title
  return holding(org.delegation, query).filter(
    (point) => point.post === postId || (title !== undefined && isOfTitle(point, title)),
  )
}

/** The same for one of whom only the title is known: points for a post of its own are not among them. */
export const pointsForTitle = (
  { delegation }: Pick<Organisation, 'delegation'>,
  title: string,
  query: DelegationQuery,
): readonly DelegationPoint[] => holding(delegation, query).filter((point) => isOfTitle(point, title))

const isOfTitle = ({ title }: DelegationPoint, words: string): boolean =>
  title !== undefined && sameWords(title, words)

function holding(
  points: readonly DelegationPoint[],
  { decision, category, valueOre, day }: DelegationQuery,
): readonly DelegationPoint[] {
  return points
    .filter(
      (point) =>
        isOn(point, day) &&
        (point.decision === undefined || point.decision === decision) &&
        (point.categories === undefined || (category !== undefined && point.categories.includes(category))) &&
        (point.upToOre === undefined || (valueOre !== undefined && valueOre <= point.upToOre)),
    )
    .toSorted((a, b) => (a.upToOre ?? Infinity) - (b.upToOre ?? Infinity) || byNumber(a.point, b.point))
}

/** "4.2" before "4.10". */
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'sv', { numeric: true })
