import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { Group } from '../../../src/rules/groups.ts'
import type { CaseView } from '../../state/case.ts'
import { noticeText } from './notice-text.ts'

/** The letter, or what is still open before it may be sent, and the page where that is answered. */
export type Letter =
  | { readonly is: 'ready'; readonly text: string }
  | { readonly is: 'open'; readonly sentence: string; readonly page: TaskId }

/**
 * Whether the letter about the decision may be shown. Where somebody has to decide, the decision is recorded and no
 * rule objects to it or to what it builds on; otherwise there is a winner with a reason, and nothing in it is wrong.
 */
export function letterOf(view: CaseView): Letter {
  const { decision } = view.case
  const isCancelled = decision.outcome === 'cancel'
  const isDecided = view.planned('beslut').need !== 'not-needed'
  const objection = isDecided
    ? objectionIn(view, isCancelled ? ['decision'] : ['bids', 'award', 'decision'], ['missing', 'wrong'])
    : objectionIn(view, ['bids', 'award', 'ground'], ['wrong'])
  if (objection) return open(sentenceOf(objection), pageOf(view, objection.rule.group))
  const text = noticeText(view.case)
  if (text === undefined)
    return isCancelled
      ? open('Skriv varför upphandlingen avbryts.', 'beslut')
      : open('Välj vinnare bland anbuden och skriv skälet.', pageOf(view, 'award'))
  if (isDecided && decision.outcome === undefined) return open('Skriv vad som är beslutat.', 'beslut')
  if (isDecided && decision.decidedOn === undefined)
    return open('Skriv vilken dag beslutet fattades.', 'beslut')
  return { is: 'ready', text }
}

const open = (sentence: string, page: TaskId): Letter => ({ is: 'open', sentence, page })

function objectionIn(
  { evaluation }: CaseView,
  groups: readonly Group[],
  states: readonly Finding['state'][],
): Finding | undefined {
  return groups
    .flatMap((group) => evaluation.findings.filter(({ rule }) => rule.group === group))
    .find(({ rule, state }) => rule.strength === 'must' && states.includes(state))
}

const pageOf = ({ plan }: CaseView, group: Group): TaskId =>
  plan.find(({ groups }) => groups.includes(group))?.id ?? 'beslut'

/** What is wrong in the rule's words; what only lacks answers by the names of the fields. */
function sentenceOf({ rule, state, fields, detail }: Finding): string {
  if (detail !== undefined) return detail
  if (state === 'wrong' || fields.length === 0) return rule.message
  const names = new Set(fields.map((path) => lower(fieldAt(path)?.short ?? path)))
  return `Kvar att fylla i: ${enumerated([...names])}.`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
