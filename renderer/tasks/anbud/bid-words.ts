import type { Supplier } from '../../../src/domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import type { bidPricing } from '../../../src/rules/evaluate/suppliers.ts'
import { sumsOf } from '../../../src/rules/value/trace.ts'

type Pricing = NonNullable<ReturnType<typeof bidPricing>>

/** The period of a recurring price as it follows an amount: "11 000 kr i månaden". */
export const perPeriod = { month: 'i månaden', quarter: 'per kvartal', year: 'per år' } as const

const periodNames = {
  month: ['månad', 'månader'],
  quarter: ['kvartal', 'kvartal'],
  year: ['år', 'år'],
} as const

/** "36 månader". */
export function sayTimes({ per, times }: Pricing): string {
  const [one, many] = periodNames[per]
  return `${times} ${times === 1 ? one : many}`
}

/** "4 dec 10:02": the year is left out where it is this year's. */
export function sayReceived(supplier: Supplier, today: LocalDate): string | undefined {
  const { receivedOn, receivedAt } = supplier.bid ?? {}
  if (receivedOn === undefined) return undefined
  const [day = '', month = '', year = ''] = formatDate(receivedOn).split(' ')
  const date = `${day}\u00A0${month.slice(0, 3)}${receivedOn.slice(0, 4) === today.slice(0, 4) ? '' : ` ${year}`}`
  return receivedAt === undefined ? date : `${date} ${receivedAt}`
}

/** What the contract with its options was expected to cost, in öre: what a bid is held against. Null while not known. */
export function estimateOf(evaluation: Evaluation): number | null {
  const { result } = evaluation.facts.value
  if (result === null) return null
  const sums = sumsOf(result)
  const ore = (sums.base ?? 0) + (sums.option ?? 0) + (sums.extension ?? 0)
  return ore > 0 ? ore : null
}
