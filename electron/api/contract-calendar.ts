import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { contractTerms } from '../../src/rules/evaluate/contract-terms.ts'
import { supplierName, winnerOf } from '../../src/rules/evaluate/suppliers.ts'
import { safeName } from '../exchange/file-names.ts'
import { icsOf, type CalendarDay } from '../exchange/ics.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'contract.calendar'>

/** The days on which somebody has to think of the contract, as a file for a calendar. */
export const contractCalendarHandlers: Area = {
  'contract.calendar': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    const days = daysOf(found)
    if (days.length === 0)
      throw new Refusal(
        'refused',
        'Avtalet har inga datum att lägga i kalendern. Skriv först när det slutar.',
      )
    const name = `${safeName(found.subject.title ?? 'avtal')}_avtalets-datum.ics`
    const path = await context.options.dialogs.savePath(name, { name: 'Kalenderfil', extensions: ['ics'] })
    if (path !== null) writeOut(path, icsOf(days, context.options.sources.now().toISOString()))
    return { path }
  },
}

/** An option needs a decision and a letter, the end a new procurement: how long before each the calendar reminds. */
const remind = { option: 60, end: 180 } as const

function daysOf(found: Case): readonly CalendarDay[] {
  const { end, options } = contractTerms(found)
  const title = found.subject.title ?? 'Avtalet'
  const winner = winnerOf(found)
  const about = `Avtal: ${title}${winner === undefined ? '' : `, ${supplierName(winner)}`}.`
  const uid = (what: string): string => `${found.id}-${what}@direktlots`
  return [
    ...options.flatMap(({ id, name, lastDay, end: until }): readonly CalendarDay[] =>
      lastDay === undefined
        ? []
        : [
            {
              uid: uid(`option-${id}`),
              day: lastDay,
              summary: `Sista dag att använda option: ${title}`,
              description: `${about} ${name}.${until === undefined ? '' : ` Används den gäller avtalet till ${until}.`}`,
              remindDays: remind.option,
            },
          ],
    ),
    ...(end === undefined
      ? []
      : [
          {
            uid: uid('end'),
            day: end,
            summary: `Avtalet slutar: ${title}`,
            description: `${about} Finns behovet kvar behöver ett nytt köp förberedas i god tid.`,
            remindDays: remind.end,
          },
        ]),
  ]
}
