import { expect, test } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { fromOlder } from '../../../src/domain/case/older.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { exampleCase } from '../../support/cases/example.ts'

const older = (contract: Case['contract'], unread: Case['unread'] = {}): Case => ({
  ...exampleCase(),
  contract,
  unread,
})

test('the one day of older files becomes the day of the first option', () => {
  const read = readCaseFile(writeCaseFile(older({ signedOn: '2026-12-14', optionLastDay: '2028-09-30' })))
  expect(read.ok && read.case).toEqual(exampleCase())
})

test('a day that could not be read is kept as it was typed', () => {
  const found = fromOlder(older({}, { 'contract.optionLastDay': 'i höst', 'award.reason': 'x' }))
  expect(found.unread).toEqual({ 'contract.options.option-1.lastDay': 'i höst', 'award.reason': 'x' })
  expect(found.contract).toEqual({})
})

test('a row that has a day keeps it, and the older day stands beside it', () => {
  const options = [{ id: 'option-1', lastDay: '2028-06-30' }]
  const found = fromOlder(older({ options, optionLastDay: '2028-09-30' }))
  expect(found.contract.options).toEqual([...options, { id: 'option-older', lastDay: '2028-09-30' }])
})

test('a case of today is the same case', () => {
  const found = exampleCase()
  expect(fromOlder(found)).toBe(found)
})
