import { formatKr } from '../money.ts'
import { categories, delegatedDecisions } from '../case/choices.ts'
import type { Span } from './in-force.ts'
import type { DelegationPoint, Organisation, Post } from './organisation.ts'

/** "Enhetschef, Vårdcentralen Eken": a post among others of its title. */
export function postName(
  { units }: Pick<Organisation, 'units'>,
  { title, unit }: Pick<Post, 'title' | 'unit'>,
): string {
  const name = units.find(({ id }) => id === unit)?.name
  return name === undefined ? title : `${title}, ${name}`
}

/** "från 2026-01-01 till och med 2026-12-31"; empty where no day is known. */
export const daysWords = ({ from, to }: Span): string =>
  [...(from === undefined ? [] : [`från ${from}`]), ...(to === undefined ? [] : [`till och med ${to}`])].join(
    ' ',
  )

/** "Att anta ett anbud, varor och tjänster, högst 500 000 kr": what a point gives the right to. */
export function pointWords({ decision, categories: kinds, upToOre, note }: DelegationPoint): string {
  const words = [
    decision === undefined ? 'Alla beslut i ett köp' : delegatedDecisions[decision],
    ...(kinds === undefined
      ? []
      : [kinds.map((kind) => categories[kind].replace(/ \(.*/, '').toLowerCase()).join(' och ')]),
    upToOre === undefined ? 'utan beloppsgräns' : `högst ${formatKr(upToOre)}`,
    ...(note === undefined ? [] : [note.replace(/\.$/, '')]),
  ]
  return words.join(', ')
}

/** "så som den var 2026-11-20": which version of the organisation it is, to end a sentence with. */
export const versionWords = ({
  changedAt,
  changedBy,
}: Pick<Organisation, 'changedAt' | 'changedBy'>): string =>
  changedAt === undefined
    ? 'utan uppgift om när den ändrades'
    : `så som den var ${changedAt.slice(0, 10)}${changedBy === undefined ? '' : `, senast ändrad av ${changedBy}`}`

/** Which post or title a point is for. */
export function pointHolder(
  org: Pick<Organisation, 'units' | 'posts'>,
  { post, title }: DelegationPoint,
): string {
  const found = org.posts.find(({ id }) => id === post)
  return found === undefined ? (title ?? '') : postName(org, found)
}
