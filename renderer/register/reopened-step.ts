import type { Evaluation } from '../../src/rules/evaluate/evaluate.ts'
import { openPoints } from '../../src/rules/evaluate/open-points.ts'
import { capital, countWord } from './count-word.ts'
import type { Due, NextStep } from './due.ts'

/** Whoever opened a filed case again has something left to do in it: what is open, and to close it once more. Else null. */
export function reopenedStep(evaluation: Evaluation, due: Due | null): NextStep | null {
  if ((evaluation.facts.case.record.reopened ?? []).length === 0) return null
  const open = openPoints(evaluation).length
  const words =
    open === 0
      ? 'Avsluta ärendet igen'
      : `${capital(countWord(open, 'en'))} ${open === 1 ? 'sak' : 'saker'} återstår`
  return { words: due?.title ?? words, isFinished: false, due }
}
