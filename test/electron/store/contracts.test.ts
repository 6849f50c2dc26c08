import { expect, test } from 'vitest'
import { readContractList, replaceContractList } from '../../../electron/store/contracts.ts'
import { run, sql } from '../../../electron/store/sql.ts'
import type { ContractList } from '../../../src/domain/contracts/contract.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const aList = (fileName: string, minute: number, subjects: readonly string[]): ContractList => ({
  fileName,
  importedAt: `2026-11-20T09:0${minute}:00.000Z`,
  importedOn: '2026-11-20',
  importedBy: 'Kim Ek (exempel)',
  mapping: { Avtal: 'subject', Färg: null },
  contracts: subjects.map((subject, index) => ({ row: index + 2, subject, unread: { value: 'à 3' } })),
})
const first = aList('ett.csv', 1, ['Stolar', 'Bord', 'Lampor'])
const second = aList('två.csv', 2, ['Pumpar'])
const refusal = (code: string) => expect.objectContaining({ code })

test('a list is read as it was stored, in the order of the file', () => {
  const db = aDatabase(fixedSources())
  expect(readContractList(db)).toBeNull()
  replaceContractList(db, { list: first, replaces: null })
  expect(readContractList(db)).toEqual(first)
})

test('a new list takes the place of the whole old one', () => {
  const db = aDatabase(fixedSources())
  replaceContractList(db, { list: first, replaces: null })
  replaceContractList(db, { list: second, replaces: first.importedAt })
  expect(readContractList(db)).toEqual(second)
})

test('the old list stands until the new one is whole', () => {
  const db = aDatabase(fixedSources())
  replaceContractList(db, { list: first, replaces: null })
  const twice = { ...second, contracts: [...second.contracts, ...second.contracts] }
  expect(() => replaceContractList(db, { list: twice, replaces: first.importedAt })).toThrow(/UNIQUE/)
  const bad = { ...second, contracts: [{ row: 2, validTo: 'i morgon' }] }
  expect(() => replaceContractList(db, { list: bad, replaces: first.importedAt })).toThrow()
  expect(readContractList(db)).toEqual(first)
})

test('only the list that was agreed to go is replaced', () => {
  const db = aDatabase(fixedSources())
  replaceContractList(db, { list: first, replaces: null })
  expect(() => replaceContractList(db, { list: second, replaces: null })).toThrow(refusal('invalid'))
  expect(() => replaceContractList(db, { list: second, replaces: second.importedAt })).toThrow(
    refusal('invalid'),
  )
  expect(readContractList(db)).toEqual(first)
})

test('a damaged list is said to be so, and can be replaced', () => {
  const db = aDatabase(fixedSources())
  replaceContractList(db, { list: first, replaces: null })
  run(db, sql`UPDATE contracts SET document = '{"row":0}' WHERE row = 3`)
  expect(() => readContractList(db)).toThrow(refusal('storage'))
  replaceContractList(db, { list: second, replaces: null })
  expect(readContractList(db)).toEqual(second)
})
