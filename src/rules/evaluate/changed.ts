import { formatDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import type { Rule } from '../catalogue/schema.ts'
import { dutiesOf } from '../follows/duties.ts'
import type { Duty } from '../follows/duty.ts'
import { limitRow, type FoundLimit } from '../parameters/limits.ts'
import type { Evaluation, Finding } from './evaluate.ts'

/** One thing that is otherwise than it was, in words. */
export interface Difference {
  readonly what: string
  readonly before: string
  readonly after: string
}

/** What a change of day, act or kind of purchase does to a case. */
export interface Changes {
  readonly differences: readonly Difference[]
  /** Rules that speak now and did not, and the other way. One that says the same in a new wording is in neither. */
  readonly came: readonly Rule[]
  readonly went: readonly Rule[]
}

/**
 * What differs between two evaluations of one case: the limit, the value, what it allows, the duties, the rules. Pure:
 * equal evaluations differ in nothing, and the other order gives the other direction.
 */
export function changesOf(before: Evaluation, after: Evaluation): Changes {
  const said = (finding: Finding): boolean =>
    finding.state !== 'unknown' && finding.rule.layer !== 'program' && finding.rule.strength !== 'advice'
  const rulesOf = ({ findings }: Evaluation): readonly Rule[] => findings.filter(said).map(({ rule }) => rule)
  const [old, now] = [rulesOf(before), rulesOf(after)]
  const missingIn = (all: readonly Rule[], others: readonly Rule[]): readonly Rule[] =>
    all.filter((rule) => !others.some(({ id, message }) => id === rule.id || message === rule.message))
  return {
    differences: [
      ...difference('Gränsen för direktupphandling', limitWords(before), limitWords(after)),
      ...difference('Värdet', valueWords(before), valueWords(after)),
      ...difference('Räcker beloppet?', allowedWords(before), allowedWords(after)),
      ...dutyDifferences(before, after),
    ],
    came: missingIn(now, old),
    went: missingIn(old, now),
  }
}

/** Nothing that a person needs to be told. */
export const isNothing = ({ differences, came, went }: Changes): boolean =>
  differences.length + came.length + went.length === 0

const difference = (what: string, before: string, after: string): readonly Difference[] =>
  before === after ? [] : [{ what, before, after }]

function limitWords({ facts: { case: found } }: Evaluation): string {
  const { law, category, startDate } = found.subject
  if (category === undefined || startDate === undefined) return 'Inte bestämd än'
  const limit = limitRow(law ?? 'LOU', category, startDate, found.basis?.limits)
  return limit === 'unknown' ? 'Programmet har ingen gräns för den dagen' : rowWords(limit)
}

function rowWords({ ore, comparison, from, to }: FoundLimit): string {
  const held = to === null ? `från ${formatDate(from)}` : `${formatDate(from)}–${formatDate(to)}`
  if (ore === null) return `Beloppet i kronor är inte känt (${held})`
  return `${comparison === '<' ? 'Under' : 'Högst'} ${formatKr(ore)} (${held})`
}

function valueWords({ facts: { value } }: Evaluation): string {
  const ore = value.result?.valueOre
  return ore === undefined || ore === null ? 'Inte uträknat' : formatKr(ore)
}

function allowedWords({ facts: { value } }: Evaluation): string {
  switch (value.allowedByAmount) {
    case null:
      return 'Värdet är inte uträknat'
    case 'yes':
      return 'Ja'
    case 'no':
      return 'Nej'
    case 'undetermined':
      return 'Går inte att avgöra'
  }
}

function dutyDifferences(before: Evaluation, after: Evaluation): readonly Difference[] {
  const old = dutiesOf(before.facts)
  return dutiesOf(after.facts).flatMap((duty) => {
    const was = old.find(({ id }) => id === duty.id)
    return was === undefined ? [] : difference(duty.title, dutyWords(was), dutyWords(duty))
  })
}

const dutyWords = ({ text, state }: Duty): string => (state === 'late' ? `${text} Tiden har gått ut.` : text)
