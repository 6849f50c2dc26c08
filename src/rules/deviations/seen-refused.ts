import { formatDate } from '../../domain/local-date.ts'
import { latestAnswers } from '../escalation/answers.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { Seen } from './seen.ts'

/**
 * Somebody who was asked to decide said no, or sent the paper back, and has not answered otherwise since: and it is decided all the
 * same. `ahead`: a no is told whoever is asked after it; what was sent back and mended is not.
 */
export function refused(
  { facts: { case: found } }: Evaluation,
  isDecided: boolean,
  ahead: boolean,
): readonly Seen[] {
  if (found.decision.outcome === 'cancel' || !(isDecided || ahead)) return []
  const sentences = latestAnswers(found).flatMap(({ answer, name, role, on, reference }) => {
    if (answer !== 'refuse' && (answer !== 'send-back' || !isDecided)) return []
    const who = [name, role].filter((text) => text !== undefined).join(', ')
    const did = answer === 'refuse' ? 'avslog köpet' : 'skickade tillbaka underlaget'
    return [`${who}, ${did} ${formatDate(on)} (underlag ${reference}).`]
  })
  return sentences.length === 0 ? [] : [{ figures: { refused: sentences.join(' ') } }]
}
