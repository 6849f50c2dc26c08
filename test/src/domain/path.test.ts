import { describe, expect, it } from 'vitest'
import { isList } from '../../../src/domain/case/fields/catalogue.ts'
import { getAt, setAt } from '../../../src/domain/case/path.ts'

const root = { id: 'x', suppliers: [{ id: 'a', name: 'Nord' }], value: {} }

describe('setAt', () => {
  it('changes one row and leaves the rest as it was', () => {
    const next = setAt(root, 'suppliers.a.bid.totalOre', 100, isList)
    expect(getAt(next, 'suppliers.a.bid.totalOre')).toBe(100)
    expect(getAt(next, 'suppliers.a.name')).toBe('Nord')
    expect(root.suppliers[0]).toEqual({ id: 'a', name: 'Nord' })
  })

  it('makes a missing row, and takes away objects that become empty but not the row', () => {
    const made = setAt(root, 'suppliers.b.bid.totalOre', 100, isList)
    expect(getAt(made, 'suppliers.b')).toEqual({ id: 'b', bid: { totalOre: 100 } })
    expect(getAt(setAt(made, 'suppliers.b.bid.totalOre', undefined, isList), 'suppliers.b')).toEqual({
      id: 'b',
    })
  })

  it('removes a row', () => {
    expect(setAt(root, 'suppliers.a', undefined, isList).suppliers).toEqual([])
  })

  it('cannot reach what every object inherits', () => {
    const next = setAt(root, '__proto__.polluted', 'yes', isList)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(getAt(next, 'constructor.name')).toBeUndefined()
  })
})
