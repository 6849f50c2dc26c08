import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { leaksIn, leakSentence } from '../../../src/inquiry/leaks.ts'
import { lettersOf } from '../../../src/inquiry/leaks/fold.ts'
import { isListed, isNoun } from '../../../src/inquiry/leaks/words.ts'
import { answerPieces, inquiryPieces } from '../../../src/inquiry/pieces.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'

const leaks = (found: Case) => leaksIn(found, inquiryPieces(found)).map(({ kind, path }) => `${kind} ${path}`)
const typed = (texts: Readonly<Record<string, string>>) => leaks(answered(exampleCase(), texts))

describe('what an inquiry gives away', () => {
  it('is nothing in the example', () => {
    expect(leaks(exampleCase())).toEqual([])
  })

  it.each([
    ['subject.title', 'Kalibrering hos Kalibreringstjänst Nord AB'],
    ['inquiry.need', 'Samma som KALIBRERINGSTJÄNST  NORD gör i dag.'],
    ['inquiry.terms', 'Som i avtalet med Kalibreringstjänst\nNord.'],
    ['inquiry.requirements.eget.text', 'Kalibreringstjänst Nords metod.'],
    ['inquiry.criteria.tid.name', 'Medicinteknik i Mälardalens inställelsetid'],
    ['inquiry.answerTo', 'Pumpservice HB'],
  ])('is a name in %s: %s', (path, text) => {
    const more = path.startsWith('inquiry.criteria') ? { 'inquiry.criterion': 'price-and-quality' } : {}
    expect(typed({ ...more, [path]: text })).toEqual([`name ${path}`])
  })

  it.each(['559999-9009', '5599999009', '16 559999-9009', 'SE559999900901', '559999 9009'])(
    'is a number: %s',
    (number) => {
      expect(typed({ 'inquiry.need': `Som ${number} gör.` })).toEqual(['number inquiry.need'])
    },
  )

  it('is the e-mail address of a contact', () => {
    const set = {
      [`suppliers.${nord}.contact`]: 'Anna, Anna@Nord.example',
      'inquiry.terms': 'anna@nord.example',
    }
    expect(typed(set)).toEqual(['address inquiry.terms'])
  })

  it.each(['11 000', '11000', '11\u00A0000 kr', '11 000,00', 'år 2026 11 000 kr'])(
    'is a bid’s price: %s',
    (price) => {
      expect(typed({ 'inquiry.need': `Dagens pris är ${price} i månaden.` })).toEqual(['price inquiry.need'])
    },
  )

  it.each(['111 000', '11 000 000', '11 0001', '11 000,50', '1 111 000', '11'])(
    'is not another number: %s',
    (number) => {
      expect(typed({ 'inquiry.need': `Nummer ${number}.` })).toEqual([])
    },
  )

  it('is a low price only with kronor beside it', () => {
    const low = { [`suppliers.${nord}.bid.unitPriceOre`]: '40' }
    expect(typed({ ...low, 'inquiry.need': 'Kalibrering av 40 pumpar.' })).toEqual([])
    expect(typed({ ...low, 'inquiry.need': 'I dag 40 kr per pump.' })).toEqual(['price inquiry.need'])
  })

  it('is what the bid calls its sender, and a line of its price', () => {
    const bid = {
      [`suppliers.${nord}.bid.senderName`]: 'Nordkalibrering i Umeå',
      [`suppliers.${nord}.bid.lines.a.amountOre`]: '98 765',
    }
    expect(typed({ ...bid, 'inquiry.need': 'Nordkalibrering i Umeå tar 98 765.' })).toEqual([
      'name inquiry.need',
      'price inquiry.need',
    ])
    expect(typed({ ...bid, 'inquiry.need': 'Nordkalibrerings metod.' })).toEqual(['word inquiry.need'])
  })

  it('is not looked for in what does not go out', () => {
    expect(typed({ 'inquiry.need': 'Pumpar.', 'subject.description': 'Pumpservice gör det i dag.' })).toEqual(
      [],
    )
    const left = { 'inquiry.requirements.x.text': 'Som Pumpservice.', 'inquiry.requirements.x.take': 'no' }
    expect(typed(left)).toEqual([])
    expect(typed({ 'inquiry.text': 'Egen text.', 'inquiry.need': 'Pumpservice' })).toEqual([])
    expect(typed({ 'inquiry.text': 'Som Pumpservice.' })).toEqual(['word inquiry.text'])
  })

  it('is no part of a longer word', () => {
    expect(typed({ 'inquiry.need': 'En pumpservicebil.' })).toEqual([])
  })

  it('is found in the text as a whole where it was typed in none of its pieces', () => {
    const found = { ...exampleCase(), preparer: { name: 'Pumpservice' } }
    expect(leaks(found)).toEqual(['word inquiry'])
  })

  it('is found in a question and its answer', () => {
    const found = answered(exampleCase(), {
      'inquiry.questions.q.question': 'Vi på Pumpservice undrar: när?',
      'inquiry.questions.q.answer': 'I mars. Medicinteknik i Mälardalen AB har frågat detsamma.',
    })
    expect(leaksIn(found, answerPieces(found, 'q')).map(({ path }) => path)).toEqual([
      'inquiry.questions.q.question',
      'inquiry.questions.q.answer',
    ])
  })

  it('whatever the name, is found wherever it stands', () => {
    const words = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    const name = fc
      .array(fc.stringMatching(/^[A-ZÅÄÖa-zåäö][a-zåäö0-9]{2,9}$/), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '))
    const form = fc.constantFrom('', ' AB', ' HB', ' Aktiebolag', ' AB (publ)', ' Sverige AB', ' (exempel)')
    const field = fc.constantFrom('inquiry.need', 'inquiry.terms', 'inquiry.quantity', 'inquiry.text')
    fc.assert(
      fc.property(name, form, field, words, words, (core, end, path, before, after) => {
        const text = `x${before} (${core.toUpperCase()}) ${after}x`
        const found = answered(exampleCase(), { [`suppliers.${nord}.name`]: `${core}${end}`, [path]: text })
        fc.pre(!isListed(lettersOf(core)) && !isNoun(lettersOf(core)))
        // A name of one word may be that of a product, and one of short words may be found by one of them: told as a word.
        expect(leaks(found)).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:name|word) /)]))
        expect(leaks(found).filter((one) => one.endsWith(` ${path}`))).not.toEqual([])
      }),
    )
  })

  it('whatever the price of 10 000 kr or more, is found as people write it', () => {
    const ore = fc.integer({ min: 10_000, max: 99_999_999 })
    const space = fc.constantFrom('', ' ', '\u00A0', '\u202F', '.')
    const unit = fc.constantFrom('', ' kr', ':-', ' kronor')
    fc.assert(
      fc.property(ore, space, unit, (kronor, between, after) => {
        const text = `Det är ${String(kronor).replace(/\B(?=(\d{3})+$)/g, between)}${after}, sägs det.`
        const set = { [`suppliers.${nord}.bid.totalOre`]: String(kronor), 'inquiry.need': text }
        expect(typed(set)).toContain('price inquiry.need')
      }),
    )
  })
})

