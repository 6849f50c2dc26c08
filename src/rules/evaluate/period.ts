import type { Case } from '../../domain/case/schema.ts'
import { addDays, addMonths, type LocalDate } from '../../domain/local-date.ts'
import { rememberLast } from '../../domain/remember.ts'
import { countedParts } from './parts.ts'

const monthsPer = { month: 1, quarter: 3, year: 12 } as const

export interface Period {
  readonly start: LocalDate | undefined
  /** Last day of the contract without options, typed or computed from its periods; undefined where unknown or open. */
  readonly end: LocalDate | undefined
  /** Last day as the periods of a recurring price give it; undefined where they do not. */
  readonly pricedEnd: LocalDate | undefined
  readonly openEnded: boolean
  /** Last day if every option and extension is used; undefined without options. */
  readonly endWithOptions: LocalDate | undefined
}

/** When the contract runs. A recurring price with an end gives the last day by itself. */
export const periodOf: (found: Case) => Period = rememberLast(findPeriod)

function findPeriod(found: Case): Period {
  const { periodStart: start, periodEnd } = found.subject
  const parts = countedParts(found)
  const base = parts.find((part) => part.role === 'base')
  const months = base ? monthsOf(base) : undefined
  const pricedEnd = start !== undefined && months !== undefined ? lastDay(start, months) : undefined
  const end = periodEnd ?? pricedEnd
  const optional = parts.filter((part) => part.role === 'option' || part.role === 'extension').map(monthsOf)
  const more = optional.reduce<number | undefined>(
    (sum, m) => (sum === undefined || m === undefined ? undefined : sum + m),
    0,
  )
  return {
    start,
    end,
    pricedEnd,
    openEnded: base?.openEnded === 'yes',
    endWithOptions:
      end !== undefined && more !== undefined && more > 0 ? lastDay(addDays(end, 1), more) : undefined,
  }
}

function monthsOf(part: {
  readonly pricing?: string | undefined
  readonly times?: number | undefined
  readonly openEnded?: string | undefined
}): number | undefined {
  if (part.openEnded === 'yes' || part.times === undefined) return undefined
  if (part.pricing !== 'month' && part.pricing !== 'quarter' && part.pricing !== 'year') return undefined
  return part.times * monthsPer[part.pricing]
}

/** When the contract ends with each option and extension used, one after the other; undefined from where it is not known. */
export function optionEnds(found: Case): readonly (LocalDate | undefined)[] {
  let { end } = periodOf(found)
  return countedParts(found)
    .filter((part) => part.role === 'option' || part.role === 'extension')
    .map((part) => {
      const months = monthsOf(part)
      end = end === undefined || months === undefined ? undefined : lastDay(addDays(end, 1), months)
      return end
    })
}

const lastDay = (start: LocalDate, months: number): LocalDate => addDays(addMonths(start, months), -1)
