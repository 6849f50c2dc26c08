import { capital, countWord } from './count-word.ts'
import type { NextStep } from './due.ts'

/** How many cases wait for the person, and for nobody else. What is filed waits too while something is due in it: a follow-up. */
export function waitingSentence(rows: readonly { readonly step: NextStep }[]): string {
  if (rows.length === 0) return 'Du har inga ärenden än.'
  const open = rows.filter(
    ({ step }) => step.waitsForOther !== true && (!step.isFinished || step.due !== null),
  ).length
  if (open === 0) return 'Inget ärende väntar på dig.'
  return `${capital(countWord(open))} ärende${open === 1 ? '' : 'n'} väntar på dig.`
}
