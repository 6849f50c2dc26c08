import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { putInRegister } from '../../../../src/domain/suppliers/from-case.ts'
import type { RegisteredSupplier } from '../../../../src/domain/suppliers/supplier.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

/** A person at one case: what is typed, and the register after each entry. */
function typist(register: readonly RegisteredSupplier[] = [], found: Case = aCase()) {
  let next = 0
  const state = { found, register }
  return {
    state,
    type(texts: Readonly<Record<string, string>>): readonly RegisteredSupplier[] {
      const after = answered(state.found, texts)
      state.register = putInRegister(state.found, after, state.register, () => `id-${(next += 1)}`)
      state.found = after
      return state.register
    },
  }
}

const alfa: RegisteredSupplier = {
  id: 'alfa',
  name: 'Alfa Service AB',
  orgNr: '559999-9009',
  contacts: [{ email: 'order@alfa.example' }],
  notes: 'Bra på helger.',
}

describe('a supplier typed in a case', () => {
  it('is in the register when it has name and number, not before', () => {
    const at = typist()
    expect(at.type({ 'suppliers.a.name': 'Beta AB' })).toEqual([])
    const [beta] = at.type({
      'suppliers.a.orgNr': '559999-9108',
      'suppliers.a.contact': 'anbud@beta.example',
    })
    expect(beta).toMatchObject({
      name: 'Beta AB',
      orgNr: '559999-9108',
      contacts: [{ email: 'anbud@beta.example' }],
    })
    expect(at.state.found.suppliers[0]).not.toHaveProperty('registerId')
  })

  it('is the one that is there by its number, which is left as it is', () => {
    const at = typist([alfa])
    expect(at.type({ 'suppliers.a.name': 'Alfa', 'suppliers.a.orgNr': '5599999009' })).toEqual([alfa])
  })

  it('follows while it is mended, and leaves no wrong number behind', () => {
    const at = typist()
    at.type({ 'suppliers.a.name': 'Betta AB', 'suppliers.a.orgNr': '559999-9207' })
    const after = at.type({ 'suppliers.a.name': 'Beta AB', 'suppliers.a.orgNr': '559999-9108' })
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({ id: 'id-1', name: 'Beta AB', orgNr: '559999-9108' })
  })

  it('is one with what is there when its number is mended to that', () => {
    const at = typist([alfa])
    at.type({ 'suppliers.a.name': 'Alfa', 'suppliers.a.orgNr': '559999-9108' })
    expect(at.type({ 'suppliers.a.orgNr': '559999-9009' })).toEqual([alfa])
  })

  it('does not change what a person has added to', () => {
    const at = typist()
    const [beta] = at.type({ 'suppliers.a.name': 'Beta AB', 'suppliers.a.orgNr': '559999-9108' })
    if (beta === undefined) throw new Error('nothing was put there')
    const { typedIn: _case, ...kept } = { ...beta, notes: 'Vår granne.' }
    at.state.register = [kept]
    expect(at.type({ 'suppliers.a.name': 'Beta & Co AB' })).toEqual([kept])
  })

  it('does not come back when a person has taken it out', () => {
    const at = typist()
    at.type({ 'suppliers.a.name': 'Beta AB', 'suppliers.a.orgNr': '559999-9108' })
    at.state.register = []
    expect(at.type({ 'suppliers.a.contact': 'anbud@beta.example' })).toEqual([])
  })

  it('tells the register the number of the one that was picked without', () => {
    const { orgNr: _none, ...without } = alfa
    const at = typist([without])
    at.type({ 'suppliers.a.name': 'Alfa Service AB', 'suppliers.a.registerId': 'alfa' })
    const [told] = at.type({ 'suppliers.a.orgNr': '559999-9009' })
    expect(told).toEqual({ ...without, orgNr: '559999-9009' })
  })

  it('is put there when it is foreign, with its country', () => {
    const [one] = typist().type({
      'suppliers.a.name': 'Nordlys AS',
      'suppliers.a.country': 'Norge',
      'suppliers.a.foreignId': '999 888 777',
    })
    expect(one).toMatchObject({ name: 'Nordlys AS', country: 'Norge', foreignId: '999 888 777' })
  })
})

describe('a sole trader typed in a case', () => {
  it('has its number hidden until the person says otherwise', () => {
    const at = typist()
    at.type({ 'suppliers.a.name': 'Bo Bygg', 'suppliers.a.orgNr': '19850101-1236' })
    expect(at.state.found.suppliers[0]).toMatchObject({ orgNr: '850101-1236', masked: 'yes' })
    at.type({ 'suppliers.a.masked': 'no' })
    expect(at.type({ 'suppliers.a.orgNr': '850161-1233' })[0]).toMatchObject({ masked: 'no' })
  })

  it('is not tied to the register any more when its number is another', () => {
    const at = typist([alfa])
    at.type({
      'suppliers.a.name': 'Alfa Service AB',
      'suppliers.a.orgNr': '559999-9009',
      'suppliers.a.registerId': 'alfa',
    })
    expect(at.state.found.suppliers[0]?.registerId).toBe('alfa')
    at.type({ 'suppliers.a.orgNr': '559999-9108' })
    expect(at.state.found.suppliers[0]?.registerId).toBeUndefined()
  })
})
