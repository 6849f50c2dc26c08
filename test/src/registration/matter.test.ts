import { describe, expect, it } from 'vitest'
import { leaksIn } from '../../../src/inquiry/leaks.ts'
import { confirmationOf, reasonPathOf } from '../../../src/inquiry/leaks/reasons.ts'
import { inquiryPieces } from '../../../src/inquiry/pieces.ts'
import { matterOf } from '../../../src/registration/matter.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const asked = (texts: Readonly<Record<string, string>> = {}) =>
  answered(aCase(), {
    'subject.title': 'Kalibrering av infusionspumpar',
    'subject.category': 'services',
    'suppliers.s.name': 'Pumpservice HB (exempel)',
    'suppliers.s.orgNr': '559999-9207',
    'suppliers.s.answer': 'bid',
    'suppliers.s.bid.totalOre': '390 000',
    'inquiry.sentOn': '2026-11-10',
    ...texts,
  })

describe('the line of the register', () => {
  it('is suggested of what is bought, with no supplier and no price, and says why', () => {
    const before = matterOf(asked(), '2026-11-20')
    expect(before).toMatchObject({
      text: 'Direktupphandling: Kalibrering av infusionspumpar',
      isTyped: false,
      problems: [],
    })
    expect(before.why).toContain('före beslutet')
    const after = matterOf(exampleCase(), '2026-12-20')
    expect(after.text).toBe('Direktupphandling: Kalibrering av infusionspumpar')
    expect(after.why).toContain('inte heller efter beslutet')
  })

  it('says once that it is a procurement', () => {
    expect(matterOf(asked({ 'subject.title': 'Direktupphandling av stolar' }), '2026-11-20').text).toBe(
      'Direktupphandling av stolar',
    )
  })

  it('leaves out a title that names a supplier or a price, whether anything is decided or not', () => {
    for (const title of ['Avtal med Pumpservice HB', 'Kalibrering för 390 000 kr']) {
      const { text, problems } = matterOf(asked({ 'subject.title': title }), '2026-11-20')
      expect(text).toBe('Direktupphandling, tjänst')
      expect(problems).toEqual([])
    }
    const won = answered(exampleCase(), { 'subject.title': 'Kalibreringstjänst Nord AB, pumpar' })
    expect(matterOf(won, '2026-12-20').text).toBe('Direktupphandling, tjänst')
  })

  it('points at a supplier and at a price in a typed line until the decision, and not after it', () => {
    const named = matterOf(asked({ 'record.matter': 'Pumpservice kalibrerar pumpar' }), '2026-11-20')
    expect(named.text).toBe('Pumpservice kalibrerar pumpar')
    expect(named.problems.join(' ')).toMatch(/”Pumpservice” .* diariet kan läsas av alla/)
    const priced = matterOf(asked({ 'record.matter': 'Kalibrering, 390 000 kr' }), '2026-11-20')
    expect(priced.problems.join(' ')).toContain('anbuden är hemliga till beslutet')
    const decided = answered(exampleCase(), { 'record.matter': 'Kalibrering, Kalibreringstjänst Nord AB' })
    expect(matterOf(decided, '2026-12-20')).toMatchObject({ isTyped: true, problems: [] })
  })

  it('keeps a word of the title that the inquiry has a reason for', () => {
    const found = answered(aCase(), {
      'subject.title': 'Service av Eken och bokhyllor',
      'subject.category': 'services',
      'suppliers.s.name': 'Eken Möbler AB (exempel)',
      'inquiry.sentOn': '2026-11-10',
    })
    const [leak] = leaksIn(found, inquiryPieces(found)).filter(({ path }) => path === 'subject.title')
    if (leak === undefined) throw new Error('the title names nobody')
    expect(matterOf(found, '2026-11-20').text).toBe('Direktupphandling, tjänst')
    const explained = answered(found, {
      [reasonPathOf(leak)]: 'Eken är namnet på vår egen vårdcentral, där hyllorna står.',
      [confirmationOf(leak).path]: confirmationOf(leak).text,
    })
    expect(matterOf(explained, '2026-11-20').text).toBe('Direktupphandling: Service av Eken och bokhyllor')
    const typed = answered(explained, { 'record.matter': 'Hyllor på Eken' })
    expect(matterOf(typed, '2026-11-20').problems).toEqual([])
  })

  it('is short: a long title is cut between words, and a long line of one’s own is said to be', () => {
    const title = 'Kalibrering och kontroll av infusionspumpar '.repeat(6).trim()
    const { text } = matterOf(asked({ 'subject.title': title }), '2026-11-20')
    expect([...text].length).toBeLessThanOrEqual(120)
    expect(text).toMatch(/\p{L}…$/u)
    expect(title).toContain(text.replace('Direktupphandling: ', '').replace('…', ''))
    const { problems } = matterOf(asked({ 'record.matter': title }), '2026-11-20')
    expect(problems).toEqual([expect.stringContaining('Korta den till högst 120')])
  })

  it('shows no personal number', () => {
    expect(matterOf(asked({ 'record.matter': 'Vård av 850101-1236' }), '2026-11-20').text).toBe(
      'Vård av 850101-****',
    )
  })
})
