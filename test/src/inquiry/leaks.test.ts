import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { leaksIn, leakSentence, stopping } from '../../../src/inquiry/leaks.ts'
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
    ['inquiry.answerTo', 'Pumpservice'],
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
  })

  it('is not looked for in what does not go out', () => {
    expect(typed({ 'inquiry.need': 'Pumpar.', 'subject.description': 'Pumpservice gör det i dag.' })).toEqual(
      [],
    )
    const left = { 'inquiry.requirements.x.text': 'Som Pumpservice.', 'inquiry.requirements.x.take': 'no' }
    expect(typed(left)).toEqual([])
    expect(typed({ 'inquiry.text': 'Egen text.', 'inquiry.need': 'Pumpservice' })).toEqual([])
    expect(typed({ 'inquiry.text': 'Som Pumpservice.' })).toEqual(['name inquiry.text'])
  })

  it('is no part of a longer word', () => {
    expect(typed({ 'inquiry.need': 'En pumpservicebil.' })).toEqual([])
  })

  it('is found in the text as a whole where it was typed in none of its pieces', () => {
    const found = { ...exampleCase(), preparer: { name: 'Pumpservice' } }
    expect(leaks(found)).toEqual(['name inquiry'])
  })

  it('is found in a question and its answer', () => {
    const found = answered(exampleCase(), {
      'inquiry.questions.q.question': 'Vi på Pumpservice undrar: när?',
      'inquiry.questions.q.answer': 'I mars. Medicinteknik i Mälardalen AB har frågat detsamma.',
    })
    expect(leaksIn(found, answerPieces(found, 'q')).map(({ path }) => path)).toEqual([
      'inquiry.questions.q.answer',
      'inquiry.questions.q.question',
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
        expect(leaks(found)).toContain(`name ${path}`)
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

describe('what keeps the files from being made', () => {
  const named = answered(exampleCase(), { 'inquiry.need': 'Service av Pumpservice-pumpar, 559999-9009.' })

  it('is each leak, in a sentence that says what, where and what to do', () => {
    const found = leaksIn(named, inquiryPieces(named))
    expect(stopping(named, found)).toHaveLength(2)
    expect(found.map(leakSentence)).toEqual([
      'Ett nummer som hör till en leverantör (559999-9009) står i ”Vad som ska köpas”. Ta bort det.',
      'Pumpservice HB (exempel) är en leverantör som ni frågar, och namnet står i ”Vad som ska köpas”. Ta bort det, eller förklara varför det står där.',
    ])
  })

  it('is not a name that is explained; a number stays', () => {
    const explained = answered(named, { 'inquiry.nameReason': 'Det är pumparnas märke.' })
    const left = stopping(explained, leaksIn(explained, inquiryPieces(explained)))
    expect(left.map(({ kind }) => kind)).toEqual(['number'])
  })
})
