import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { daysBetween, type LocalDate } from '../../src/domain/local-date.ts'
import { contractTerms } from '../../src/rules/evaluate/contract-terms.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { contractDays, type ContractDay } from '../../src/rules/follow-up/contract-days.ts'
import { knownAmount } from '../../src/rules/parameters/amounts.ts'
import { supplierName, winnerOf } from '../../src/rules/evaluate/suppliers.ts'
import { secrecyOf } from '../../src/secrecy/secrecy.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { icsOf, type CalendarDay } from '../exchange/ics.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'contract.calendar'>

/** The days on which somebody has to think of the contract, as a file for a calendar. */
export const contractCalendarHandlers: Area = {
  'contract.calendar': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    // It names who won, and a calendar is often read by many.
    if (secrecyOf(found, context.today()).is === 'absolute')
      throw new Refusal(
        'refused',
        'Kalenderfilen nämner vem som vann, och beslutet är inte klart än. Fyll i beslutet och dess dag först.',
      )
    const days = contractDays(evaluateCase(found, context.today())).map((one) =>
      calendarDay(found, one, context.today()),
    )
    if (days.length === 0)
      throw new Refusal(
        'refused',
        'Avtalet har inga datum att lägga i kalendern. Skriv först när det slutar, eller när det följs upp.',
      )
    const name = `${safeNameIn(found, found.subject.title ?? 'avtal')}_avtalets-datum.ics`
    const path = await context.options.dialogs.savePath(name, { name: 'Kalenderfil', extensions: ['ics'] })
    if (path !== null) {
      logExport(context, found, [{ what: 'contract-calendar', name: basename(path) }])
      writeOut(path, icsOf(days, context.options.sources.now().toISOString()))
    }
    return { path }
  },
}

/** An option needs a decision and a letter, the end a new procurement: how many days before each the calendar reminds. */
const remind = { option: 60, end: 180 } as const

const leastDays = 7

/**
 * Days before a day on which to be reminded: as many as wished, but at most half the time since the contract began, at
 * least a week, and never from before the contract was signed.
 */
function remindDays(
  wished: number,
  day: LocalDate,
  start: LocalDate | undefined,
  signed: LocalDate | undefined,
): number {
  const from = start ?? signed
  if (from === undefined) return wished
  const half = Math.max(leastDays, Math.floor(daysBetween(from, day) / 2))
  return Math.max(0, Math.min(wished, half, daysBetween(signed ?? from, day)))
}

function calendarDay(found: Case, one: ContractDay, today: LocalDate): CalendarDay {
  const { start } = contractTerms(found)
  const { day } = one
  const title = found.subject.title ?? 'Avtalet'
  const winner = winnerOf(found)
  const about = `Avtal: ${title}${winner === undefined ? '' : `, ${supplierName(winner)}`}.`
  const uid = (what: string): string => `${found.id}-${what}@direktlots`
  const days = (wished: number): number => remindDays(wished, day, start, found.contract.signedOn)
  switch (one.is) {
    case 'option': {
      const { id, name, end: until } = one.option
      return {
        uid: uid(`option-${id}`),
        day,
        summary: `Sista dag att använda option: ${title}`,
        description: `${about} ${name}. Utvärdera avtalet innan den används.${until === undefined ? '' : ` Används den gäller avtalet till ${until}.`}`,
        remindDays: days(remind.option),
      }
    }
    case 'end':
      return {
        uid: uid('end'),
        day,
        summary: `Avtalet slutar: ${title}`,
        description: `${about} Finns behovet kvar behöver ett nytt köp förberedas i god tid.`,
        remindDays: days(remind.end),
      }
    case 'follow-up':
      return {
        uid: uid(`follow-up-${one.id}`),
        day,
        summary: `Följ upp avtalet: ${title}`,
        description: [
          `Senast i dag ska avtalet vara uppföljt.`,
          ...(found.followUp.responsible === undefined ? [] : [`Ansvarig: ${found.followUp.responsible}.`]),
          'Skriv vad ni kom fram till i Direktlots.',
        ].join(' '),
        remindDays: knownAmount('follow-up-before-days', 'LOU', today),
      }
  }
}
