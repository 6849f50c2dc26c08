import { Refusal } from '../../src/contract/answer.ts'
import type { ContractList } from '../../src/domain/contracts/contract.ts'
import { contractWords, isUsable } from '../../src/domain/contracts/columns.ts'
import { guessColumns, mappingOf } from '../../src/domain/csv/columns.ts'
import { ownContractOf } from '../../src/rules/evaluate/own-contract.ts'
import { readContracts } from '../../src/domain/contracts/read-contracts.ts'
import { readCsv } from '../../src/domain/csv/read-csv.ts'
import { readContractList, replaceContractList } from '../store/contracts.ts'
import { readOwnContracts, removeOwnContract, saveOwnContract } from '../store/own-contracts.ts'
import { instantNow } from '../store/sources.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'

type Area = Pick<
  Handlers,
  'contracts.read' | 'contracts.import' | 'contracts.register' | 'contracts.unregister'
>

/** The organisation's own list of contracts: as it is, and a new one in its place. */
export const contractHandlers: Area = {
  'contracts.read': (context) => ({
    list: readContractList(context.db()),
    ...readOwnContracts(context.db()),
  }),
  'contracts.register': (context, { id }) => {
    const contract = ownContractOf(enterDrafts(context, id).case)
    if (contract === undefined)
      throw new Refusal('refused', 'Avtalet är inte tecknat än. Skriv först vilken dag det tecknades.')
    saveOwnContract(context.db(), { caseId: id, contract, savedAt: instantNow(context.options.sources) })
    return readOwnContracts(context.db())
  },
  'contracts.unregister': (context, { id }) => {
    removeOwnContract(context.db(), id)
    return readOwnContracts(context.db())
  },
  'contracts.import': (context, { fileName, text, delimiter, headerRow, kinds, replaces }) => {
    const csv = readCsv(text, delimiter)
    if (!csv.ok) throw new Refusal('invalid', csv.problem)
    const columns = guessColumns(contractWords, csv.value.rows, headerRow).map((column) => ({
      ...column,
      kind: kinds[column.index] ?? null,
    }))
    const chosen = kinds.filter((kind) => kind !== null)
    if (new Set(chosen).size < chosen.length)
      throw new Refusal('invalid', 'Två kolumner är valda som samma sak. Välj om den ena.')
    if (!isUsable(columns))
      throw new Refusal('invalid', 'Välj först vilken kolumn som är avtalets namn eller leverantör.')
    const { contracts } = readContracts(csv.value.rows, headerRow, columns)
    if (contracts.length === 0)
      throw new Refusal('invalid', 'Det finns inga rader under rubrikraden. Kontrollera filen.')
    const list: ContractList = {
      fileName,
      importedAt: instantNow(context.options.sources),
      importedOn: context.today(),
      importedBy: context.who(),
      mapping: mappingOf(columns),
      contracts: [...contracts],
    }
    replaceContractList(context.db(), { list, replaces })
    return { list }
  },
}
