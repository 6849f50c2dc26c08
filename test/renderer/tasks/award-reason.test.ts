import { describe, expect, it } from 'vitest'
import { suggestedReason } from '../../../renderer/tasks/anbud/award-reason.ts'
import { againstBest } from '../../../src/rules/bids/best.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const example = exampleCase()
const [first, second] = example.suppliers

describe('a reason to start from', () => {
  it('says that the price is the lowest, and by how much to nobody', () => {
    expect(suggestedReason(example)).toBe('Lägst pris av de anbud som uppfyller alla krav i förfrågan.')
  })

  it('is not given to a winner who is not lowest', () => {
    const dearer = answered(example, { 'award.supplierId': second?.id ?? '' })
    expect(againstBest(dearer)?.better.map(({ id }) => id)).toEqual([first?.id])
    expect(suggestedReason(dearer)).toBeUndefined()
  })

  it('is not given where more than the price counts, or a price is missing', () => {
    expect(suggestedReason(answered(example, { 'inquiry.criterion': 'price-and-quality' }))).toBeUndefined()
    const unpriced = answered(example, { [`suppliers.${second?.id ?? ''}.bid.unitPriceOre`]: '' })
    expect(suggestedReason(unpriced)).toBeUndefined()
  })

  it('says so where there is only one bid', () => {
    const alone = answered(example, { [`suppliers.${second?.id ?? ''}.answer`]: 'declined' })
    expect(suggestedReason(alone)).toContain('Det enda anbudet')
    expect(againstBest(alone)?.better).toEqual([])
    expect(first?.answer).toBe('bid')
  })
})
