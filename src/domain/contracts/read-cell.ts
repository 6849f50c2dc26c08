import { cellText } from '../csv/read-rows.ts'
import { parseDate } from '../local-date.ts'
import { parseMoney } from '../money.ts'
import { parseOrgNr } from '../org-nr.ts'
import { parsed, unreadable, type Parsed } from '../parsed.ts'
import type { ColumnKind } from './columns.ts'
import type { Contract } from './contract.ts'
import { parseCpvCodes } from './cpv-codes.ts'

type Cell = Partial<Omit<Contract, 'row' | 'unread' | 'other'>>

const untilFurtherNotice = /^(?:tills ?vidare|t\.? ?v\.?|löpande|until further notice|open-?ended)$/i

/** Reads a cell as what its column holds. Empty cells and dashes answer nothing; text that does not read, a sentence. */
export function readCell(kind: ColumnKind, cell: string): Parsed<Cell> {
  const text = cellText(cell)
  if (text === null) return parsed({})
  switch (kind) {
    case 'orgNr':
      return mapped(parseOrgNr(text), (orgNr) => ({ orgNr }))
    case 'validFrom':
      return mapped(readDay(text), (validFrom) => ({ validFrom }))
    case 'validTo':
      if (untilFurtherNotice.test(text)) return parsed({ openEnded: true as const })
      return mapped(readDay(text), (validTo) => ({ validTo }))
    case 'cpv':
      return mapped(parseCpvCodes(text), (codes) => ({ cpv: [...codes] }))
    case 'value':
      return mapped(parseMoney(text), (valueOre) => ({ valueOre }))
    default:
      return parsed({ [kind]: text })
  }
}

/** A day, also with the midnight that exports put behind it. A day as a bare number is Excel's and means nothing here. */
function readDay(text: string): Parsed<string> {
  const day = text.replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?$/, '')
  if (/^\d{5}$/.test(day))
    return unreadable('Cellen är ett tal, inte ett datum. Gör om kolumnen till datum i Excel.')
  return parseDate(day)
}

const mapped = <T>(result: Parsed<T>, make: (value: T) => Cell): Parsed<Cell> =>
  result.ok ? parsed(make(result.value)) : result
