import type { PaperState } from '../../src/flow/paper-state.ts'
import { shortDay } from './short-day.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import type { NextStep } from './due.ts'

/** What a paper that is out, or came back, makes of the next step. A case that a colleague has waits for nobody here. */
export function paperStep(state: PaperState, today: LocalDate): NextStep {
  switch (state.is) {
    case 'away':
      return { words: `Överlämnat till ${state.to ?? 'en kollega'}`, isFinished: true, due: null }
    case 'sent': {
      const to = state.to ?? 'den som beslutar'
      return {
        words: `Skickat till ${to} – väntar på beslut`,
        isFinished: false,
        waitsForOther: true,
        due: {
          tone: undefined,
          label: 'Väntar på beslut',
          short: undefined,
          title: `Skickat till ${to}`,
          text: `Underlaget sparades ${shortDay(state.on, today)}, och inget svar är hämtat hit.`,
          on: null,
        },
      }
    }
    case 'sent-back':
      return mend('Skickat tillbaka', `${state.by} skickade tillbaka: ändra och skicka igen`, state.comment)
    case 'refused':
      return mend('Avslaget', `${state.by} avslog: ändra och skicka igen, eller avbryt`, state.comment)
    case 'passed-on':
      return mend(
        'Ska till chefen ovanför',
        `${state.by} beslutar inte: skicka till chefen ovanför`,
        state.comment,
      )
    case 'older':
      return mend(
        'Skicka igen',
        'Svaret gällde en äldre version: skicka igen',
        `${state.by} godkände något annat än det som står i ärendet nu.`,
      )
  }
}

const mend = (label: string, words: string, comment: string | undefined): NextStep => ({
  words,
  isFinished: false,
  due: { tone: 'warn', label, short: undefined, title: words, text: comment ?? '', on: null },
})
