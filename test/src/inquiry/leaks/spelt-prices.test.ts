import { describe, expect, it } from 'vitest'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { plain } from '../../../../src/inquiry/leaks/plain.ts'
import { withDigits } from '../../../../src/inquiry/leaks/numerals.ts'
import { inquiryPieces } from '../../../../src/inquiry/pieces.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const inDigits = (text: string): string => withDigits(plain(text)).text

describe('a number in letters', () => {
  it.each([
    ['fyrtiofem tusen', '45 tusen'],
    ['fyrtiofemtusen kronor', '45 tusen kronor'],
    ['Fyrtio-fem tusen', '45 tusen'],
    ['etthundratrettiotvåtusenfyrahundra', '132400'],
    ['hundra fem tusen', '105 tusen'],
    ['tvåhundrafemtiotusen', '250 tusen'],
    ['två hundra tusen fem hundra', '200500'],
    ['ettusen', '1 tusen'],
    ['en och en halv miljon', '1,5 miljoner'],
    ['en halv miljon', '0,5 miljoner'],
    ['två och en halv miljon', '2,5 miljoner'],
    ['1 och en halv miljon', '1,5 miljoner'],
    ['halvannan miljon', '1,5 miljoner'],
    ['tre kvarts miljon', '0,75 miljoner'],
    ['en miljon tvåhundratusen', '1200 tusen'],
    ['noll komma tre nio miljoner', '0,39 miljoner'],
    ['fyra fem noll noll noll', '45000'],
    ['fyrtiofem lax', '45 lax'],
    ['fyrtiofеm tusen', '45 tusen'],
    ['1½ miljon', '1,5 miljon'],
    ['45 ooo', '45 000'],
    ['٤٥٠٠٠', '45000'],
    ['mellan fyrtio och femtio tusen', 'mellan 40 och 50 tusen'],
    ['tusen och femhundra', '1500'],
    ['Två, tre', '2, 3'],
    ['fyra 45 000', '4| 45 000'],
    ['en och ett tag', 'en och ett tag'],
    ['Ensamtusen, enkel, halva, tolvan', 'Ensamtusen, enkel, 0,5, tolvan'],
  ])('%s is %s', (text, digits) => {
    expect(inDigits(text)).toBe(digits)
  })
})

describe('a bid of 45 000 kr', () => {
  const leaksOf = (text: string, price = '45 000') => {
    const found = answered(exampleCase(), { [`suppliers.${nord}.bid.totalOre`]: price, 'inquiry.need': text })
    return leaksIn(found, inquiryPieces(found)).map(({ kind, word }) => `${kind} ${word}`)
  }

  it.each([
    'fyrtiofem tusen',
    'fyrtiofemtusen kronor',
    'fyrtio­fem tusen',
    '45 lax',
    '45 papp',
    'fyrtiofem lax',
    '45 tusenlappar',
    '45 OOO',
    '45 000 spänn',
    '45 tusеn',
    'fyra-fem-noll-noll-noll kr',
    'FYRTIOFEM TUSEN',
  ])('is told: %s', (written) => {
    expect(leaksOf(`Priset är ${written} i dag.`)).toEqual([`price ${written}`])
  })

  it('is told in millions with halves', () => {
    expect(leaksOf('Det är en och en kvarts miljon.', '1 500 000')).toEqual([])
    expect(leaksOf('Budgeten är en och en halv miljon.', '1 500 000')).toEqual([
      'price en och en halv miljon',
    ])
    expect(leaksOf('Det är en och en halv miljon kronor.', '1 500 000')).toEqual([
      'price en och en halv miljon kronor',
    ])
  })

  it.each([
    'Fyrtiofem pumpar på tre avdelningar.',
    'Budgeten är sjuttio tusen.',
    'Fyrtio och fem tusen saker.',
  ])('is not told: %s', (text) => {
    expect(leaksOf(text)).toEqual([])
  })
})
