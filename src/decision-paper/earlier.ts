import type { Case } from '../domain/case/schema.ts'
import type { paperAnswers } from '../domain/case/choices.ts'
import { formatDate } from '../domain/local-date.ts'
import { lastOf } from '../rules/escalation/answer-order.ts'
import { paperOfAnswer, type PaperAnswer } from '../rules/escalation/answers.ts'
import { differencesOf, differenceWords } from './differences.ts'
import { allSinceAnswer } from './rests-on.ts'

/** What was answered on an earlier paper, for whoever is asked now. */
export interface EarlierAnswer {
  /** "Skickades tillbaka 3 december 2026 av Maria Lind: ”…”" */
  readonly title: string
  /** What the buyer says to it. */
  readonly reply: string | undefined
  /** What the case says otherwise since, a sentence each; empty where nothing is changed, null where nobody knows what it said. */
  readonly changed: readonly string[] | null
}

/** The last answer that is noted in a case, or null. */
export function earlierAnswer(found: Case): EarlierAnswer | null {
  const answer = lastOf(found, found.decision.answers ?? [])
  if (answer === undefined) return null
  return {
    title: titleOf(answer),
    reply: found.decision.replies?.find(({ id }) => id === answer.id)?.text,
    changed:
      paperOfAnswer(found, answer) === undefined
        ? null
        : differencesOf(allSinceAnswer(found, answer).filter(({ id }) => !toldBelow.includes(id))).map(
            differenceWords,
          ),
  }
}

/** Who decides now stands on the paper itself. */
const toldBelow: readonly string[] = ['level']

function titleOf({ answer, name, on, comment, isUnverified }: PaperAnswer): string {
  const said = comment === undefined ? '.' : `: ”${comment}”`
  const doubt = isUnverified === true ? ' Svarets underskrift går inte att kontrollera.' : ''
  return `${done[answer]} ${formatDate(on)} av ${name}${said}${doubt}`
}

const done: Readonly<Record<keyof typeof paperAnswers, string>> = {
  approve: 'Godkändes',
  'send-back': 'Skickades tillbaka',
  refuse: 'Avslogs',
  'pass-on': 'Lämnades över till chefen ovanför',
}
