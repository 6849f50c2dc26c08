import { assertNever } from '../../domain/assert-never.ts'
import { parseDate } from '../../domain/local-date.ts'
import { formatKr, parseMoney } from '../../domain/money.ts'
import type { AnswerKind } from './routine.ts'

/** The answers of a yes-or-no question, as they are kept and shown. */
export const yesOrNo: readonly string[] = ['Ja', 'Nej']

/** Why an answer cannot stand, as a sentence that says what to write; null where it can. */
export function answerProblem(kind: AnswerKind, text: string): string | null {
  switch (kind.kind) {
    case 'text':
      return null
    case 'yes-no':
      return yesOrNo.includes(text) ? null : 'Välj Ja eller Nej.'
    case 'choice':
      return kind.choices.includes(text) ? null : 'Välj ett av svaren.'
    case 'date': {
      const read = parseDate(text)
      return read.ok ? null : read.problem
    }
    case 'money': {
      const read = parseMoney(text)
      return read.ok ? null : read.problem
    }
    default:
      return assertNever(kind)
  }
}

/** An answer as a reader sees it: days as YYYY-MM-DD, amounts with their unit. What cannot be read stands as typed. */
export function sayAnswer(kind: AnswerKind, text: string): string {
  if (kind.kind === 'date') {
    const read = parseDate(text)
    return read.ok ? read.value : text
  }
  if (kind.kind !== 'money') return text
  const read = parseMoney(text)
  return read.ok ? formatKr(read.value) : text
}
