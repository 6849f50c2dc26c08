import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { problemsIn } from '../../../../src/domain/organisation/problems.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const { units, posts, holders, delegation } = anOrganisation
const eken = { id: 'x', post: 'enhetschef', name: 'Bo Gran' }

describe('an organisation', () => {
  it('that is whole has no problem', () => {
    expect(problemsIn(anOrganisation)).toEqual([])
  })

  it.each<[string, Partial<Organisation>, string]>([
    [
      'a unit in one that is not there',
      { units: [...units, { id: 'x', name: 'X', kind: 'unit', within: 'borta' }] },
      'hör till en enhet som inte finns',
    ],
    [
      'two units of a name',
      { units: [...units, { id: 'x', name: 'regionstyrelsen', kind: 'unit' }] },
      'finns två gånger',
    ],
    [
      'a post in no unit',
      { posts: [...posts, { id: 'x', title: 'X', unit: 'borta' }] },
      'hör till en enhet som inte finns',
    ],
    [
      'a superior that is not there',
      { posts: [...posts, { id: 'x', title: 'X', unit: 'eken', superior: 'borta' }] },
      'överordnad befattning som inte finns',
    ],
    [
      'two posts of a title in a unit',
      { posts: [...posts, { id: 'x', title: 'ENHETSCHEF', unit: 'eken' }] },
      'Enhetschef, Vårdcentralen Eken finns två gånger',
    ],
    ['two holders', { holders: [...holders, eken] }, 'två innehavare samma dagar: Maj Alm och Bo Gran'],
    [
      'a holder of no post',
      { holders: [...holders, { ...eken, post: 'borta' }] },
      'en befattning som inte finns',
    ],
    [
      'a point for a post that is not there',
      { delegation: [...delegation, { id: 'x', point: '9', post: 'borta' }] },
      'Punkt 9 gäller en befattning som inte finns',
    ],
    [
      'a point for nobody',
      { delegation: [...delegation, { id: 'x', point: '9' }] },
      'Punkt 9 gäller ingen befattning',
    ],
    [
      'a holder who ends before beginning',
      { holders: [{ ...eken, from: '2026-02-01', to: '2026-01-01' }] },
      'slutar 2026-01-01, före sin första dag',
    ],
    [
      'a ring that was, but is no more',
      {
        posts: posts.map((one) =>
          one.id === 'direktor' ? { ...one, earlier: [{ superior: 'enhetschef', to: '2025-12-31' }] } : one,
        ),
      },
      'överordnad sig själv',
    ],
  ])('with %s is told', (_, change, words) => {
    expect(problemsIn({ ...anOrganisation, ...change }).join('\n')).toContain(words)
  })

  it('may have a unit and a post of the same name after each other', () => {
    const org = {
      ...anOrganisation,
      units: [
        ...units.map((one) => (one.id === 'eken' ? { ...one, to: '2026-06-30' } : one)),
        { id: 'eken2', name: 'Vårdcentralen Eken', kind: 'unit' as const, from: '2026-07-01' },
      ],
    }
    expect(problemsIn(org)).toEqual([])
  })

  it('of three thousand posts is looked through at once', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      id: `p${i}`,
      title: `Chef ${i}`,
      unit: 'eken',
      ...(i === 0 ? {} : { superior: `p${i - 1}` }),
    }))
    expect(problemsIn({ ...anOrganisation, posts: many, holders: [], delegation: [] })).toEqual([])
  })
})
