import type { Column } from '../csv/columns.ts'
import type { CsvRow, MostRows } from '../csv/read-csv.ts'
import { cellText, readRows, type ReadRow, type RowProblem } from '../csv/read-rows.ts'
import { parseOrgNr } from '../org-nr.ts'
import { parsed, type Parsed } from '../parsed.ts'
import type { SupplierColumn } from './columns.ts'
import { isSweden, numberKey } from './identity.ts'
import { nameKey } from './names.ts'
import { merged, type Draft } from './merge.ts'
import { parseVatNr } from './vat-nr.ts'

/** A ledger may have a row for each invoice. */
export const ledgerMost: MostRows = {
  count: 50_000,
  advice: 'Ta bort äldre fakturor och försök igen.',
}

type Cell = Partial<Record<SupplierColumn, string>>

/** Rows of the file that are one supplier by their number: told, and read as one. */
export interface SameNumber {
  readonly supplier: Draft
  readonly rows: readonly number[]
}

export interface ReadLedger {
  /** Each supplier once, in the order of the file. */
  readonly suppliers: readonly Draft[]
  readonly problems: readonly RowProblem[]
  readonly same: readonly SameNumber[]
  /** Rows without name and number, by their number in the file: no supplier can be told from them. */
  readonly nameless: readonly number[]
  readonly rowCount: number
}

/**
 * Reads a supplier ledger's rows beneath the headings into suppliers. A ledger often has a row for each invoice: rows
 * with the same number are one supplier, and so are rows without a number that have the same name. A cell that cannot be
 * read is kept as it stood.
 */
export function readLedger(
  rows: readonly CsvRow[],
  headerRow: number,
  columns: readonly Column<SupplierColumn>[],
): ReadLedger {
  const read = readRows(rows, headerRow, columns, readCell)
  const found = new Map<string, { supplier: Draft; rows: number[] }>()
  const nameless: number[] = []
  const problems: RowProblem[] = []
  for (const row of read) {
    const { supplier, problems: own } = supplierOf(row)
    problems.push(...own)
    const key = draftKey(supplier)
    if (key === undefined) {
      nameless.push(row.row)
      continue
    }
    const before = found.get(key)
    if (before === undefined) found.set(key, { supplier, rows: [row.row] })
    else {
      before.supplier = merged(before.supplier, supplier)
      before.rows.push(row.row)
    }
  }
  const all = [...found.values()]
  return {
    suppliers: all.map(({ supplier }) => supplier),
    problems,
    same: all.filter(({ supplier, rows: at }) => at.length > 1 && numberKey(supplier) !== undefined),
    nameless,
    rowCount: read.length,
  }
}

/** What a row of a file is known by. A number that could not be read keeps its row apart from others of the name. */
export function draftKey(supplier: Draft): string | undefined {
  const number = numberKey(supplier)
  if (number !== undefined) return number
  const { name, unread } = supplier
  const unreadNumber = unread?.orgNr
  if (name === undefined && unreadNumber === undefined) return undefined
  return `namn ${name === undefined ? '' : nameKey(name)} ${unreadNumber ?? ''}`
}

function supplierOf(row: ReadRow<SupplierColumn, Cell>): {
  readonly supplier: Draft
  readonly problems: readonly RowProblem[]
} {
  const cells: Cell = row.cells.reduce((all, cell) => ({ ...all, ...cell }), {})
  const { contactName, email, phone, country, orgNr, foreignId, ...rest } = cells
  const isForeign = country !== undefined && !isSweden(country)
  // The column of organisation numbers holds a foreign supplier's own number too.
  const itsNumber = isForeign ? (foreignId ?? row.unread.orgNr) : foreignId
  const { orgNr: _read, ...others } = row.unread
  const unread = itsNumber !== undefined && itsNumber === row.unread.orgNr ? others : row.unread
  const contact = {
    ...(contactName && { name: contactName }),
    ...(email && { email }),
    ...(phone && { phone }),
  }
  return {
    supplier: {
      ...rest,
      ...(orgNr === undefined ? {} : { orgNr }),
      ...(isForeign ? { country } : {}),
      ...(itsNumber === undefined ? {} : { foreignId: itsNumber }),
      contacts: Object.keys(contact).length === 0 ? [] : [contact],
      ...(Object.keys(unread).length === 0 ? {} : { unread }),
    },
    problems: unread === row.unread ? row.problems : row.problems.filter(({ text }) => text !== itsNumber),
  }
}

function readCell(kind: SupplierColumn, cell: string): Parsed<Cell> {
  const text = cellText(cell)
  if (text === null) return parsed({})
  const read = kind === 'orgNr' ? parseOrgNr(text) : kind === 'vatNr' ? parseVatNr(text) : parsed(text)
  return read.ok ? parsed({ [kind]: read.value }) : read
}
