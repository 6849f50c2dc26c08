import { daysBetween, formatDate, type LocalDate } from '../domain/local-date.ts'
import { nearness } from '../rules/calendar/clock.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { legalDays } from '../rules/calendar/last-days.ts'
import { after, settingOf, type Counted } from '../rules/follows/duty.ts'
import { dutiesOf } from '../rules/follows/duties.ts'

/** How the act's time for the documentation stands in a case. Counted from contract or cancellation, by the rule data. */
export type DocumentationClock =
  /** No act sets a day: the value is too low, or the purchasing function procures. */
  | { readonly is: 'none'; readonly why: 'low-value' | 'handed-over' }
  /** Nobody can say yet whether there is a day: the value is not known. */
  | { readonly is: 'unknown' }
  /** It has not begun. `days` is null where the act's own time is not known. */
  | { readonly is: 'not-begun'; readonly days: number | null }
  | {
      readonly is: 'running'
      /** Days left: 0 on the last day, below it too late. */
      readonly left: number
      readonly lastDay: LocalDate
      readonly days: number
      readonly from: Counted['what']
      readonly tone: 'ok' | 'warn' | 'stop'
    }
  | { readonly is: 'done'; readonly on: LocalDate; readonly lastDay: LocalDate; readonly late: boolean }

export function documentationClock({ facts }: Evaluation): DocumentationClock {
  if (facts.handedOver) return { is: 'none', why: 'handed-over' }
  const duty = dutiesOf(facts).find(({ id }) => id === 'documentation')
  if (duty === undefined || duty.state === 'unknown') return { is: 'unknown' }
  if (duty.state === 'not-needed') return { is: 'none', why: 'low-value' }
  const { lastDay, counted, done } = duty
  if (lastDay === null || counted === null) {
    const { law, startDate } = settingOf(facts)
    return { is: 'not-begun', days: legalDays('documentation-days', law, startDate)?.days ?? null }
  }
  if (done !== null) return { is: 'done', on: done, lastDay, late: duty.state === 'late' }
  const left = daysBetween(facts.today, lastDay)
  const tone = ({ calm: 'ok', soon: 'warn', hurry: 'stop' } as const)[nearness(left, facts.today)]
  return { is: 'running', left, lastDay, days: counted.days, from: counted.what, tone }
}

/** "12 dagar kvar", "Sista dagen är i dag", "3 dagar för sent". */
export function sayDaysLeft(left: number): string {
  if (left === 0) return 'Sista dagen är i dag'
  if (left < 0) return left === -1 ? 'En dag för sent' : `${-left} dagar för sent`
  return left === 1 ? 'En dag kvar' : `${left} dagar kvar`
}

/** The clock in one line, wherever the case is: "12 dagar kvar att dokumentera, senast 13 januari 2027". Null where none runs. */
export function clockLine(clock: DocumentationClock): string | null {
  switch (clock.is) {
    case 'none':
    case 'unknown':
      return null
    case 'not-begun':
      return clock.days === null
        ? 'Tiden att dokumentera har inte börjat'
        : `Dokumentationen ska vara klar senast ${clock.days} dagar efter avtal eller avbrott`
    case 'running': {
      const last = formatDate(clock.lastDay)
      if (clock.left > 0) return `${sayDaysLeft(clock.left)} att dokumentera, senast ${last}`
      return clock.left === 0
        ? `Sista dagen att dokumentera är i dag, ${last}`
        : `Dokumentationen är ${sayDaysLeft(clock.left).toLowerCase()}, skulle ha varit klar ${last}`
    }
    case 'done':
      return clock.late
        ? `Dokumentationen klar ${formatDate(clock.on)}, efter sista dagen ${formatDate(clock.lastDay)}`
        : `Dokumentationen klar ${formatDate(clock.on)}, i tid`
  }
}

/** The same for the registrar's sheet, which is read on another day: days, and no "i dag". */
export function filedOn(evaluation: Evaluation): string | undefined {
  const clock = documentationClock(evaluation)
  switch (clock.is) {
    case 'none':
    case 'unknown':
      return undefined
    case 'not-begun':
      return clock.days === null ? undefined : `${clock.days} dagar efter avtal eller avbrott`
    case 'running':
      return `${clock.lastDay}, ${clock.days} dagar efter ${after[clock.from]}`
    case 'done':
      return `${clock.lastDay}; klar ${clock.on}, ${clock.late ? 'för sent' : 'i tid'}`
  }
}
