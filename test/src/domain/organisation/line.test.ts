import { describe, expect, it } from 'vitest'
import {
  authorityOf,
  holderOn,
  lineAcross,
  lineFrom,
  postOf,
  superiorOf,
} from '../../../../src/domain/organisation/line.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const day = '2026-11-20'
const idsOf = (steps: ReturnType<typeof lineFrom>): readonly string[] => steps.map(({ post }) => post.id)

describe('who holds a post', () => {
  it('is the one of the day, with the first and the last day among them', () => {
    expect(holderOn(anOrganisation, 'enhetschef', '2026-06-30')?.name).toBe('Maj Alm')
    expect(holderOn(anOrganisation, 'enhetschef', '2026-07-01')?.name).toBe('Per Ek')
  })

  it('is nobody that is known where the post has no holder', () => {
    const vacant = { ...anOrganisation, holders: [] }
    expect(holderOn(vacant, 'enhetschef', day)).toBeNull()
  })
})

describe('the post of a person', () => {
  it('is found by the name, whatever its case and spaces', () => {
    expect(postOf(anOrganisation, ' per  EK', undefined, day)?.id).toBe('enhetschef')
  })

  it('is that of the day', () => {
    expect(postOf(anOrganisation, 'Maj Alm', undefined, day)).toBeNull()
    expect(postOf(anOrganisation, 'Maj Alm', undefined, '2026-06-01')?.id).toBe('enhetschef')
  })

  const withTwo: Organisation = {
    ...anOrganisation,
    holders: [...anOrganisation.holders, { id: 'h6', post: 'direktor', name: 'Siv Lönn' }],
  }

  it('is told by the role where a name holds several, and unknown without it', () => {
    expect(postOf(withTwo, 'Siv Lönn', 'områdeschef', day)?.id).toBe('omradeschef')
    expect(postOf(withTwo, 'Siv Lönn', undefined, day)).toBeNull()
    expect(postOf(withTwo, 'Siv Lönn', 'Chef', day)).toBeNull()
  })

  it('is the only one of its title where nobody is known to hold it', () => {
    const vacant = { ...anOrganisation, holders: [] }
    expect(postOf(vacant, 'Bo Gran', 'Områdeschef', day)?.id).toBe('omradeschef')
    expect(postOf(anOrganisation, 'Bo Gran', 'Områdeschef', day)).toBeNull()
    const twice = { ...vacant, posts: [...vacant.posts, { id: 'p9', title: 'Områdeschef', unit: 'eken' }] }
    expect(postOf(twice, 'Bo Gran', 'Områdeschef', day)).toBeNull()
  })
})

describe('the line upwards', () => {
  it('begins with the post and ends in its committee', () => {
    const line = lineFrom(anOrganisation, 'enhetschef', day)
    expect(
      line.map(({ post, holder, unit, authority }) => [post.id, holder?.name, unit?.name, authority?.name]),
    ).toEqual([
      ['enhetschef', 'Per Ek', 'Vårdcentralen Eken', 'Hälsonämnden'],
      ['omradeschef', 'Siv Lönn', 'Hälsoförvaltningen', 'Hälsonämnden'],
      ['direktor', 'Ola Rönn', 'Hälsoförvaltningen', 'Hälsonämnden'],
    ])
  })

  it('can be followed beyond the committee', () => {
    expect(idsOf(lineAcross(anOrganisation, 'omradeschef', day))).toEqual([
      'omradeschef',
      'direktor',
      'regiondirektor',
    ])
  })

  it('passes by a post that had ended', () => {
    const posts = anOrganisation.posts.map((post) =>
      post.id === 'omradeschef' ? { ...post, to: '2026-10-31' } : post,
    )
    expect(idsOf(lineFrom({ ...anOrganisation, posts }, 'enhetschef', day))).toEqual([
      'enhetschef',
      'direktor',
    ])
    expect(idsOf(lineFrom({ ...anOrganisation, posts }, 'enhetschef', '2026-10-31'))).toHaveLength(3)
  })

  it('goes the way that held on the day', () => {
    const posts = anOrganisation.posts.map((post) =>
      post.id === 'enhetschef' ? { ...post, earlier: [{ superior: 'direktor', to: '2026-03-31' }] } : post,
    )
    const org = { ...anOrganisation, posts }
    expect(superiorOf(org, 'enhetschef', '2026-03-31')?.post.id).toBe('direktor')
    expect(superiorOf(org, 'enhetschef', '2026-04-01')?.post.id).toBe('omradeschef')
  })

  it('ends where posts are said to be above each other in a ring', () => {
    const posts = anOrganisation.posts.map((post) =>
      post.id === 'direktor' ? { ...post, superior: 'enhetschef' } : post,
    )
    expect(idsOf(lineFrom({ ...anOrganisation, posts }, 'enhetschef', day))).toEqual([
      'enhetschef',
      'omradeschef',
      'direktor',
    ])
  })

  it('is empty for a post that is not there', () => {
    expect(lineFrom(anOrganisation, 'borta', day)).toEqual([])
  })
})

describe('the superior', () => {
  it('is the one next above', () => {
    expect(superiorOf(anOrganisation, 'enhetschef', day)?.holder?.name).toBe('Siv Lönn')
  })

  it('is nobody for the topmost of a committee', () => {
    expect(superiorOf(anOrganisation, 'direktor', day)).toBeNull()
  })

  it('is never the same person in another post', () => {
    const holders = anOrganisation.holders.map((holder) =>
      holder.post === 'omradeschef' ? { ...holder, name: 'Per Ek' } : holder,
    )
    expect(superiorOf({ ...anOrganisation, holders }, 'enhetschef', day)?.post.id).toBe('direktor')
  })
})

describe('the committee or company', () => {
  it('is the nearest above a unit, or the unit itself', () => {
    expect(authorityOf(anOrganisation, 'eken', day)?.id).toBe('halsonamnden')
    expect(authorityOf(anOrganisation, 'styrelsen', day)?.id).toBe('styrelsen')
  })

  it('is unknown where none is above, and where units are in each other', () => {
    const units = [
      { id: 'a', name: 'A', kind: 'unit', within: 'b' },
      { id: 'b', name: 'B', kind: 'unit', within: 'a' },
    ] as const
    expect(authorityOf({ ...anOrganisation, units: [...units] }, 'a', day)).toBeNull()
  })
})
