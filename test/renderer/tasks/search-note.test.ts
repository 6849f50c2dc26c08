import { describe, expect, it } from 'vitest'
import { candidateEntries, isCandidate, noteOfSearch } from '../../../renderer/tasks/avtal/search-note.ts'
import type { Contract, ContractList } from '../../../src/domain/contracts/contract.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const contract: Contract = { row: 2, subject: 'Kalibrering', supplier: 'Mätkraft AB', reference: 'RS 1' }
const list: ContractList = {
  fileName: 'avtal.csv',
  importedAt: '2026-11-18T09:00:00.000Z',
  importedOn: '2026-11-18',
  importedBy: 'Kim Ek (exempel)',
  mapping: {},
  contracts: [contract],
}
const search = { list, query: 'kalibrering', hits: [{ contract, words: [], cpv: null }], day: '2026-11-20' }
const textsOf = (entries: readonly { path: string; text: string }[]) =>
  Object.fromEntries(entries.map(({ path, text }) => [path, text]))

describe('a search that is noted', () => {
  it('says where, when and what it gave', () => {
    expect(textsOf(noteOfSearch(aCase(), search))).toEqual({
      'contracts.searchedWhere': 'Programmets avtalslista (avtal.csv, 2026-11-18), sökord ”kalibrering”.',
      'contracts.searchedOn': '2026-11-20',
      'contracts.searchResult': 'Sökningen ”kalibrering” gav en träff: Kalibrering (RS 1).',
    })
  })

  it('says that nothing was found', () => {
    expect(textsOf(noteOfSearch(aCase(), { ...search, hits: [] }))['contracts.searchResult']).toBe(
      'Sökningen ”kalibrering” gav inga träffar i avtalslistan.',
    )
  })

  it('leaves what is written there, and its day, and is not said twice', () => {
    const before = answered(aCase(), {
      'contracts.searchedWhere': 'Avtalskatalogen.',
      'contracts.searchedOn': '2026-11-19',
    })
    const noted = answered(before, textsOf(noteOfSearch(before, search)))
    expect(noted.contracts.searchedWhere).toBe(
      'Avtalskatalogen. Programmets avtalslista (avtal.csv, 2026-11-18), sökord ”kalibrering”.',
    )
    expect(noted.contracts.searchedOn).toBe('2026-11-19')
    expect(noteOfSearch(noted, search)).toEqual([])
  })
})

it('a second search stands after the first', () => {
  const first = answered(aCase(), textsOf(noteOfSearch(aCase(), { ...search, query: 'skärmar' })))
  const both = answered(first, textsOf(noteOfSearch(first, { ...search, query: 'ultraljud', hits: [] })))
  expect(both.contracts.searchedWhere).toMatch(/”skärmar”.*”ultraljud”/)
  expect(both.contracts.searchResult).toMatch(/”skärmar” gav en träff.*”ultraljud” gav inga träffar/)
})

describe('a contract that is looked at', () => {
  it('is known again by its name and number', () => {
    const [label, reference] = candidateEntries(contract)
    const found = answered(aCase(), {
      'contracts.candidates.a1.label': label?.text ?? '',
      'contracts.candidates.a1.reference': reference?.text ?? '',
    })
    expect(found.contracts.candidates).toEqual([
      { id: 'a1', label: 'Kalibrering, Mätkraft AB', reference: 'RS 1' },
    ])
    expect(isCandidate(found, contract)).toBe(true)
    expect(isCandidate(found, { ...contract, reference: 'RS 2' })).toBe(false)
  })
})
