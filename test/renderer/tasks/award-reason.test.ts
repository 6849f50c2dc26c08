import { describe, expect, it } from 'vitest'
import { suggestedReason } from '../../../renderer/tasks/anbud/award-reason.ts'
import { againstBest } from '../../../src/rules/bids/best.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const example = exampleCase()
const [first, second] = example.suppliers

describe('a reason to start from', () => {
  it('names the lowest price and how far it is to the next', () => {
    expect(suggestedReason(example)).toBe(
      'Lägst pris av de anbud som uppfyller alla krav i förfrågan. Skillnaden mot näst lägsta är 36 000 kr, med optioner inräknade.',
    )
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
