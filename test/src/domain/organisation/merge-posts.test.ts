import { describe, expect, it } from 'vitest'
import { holderOn, lineFrom, postOf } from '../../../../src/domain/organisation/line.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { bringPosts, on } from '../../../support/organisation/read.ts'

const header = 'Enhet;Typ;Tillhör;Befattning;Överordnad befattning;Namn;Från;Till\n'
const list = `${header}Hälsonämnden;Nämnd;;Förvaltningschef;;Ola Rönn;;
Vårdcentralen Eken;enhet;Hälsonämnden;Enhetschef;Förvaltningschef;Maj Alm;;2026-06-30
Vårdcentralen Eken;;;Enhetschef;Förvaltningschef;Per Ek;2026-07-01;
Vårdcentralen Alen;enhet;Hälsonämnden;Enhetschef;Förvaltningschef;Siv Lönn;–;
`
const first = bringPosts(list, on('2026-10-01'))
const org = first.organisation

const lineOf = (of: Organisation, name: string, day: string): readonly (string | undefined)[] => {
  const post = postOf(of, name, undefined, day)
  return post === null ? [] : lineFrom(of, post.id, day).map(({ holder }) => holder?.name)
}

describe('a list of posts', () => {
  it('becomes units, posts, holders and the line above them', () => {
    expect(first).toMatchObject({ problems: [], faults: [] })
    expect(org.units.map(({ name, kind }) => [name, kind])).toEqual([
      ['Hälsonämnden', 'committee'],
      ['Vårdcentralen Eken', 'unit'],
      ['Vårdcentralen Alen', 'unit'],
    ])
    expect(org.posts).toHaveLength(3)
    expect(lineOf(org, 'Per Ek', '2026-10-01')).toEqual(['Per Ek', 'Ola Rönn'])
    expect(lineOf(org, 'Maj Alm', '2026-06-30')).toEqual(['Maj Alm', 'Ola Rönn'])
    expect(holderOn(org, org.posts[2]?.id ?? '', '1999-01-01')?.name).toBe('Siv Lönn')
  })

  it('tells a superior by the nearest unit upwards, by unit and by name', () => {
    const read = bringPosts(
      `${header}Hälsonämnden;nämnd;;Chef;;Ola Rönn;;
Eken;;Hälsonämnden;Chef;Chef, Hälsonämnden;Per Ek;;
Eken;;;Samordnare;Chef;Siv Lönn;;
Alen;;Hälsonämnden;Samordnare;Per Ek;Bo Gran;;
Alen;;;Biträde;Chef (Eken);Ia Mård;;`,
      on('2026-10-01'),
    )
    expect(read).toMatchObject({ problems: [], faults: [] })
    expect(lineOf(read.organisation, 'Siv Lönn', '2026-10-01')).toEqual(['Siv Lönn', 'Per Ek', 'Ola Rönn'])
    expect(lineOf(read.organisation, 'Bo Gran', '2026-10-01')).toEqual(['Bo Gran', 'Per Ek', 'Ola Rönn'])
    expect(lineOf(read.organisation, 'Ia Mård', '2026-10-01')).toEqual(['Ia Mård', 'Per Ek', 'Ola Rönn'])
  })
})

describe('a list that cannot be gone by is refused with a sentence', () => {
  const sentences = (rows: string): string => {
    const read = bringPosts(header + rows, on('2026-10-01'))
    return [...read.problems.map(({ row, sentence }) => `Rad ${row}: ${sentence}`), ...read.faults].join('\n')
  }
  const eken = 'Eken;;;Chef;'

  it.each([
    ['an unknown superior', `${eken}Direktör;Per Ek;;`, 'Rad 2: Den överordnade befattningen finns inte'],
    [
      'a superior that is several',
      `${eken}Direktör;Per Ek;;\nAlen;;;Direktör;;;;\nLinden;;;Direktör;;;;`,
      'Rad 2: Flera befattningar heter så',
    ],
    [
      'a ring',
      'Eken;;;Chef;Direktör;;;\nEken;;;Direktör;Chef;;;',
      'är överordnad sig själv genom andra befattningar',
    ],
    ['units in each other', 'Eken;;Alen;;;;;\nAlen;;Eken;;;;;', 'hör till sig själv genom andra enheter'],
    [
      'two holders of the same days',
      `${eken};Per Ek;;\n${eken};Siv Lönn;;`,
      'Rad 3: Per Ek har befattningen samma dagar, på rad 2',
    ],
    ['the same post twice', `${eken};;;\n${eken};;;`, 'Rad 3: Befattningen står också på rad 2'],
    [
      'the same row twice',
      `${eken};Per Ek;;\n${eken};Per Ek;;`,
      'Rad 3: Samma befattning och namn står på rad 2',
    ],
    ['a row without unit', ';;;Chef;;Per Ek;;', 'Rad 2: Skriv vilken enhet raden gäller.'],
    ['a name without post', 'Eken;;;;;Per Ek;;', 'Rad 2: Skriv befattningen'],
    [
      'days the wrong way',
      `${eken};Per Ek;2026-07-01;2026-06-30`,
      'Rad 2: Slutar 2026-06-30, före sin första dag',
    ],
    ['a day that is none', `${eken};Per Ek;31 februari 2026;`, 'Februari 2026 har 28 dagar'],
    ['an unknown kind', 'Eken;flotta;;Chef;;;;', 'Typen ”flotta” känner programmet inte'],
    [
      'two kinds of one unit',
      `Eken;nämnd;;Chef;;;;\nEken;bolag;;Vice chef;;;;`,
      'Rad 3: Har en annan typ på rad 2',
    ],
    [
      'two superiors of one post',
      `${eken}A;Per Ek;;2026-06-30\n${eken}B;Siv Lönn;2026-07-01;\nEken;;;A;;;;\nEken;;;B;;;;`,
      'Rad 3: Har en annan överordnad på rad 2',
    ],
  ])('%s', (_, rows, words) => expect(sentences(rows)).toContain(words))
})

