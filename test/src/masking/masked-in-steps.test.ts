import { describe, expect, it } from 'vitest'
import { maskedInSteps, maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { manySuppliers } from '../../support/cases/many-suppliers.ts'
import { at, undecided } from '../../support/cases/masked.ts'

const { today, ...options } = at
const cases = [manySuppliers(6), undecided()] as const

describe('a masked copy that is made a step at a time', () => {
  it('is the same as one that is made at once, also where another is made meanwhile', () => {
    const going = cases.map((found) => maskedInSteps(found, today, options))
    const made = going.map(() => undefined as unknown)
    let turns = 0
    for (let left = going.length; left > 0; turns += 1)
      for (const [nth, steps] of going.entries()) {
        const next = steps.next()
        if (next.done !== true || next.value === undefined) continue
        made[nth] = next.value
        left -= 1
      }
    expect(turns).toBeGreaterThan(100)
    expect(made).toEqual(cases.map((found) => maskedRecordOf(found, today, options)))
  })

  it('says at each step which share is done, and never less than before', () => {
    for (const found of cases) {
      const shares = [...maskedInSteps(found, today, options)]
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
      expect(new Set(shares.map((share) => Math.floor(share * 10))).size).toBeGreaterThan(5)
    }
  })
})
