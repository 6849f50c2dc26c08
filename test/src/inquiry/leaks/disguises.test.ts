import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { inquiryPieces } from '../../../../src/inquiry/pieces.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'

const leaksOf = (texts: Readonly<Record<string, string>>) => {
  const found = answered(exampleCase(), texts)
  return leaksIn(found, inquiryPieces(found))
}

describe('a surname of a bidder', () => {
  const bidder = {
    [`suppliers.${nord}.name`]: 'Lind Bygg AB',
    [`suppliers.${nord}.contact`]: 'Anna Berg, 070-123 45 67; Per Dahl <per.dahl@lindbygg.example>',
  }
  const how = (text: string, more: Readonly<Record<string, string>> = {}) =>
    leaksOf({ ...bidder, ...more, 'inquiry.need': text }).map(
      ({ mayExplain, word }) => `${mayExplain ? 'ask' : 'stop'} ${word}`,
    )

  it.each([
    ['Lind undrar om filter.', 'stop Lind'],
    ['lind undrar om filter.', 'stop lind'],
    ['Berg undrar om filter.', 'stop Berg'],
    ['BERG HAR OFFERERAT.', 'stop BERG'],
    ['A. Berg vill ha besked.', 'stop Berg'],
    ['Besked till A Berg.', 'stop Berg'],
    ['Dahl frågar om filter.', 'stop Dahl'],
    ['Anna undrar om filter.', 'stop Anna'],
    ['Berg, på bolaget, undrar om filter.', 'ask Berg'],
    ['Samma som Berg gör i dag.', 'ask Berg'],
    ['Samma som Li\u200Bnd gör i dag.', 'ask Lind'],
    ['Hälsningar\nBerg', 'ask Berg'],
    ['Frågeställare: Berg', 'ask Berg'],
    ['K. Berg tar emot.', 'ask Berg'],
    ['Dahl gör det i dag.', 'ask Dahl'],
    ['Enligt B e r g.', 'ask B e r g'],
  ])('is told: %s', (text, leak) => {
    expect(how(text)).toEqual([leak])
  })

  it.each([
    'Borrning i berg och jord.',
    'Berg ska sprängas bort.',
    'Träslag:\n- Ek\n- Lind\n- Ask',
    'Plantering av lind, ask och ek.',
    'Bord under eken, vid bergets fot.',
    'BORRNING I BERG',
    'Rubrik\nBORRNING I BERG\nOch en rad till.',
    'Vi undrar över bergets hårdhet.',
    'Allt bygg på avdelningen.',
  ])('is not told by a word that is only a word: %s', (text) => {
    expect(how(text)).toEqual([])
  })

  it('is not let through by the name of who decides or signs, but where that stands whole in its place', () => {
    const own = { 'decision.decider.name': 'Anna Lind', 'preparer.name': 'Bo Berg', 'preparer.role': 'Chef' }
    expect(how('Lind Bygg gör det.', own)).toEqual(['stop Lind Bygg'])
    expect(how('Lind undrar.', own)).toEqual(['stop Lind'])
    expect(how('Berg undrar.', own)).toEqual(['stop Berg'])
    expect(how('Som Berg gör.', own)).toEqual(['ask Berg'])
    expect(how('Frågor till Bo Berg.', own)).toEqual([])
    expect(how('Bo Berg undrar när.', own)).toEqual(['stop Berg'])
  })

  it('may be that of the place the authority is called by, unless it asks', () => {
    const own = { [`suppliers.${nord}.name`]: 'Ekeryd Bygg AB', 'authority.name': 'Ekeryds kommun' }
    expect(how('Leverans till Ekeryds kommun.', own)).toEqual([])
    expect(how('Ekeryd undrar när.', own)).toEqual(['stop Ekeryd'])
  })
})

describe('a name in disguise', () => {
  const bidder = { [`suppliers.${nord}.name`]: 'Nordvåg Södra Ängsö AB' }
  it.each([
    'Nоrdvåg',
    'Νοrdvåg',
    'NΟRDVÅG',
    'Nord\u00ADvåg',
    'Nord\u3164våg',
    'No\u034Frdvåg',
    'Nordvaag',
    'Nordvag',
    'N o r d v å g',
    'Nordvåg-Soedra Aengsoe',
    'Ängsø',
  ])('is found: %s', (written) => {
    expect(leaksOf({ ...bidder, 'inquiry.need': `Som ${written} gör.` })).toHaveLength(1)
  })

  it('whatever name and disguise, is found', () => {
    const name = fc.stringMatching(/^[BDFGHKLMNPRSTV]([aoåäö][bdfghklmnprstv]){3,5}$/)
    const twins: Readonly<Record<string, readonly string[]>> = {
      a: ['а', 'α', 'a\u200B'],
      o: ['о', 'ο', 'o\u00AD'],
      å: ['aa', 'a\u030A', 'a'],
      ä: ['ae', 'a\u0308', 'æ'],
      ö: ['oe', 'ø', 'o'],
      p: ['р'],
      k: ['К'],
    }
    fc.assert(
      fc.property(
        name,
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        fc.boolean(),
        (word, picks, isLoud) => {
          const written = [...word]
            .map((letter, n) => [letter, ...(twins[letter] ?? [])][picks[n] ?? 0] ?? letter)
            .join('')
          const text = `Som (${isLoud ? written.toUpperCase() : written}) gör.`
          const found = leaksOf({
            [`suppliers.${nord}.name`]: `${word}x AB`,
            'inquiry.need': text.replace(')', 'x)'),
          })
          expect(found.map(({ kind }) => kind)).toEqual(['word'])
        },
      ),
    )
  })

  it('is not found in any text without its words', () => {
    const word = fc.stringMatching(/^[a-få]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(leaksOf({ ...bidder, 'inquiry.need': `Köp ${words.join(' ')}.` })).toEqual([])
      }),
    )
  })
})
