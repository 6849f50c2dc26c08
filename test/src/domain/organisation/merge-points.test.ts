import { describe, expect, it } from 'vitest'
import { pointsFor } from '../../../../src/domain/organisation/delegation.ts'
import { strangeTitles } from '../../../../src/domain/organisation/merge-points.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'
import { bringPoints, on } from '../../../support/organisation/read.ts'

const header = 'Punkt;Befattning;Beslut;Slag;Upp till kr;Från;Till\n'
const order = `${header}4.1;Enhetschef;Anta anbud;varor, tjänster;100 000;;
4.2;Områdeschef;alla;;500 000 kr;2026-01-01;
4.3;Förvaltningschef, Hälsoförvaltningen;avbryta;;obegränsat;;
`
const none = { ...anOrganisation, delegation: [] }
const first = bringPoints(order, on('2026-10-01'), none)

describe('a delegation order', () => {
  it('becomes points, for a title or for one post', () => {
    expect(first).toMatchObject({ problems: [], faults: [] })
    expect(first.organisation.delegation).toMatchObject([
      {
        point: '4.1',
        title: 'Enhetschef',
        decision: 'award',
        categories: ['goods', 'services'],
        upToOre: 10_000_000,
      },
      { point: '4.2', title: 'Områdeschef', upToOre: 50_000_000, from: '2026-01-01' },
      { point: '4.3', post: 'direktor', decision: 'cancel' },
    ])
    expect(first.organisation.delegation[2]).not.toHaveProperty('upToOre')
  })

  it.each([
    [
      'an amount that cannot be read',
      '4.1;Enhetschef;;;5 prisbasbelopp;;',
      'Skriv obegränsat om det inte finns någon gräns.',
    ],
    ['an unknown decision', '4.1;Enhetschef;bortse från allt;;;;', 'Skriv börja, förfrågan, anta anbud'],
    ['an unknown kind', '4.1;Enhetschef;;möbler;;;', 'Slaget ”möbler” känner programmet inte'],
    ['no number', ';Enhetschef;;;;;', 'Skriv punktens nummer'],
    ['nobody who decides', '4.1;;;;1;;', 'Skriv vilken befattning som får besluta'],
    ['the same point twice', '4.1;Enhetschef;;;1;;\n4.1;enhetschef;;;1;;', 'Samma punkt står på rad 2'],
    ['days the wrong way', '4.1;Enhetschef;;;1;2026-02-01;2026-01-01', 'före sin första dag'],
  ])('with %s is refused with a sentence', (_, rows, words) => {
    const read = bringPoints(header + rows, on('2026-10-01'), none)
    expect(read.problems.map(({ sentence }) => sentence).join('\n')).toContain(words)
  })

  it('that is brought in again ends what is gone and keeps what it said before', () => {
    const again = bringPoints(order.replace('100 000', '200 000'), on('2026-11-20'), first.organisation)
    expect(again).toMatchObject({ problems: [], faults: [] })
    const query = { decision: 'award', category: 'goods', valueOre: 15_000_000 } as const
    const on2 = (day: string) => pointsFor(again.organisation, 'enhetschef', { ...query, day }).length
    expect([on2('2026-11-19'), on2('2026-11-20')]).toEqual([0, 1])
    expect(again.organisation.delegation).toHaveLength(4)
    expect(again.organisation.delegation.find(({ point }) => point === '4.2')?.id).toBe(
      first.organisation.delegation[1]?.id,
    )
  })

  it('tells titles that no post has', () => {
    const { organisation } = bringPoints(`${header}1;Enhetscheff;;;1;;`, on('2026-10-01'), none)
    expect(strangeTitles(organisation, { from: '2026-10-01' })).toEqual(['Enhetscheff'])
  })
})
