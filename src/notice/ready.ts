import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { Plan } from '../flow/plan.ts'
import type { TaskId } from '../flow/tasks.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'
import type { Group } from '../rules/groups.ts'
import { lettersOf, type Letter } from './letters.ts'

/** The letters, or what is still open before any may be sent, and the page where that is answered. */
export type Notice =
  | { readonly is: 'ready'; readonly letters: readonly Letter[] }
  | { readonly is: 'open'; readonly sentence: string; readonly task: TaskId }

interface Standing {
  readonly case: Case
  readonly evaluation: Evaluation
  readonly plan: Plan
}

/**
 * Whether the letters about the decision may be shown. Where somebody has to decide, the decision is recorded and no
 * rule objects to it or to what it builds on; otherwise there is a winner with a reason, and nothing in it is wrong.
 */
export function noticeOf(standing: Standing): Notice {
  const { case: found, plan } = standing
  const { decision } = found
  const isCancelled = decision.outcome === 'cancel'
  const isDecided = isCancelled || plan.find(({ id }) => id === 'beslut')?.need !== 'not-needed'
  const objection = isDecided
    ? objectionIn(standing, isCancelled ? ['decision'] : ['bids', 'award', 'decision'], ['missing', 'wrong'])
    : objectionIn(standing, ['bids', 'award', 'ground'], ['wrong'])
  if (objection) return open(sentenceOf(objection), pageOf(plan, objection.rule.group))
  const letters = lettersOf(found)
  if (letters === undefined)
    return isCancelled
      ? open('Skriv varför upphandlingen avbryts.', 'beslut')
      : open('Välj vinnare bland anbuden och skriv skälet.', pageOf(plan, 'award'))
  if (isDecided && decision.outcome === undefined) return open('Skriv vad som är beslutat.', 'beslut')
  if (isDecided && decision.decidedOn === undefined)
    return open('Skriv vilken dag beslutet fattades.', 'beslut')
  return { is: 'ready', letters }
}

const open = (sentence: string, task: TaskId): Notice => ({ is: 'open', sentence, task })

function objectionIn(
  { evaluation }: Standing,
  groups: readonly Group[],
  states: readonly Finding['state'][],
): Finding | undefined {
  return groups
    .flatMap((group) => evaluation.findings.filter(({ rule }) => rule.group === group))
    .find(
      // What proves a decision that is made holds back no letter.
      ({ rule, state }) =>
        rule.strength === 'must' && rule.demand.is !== 'decision-evidence' && states.includes(state),
    )
}

const pageOf = (plan: Plan, group: Group): TaskId =>
  plan.find(({ groups }) => groups.includes(group))?.id ?? 'beslut'

/** What is wrong in the rule's words; what only lacks answers by the names of the fields. */
function sentenceOf({ rule, state, fields, detail }: Finding): string {
  if (detail !== undefined) return detail
  if (state === 'wrong' || fields.length === 0) return rule.message
  const names = new Set(fields.map((path) => lower(fieldAt(path)?.short ?? path)))
  return `Kvar att fylla i: ${enumerated([...names])}.`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
