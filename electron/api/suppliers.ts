import { Refusal } from '../../src/contract/answer.ts'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { guessColumns, mappingOf } from '../../src/domain/csv/columns.ts'
import { readCsv } from '../../src/domain/csv/read-csv.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { hasIdentity, supplierWords } from '../../src/domain/suppliers/columns.ts'
import { putInRegister, writtenSuppliers } from '../../src/domain/suppliers/from-case.ts'
import { historiesOf } from '../../src/domain/suppliers/history.ts'
import { mergeInto } from '../../src/domain/suppliers/merge.ts'
import { draftKey, ledgerMost, readLedger } from '../../src/domain/suppliers/read-ledger.ts'
import type { RegisteredSupplier } from '../../src/domain/suppliers/supplier.ts'
import { readTyped } from '../../src/domain/suppliers/typed-supplier.ts'
import { listCases } from '../store/cases.ts'
import { instantNow } from '../store/sources.ts'
import { changeSuppliers, readLedgerHead, readSuppliers, saveLedgerHead } from '../store/suppliers.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'

type Area = Pick<Handlers, 'suppliers.read' | 'suppliers.save' | 'suppliers.remove' | 'suppliers.import'>

/** The register of suppliers: as it is, one of them changed, and a supplier ledger put into it. */
export const supplierHandlers: Area = {
  'suppliers.read': (context) => registerOf(context),
  'suppliers.save': (context, { id, typed }) => {
    const { suppliers } = readSuppliers(context.db())
    const old = suppliers.find((one) => one.id === id)
    if (id !== undefined && old === undefined) throw gone()
    const read = readTyped(typed, suppliers, id)
    if (!read.ok) throw new Refusal('invalid', Object.values(read.problems).join(' '))
    const saved: RegisteredSupplier = {
      id: id ?? uuidv7(context.options.sources),
      ...read.value,
      ...(old?.otherNames === undefined ? {} : { otherNames: old.otherNames }),
    }
    change(context, suppliers, [...suppliers.filter((one) => one !== old), saved])
    return { ...registerOf(context), saved: saved.id }
  },
  'suppliers.remove': (context, { id }) => {
    const { suppliers } = readSuppliers(context.db())
    if (suppliers.every((one) => one.id !== id)) throw gone()
    change(
      context,
      suppliers,
      suppliers.filter((one) => one.id !== id),
    )
    return registerOf(context)
  },
  'suppliers.import': (context, { fileName, text, delimiter, headerRow, kinds }) => {
    const csv = readCsv(text, delimiter, ledgerMost)
    if (!csv.ok) throw new Refusal('invalid', csv.problem)
    const columns = guessColumns(supplierWords, csv.value.rows, headerRow).map((column) => ({
      ...column,
      kind: kinds[column.index] ?? null,
    }))
    const chosen = kinds.filter((kind) => kind !== null)
    if (new Set(chosen).size < chosen.length)
      throw new Refusal('invalid', 'Två kolumner är valda som samma sak. Välj om den ena.')
    if (!hasIdentity(columns))
      throw new Refusal('invalid', 'Välj först vilken kolumn som är leverantörens namn eller nummer.')
    const read = readLedger(csv.value.rows, headerRow, columns)
    if (read.suppliers.length === 0)
      throw new Refusal('invalid', 'Det finns inga leverantörer under rubrikraden. Kontrollera filen.')
    return inTransaction(context.db(), () => {
      const before = readSuppliers(context.db()).suppliers
      const { register, added, filled, known } = mergeInto(before, read.suppliers, draftKey, () =>
        uuidv7(context.options.sources),
      )
      change(context, before, register)
      const ledger = {
        fileName,
        importedOn: context.today(),
        importedBy: context.who(),
        mapping: mappingOf(columns),
      }
      saveLedgerHead(context.db(), { ledger, savedAt: instantNow(context.options.sources) })
      return { ...registerOf(context), added, filled, known }
    })
  },
}

/** Puts the suppliers just written in a case into the register, where they are new to it. */
export function registerWritten(context: Context, before: Case, after: Case): void {
  if (writtenSuppliers(before, after).length === 0) return
  const { suppliers } = readSuppliers(context.db())
  change(
    context,
    suppliers,
    putInRegister(before, after, suppliers, () => uuidv7(context.options.sources)),
  )
}

function change(
  context: Context,
  before: readonly RegisteredSupplier[],
  after: readonly RegisteredSupplier[],
): void {
  changeSuppliers(context.db(), { before, after, savedAt: instantNow(context.options.sources) })
}

function registerOf(context: Context): SupplierRegister {
  const { suppliers, damaged } = readSuppliers(context.db())
  const cases = listCases(context.db()).cases.map(({ case: found }) => found)
  return { suppliers, damaged, histories: historiesOf(cases), ledger: readLedgerHead(context.db()) }
}

const gone = (): Refusal =>
  new Refusal('not-found', 'Leverantören finns inte längre i registret. Öppna sidan Leverantörer igen.')