describe('a list that is brought in again', () => {
  const again = (text: string, more = {}) => bringPosts(text, on('2026-11-20', more), org)

  it('changes nothing where it is the same', () => {
    const sorted = (of: Organisation) => ({
      units: of.units.toSorted((a, b) => a.id.localeCompare(b.id)),
      posts: of.posts.toSorted((a, b) => a.id.localeCompare(b.id)),
      holders: of.holders.toSorted((a, b) => a.id.localeCompare(b.id)),
    })
    expect(sorted(again(list).organisation)).toEqual(sorted(org))
  })

  it('ends who is gone the day before, and keeps them for the days they were there', () => {
    const { organisation, faults } = again(list.replace('Per Ek;2026-07-01', 'Bo Gran;'))
    expect(faults).toEqual([])
    expect(lineOf(organisation, 'Per Ek', '2026-11-19')).toEqual(['Per Ek', 'Ola Rönn'])
    expect(postOf(organisation, 'Per Ek', undefined, '2026-11-20')).toBeNull()
    expect(postOf(organisation, 'Bo Gran', undefined, '2026-11-19')).toBeNull()
    expect(lineOf(organisation, 'Bo Gran', '2026-11-20')).toEqual(['Bo Gran', 'Ola Rönn'])
  })

  it('ends the one before where the next began, if the list tells when', () => {
    const { organisation } = again(list.replace('Per Ek;2026-07-01', 'Bo Gran;2026-09-01'))
    expect(postOf(organisation, 'Per Ek', undefined, '2026-08-31')?.title).toBe('Enhetschef')
    expect(postOf(organisation, 'Per Ek', undefined, '2026-09-01')).toBeNull()
  })

  it('keeps the line as it was before a change of superior', () => {
    const changed = `${list.replace('Enhetschef;Förvaltningschef;Siv', 'Enhetschef;Områdeschef;Siv')}Hälsonämnden;;;Områdeschef;Förvaltningschef;Ia Mård;;\n`
    const { organisation, faults } = again(changed)
    expect(faults).toEqual([])
    expect(lineOf(organisation, 'Siv Lönn', '2026-11-19')).toEqual(['Siv Lönn', 'Ola Rönn'])
    expect(lineOf(organisation, 'Siv Lönn', '2026-11-20')).toEqual(['Siv Lönn', 'Ia Mård', 'Ola Rönn'])
  })

  it('ends posts and units that are gone, with who held them', () => {
    const without = list
      .split('\n')
      .filter((row) => !row.includes('Alen'))
      .join('\n')
    const { organisation, faults } = again(without)
    expect(faults).toEqual([])
    expect(organisation.units.find(({ name }) => name === 'Vårdcentralen Alen')?.to).toBe('2026-11-19')
    expect(organisation.holders.find(({ name }) => name === 'Siv Lönn')?.to).toBe('2026-11-19')
    expect(lineOf(organisation, 'Siv Lönn', '2026-11-19')).toEqual(['Siv Lönn', 'Ola Rönn'])
  })

  it('takes away what was wrong where it is a correction', () => {
    const { organisation, faults } = again(list.replace('Per Ek', 'Per Eek'), { corrects: true })
    expect(faults).toEqual([])
    expect(organisation.holders.map(({ name }) => name).toSorted()).toEqual([
      'Maj Alm',
      'Ola Rönn',
      'Per Eek',
      'Siv Lönn',
    ])
    expect(lineOf(organisation, 'Per Eek', '2026-10-01')).toEqual(['Per Eek', 'Ola Rönn'])
  })

  it('leaves other committees as they were', () => {
    const other = `${header}Kulturnämnden;nämnd;;Kulturchef;;Ia Mård;;`
    const { organisation, faults } = again(other)
    expect(faults).toEqual([])
    expect(organisation.posts).toHaveLength(4)
    expect(organisation.posts.filter(({ to }) => to !== undefined)).toEqual([])
  })
})

describe('a list of three thousand posts', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i) => `Enhet ${i % 500};;Regionnämnden;Chef ${i};${i === 0 ? '' : `Chef ${i - 1}`};Namn ${i};;`,
  ).join('\n')

  it('is brought in, and again, whole', () => {
    const { organisation, problems, faults } = bringPosts(header + rows, on('2026-10-01'))
    expect([problems, faults]).toEqual([[], []])
    expect(lineOf(organisation, 'Namn 2999', '2026-10-01')).toHaveLength(3000)
    const again = bringPosts(header + rows, on('2026-11-20'), organisation)
    expect(again.organisation.holders.filter(({ to }) => to !== undefined)).toEqual([])
  })
})
