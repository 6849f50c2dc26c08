import { describe, expect, it } from 'vitest'
import { secrecyOf } from '../../../src/secrecy/secrecy.ts'
import { matterOf } from '../../../src/registration/matter.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const asked = (name: string, texts: Readonly<Record<string, string>> = {}) =>
  answered(aCase(), {
    'subject.title': 'Målning av väntrum',
    'subject.category': 'services',
    'suppliers.s.name': name,
    'suppliers.s.answer': 'bid',
    'suppliers.s.bid.totalOre': '390 000',
    'inquiry.sentOn': '2026-11-10',
    ...texts,
  })
const today = '2026-11-20'
const problemsOf = (name: string, matter: string): string =>
  matterOf(asked(name, { 'record.matter': matter }), today).problems.join(' ')

describe('a typed line that may tell of a supplier or a price', () => {
  it.each([
    ['Mälarbygg i Västerås AB', 'Målning av väntrum, Mälarbygg', 'Mälarbygg'],
    ['Upplandsmåleri i Tierp AB', 'Upplandsmåleri målar väntrum', 'Upplandsmåleri'],
    ['3M Svenska AB', 'Skyddsmasker från 3M', '3M'],
    ['PwC Sverige AB', 'Granskning av PwC', 'PwC'],
    ['Mälarbygg i Västerås AB', 'Målning enligt malarbygg.se', 'malarbygg.se'],
    ['Kalibreringstjänst Nord AB', 'Kalibrering hos KTN AB', 'KTN AB'],
    ['Kalibreringstjänst Nord AB', 'Avtal KTN', 'KTN'],
    ['Kalibreringstjänst Nord AB', 'Köp av Kalibreringstj. Nord', 'Kalibreringstj'],
    ['Pumpservice AB', 'Köp från Pumpserv.', 'Pumpserv'],
    ['Mälarbygg i Västerås AB', 'Målning av väntrum, Västerås', 'Västerås'],
    ['Mälarbygg i Västerås AB', 'Västerås väntrum', 'Västerås'],
    ['Annat AB', 'Målning, ca 400 tkr', '400 tkr'],
    ['Annat AB', 'Målning, del 1 av 2 för 195 000 kr', '195 000 kr'],
    ['Annat AB', 'Målning, hälften i år', 'hälften'],
    ['Annat AB', 'Målning, 5 procent rabatt', '5 procent'],
  ])('of %s is asked about: %s', (name, matter, told) => {
    expect(problemsOf(name, matter)).toMatch(new RegExp(`(?:^| )(?:Kontrollera: )?”[^”]*${told}[^”]*” `))
  })

  it('is searched for the longest of names', () => {
    const name = `${'Svarsordet'.repeat(100)} Mälarbygg AB`
    expect(problemsOf(name, 'Målning av väntrum, Mälarbygg')).toContain('Mälarbygg')
  })

  it.each([
    ['Mälarbygg i Västerås AB', 'Målning av 12 väntrum 2026–2028'],
    ['3M Svenska AB', 'Slang 3 m'],
    ['Kalibreringstjänst Nord AB', 'Kalibrering. Kalibrerings. EKG och KT i norr.'],
    ['Pumpservice AB', 'Köp av pump. Tre års service.'],
    ['Måleri & Golv i Sala AB', 'Måleri och golv i väntrum'],
  ])('of %s is not asked about without need: %s', (name, matter) => {
    expect(problemsOf(name, matter)).toBe('')
  })
})

describe('the place of a supplier in a typed line', () => {
  const line = { 'record.matter': 'Målning av väntrum, Uppsala' }
  const problems = (name: string, texts: Readonly<Record<string, string>>) =>
    matterOf(asked(name, { ...line, ...texts }), today).problems.join(' ')
  it('is asked about also where only its address tells of it', () => {
    const contact = { 'suppliers.s.contact': 'Eva Ros, Kungsgatan 1, 753 10 Uppsala' }
    expect(problems('Annat AB', contact)).toContain(
      '”Uppsala” är orten för en leverantör som frågas (Annat AB)',
    )
    expect(problems('Annat AB', { 'suppliers.s.contact': 'Eva Ros' })).toBe('')
  })

  it('is not where the purchase itself says that it is needed there, nor once it is decided', () => {
    expect(problems('Måleri i Uppsala AB', {})).toContain('Kontrollera: ”Uppsala”')
    expect(problems('Måleri i Uppsala AB', { 'inquiry.need': 'Väntrum i Uppsala ska målas.' })).toBe('')
    const award = {
      'award.supplierId': 's',
      'award.reason': 'Priset är 390 000 kr, 20 000 kr lägre än det andra anbudet.',
      'decision.outcome': 'award',
      'decision.decidedOn': '2026-11-20',
      'decision.decider.name': 'Sam Ask (exempel)',
    }
    expect(secrecyOf(asked('Måleri i Uppsala AB', award), today)).toEqual({ is: 'none' })
    expect(problems('Måleri i Uppsala AB', award)).toBe('')
  })
})

describe('a title that may tell of a supplier or a price', () => {
  it.each([
    ['Mälarbygg i Västerås AB', 'Mälarbygg renoverar väntrum'],
    ['3M Svenska AB', 'Masker från 3M'],
    ['Annat AB', 'Målning, ca 400 tkr'],
    ['Annat AB', 'Målning, etapp för 130 000'],
  ])('of %s is not suggested: %s', (name, title) => {
    expect(matterOf(asked(name, { 'subject.title': title }), today).suggested).toBe(
      'Direktupphandling, tjänst',
    )
  })

  it('stays where it only has a word of what is bought', () => {
    const found = asked('Golvslipning i Solna AB', {
      'subject.title': 'Golvslipning på plan 4',
      'inquiry.need': 'Vi behöver golvslipning på plan 4.',
    })
    expect(matterOf(found, today).suggested).toBe('Direktupphandling: Golvslipning på plan 4')
  })
})
