import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../../src/domain/organisation/difference.ts'
import { emptyOrganisation } from '../../../../src/domain/organisation/organisation.ts'
import { writePoints, writePosts } from '../../../../src/domain/organisation/write-lists.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'
import { bringPoints, bringPosts, on } from '../../../support/organisation/read.ts'

const nothing = { added: [], changed: [], ended: [], removed: [] }

describe('a list that is saved', () => {
  it('can be read back and changes nothing', () => {
    const posts = bringPosts(writePosts(anOrganisation), on('2026-11-20'), anOrganisation)
    expect(posts).toMatchObject({ problems: [], faults: [] })
    expect(differenceOf(anOrganisation, posts.organisation)).toEqual(nothing)
    const points = bringPoints(writePoints(anOrganisation), on('2026-11-20'), anOrganisation)
    expect(points).toMatchObject({ problems: [], faults: [] })
    expect(differenceOf(anOrganisation, points.organisation)).toEqual(nothing)
  })

  it('is a short example where there is nothing yet, which can be read in', () => {
    const posts = bringPosts(writePosts(emptyOrganisation), on('2026-11-20'))
    expect(posts).toMatchObject({ problems: [], faults: [] })
    expect(posts.organisation.posts).toHaveLength(2)
    const points = bringPoints(writePoints(emptyOrganisation), on('2026-11-20'), posts.organisation)
    expect(points).toMatchObject({ problems: [], faults: [] })
    expect(points.organisation.delegation).toHaveLength(2)
  })
})

describe('what differs', () => {
  it('is told row by row', () => {
    const changed = {
      ...anOrganisation,
      holders: anOrganisation.holders.map((one) => (one.id === 'h2' ? { ...one, to: '2026-11-19' } : one)),
      delegation: anOrganisation.delegation.filter(({ id }) => id !== 'd1'),
      units: [
        ...anOrganisation.units,
        { id: 'alen', name: 'Alen', kind: 'unit' as const, within: 'forvaltning' },
      ],
    }
    expect(differenceOf(anOrganisation, changed)).toEqual({
      added: ['Alen: enhet, hör till Hälsoförvaltningen'],
      changed: [],
      ended: ['Per Ek, Enhetschef, Vårdcentralen Eken: sista dag 2026-11-19'],
      removed: ['Punkt 4.10, Enhetschef'],
    })
  })
})
