import { getAt } from '../../domain/case/path.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { daysOf, type StepDay } from './steps.ts'
import { breakWords } from './words.ts'

export type StepOrder = Extract<Demand, { is: 'step-order' }>

/** Two days in the wrong order: the one that should have come first, and the one that came before it. */
export interface Break {
  readonly first: StepDay
  readonly later: StepDay
}

/** The first two days that stand in the wrong order; null where none do. Equal days are in order. */
export const breakOf = (found: Case, { first, later }: Pick<StepOrder, 'first' | 'later'>): Break | null =>
  breakAmong(daysOf(found, first), daysOf(found, later))

function breakAmong(first: readonly StepDay[], later: readonly StepDay[]): Break | null {
  const early = later.find((day) => first.some((one) => isTooEarly(day, one)))
  if (early === undefined) return null
  const before = first.toSorted((a, b) => (a.date < b.date ? 1 : -1)).find((one) => isTooEarly(early, one))
  return before === undefined ? null : { first: before, later: early }
}

const isTooEarly = (day: StepDay, first: StepDay): boolean => day.date < first.date && ofSame(first, day)

/** Whether the last of the one step and the first of the other are dated alike: which came first, days do not say. */
export const isSameDay = (found: Case, { first, later }: Pick<StepOrder, 'first' | 'later'>): boolean =>
  breakOf(found, { first, later }) === null &&
  daysOf(found, later).some((day) =>
    daysOf(found, first).some((one) => day.date === one.date && ofSame(one, day)),
  )

const ofSame = (a: StepDay, b: StepDay): boolean =>
  a.supplier === undefined || b.supplier === undefined || a.supplier === b.supplier

/** Whose days stand in the wrong order: suppliers by id, persons by name. Undefined where it is nobody's in particular. */
export function whomAbout({ first, later }: Break): string | undefined {
  const whom = [first, later].flatMap(({ supplier, of }) => supplier ?? of ?? [])
  return whom.length === 0 ? undefined : whom.join('; ')
}

/** Whether the explanation that is written of a link was about other persons or suppliers than those of the break now. */
export function isOfAnother(
  found: Case,
  { link, ...steps }: Pick<StepOrder, 'link' | 'first' | 'later'>,
): boolean {
  const { text, of } = found.order?.find(({ id }) => id === link) ?? {}
  const broken = text === undefined || of === undefined ? null : breakOf(found, steps)
  return broken !== null && whomAbout(broken) !== of
}

/** The explanation of a break, where it says something and is about that one; undefined where there is none. */
export function reasonFor(
  found: Case,
  { link, explainedBy, ...steps }: Pick<StepOrder, 'link' | 'explainedBy' | 'first' | 'later'>,
): string | undefined {
  const paths = [
    ...(isOfAnother(found, { link, ...steps }) ? [] : [`order.${link}.text`]),
    ...(explainedBy === undefined ? [] : [explainedBy]),
  ]
  return paths
    .filter((path) => noAnswerAt(found, path) === undefined)
    .map((path) => getAt(found, path))
    .find((value) => typeof value === 'string')
}

/**
 * One step is not taken before another. Where the demand asks for it, a break that is explained once is accepted and
 * said to be a deviation.
 */
export function stepsInOrder({ case: found }: Facts, demand: StepOrder): Outcome {
  const [first, later] = [daysOf(found, demand.first), daysOf(found, demand.later)]
  if (first.length === 0 || later.length === 0) return vacuous
  const broken = breakAmong(first, later)
  if (broken === null) return met
  const isOld = isOfAnother(found, demand)
  const detail = `${breakWords(demand, broken)}${isOld ? ' Förklaringen som finns är skriven om något annat.' : ''}`
  if (demand.asks && reasonFor(found, demand) !== undefined) return { ...met, detail, explained: true }
  return wrong(
    [...(demand.asks ? [`order.${demand.link}.text`] : []), broken.later.path, broken.first.path],
    detail,
  )
}
