import type { Case } from '../../../src/domain/case/schema.ts'
import type { Entry } from '../../../src/domain/case/enter.ts'
import { contractName, type ContractList } from '../../../src/domain/contracts/contract.ts'
import type { Hit } from '../../../src/domain/contracts/search.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'

interface Search {
  /** Null where none has been brought in: then only the program's own cases were searched. */
  readonly list: ContractList | null
  /** How many contracts of the program's own cases were searched with it. */
  readonly own?: number
  readonly query: string
  readonly hits: readonly Hit[]
  readonly day: LocalDate
}

const namedHits = 5

/**
 * Where, when and with what result the list was searched, as texts for the case: a suggestion that the person can change.
 * What is written there already stays, with the search after it; a search that is noted is not noted again.
 */
export function noteOfSearch({ contracts }: Case, search: Search): readonly Entry[] {
  const where = appended(contracts.searchedWhere, whereText(search))
  const result = appended(contracts.searchResult, resultText(search))
  return [
    ...(where === null ? [] : [{ path: 'contracts.searchedWhere', text: where }]),
    ...(contracts.searchedOn === undefined ? [{ path: 'contracts.searchedOn', text: search.day }] : []),
    ...(result === null ? [] : [{ path: 'contracts.searchResult', text: result }]),
  ]
}

function appended(before: string | undefined, text: string): string | null {
  if (before === undefined) return text
  return before.includes(text) ? null : `${before} ${text}`
}

function whereText({ list, own = 0, query }: Search): string {
  const words = query.trim() === '' ? '' : `, sökord ”${query.trim()}”`
  const sources = [
    ...(list === null ? [] : [`${list.fileName}, ${list.importedOn}`]),
    ...(own === 0 ? [] : [`${own} avtal från egna ärenden`]),
  ]
  return `Programmets avtalslista (${sources.join('; ')})${words}.`
}

function resultText({ query, hits }: Search): string {
  const search = query.trim() === '' ? 'Sökningen på CPV-kod' : `Sökningen ”${query.trim()}”`
  if (hits.length === 0) return `${search} gav inga träffar i avtalslistan.`
  const names = hits.slice(0, namedHits).map(({ contract }) => nameAndNumber(contract))
  const rest = hits.length > namedHits ? `; och ${hits.length - namedHits} till` : ''
  return `${search} gav ${hits.length === 1 ? 'en träff' : `${hits.length} träffar`}: ${names.join('; ')}${rest}.`
}

function nameAndNumber(contract: Hit['contract']): string {
  return contract.reference === undefined
    ? contractName(contract)
    : `${contractName(contract)} (${contract.reference})`
}

/** A contract of the list as a row of the case: what it is called, whose it is, and its number. */
export function candidateEntries(contract: Hit['contract']): readonly Entry[] {
  const name = contractName(contract)
  const { supplier, reference } = contract
  const label = supplier === undefined || supplier === name ? name : `${name}, ${supplier}`
  return [
    { path: 'label', text: label },
    ...(reference === undefined ? [] : [{ path: 'reference', text: reference }]),
  ]
}

/** Whether a contract of the list is among the rows of the case already. */
export function isCandidate({ contracts }: Case, contract: Hit['contract']): boolean {
  const entries = candidateEntries(contract)
  const texts = (path: string): string | undefined => entries.find((entry) => entry.path === path)?.text
  return (contracts.candidates ?? []).some(
    ({ label, reference }) => label === texts('label') && reference === texts('reference'),
  )
}
