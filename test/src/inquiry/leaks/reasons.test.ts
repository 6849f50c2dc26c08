import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { leaksIn, leakSentence, type Leak } from '../../../../src/inquiry/leaks.ts'
import {
  confirmationOf,
  noteReasons,
  reasonOf,
  reasonPathOf,
  stopping,
} from '../../../../src/inquiry/leaks/reasons.ts'
import { answerPieces, inquiryPieces } from '../../../../src/inquiry/pieces.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'

const why = 'Det är pumparnas märke.'

/** A case as the program keeps it after an entry: with its notes of what was explained. */
const typed = (found: Case, texts: Readonly<Record<string, string>>): Case =>
  noteReasons(found, answered(found, texts))

const named = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    [`suppliers.${nord}.name`]: 'Nordvåg Kalibrering AB',
    [`suppliers.${medi}.name`]: 'Södervik Medicin AB',
    'inquiry.need': 'Service av Nordvåg-pumpar.',
    ...texts,
  })

const inquiryLeaks = (found: Case) => leaksIn(found, inquiryPieces(found))
const stops = (found: Case) => stopping(found, inquiryLeaks(found)).map(({ kind, word }) => `${kind} ${word}`)
const answerStops = (found: Case) =>
  stopping(found, leaksIn(found, answerPieces(found, 'q'))).map(({ kind, word }) => `${kind} ${word}`)

function only(leaks: readonly Leak[]): Leak {
  const [leak, ...more] = leaks
  if (leak === undefined || more.length > 0) throw new Error(`${leaks.length} leaks`)
  return leak
}

const explained = (reason = why): Case => {
  const found = named()
  return typed(found, { [reasonPathOf(only(inquiryLeaks(found)))]: reason })
}

describe('the reason that lets a name stand', () => {
  it('is kept with the word and the text, and lets that word stand', () => {
    const found = explained()
    expect(stops(named())).toEqual(['word Nordvåg'])
    expect(stops(found)).toEqual([])
    expect(found.inquiry.nameReasons).toMatchObject([
      { word: 'Nordvåg', text: 'Service av Nordvåg-pumpar.', reason: why },
    ])
  })

  it('is asked for anew when the text is changed, until it is said to hold still or written anew', () => {
    const changed = typed(explained(), { 'inquiry.need': 'Service av Nordvåg-pumpar, som i dag.' })
    expect(stops(changed)).toEqual(['word Nordvåg'])
    const leak = only(inquiryLeaks(changed))
    expect(reasonOf(changed, leak)).toEqual({ is: 'changed' })
    const { path, text } = confirmationOf(leak)
    for (const texts of [{ [path]: text }, { [reasonPathOf(leak)]: 'Namnet är märket på pumparna.' }]) {
      const again = typed(changed, texts)
      expect(stops(again)).toEqual([])
      expect(again.inquiry.nameReasons).toMatchObject([{ text: 'Service av Nordvåg-pumpar, som i dag.' }])
    }
    const back = typed(changed, { 'inquiry.need': 'Service av Nordvåg-pumpar.' })
    expect(stops(back)).toEqual([])
  })

  it('is of one name and one place: another supplier, and the same word elsewhere, is asked about by itself', () => {
    expect(stops(answered(explained(), { 'inquiry.terms': 'Som Södervik.' }))).toEqual(['word Södervik'])
    expect(stops(answered(explained(), { 'inquiry.terms': 'Som Nordvåg.' }))).toEqual(['word Nordvåg'])
    const other = answered(explained(), { [`suppliers.${nord}.name`]: 'Nordvåg Trading AB' })
    expect(stops(other)).toEqual(['word Nordvåg'])
  })

  it.each(['x', 'Ja.', 'Se ovan', 'Märke'])('is none where it says nothing: %s', (reason) => {
    const found = explained(reason)
    expect(stops(found)).toEqual(['word Nordvåg'])
    expect(reasonOf(found, only(inquiryLeaks(found)))).toMatchObject({ is: 'empty' })
  })

  it('opens no whole name, no number and no price', () => {
    const full = named({ 'inquiry.need': 'Som Nordvåg Kalibrering, 559999-9009, 11 000 kr.' })
    const leaks = inquiryLeaks(full)
    expect(leaks.map(({ kind }) => kind)).toEqual(['name', 'number', 'price'])
    const tried = typed(full, Object.fromEntries(leaks.map((leak) => [reasonPathOf(leak), why])))
    expect(stopping(tried, inquiryLeaks(tried))).toHaveLength(3)
  })

  it('cannot be made by writing down another word or text beside it', () => {
    const found = named()
    const path = reasonPathOf(only(inquiryLeaks(found)))
    const row = path.replace(/\.reason$/, '')
    const forged = typed(found, { [path]: why, [`${row}.word`]: 'Annat', [`${row}.text`]: 'Annan text.' })
    expect(forged.inquiry.nameReasons).toMatchObject([
      { word: 'Nordvåg', text: 'Service av Nordvåg-pumpar.' },
    ])
    const loose = typed(found, {
      'inquiry.nameReasons.a.reason': why,
      'inquiry.nameReasons.a.word': 'Nordvåg',
    })
    expect(stops(loose)).toEqual(['word Nordvåg'])
  })

  it('is no longer what an older case says of all names at once', () => {
    expect(stops(named({ 'inquiry.nameReason': why }))).toEqual(['word Nordvåg'])
  })

  it('is gone when it is taken away', () => {
    const found = explained()
    const path = `inquiry.nameReasons.${found.inquiry.nameReasons?.[0]?.id ?? ''}.reason`
    const without = typed(found, { [path]: '' })
    expect(without.inquiry.nameReasons).toBeUndefined()
    expect(stops(without)).toEqual(['word Nordvåg'])
  })
})

describe('a question and its answer', () => {
  const asked = (question: string, more: Readonly<Record<string, string>> = {}): Case =>
    named({ 'inquiry.need': 'Pumpar.', 'inquiry.questions.q.question': question, ...more })

  it('may hold a word that is explained there, and not by what is written of the inquiry', () => {
    const found = asked('Går Nordvågs filter att använda?')
    const leak = only(leaksIn(found, answerPieces(found, 'q')))
    expect(leak.mayExplain).toBe(true)
    expect(answerStops(typed(found, { [reasonPathOf(leak)]: why }))).toEqual([])
    expect(
      answerStops(answered(explained(), { 'inquiry.questions.q.question': 'Nordvågs filter?' })),
    ).toEqual(['word Nordvåg'])
  })

  it.each([
    'Nordvåg undrar: när?',
    'Nordvåg Kalibrering frågar om filter.',
    'Vi på Södervik vill veta om filter.',
    'Fråga från Nordvåg: när?',
    // A name of one word is the whole name.
    'Filter från Pumpservice?',
  ])('never says who asked: %s', (question) => {
    const found = asked(question)
    const leak = only(leaksIn(found, answerPieces(found, 'q')))
    expect(leak.mayExplain).toBe(false)
    expect(leakSentence(leak)).not.toContain('skriv varför')
    expect(answerStops(typed(found, { [reasonPathOf(leak)]: why }))).toHaveLength(1)
  })
})
