import { describe, expect, it } from 'vitest'
import { offered, offeredUnder, pickEntries } from '../../../../src/domain/suppliers/pick.ts'
import type { RegisteredSupplier } from '../../../../src/domain/suppliers/supplier.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { enterCase } from '../../../../src/rules/enter-case.ts'

const register: readonly RegisteredSupplier[] = [
  {
    id: 'a',
    name: 'Alfa Service AB',
    orgNr: '559999-9009',
    contacts: [{ name: 'Bo', email: 'bo@alfa.example' }],
  },
  { id: 'b', name: 'Nya Alfa HB', orgNr: '559999-9108', vatNr: 'SE559999910801', contacts: [] },
  { id: 'c', name: 'Åsa Öst', orgNr: '850101-1236', masked: 'no', contacts: [], ledgerNr: '77' },
  { id: 'd', name: 'Nordlys AS', country: 'Norge', foreignId: '999 888 777', contacts: [] },
]

const ids = (text: string, others: Parameters<typeof offered>[2] = []) =>
  offered(register, text, others, 8).map(({ id }) => id)

describe('what the register offers', () => {
  it.each([
    ['alfa', ['a', 'b']],
    ['nya al', ['b']],
    ['559999-9108', ['b']],
    ['5599999009', ['a']],
    ['850101', ['c']],
    ['999888', ['d']],
    ['bo@', ['a']],
    ['xyz', []],
    ['', ['a', 'd', 'b', 'c']],
  ])('for ”%s”', (text, found) => {
    expect(ids(text)).toEqual(found)
  })

  it('is not what stands in another row', () => {
    expect(ids('alfa', [{ id: 'row', orgNr: '559999-9009' }])).toEqual(['b'])
  })

  it('shows a person’s number without its last digits', () => {
    const [, , person] = register
    expect(person && offeredUnder(person)).toBe('850101-**** · leverantörsnummer 77')
  })
})

/** A row with what the picked supplier gives it. */
const picked = (id: string, before: Readonly<Record<string, string>> = {}) => {
  const found = answered(aCase(), { 'suppliers.row.name': 'al', ...before })
  const supplier = register.find((one) => one.id === id)
  if (supplier === undefined) throw new Error('no such supplier')
  const { case: after } = enterCase(found, pickEntries(found.suppliers[0], 'row', supplier), '2026-11-20')
  return after.suppliers[0]
}

describe('a supplier picked from the register', () => {
  it('fills the row, and is tied to the register', () => {
    expect(picked('a')).toEqual({
      id: 'row',
      name: 'Alfa Service AB',
      orgNr: '559999-9009',
      contact: 'bo@alfa.example',
      registerId: 'a',
    })
  })

  it('takes away the number of the one that stood there', () => {
    expect(
      picked('d', { 'suppliers.row.orgNr': '559999-9207', 'suppliers.row.vatNr': 'SE559999920701' }),
    ).toEqual({
      id: 'row',
      name: 'Nordlys AS',
      country: 'Norge',
      foreignId: '999 888 777',
      registerId: 'd',
    })
  })

  it('carries whether its personal number is hidden', () => {
    expect(picked('c')).toMatchObject({ orgNr: '850101-1236', masked: 'no' })
  })
})
