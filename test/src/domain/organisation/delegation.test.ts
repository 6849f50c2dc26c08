import { describe, expect, it } from 'vitest'
import { pointsFor, pointsForTitle } from '../../../../src/domain/organisation/delegation.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const award = { decision: 'award', category: 'services', valueOre: 10_000_000, day: '2026-11-20' } as const
const numbersOf = (post: string, query: Parameters<typeof pointsFor>[2]): readonly string[] =>
  pointsFor(anOrganisation, post, query).map(({ point }) => point)

describe('the points that give a post the right', () => {
  it('are those of the post and those of its title', () => {
    expect(numbersOf('enhetschef', award)).toEqual(['4.10'])
    expect(numbersOf('direktor', award)).toEqual(['4.3'])
  })

  it('hold to the amount, and not an öre above', () => {
    expect(numbersOf('enhetschef', { ...award, valueOre: 10_000_001 })).toEqual([])
  })

  it('are for the decision that they name, or for every decision', () => {
    expect(numbersOf('enhetschef', { ...award, decision: 'cancel' })).toEqual([])
    expect(numbersOf('omradeschef', { ...award, decision: 'cancel' })).toEqual(['4.2'])
  })

  it('are for the kinds of purchase that they name, the tightest first', () => {
    expect(numbersOf('omradeschef', { ...award, category: 'goods' })).toEqual(['4.2', '4.4'])
    expect(numbersOf('omradeschef', award)).toEqual(['4.2'])
  })

  it('are not known to hold while the value or the kind is not known', () => {
    const unknown = { ...award, category: undefined, valueOre: undefined }
    expect(numbersOf('omradeschef', unknown)).toEqual([])
    expect(numbersOf('direktor', unknown)).toEqual(['4.3'])
  })

  it('are those of the day', () => {
    expect(numbersOf('omradeschef', { ...award, day: '2025-12-31' })).toEqual(['3.1', '4.2'])
  })

  it('are found by title alone for one who is not in the organisation', () => {
    const points = pointsForTitle(anOrganisation, 'enhetschef', award)
    expect(points.map(({ point }) => point)).toEqual(['4.10'])
  })
})
