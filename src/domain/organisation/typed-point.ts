import type { LocalDate } from '../local-date.ts'
import type { Parsed } from '../parsed.ts'
import { postFinder } from './find-post.ts'
import type { DelegationPoint, Organisation } from './organisation.ts'
import { parseCategories, parseDecision, parseUpTo } from './read-point.ts'

/** What reading a point needs of what was typed. */
interface PointTexts {
  raw(field: string): string
  text(field: string, required?: string): string
  wrong(field: string, sentence: string): void
  span(): { from?: LocalDate; to?: LocalDate }
}

/** A point of the delegation order as it was typed: for every post of a title, or for the one post that is named with its unit. */
export function readTypedPoint(org: Organisation, read: PointTexts, id: string): DelegationPoint {
  const point = read.text('point', 'Skriv punktens nummer i delegationsordningen, till exempel 4.2.')
  const whom = read.text('whom', 'Skriv vilken befattning som får besluta, till exempel Enhetschef.')
  const decision = readAt(read, 'decision', parseDecision)
  const categories = readAt(read, 'categories', parseCategories)
  const upToOre = readAt(read, 'upTo', parseUpTo)
  const note = read.text('note')
  const span = read.span()
  const named = whom.includes(',') ? postFinder(org, span.from ?? '9999-12-31')(whom) : null
  return {
    id,
    point,
    ...(named?.is === 'one' ? { post: named.post.id } : { title: whom }),
    ...(decision === undefined ? {} : { decision }),
    ...(categories === undefined ? {} : { categories }),
    ...(upToOre === undefined ? {} : { upToOre }),
    ...(note === '' ? {} : { note }),
    ...span,
  }
}

function readAt<T>(read: PointTexts, field: string, parse: (text: string) => Parsed<T>): T | undefined {
  const value = parse(read.raw(field))
  if (!value.ok) read.wrong(field, value.problem)
  return value.ok ? value.value : undefined
}
