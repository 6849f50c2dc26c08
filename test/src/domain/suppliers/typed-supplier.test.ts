import { describe, expect, it } from 'vitest'
import type { RegisteredSupplier } from '../../../../src/domain/suppliers/supplier.ts'
import { asTyped, readTyped, type TypedSupplier } from '../../../../src/domain/suppliers/typed-supplier.ts'

const alfa: RegisteredSupplier = {
  id: 'a',
  name: 'Alfa AB',
  orgNr: '559999-9009',
  contacts: [{ name: 'Bo', phone: '08-1' }],
}
const typed = (change: Partial<TypedSupplier>): TypedSupplier => ({ ...asTyped(undefined), ...change })
const problems = (change: Partial<TypedSupplier>, id?: string) => {
  const read = readTyped(typed(change), [alfa], id)
  return read.ok ? {} : read.problems
}

describe('a supplier in the form', () => {
  it('is what was stored, typed on and read again', () => {
    expect(readTyped(asTyped(alfa), [alfa], 'a')).toEqual({
      ok: true,
      value: { name: 'Alfa AB', orgNr: '559999-9009', contacts: [{ name: 'Bo', phone: '08-1' }] },
    })
  })

  it('shows a number that could not be read, to be mended', () => {
    expect(asTyped({ name: 'Beta', contacts: [], unread: { orgNr: '559999-9008' } }).orgNr).toBe(
      '559999-9008',
    )
  })

  it('leaves out contacts of which nothing is filled in', () => {
    const contacts = [{ name: ' ', email: '', phone: '' }]
    expect(readTyped(typed({ name: 'B', contacts }), [], undefined)).toEqual({
      ok: true,
      value: { name: 'B', contacts: [] },
    })
  })

  it.each([
    [{}, { name: /namn/ }],
    [{ name: 'B', orgNr: '559999-9008' }, { orgNr: /Kontrollsiffran/ }],
    [{ name: 'B', orgNr: '5599999009' }, { orgNr: /Alfa AB har redan det numret/ }],
    [{ name: 'B', foreignId: '1' }, { country: /vilket land/ }],
    [
      { name: 'B', country: 'Sverige', foreignId: '559999-9108' },
      { foreignId: /svenskt organisationsnummer/ },
    ],
    [{ name: 'B', vatNr: 'SE1' }, { vatNr: /momsnummer/ }],
  ])('%j is told what is wrong', (change, wrong) => {
    const found = problems(change)
    expect(Object.keys(found)).toEqual(Object.keys(wrong))
    for (const [field, sentence] of Object.entries(wrong))
      expect(found[field as keyof typeof found]).toMatch(sentence)
  })

  it('says whether a personal number is hidden, and only of a personal number', () => {
    const masked = (orgNr: string) => {
      const read = readTyped(typed({ name: 'B', orgNr, masked: 'no' }), [], undefined)
      return read.ok && read.value.masked
    }
    expect([masked('850101-1236'), masked('559999-9108')]).toEqual(['no', undefined])
  })
})
