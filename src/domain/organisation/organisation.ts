import { z } from 'zod'
import * as c from '../case/choices.ts'
import { day, id, instant, keys, line, ore } from '../case/shapes/values.ts'

/**
 * The organisation as data: who is superior to whom, who held which post when, and what each may decide. Nothing is taken
 * away when it ends: it gets a last day, so that an old case shows who was right then. `from` and `to` are the first and the
 * last day; absent: as long as is known. A small organisation has none of it and just names the persons.
 */
const span = { from: day.optional(), to: day.optional() }

export const unitSchema = z.strictObject({
  id,
  name: line,
  /** A committee or a company is an authority of its own: the line of managers ends in it. */
  kind: keys(c.unitKinds),
  /** The unit it belongs to. */
  within: id.optional(),
  /** What it belonged to before, up to and with a day; the earliest first. */
  earlier: z.array(z.strictObject({ within: id.optional(), to: day })).optional(),
  ...span,
})

export const postSchema = z.strictObject({
  id,
  title: line,
  unit: id,
  /** The post next above; absent: the topmost of its committee or company. */
  superior: id.optional(),
  /** What was above it before, up to and with a day; the earliest first. Ask `superiorIdOn` (line.ts). */
  earlier: z.array(z.strictObject({ superior: id.optional(), to: day })).optional(),
  ...span,
})

/** Who holds a post. Two rows of one post whose days meet are two holders. */
export const holderSchema = z.strictObject({ id, post: id, name: line, ...span })

/** A point of the delegation order: who may decide what, to what amount. */
export const delegationSchema = z.strictObject({
  id,
  /** As the document numbers it: "4.2". */
  point: line,
  /** The post, or every post of a title. */
  post: id.optional(),
  title: line.optional(),
  /** Which decision; absent: every decision in a purchase. */
  decision: keys(c.delegatedDecisions).optional(),
  categories: z.array(keys(c.categories)).optional(),
  /** The highest value that it holds for, in öre without VAT; absent: any. */
  upToOre: ore.optional(),
  /** What else it says. */
  note: line.optional(),
  ...span,
})

export const organisationSchema = z.strictObject({
  units: z.array(unitSchema),
  posts: z.array(postSchema),
  holders: z.array(holderSchema),
  delegation: z.array(delegationSchema),
  /** The document that the delegation order stands in: name, and the day it was decided. */
  document: line.optional(),
  /** When it was last changed, and by whom: the version that a case carries is told by it. */
  changedAt: instant.optional(),
  changedBy: line.optional(),
})

export type Unit = z.output<typeof unitSchema>
export type Post = z.output<typeof postSchema>
export type Holder = z.output<typeof holderSchema>
export type DelegationPoint = z.output<typeof delegationSchema>
export type Organisation = z.output<typeof organisationSchema>

export const emptyOrganisation: Organisation = { units: [], posts: [], holders: [], delegation: [] }
