import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { identityKey, numberKey } from '../domain/suppliers/identity.ts'
import { isAnother, isSameSupplier } from '../domain/suppliers/same-supplier.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]

/** An answered check of a supplier in another case. */
export interface Made {
  readonly other: Case
  readonly supplier: Supplier
  readonly row: CheckRow
  /** The day that it counts from: see `countsFrom`. */
  readonly on: LocalDate
  /** It was made on the supplier's own number, which stands there still: it can be taken over, and does not only decide. */
  readonly isSure: boolean
}

/**
 * The checks of a supplier in other cases, for the newest of each to decide. A row that was made while the supplier had no
 * number is the supplier's too, and so is a bad answer on a row that has come to hold another, or by the name alone: whether
 * it was the same is for a person to find out, and until then nothing older is offered. None where the supplier has no number.
 */
export function madeOn(
  found: Case,
  supplier: Supplier,
  others: readonly Case[],
  today: LocalDate,
): readonly Made[] {
  const key = numberKey(supplier)
  if (key === undefined) return []
  return others
    .filter(({ id }) => id !== found.id)
    .flatMap((other) =>
      other.suppliers.flatMap((one) =>
        (one.checks ?? []).flatMap((row): readonly Made[] => {
          const on = countsFrom(other, row, today)
          const isRowOf = numberKey(one) === key
          const isSure = isRowOf && numberKey(row.of ?? one) === key
          if (on === undefined || !(isSure || isOf(supplier, one, row, isRowOf))) return []
          return [{ other, supplier: one, row, on, isSure }]
        }),
      ),
    )
}

const isBad = ({ result }: CheckRow): boolean => result === 'remark' || result === 'missing'

function isOf(supplier: Supplier, one: Supplier, row: CheckRow, isRowOf: boolean): boolean {
  const { of } = row
  if (isRowOf && !isAnother(of, one)) return true
  if (!isBad(row)) return false
  return (of !== undefined && identityKey(of) === undefined && isRowOf) || isSameSupplier(of ?? one, supplier)
}

/** After every day there is. */
const newest: LocalDate = '9999-12-31'

/**
 * The day of an answer; undefined of one that does not count. A bad answer without a day, or with one that nobody has come
 * to, may be of any day: it counts as the newest. A good one without a day counts from when its case was begun.
 */
function countsFrom({ createdAt }: Case, row: CheckRow, today: LocalDate): LocalDate | undefined {
  if (row.result === undefined) return undefined
  const isDated = row.on !== undefined && row.on <= today
  if (isBad(row)) return isDated ? row.on : newest
  return row.on === undefined ? createdAt.slice(0, 10) : isDated ? row.on : undefined
}

const worse = ['clear', 'remark', 'missing'] as const

/** Of one day, the worse answer before the better, and one that only decides before one that can be taken over. */
export const newestFirst = (a: Made, b: Made): number =>
  b.on.localeCompare(a.on) ||
  worse.indexOf(b.row.result ?? 'clear') - worse.indexOf(a.row.result ?? 'clear') ||
  Number(a.isSure) - Number(b.isSure)
