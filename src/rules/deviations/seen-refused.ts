import { formatDate } from '../../domain/local-date.ts'
import { lineAcross, postOf } from '../../domain/organisation/line.ts'
import { maySamePerson, samePerson } from '../../domain/same-person.ts'
import { isLater } from '../escalation/answer-order.ts'
import { latestAnswers, type PaperAnswer } from '../escalation/answers.ts'
import { dayOfDecision } from '../escalation/standing.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import type { Seen } from './seen.ts'

/**
 * Somebody who was asked to decide said no before it was decided, and has not answered otherwise since: and it is decided all the
 * same, by another than the one who had the right in that one's place. What was sent back to be mended is no refusal.
 * `ahead`: a no is told whoever is asked after it, also the one who has the right.
 */
export function refused(evaluation: Evaluation, isDecided: boolean, ahead: boolean): readonly Seen[] {
  const { case: found } = evaluation.facts
  if (found.decision.outcome === 'cancel' || !(isDecided || ahead)) return []
  const sentences = latestAnswers(found).flatMap((answer) => {
    if (answer.answer !== 'refuse' || isAfter(evaluation, answer)) return []
    if (!ahead && refusalOverruled(evaluation, answer) !== null) return []
    const who = [answer.name, answer.role].filter((text) => text !== undefined).join(', ')
    return [`${who}, avslog köpet ${formatDate(answer.on)} (underlag ${answer.reference}).`]
  })
  return sentences.length === 0 ? [] : [{ figures: { refused: sentences.join(' ') } }]
}

/** A no that came when it was decided already: by its day, or of one day by when the two answers were given. */
function isAfter({ facts: { case: found } }: Evaluation, refusal: PaperAnswer): boolean {
  const { decider, decidedOn, answers = [] } = found.decision
  const day = decidedOn ?? found.contract.signedOn
  if (day === undefined || refusal.on < day) return false
  if (refusal.on > day) return true
  return answers.some(
    (answer) =>
      answer.answer === 'approve' &&
      answer.on === day &&
      samePerson(answer.name, decider?.name) === true &&
      isLater(found, refusal, answer),
  )
}

/**
 * That whoever decided had the right in place of the one who refused, as a sentence: the post of that one, who had left it, or one
 * above it. Null where the organisation does not show it, or a rule says that the decider had no right.
 */
export function refusalOverruled({ facts, findings }: Evaluation, refusal: PaperAnswer): string | null {
  const { case: found } = facts
  const { decider, outcome } = found.decision
  const day = dayOfDecision(facts)
  if (refusal.answer !== 'refuse' || outcome === undefined || decider?.name === undefined) return null
  if (refusal.on > day || maySamePerson(decider.name, refusal.name)) return null
  const isWrong = findings.some(
    ({ rule: { demand }, state }) =>
      (demand.is === 'decided-by' || demand.is === 'delegation-holds') &&
      (state === 'wrong' || state === 'missing'),
  )
  const org = organisationOf(found)
  const own = postOf(org, decider.name, decider.role, day)
  // The post as it was when the one answered: whoever had left it by then answered in its name.
  const theirs = postOf(org, refusal.name, refusal.role, refusal.on) ?? formerPost(org, refusal.name)
  if (isWrong || own === null || theirs === null) return null
  if (own.id === theirs.id)
    return `${decider.name} hade befattningen ${own.title} den ${formatDate(day)} och beslutade i stället.`
  const above = lineAcross(org, theirs.id, day).slice(1)
  return above.some(({ post }) => post.id === own.id)
    ? `${decider.name}, ${own.title}, är chef över ${refusal.name} och beslutade i stället.`
    : null
}

type Organisation = ReturnType<typeof organisationOf>

function formerPost(org: Organisation, name: string): Organisation['posts'][number] | null {
  const ids = new Set(
    org.holders.filter((row) => samePerson(row.name, name) === true).map(({ post }) => post),
  )
  const [post, other] = org.posts.filter(({ id }) => ids.has(id))
  return other === undefined ? (post ?? null) : null
}
