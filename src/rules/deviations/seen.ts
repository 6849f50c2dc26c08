import { assertNever } from '../../domain/assert-never.ts'
import { conditionsHold } from '../evaluate/conditions.ts'
import { factOf } from '../evaluate/outcome.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { DeviationKind } from './kinds-file.ts'
import type { Source } from './of-rules.ts'
import { rulesOf } from './of-rules.ts'
import { fewAsked, noneAsked, notInWriting } from './seen-asked.ts'
import { changedAfter, notEvaluated } from './seen-after.ts'
import {
  earlierPreparerDecides,
  isDecidedBy,
  isSignedBy,
  maybeSamePersonDecides,
  samePersonDecides,
  signedThoughCancelled,
  undecided,
} from './seen-decided.ts'
import { lateStages, missingStages } from './seen-stages.ts'
import { checksAccepted, collectedOver, lateBids, notBest } from './seen-bids.ts'
import { refused } from './seen-refused.ts'
import { advisedOrder, brokenOrder } from './seen-order.ts'

/** A departure of a kind, as the case has it. */
export interface Seen {
  /** What it is about, where a kind may show more than once: a link's id, a supplier's. */
  readonly about?: string
  /** What goes in place of `{name}` in the kind's words and paths. */
  readonly figures: Readonly<Record<string, string>>
  /** The reason that stands where it is asked for was written about something else. */
  readonly isReasonOld?: true
  /** Where it stands, where that is another rule than the kind's own. */
  readonly of?: Source
}

/** Each time a kind shows in a case. `ahead`: as it would be if it were decided as it stands. */
type FindSeen = (evaluation: Evaluation, ahead: boolean) => readonly Seen[]

const none: readonly Seen[] = []

/** Each time a kind shows, as a function of the case; nothing where none of its rules speaks, or nothing is departed from. */
export function seenOf(kind: DeviationKind): FindSeen {
  const find = foundBy(kind.seen)
  if (kind.rules === undefined && kind.demands === undefined)
    return (evaluation, ahead) => find(evaluation, [], ahead)
  const { is } = kind.seen
  return (evaluation, ahead) => {
    const speaking = rulesOf(kind, evaluation)
    if (speaking.length > 0) return find(evaluation, speaking, ahead)
    return is === 'few-asked' && (ahead || isDecidedBy(evaluation)) ? noneAsked(evaluation, kind) : none
  }
}

type FindAmong = (evaluation: Evaluation, speaking: readonly Finding[], ahead: boolean) => readonly Seen[]

/** How a departure shows where its rules speak: which of the ways it is is found out once for many cases. */
function foundBy(seen: DeviationKind['seen']): FindAmong {
  switch (seen.is) {
    case 'answers':
      return ({ facts }) => (conditionsHold(seen.when, facts) === 'yes' ? [{ figures: {} }] : none)
    case 'finding':
      return (evaluation, speaking, ahead) => foundIn(evaluation, speaking, seen, ahead)
    case 'checks':
      return (evaluation, speaking) => checksAccepted(evaluation, speaking, seen.step)
    case 'collected':
      return collectedOver
    case 'few-asked':
      return fewAsked
    case 'not-in-writing':
      return notInWriting
    case 'late-bid':
      return lateBids
    case 'not-best':
      return notBest
    case 'same-person':
      return samePersonDecides
    case 'same-person-maybe':
      return maybeSamePersonDecides
    case 'earlier-preparer':
      return earlierPreparerDecides
    case 'signed-cancelled':
      return signedThoughCancelled
    case 'no-decision':
      return undecided
    case 'step-order':
      return brokenOrder
    case 'advised-order':
      return (evaluation) => advisedOrder(evaluation, seen.link)
    case 'late-stage':
      return lateStages
    case 'missing-stage':
      return missingStages
    case 'refused':
      return (evaluation, _, ahead) => refused(evaluation, isDecidedBy(evaluation), ahead)
    case 'changed':
      return (evaluation, _, ahead) => (ahead ? none : changedAfter(evaluation))
    case 'not-evaluated':
      return notEvaluated
    default:
      return assertNever(seen)
  }
}

type OfFinding = Extract<DeviationKind['seen'], { is: 'finding' }>

/** What is wrong can be mended until it is decided or signed all the same. */
function foundIn(
  evaluation: Evaluation,
  speaking: readonly Finding[],
  { states, once, when }: OfFinding,
  ahead: boolean,
): readonly Seen[] {
  const finding = speaking.find(({ state }) => states.some((one) => one === state))
  if (finding === undefined) return none
  if (once === 'decided' && !ahead && !isDecidedBy(evaluation)) return none
  if (once === 'signed' && !isSignedBy(evaluation)) return none
  if (when !== undefined && conditionsHold(when, evaluation.facts) !== 'yes') return none
  return [{ figures: { detail: factOf(finding) ?? '' } }]
}