describe('a supplier called Nordvåg Kalibrering AB, with a contact and a bid', () => {
  const bid = {
    [`suppliers.${nord}.name`]: 'Nordvåg Kalibrering AB',
    [`suppliers.${nord}.orgNr`]: '556016-0680',
    [`suppliers.${nord}.contact`]: 'Säljare Ingrid Fjällström <anbud@nordvag.example>, 070-123 45 67',
    [`suppliers.${nord}.bid.unitPriceOre`]: '32 500',
    'value.parts.base.times': '12',
    'value.hasOption': 'no',
  }
  const need = (text: string) => typed({ ...bid, 'inquiry.need': text })

  it.each([
    ['name', 'Som Nordvåg Kalibrering gör.'],
    ['name', 'Som Nordvag Kalibrering gör.'],
    ['name', 'Som NordvågKalibrering gör.'],
    ['name', 'Som nordvågkalibrering gör.'],
    ['name', 'Som Nord\u00ADvåg Kali\u200Bbrering gör.'],
    ['name', 'Som Ｎordvåg-Kalibrering gör.'],
    ['name', 'Som Nordva\u030Ag, Kalibrering gör.'],
    ['word', 'Som Nordvåg gör.'],
    ['word', 'Som nordvags metod.'],
    ['word', 'Som NordvågService gör.'],
    ['word', 'Fråga Fjällström.'],
    ['person', 'Ring Ingrid Fjällström.'],
    ['person', 'Ring INGRID  FJÄLLSTRÖM.'],
    ['address', 'anbud@nordvag.example'],
    ['address', 'Se www.nordvag.example/pumpar.'],
    ['number', 'Nr 556016 - 0680.'],
    ['number', 'Nr 5560160680.'],
    ['number', 'Nr 556016\u20130680.'],
    ['number', 'Nr SE 556016068001.'],
    ['number', 'Ring 0701234567.'],
    ['number', 'Ring +46 70 123 45 67.'],
    ['number', 'Ring +46 (0)70-123 45 67.'],
    ['price', 'Dagens pris är 390 tkr.'],
    ['price', 'Dagens pris är 0,39 mnkr.'],
    ['price', 'Dagens pris är 0,390 mkr.'],
    ['price', 'Det är 390 tusen kronor.'],
    ['price', 'Det kostar 390 tusen.'],
    ['price', 'Det är 0,39 miljoner kronor.'],
    ['price', "Det är 390'000 kr."],
    ['price', 'Det är 390.000 kr.'],
    ['price', 'Det är 390,000 kr.'],
    ['price', 'Det är 390\u00AD000 kr.'],
    ['price', 'Det är SEK 390000.'],
    ['price', 'Det är 487 500 kr med moms.'],
    ['price', 'Det är 487 500.'],
    ['price', 'Det är 40 625 kr i månaden.'],
    ['price', 'Det är 436 800 kr.'],
    ['price', 'Det är 413 400 kr.'],
    ['price', 'Det är 312 000 kr utan moms.'],
    ['price', 'Det är 32,5 tkr i månaden.'],
    ['price', 'Det är 390000.'],
  ])('is given away as a %s: %s', (kind, text) => {
    expect(need(text)).toEqual([`${kind} inquiry.need`])
  })

  it.each([
    'Kalibrering av infusionspumpar, vår säljare av tjänster.',
    'Vi har 390 pumpar och 32 avdelningar, år 2026, rum 390.',
    'Det är 391 tkr, 0,4 mnkr, 1 mnkr, 389 000 kr och 391 000 kr.',
    'Ring 08-123 450 00. Nr 232100-0016.',
    'En nordvåglig metod.',
    'Support på anbud@region.example.',
  ])('is not given away by %s', (text) => {
    expect(need(text)).toEqual([])
  })

  it('is found by a foreign number with and without its country', () => {
    const foreign = {
      ...bid,
      [`suppliers.${nord}.orgNr`]: '',
      [`suppliers.${nord}.foreignId`]: 'NO 923 456 783',
    }
    for (const number of ['923 456 783', '923456783', 'NO923456783MVA', 'no-923.456.783'])
      expect(typed({ ...foreign, 'inquiry.need': `Nr ${number}.` })).toEqual(['number inquiry.need'])
  })

  it('is not told by the domain of a mail host, nor by the words and people of the authority itself', () => {
    const host = { ...bid, [`suppliers.${nord}.contact`]: 'nagon@gmail.com' }
    expect(typed({ ...host, 'inquiry.need': 'Skicka till oss på gmail.com.' })).toEqual([])
    const own = { [`suppliers.${nord}.contact`]: 'Ek', 'preparer.name': 'Bo Fjällström' }
    expect(typed({ ...bid, ...own, 'inquiry.need': 'Frågor till Bo Fjällström.' })).toEqual([])
  })

  it('says which of the words stands where', () => {
    const found = answered(exampleCase(), { ...bid, 'inquiry.need': 'Som Nordvåg, 390 tkr.' })
    expect(leaksIn(found, inquiryPieces(found)).map(leakSentence)).toEqual([
      '”Nordvåg” står i ”Vad som ska köpas” och kan visa att ni frågar en viss leverantör (Nordvåg Kalibrering AB). Ta bort ordet, eller skriv varför det får stå där.',
      'Ett belopp i ett anbud (390\u00A0000\u00A0kr) står i ”Vad som ska köpas” som ”390 tkr”. Ta bort det.',
    ])
  })
})
