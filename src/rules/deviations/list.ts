import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { layerNames } from '../catalogue/schema.ts'
import { evaluateCase } from '../evaluate/evaluate.ts'
import { deviationsOf, type Deviation } from './deviations.ts'

/** A departure with the case it is in, as a row of the list over all cases. */
export interface ListedDeviation {
  readonly caseId: string
  readonly title: string
  readonly unit: string
  readonly diarienummer: string
  /** The day that tells which year it is of. */
  readonly day: LocalDate
  readonly isDecided: boolean
  readonly valueOre: number | null
  readonly deviation: Deviation
}

/** The day of the decision, else of the contract, else the one when the case was begun. */
export const yearDay = ({ decision, contract, createdAt }: Case): LocalDate =>
  decision.decidedOn ?? contract.signedOn ?? createdAt.slice(0, 10)

/** Every departure of the cases, the latest case first. */
export const listedDeviations = (cases: readonly Case[], today: LocalDate): readonly ListedDeviation[] =>
  cases
    .toSorted((a, b) => (yearDay(a) < yearDay(b) ? 1 : -1))
    .flatMap((found) => {
      const evaluation = evaluateCase(found, today)
      return deviationsOf(evaluation).map((deviation) => ({
        caseId: found.id,
        title: found.subject.title ?? 'Ärende utan rubrik',
        unit: found.authority.unit ?? '',
        diarienummer: found.record.diarienummer ?? '',
        day: yearDay(found),
        isDecided: found.decision.decidedOn !== undefined || found.contract.signedOn !== undefined,
        valueOre: evaluation.facts.value.legalOre,
        deviation,
      }))
    })

/** The years that the list has, the latest first. */
export const yearsOf = (rows: readonly ListedDeviation[]): readonly string[] =>
  [...new Set(rows.map(({ day }) => day.slice(0, 4)))].toSorted().toReversed()

/** Those of a year; all where none is named. */
export const inYear = (rows: readonly ListedDeviation[], year: string | null): readonly ListedDeviation[] =>
  year === null ? rows : rows.filter(({ day }) => day.startsWith(year))

/** What the columns of the list are called. */
export const headings: readonly string[] = [
  'Ärende',
  'Diarienummer',
  'Enhet',
  'Beslutsdag',
  'Värde i kronor utan moms',
  'Avvikelse',
  'Vad',
  'Skäl',
  'Beslutat av',
  'Slag av regel',
  'Källa',
  'Rapporterad',
]

/** The list as rows of cells, the headings first. */
export const deviationCells = (rows: readonly ListedDeviation[]): readonly (readonly string[])[] => [
  headings,
  ...rows.map(({ title, diarienummer, unit, day, isDecided, valueOre, deviation }) => [
    title,
    diarienummer,
    unit,
    isDecided ? day : '',
    valueOre === null ? '' : kronor(valueOre),
    deviation.title,
    deviation.what,
    deviation.reason ?? '',
    deviation.by ?? '',
    layerNames[deviation.layer],
    deviation.source,
    deviation.reportedOn ?? '',
  ]),
]

/** Whole öre as kronor that Excel reads as a number in Swedish: "414000" or "414000,50". */
const kronor = (ore: number): string =>
  ore % 100 === 0 ? String(ore / 100) : `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, '0')}`
