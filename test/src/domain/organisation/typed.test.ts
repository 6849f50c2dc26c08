import { describe, expect, it } from 'vitest'
import { holderOn, superiorOf } from '../../../../src/domain/organisation/line.ts'
import { emptyOrganisation, type Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { enterRow, withoutRow, type Typed, type TypedRow } from '../../../../src/domain/organisation/typed.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

let count = 0
const enter = (org: Organisation, row: TypedRow, typed: Typed, id?: string) =>
  enterRow(org, row, typed, { id, newId: () => `id-${(count += 1)}`, today: '2026-11-20' })

function entered(...args: Parameters<typeof enter>): Organisation {
  const read = enter(...args)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.organisation
}

describe('a small organisation', () => {
  it('is typed post by post, and the unit comes by itself', () => {
    const one = entered(emptyOrganisation, 'post', {
      title: 'Chef',
      unit: 'Fritidsnämnden',
      holder: 'Siv Lönn',
    })
    const above = one.posts[0]?.id ?? ''
    const two = entered(one, 'post', {
      title: 'Enhetschef',
      unit: 'fritidsnämnden',
      holder: 'Per Ek',
      superior: above,
    })
    expect(two.units).toMatchObject([{ name: 'Fritidsnämnden', kind: 'committee' }])
    expect(superiorOf(two, two.posts[1]?.id ?? '', '2026-11-20')?.holder?.name).toBe('Siv Lönn')
  })
})

describe('what is typed', () => {
  it.each<[TypedRow, Typed, string, string]>([
    ['unit', {}, 'name', 'Skriv vad enheten heter.'],
    ['post', { unit: 'X' }, 'title', 'Skriv befattningen'],
    ['post', { title: 'X' }, 'unit', 'Skriv enheten'],
    ['post', { title: 'X', unit: 'Y', from: '2026-13-01' }, 'from', 'Det finns ingen månad 13'],
    ['post', { title: 'X', unit: 'Y', from: '2026-02-01', to: '2026-01-01' }, 'to', 'före den första'],
    ['post', { title: 'Enhetschef', unit: 'Vårdcentralen Eken' }, 'row', 'finns två gånger'],
    ['holder', { post: 'enhetschef' }, 'name', 'Skriv namnet'],
    ['holder', { post: 'enhetschef', name: 'Bo Gran' }, 'from', 'Per Ek har befattningen nu'],
    ['point', { whom: 'X' }, 'point', 'Skriv punktens nummer'],
    ['point', { point: '1' }, 'whom', 'Skriv vilken befattning'],
    ['point', { point: '1', whom: 'X', upTo: '1.000' }, 'upTo', 'Menar du'],
  ])('as %s %j is refused at %s', (row, typed, field, words) => {
    expect(enter(anOrganisation, row, typed)).toMatchObject({
      ok: false,
      problems: { [field]: expect.stringContaining(words) as unknown },
    })
  })

  it('can mend an organisation that is wrong already, a row at a time', () => {
    const wrong = {
      ...anOrganisation,
      posts: [...anOrganisation.posts, { id: 'x', title: 'X', unit: 'borta' }],
    }
    expect(enter(wrong, 'document', { document: 'Delegationsordning' })).toMatchObject({ ok: true })
    expect(enter(wrong, 'post', { title: 'X', unit: 'Vårdcentralen Eken' }, 'x')).toMatchObject({ ok: true })
  })
})

describe('what changes', () => {
  it('ends the holder before when somebody new comes', () => {
    const org = entered(anOrganisation, 'holder', { post: 'enhetschef', name: 'Bo Gran', from: '2026-12-01' })
    expect(holderOn(org, 'enhetschef', '2026-11-30')?.name).toBe('Per Ek')
    expect(holderOn(org, 'enhetschef', '2026-12-01')?.name).toBe('Bo Gran')
  })

  const moved = { title: 'Enhetschef', unit: 'Vårdcentralen Eken', superior: 'direktor' }
  it('from a day keeps the line as it was before', () => {
    const org = entered(anOrganisation, 'post', { ...moved, since: '2026-12-01' }, 'enhetschef')
    expect(superiorOf(org, 'enhetschef', '2026-11-30')?.post.id).toBe('omradeschef')
    expect(superiorOf(org, 'enhetschef', '2026-12-01')?.post.id).toBe('direktor')
  })

  it('without a day was wrong all the time', () => {
    const org = entered(anOrganisation, 'post', moved, 'enhetschef')
    expect(superiorOf(org, 'enhetschef', '2020-01-01')?.post.id).toBe('direktor')
  })

  it('into a ring is refused', () => {
    const ring = { title: 'Förvaltningschef', unit: 'Hälsoförvaltningen', superior: 'enhetschef' }
    expect(enter(anOrganisation, 'post', ring, 'direktor')).toMatchObject({ ok: false })
  })

  it('ends a post with the one who holds it', () => {
    const ended = {
      title: 'Enhetschef',
      unit: 'Vårdcentralen Eken',
      superior: 'omradeschef',
      to: '2026-12-31',
    }
    const org = entered(anOrganisation, 'post', ended, 'enhetschef')
    expect(holderOn(org, 'enhetschef', '2026-12-31')?.name).toBe('Per Ek')
    expect(holderOn(org, 'enhetschef', '2027-01-01')).toBeNull()
  })

  it('of a unit keeps what it belonged to', () => {
    const org = entered(
      anOrganisation,
      'unit',
      { name: 'Vårdcentralen Eken', kind: 'unit', within: 'kontoret', since: '2026-12-01' },
      'eken',
    )
    expect(org.units.find(({ id }) => id === 'eken')).toMatchObject({
      within: 'kontoret',
      earlier: [{ within: 'forvaltning', to: '2026-11-30' }],
    })
  })
})

describe('a row that has never held', () => {
  it('is taken away, a post with its holders', () => {
    const read = withoutRow(anOrganisation, 'post', 'regiondirektor')
    expect(read).toMatchObject({ ok: false })
    const leaf = withoutRow(anOrganisation, 'post', 'enhetschef')
    expect(leaf.ok && leaf.organisation.holders.map(({ name }) => name)).toEqual([
      'Siv Lönn',
      'Ola Rönn',
      'Ulla Björk',
    ])
  })

  it('stays where others point to it', () => {
    expect(withoutRow(anOrganisation, 'unit', 'forvaltning')).toMatchObject({ ok: false })
    expect(withoutRow(anOrganisation, 'post', 'omradeschef')).toMatchObject({ ok: false })
    expect(withoutRow(anOrganisation, 'point', 'd1')).toMatchObject({ ok: true })
  })
})
