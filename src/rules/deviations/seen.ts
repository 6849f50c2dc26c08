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

/**
 * Each time a kind shows in a case; nothing where none of its rules speaks, or nothing is departed from. `ahead`: as it would be
 * if it were decided as it stands.
 */
export function seenIn(kind: DeviationKind, evaluation: Evaluation, ahead: boolean): readonly Seen[] {
  const { seen } = kind
  const hasRules = kind.rules !== undefined || kind.demands !== undefined
  const speaking = hasRules ? rulesOf(kind, evaluation) : []
  if (seen.is === 'few-asked' && speaking.length === 0)
    return ahead || isDecidedBy(evaluation) ? noneAsked(evaluation, kind) : []
  if (hasRules && speaking.length === 0) return []
  switch (seen.is) {
    case 'answers':
      return conditionsHold(seen.when, evaluation.facts) === 'yes' ? [{ figures: {} }] : []
    case 'finding':
      return foundIn(evaluation, speaking, seen, ahead)
    case 'checks':
      return checksAccepted(evaluation, speaking, seen.step)
    case 'collected':
      return collectedOver(evaluation)
    case 'few-asked':
      return fewAsked(evaluation, speaking)
    case 'not-in-writing':
      return notInWriting(evaluation, speaking)
    case 'late-bid':
      return lateBids(evaluation)
    case 'not-best':
      return notBest(evaluation)
    case 'same-person':
      return samePersonDecides(evaluation)
    case 'same-person-maybe':
      return maybeSamePersonDecides(evaluation)
    case 'earlier-preparer':
      return earlierPreparerDecides(evaluation)
    case 'signed-cancelled':
      return signedThoughCancelled(evaluation)
    case 'no-decision':
      return undecided(evaluation)
    case 'step-order':
      return brokenOrder(evaluation)
    case 'advised-order':
      return advisedOrder(evaluation, seen.link)
    case 'late-stage':
      return lateStages(evaluation, speaking, ahead)
    case 'missing-stage':
      return missingStages(evaluation, speaking, ahead)
    case 'refused':
      return refused(evaluation, isDecidedBy(evaluation), ahead)
    case 'changed':
      return ahead ? [] : changedAfter(evaluation)
    case 'not-evaluated':
      return notEvaluated(evaluation, speaking)
    default:
      return assertNever(seen)
  }
}

type OfFinding = Extract<DeviationKind['seen'], { is: 'finding' }>

/** What is wrong can be mended until it is decided or signed all the same. */
function foundIn(
  evaluation: Evaluation,
  speaking: readonly Finding[],
  { states, once, when = [] }: OfFinding,
  ahead: boolean,
): readonly Seen[] {
  if (once === 'decided' && !ahead && !isDecidedBy(evaluation)) return []
  if (once === 'signed' && !isSignedBy(evaluation)) return []
  if (conditionsHold(when, evaluation.facts) !== 'yes') return []
  const finding = speaking.find(({ state }) => states.some((one) => one === state))
  return finding === undefined ? [] : [{ figures: { detail: factOf(finding) ?? '' } }]
}
