import { describe, expect, it } from 'vitest'
import { lineAcross, lineFrom } from '../../../../src/domain/organisation/line.ts'
import { partOf, rowCount } from '../../../../src/domain/organisation/part.ts'
import { problemsIn } from '../../../../src/domain/organisation/problems.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const many = Array.from({ length: 200 }, (_, i) => i)
const large = {
  ...anOrganisation,
  units: [
    ...anOrganisation.units,
    ...many.map((i) => ({ id: `u${i}`, name: `Enhet ${i}`, kind: 'unit' as const, within: 'forvaltning' })),
  ],
  posts: [
    ...anOrganisation.posts,
    ...many.map((i) => ({ id: `p${i}`, title: 'Enhetschef', unit: `u${i}`, superior: 'omradeschef' })),
  ],
  delegation: [...anOrganisation.delegation, { id: 'other', point: '9', post: 'p7' }],
}

describe('the part that a case takes', () => {
  it('is the whole of a small organisation, and of one that does not know the unit', () => {
    expect(partOf(anOrganisation, 'Vårdcentralen Eken')).toBe(anOrganisation)
    expect(partOf(large, 'Okänd enhet')).toBe(large)
    expect(partOf(large, undefined)).toBe(large)
  })

  it('is the line upwards, also beyond the committee, with who held it and their points', () => {
    const part = partOf(large, 'vårdcentralen  eken')
    expect(rowCount(part)).toBeLessThan(30)
    expect(problemsIn(part)).toEqual([])
    expect(lineFrom(part, 'enhetschef', '2026-11-20')).toEqual(lineFrom(large, 'enhetschef', '2026-11-20'))
    expect(lineAcross(part, 'enhetschef', '2026-11-20')).toEqual(
      lineAcross(large, 'enhetschef', '2026-11-20'),
    )
    expect(part.delegation.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5'])
    expect(part.holders.map(({ name }) => name)).toContain('Maj Alm')
  })
})
