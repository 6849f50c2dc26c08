import type { Case, Statement } from '../../domain/case/schema.ts'
import { formatDate } from '../../domain/local-date.ts'
import { stepsAfter, type Step } from './steps-after.ts'

/** "Intresset uppgavs 12 november 2026. Därefter gjordes det här: …", or undefined where nothing was done after it. */
export function stepsAfterWords(found: Case, statement: Statement): string | undefined {
  const { between, sameDay } = stepsAfter(found, statement)
  const { on } = statement
  if (on === undefined || between.length + sameDay.length === 0) return undefined
  return [
    `Intresset uppgavs ${formatDate(on)}.`,
    ...(between.length === 0
      ? []
      : [
          `Därefter${statement.way === undefined ? '' : ', innan det var löst,'} gjordes det här: ${listed(between)}.`,
        ]),
    ...(sameDay.length === 0
      ? []
      : [`Samma dag, utan att det går att se vad som kom först: ${listed(sameDay)}.`]),
  ].join(' ')
}

const listed = (steps: readonly Step[]): string =>
  steps.map(({ words, on }) => `${words} ${formatDate(on)}`).join('; ')
