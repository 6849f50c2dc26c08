import { describe, expect, it } from 'vitest'
import { leaksIn, leakSentence } from '../../../../src/inquiry/leaks.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const [nord, medi] = exampleCase().suppliers.map(({ id }) => `suppliers.${id}`)

const leaksOf = (more: Readonly<Record<string, string>>, text: string, path = 'inquiry.need') => {
  const found = answered(exampleCase(), more)
  return leaksIn(found, [{ path, text }])
}
const how = (more: Readonly<Record<string, string>>, text: string, path?: string) =>
  leaksOf(more, text, path).map(({ mayExplain, word }) => `${mayExplain ? 'ask' : 'stop'} ${word}`)

describe('what a company is called for short', () => {
  const lindberg = {
    [`${nord}.name`]: 'Lindbergs Städ AB',
    [`${nord}.contact`]: 'Johan Falk, 070-123 45 67',
  }

  it.each([
    ['Som Lindberg gör.', 'ask Lindberg'],
    ['Lindberg undrar när.', 'stop Lindberg'],
    ['Lindbergarna gör det i dag.', 'ask Lindbergarna'],
    ['Lindbergstädarna vill veta när.', 'stop Lindbergstädarna'],
    ['Läs på lindbergstads.se.', 'ask lindbergstads'],
    ['Johan från ett av bolagen frågar om filter.', 'ask Johan'],
    ['Johan F. frågar om filter.', 'stop Johan'],
  ])('is told: %s', (text, leak) => {
    expect(how(lindberg, text)).toEqual([leak])
  })

  it.each(['Frågor till Johan, som svarar.', 'Städning av lindbergsgatan.', 'Allt städ, på Lindgatan.'])(
    'is not told: %s',
    (text) => {
      expect(how(lindberg, text)).toEqual([])
    },
  )

  it('is told where its words are common, with a capital on each', () => {
    const office = {
      [`${nord}.name`]: 'Office Nordic Möbler AB',
      [`${medi}.name`]: 'Region Teknik Service AB',
    }
    expect(how(office, 'Som Office Nordic gör, och Region Teknik.')).toEqual([
      'ask Office Nordic',
      'ask Region Teknik',
    ])
    expect(how(office, 'Region Stockholm köper teknik till ett office i nordic design.')).toEqual([])
    expect(how({}, 'Medicinteknik var dyrare.')).toEqual(['ask Medicinteknik'])
    expect(how({}, 'Medicinteknik ska finnas på plats.')).toEqual([])
  })
})

describe('a number read aloud', () => {
  const contact = { [`${nord}.contact`]: 'Johan Falk, 070-123 45 67' }
  it.each([
    'fem fem nio nio nio nio streck nio noll noll nio',
    'femtiofem nittionio nittionio nittio noll nio',
    'noll sju noll ett två tre fyra fem sex sju',
    'noll sjuttio 123 45 67',
  ])('is told: %s', (written) => {
    expect(how(contact, `Ring ${written} i dag.`)).toEqual([`stop ${written}`])
  })

  it.each(['Ett, två, tre, fyra, fem, sex, sju och åtta.', 'Noll sjuttio 123 45 68.', 'Fem av nio, 070.'])(
    'is not told: %s',
    (text) => {
      expect(how(contact, text)).toEqual([])
    },
  )
})

describe('a price that is written another way', () => {
  const price = { [`${nord}.bid.unitPriceOre`]: '', [`${nord}.bid.totalOre`]: '185 000' }

  it.each([
    ['Det blir 185\n000 kr.', 'stop 185\n000 kr'],
    ['Det blir 185:000 kr.', 'stop 185:000 kr'],
    ['Rad 2:185 000 kr.', 'stop 185 000 kr'],
    ['Det blir\n10\n185 000 kr.', 'stop 185 000 kr'],
    ['Det blir 2 x 92 500 kr.', 'stop 2 x 92 500 kr'],
    ['Det blir två gånger 92 500 kr.', 'stop två gånger 92 500 kr'],
    ['Det blir 92 500 kr × 2.', 'stop 92 500 kr × 2'],
    ['Det blir 15 417 kr per månad.', 'ask 15 417 kr'],
    ['Det blir 184 999 kr.', 'ask 184 999 kr'],
  ])('is told: %s', (text, leak) => {
    expect(how(price, text)).toEqual([leak])
  })

  it('is told in hundreds', () => {
    expect(how({ ...price, [`${nord}.bid.totalOre`]: '1 250' }, 'Det blir 12,5 hundra kr.')).toEqual([
      'stop 12,5 hundra kr',
    ])
  })

  it.each(['15 417 kr för resor.', 'Mellan 184 000 kr och 186 000 kr.', 'Klockan 18:50, 2 x 90 000 kr.'])(
    'is not told: %s',
    (text) => {
      expect(how(price, text)).toEqual([])
    },
  )
})

describe('an amount of the buyer’s own that a bid came in at', () => {
  const price = { [`${nord}.bid.unitPriceOre`]: '', [`${nord}.bid.totalOre`]: '240 000' }
  const question = 'inquiry.questions.q.answer'

  it.each(['Taket för köpet är 300 000 kr.', 'Vi har högst 240 000 kr.', 'Det är 300 000 kr att räkna med.'])(
    'has a way out: %s',
    (text) => {
      for (const path of ['inquiry.need', question])
        expect(leaksOf(price, text, path).map(({ mayExplain }) => mayExplain)).toEqual([true])
    },
  )

  it.each(['Det kostar 240 000 kr.', 'Det kostar 300 000 kr med moms.'])('has none: %s', (text) => {
    expect(leaksOf(price, text).map(({ mayExplain }) => mayExplain)).toEqual([false])
  })

  it('has none where the sentence says who asked', () => {
    expect(leaksOf(price, 'Vi på bolaget undrar om taket är 240 000 kr.', question)[0]?.mayExplain).toBe(
      false,
    )
  })

  it('is said to be reckoned where it is not the bid’s own number', () => {
    const [leak] = leaksOf(price, 'Taket för köpet är 300 000 kr.')
    expect(leak && leakSentence(leak)).toBe(
      '”300 000 kr” står i ”Vad som ska köpas”. Av det går det att räkna ut ett belopp i ett anbud (240\u00A0000\u00A0kr). Ta bort talet, eller skriv varför det får stå där.',
    )
  })
})

describe('an honest text', () => {
  const named = {
    [`${nord}.name`]: 'Rent Hus i Väst HB',
    [`${medi}.name`]: 'Aino Virta Översättning och Lagning',
  }
  it.each([
    'Hus A, B och C',
    'Hus 12 i Region Väst',
    'Det ska vara rent och dammfritt.',
    'Rent och dammfritt i alla hus.',
    'Översättning',
    'Översättning av brev till finska',
    'Vi behöver lagning av 12 stolar.',
  ])('of the same words tells nobody: %s', (text) => {
    expect(how(named, text)).toEqual([])
  })

  it('does tell where the name stands as one', () => {
    expect(how(named, 'Som Rent Hus och Virta gör.')).toEqual(['ask Rent Hus', 'ask Virta'])
  })
})
