import { firstOptionId } from './consequences.ts'
import type { Case } from './schema.ts'

/** Where a day stands that an older file had beside a row which has another. */
const besideId = 'option-older'

/**
 * A case of an older file as it is kept today: the one day on which "the option" had to be used becomes a row for the first
 * option of the value. Nothing is taken away; a case of today is answered as it is.
 */
export const fromOlder = (found: Case): Case => withOptionDay(withVetting(found))

/** What was judged of "the supplier" stands with the one that was chosen; where nobody was, it stays where it was. */
function withVetting(found: Case): Case {
  const { economicWaiver, economicWaiverReason, judgement, judgementReason, ...rest } = found.vetting
  const isKept = [economicWaiver, economicWaiverReason, judgement, judgementReason].every(
    (answer) => answer === undefined,
  )
  if (isKept || !found.suppliers.some(({ id }) => id === found.award.supplierId)) return found
  const waived = economicWaiver === 'yes' ? economicWaiverReason : undefined
  return {
    ...found,
    vetting:
      economicWaiver === 'yes' || economicWaiverReason === undefined
        ? rest
        : { ...rest, economicWaiverReason },
    suppliers: found.suppliers.map((supplier) =>
      supplier.id === found.award.supplierId
        ? {
            ...supplier,
            ...(waived === undefined ? {} : { checks: withWaiver(supplier.checks ?? [], waived) }),
            vetting: {
              ...(judgement === undefined ? {} : { judgement }),
              ...(judgementReason === undefined ? {} : { judgementReason }),
              ...supplier.vetting,
            },
          }
        : supplier,
    ),
  }
}

type Checks = NonNullable<Case['suppliers'][number]['checks']>

const withWaiver = (rows: Checks, waived: string): Checks =>
  rows.some(({ id }) => id === 'economy')
    ? rows.map((row) => (row.id === 'economy' ? { ...row, waived } : row))
    : [...rows, { id: 'economy', waived }]

function withOptionDay(found: Case): Case {
  const { optionLastDay, ...contract } = found.contract
  const typed = found.unread[olderPath]
  if (optionLastDay === undefined && typed === undefined) return found
  const part = found.value.parts?.find(({ role }) => role === 'option' || role === 'extension')
  const rows = contract.options ?? []
  const first = part?.id ?? firstOptionId
  const id = rows.some((row) => row.id === first && row.lastDay !== undefined) ? besideId : first
  const { [olderPath]: _typed, ...unread } = found.unread
  return {
    ...found,
    contract:
      optionLastDay === undefined ? contract : { ...contract, options: withDay(rows, id, optionLastDay) },
    unread: typed === undefined ? unread : { ...unread, [`contract.options.${id}.lastDay`]: typed },
  }
}

const olderPath = 'contract.optionLastDay'

type Rows = NonNullable<Case['contract']['options']>

const withDay = (rows: Rows, id: string, lastDay: string): Rows =>
  rows.some((row) => row.id === id)
    ? rows.map((row) => (row.id === id ? { ...row, lastDay } : row))
    : [...rows, { id, lastDay }]
