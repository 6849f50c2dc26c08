import { expect, test } from 'vitest'
import { run, sql } from '../../../electron/store/sql.ts'
import {
  changeSuppliers,
  readLedgerHead,
  readSuppliers,
  saveLedgerHead,
} from '../../../electron/store/suppliers.ts'
import type { RegisteredSupplier } from '../../../src/domain/suppliers/supplier.ts'
import { fixedSources } from '../../support/store/sources.ts'
import { aDatabase } from '../../support/store/stores.ts'

const savedAt = '2026-11-20T09:00:00.000Z'
const alfa: RegisteredSupplier = { id: 'a', name: 'Alfa AB', orgNr: '559999-9009', contacts: [] }
const beta: RegisteredSupplier = { id: 'b', name: 'Beta', contacts: [], unread: { orgNr: '559999-9008' } }

test('what is added, changed and taken away is so when it is read again', () => {
  const db = aDatabase(fixedSources())
  expect(readSuppliers(db)).toEqual({ suppliers: [], damaged: 0 })
  changeSuppliers(db, { before: [], after: [alfa, beta], savedAt })
  expect(readSuppliers(db).suppliers).toEqual([alfa, beta])
  const renamed = { ...alfa, name: 'Alfa Service AB' }
  changeSuppliers(db, { before: [alfa, beta], after: [renamed], savedAt })
  expect(readSuppliers(db)).toEqual({ suppliers: [renamed], damaged: 0 })
})

test('all of a change is stored, or none of it', () => {
  const db = aDatabase(fixedSources())
  changeSuppliers(db, { before: [], after: [alfa], savedAt })
  const bad = { ...beta, orgNr: '1' }
  expect(() => changeSuppliers(db, { before: [alfa], after: [bad], savedAt })).toThrow()
  expect(readSuppliers(db).suppliers).toEqual([alfa])
})

test('a damaged row is counted, left where it is, and keeps nobody from the others', () => {
  const db = aDatabase(fixedSources())
  changeSuppliers(db, { before: [], after: [alfa, beta], savedAt })
  run(db, sql`UPDATE suppliers SET document = '{"id":1}' WHERE id = 'a'`)
  expect(readSuppliers(db)).toEqual({ suppliers: [beta], damaged: 1 })
  changeSuppliers(db, { before: [beta], after: [], savedAt })
  expect(readSuppliers(db)).toEqual({ suppliers: [], damaged: 1 })
})

test('the last ledger is remembered, and forgotten where it cannot be read', () => {
  const db = aDatabase(fixedSources())
  expect(readLedgerHead(db)).toBeNull()
  const ledger = {
    fileName: 'reskontra.csv',
    importedOn: '2026-11-20',
    importedBy: 'Kim Ek (exempel)',
    mapping: { Leverantör: 'name' as const, Belopp: null },
  }
  saveLedgerHead(db, { ledger: { ...ledger, fileName: 'gammal.csv' }, savedAt })
  saveLedgerHead(db, { ledger, savedAt })
  expect(readLedgerHead(db)).toEqual(ledger)
  run(db, sql`UPDATE supplier_ledger SET document = '{}'`)
  expect(readLedgerHead(db)).toBeNull()
})
