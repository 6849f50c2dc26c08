import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { inquiryDocument, inquiryText, textToEdit } from '../../../src/inquiry/document.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const withTexts = (texts: Readonly<Record<string, string>>): Case => answered(exampleCase(), texts)

const full = (): Case =>
  withTexts({
    'inquiry.need': 'Kalibrering av 40 infusionspumpar.\nProtokoll för varje pump.',
    'inquiry.quantity': '40 pumpar om året',
    'inquiry.delivery': 'Hos oss, vardagar 8–16',
    'inquiry.requirements.rs-labour.take': 'yes',
    'inquiry.requirements.rs-labour.text': 'Villkor som i kollektivavtal.',
    'inquiry.requirements.rs-ethics.take': 'no',
    'inquiry.requirements.rs-ethics.text': 'Inga förmåner.',
    'inquiry.requirements.eget.text': 'Svenska manualer.',
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.price.weight': '60',
    'inquiry.criteria.tid.name': 'Inställelsetid',
    'inquiry.criteria.tid.weight': '40',
    'inquiry.criteria.tid.how': 'Timmar från samtal till besök',
    'inquiry.answerTo': 'E-post till anbud@provregionen.example',
    'inquiry.questionsTo': 'Kim Ek',
    'inquiry.questionsLastDay': '2026-11-30',
    'inquiry.terms': 'Betalning 30 dagar.',
    'inquiry.eInvoice': 'yes',
  })

describe('the text of an inquiry', () => {
  // Its words are kept when it is sent: a new wording is a decision.
  it('is these words, of everything that is answered', () => {
    expect(inquiryText(full())).toBe(`Förfrågan: Kalibrering av infusionspumpar

Region Stockholm ber er lämna anbud på det som står här. Köpet är en direktupphandling.

DET HÄR VILL VI KÖPA

Kalibrering av 40 infusionspumpar.
Protokoll för varje pump.

Mängd: 40 pumpar om året
När: Från 1 januari 2027 till och med 31 december 2028
Var och hur: Hos oss, vardagar 8–16
Förlängning: Vi får förlänga avtalet till och med 31 december 2029.

KRAV

- Villkor som i kollektivavtal.
- Svenska manualer.

SÅ JÄMFÖR VI ANBUDEN

Vi väger ihop priset och kvaliteten i anbuden som uppfyller alla krav.

- Pris. Vikt: 60 %.
- Inställelsetid. Vikt: 40 %. Så bedöms det: Timmar från samtal till besök.

SÅ SVARAR NI

Sista dag att svara: måndag 7 december 2026
Så lämnas anbudet: E-post till anbud@provregionen.example
Frågor skickas till: Kim Ek
Sista dag för frågor: måndag 30 november 2026

- Ange priset per månad i kronor, utan moms.
- Skriv företagets namn, organisationsnummer och kontaktperson.
- Svar på frågor skickas till alla som har fått förfrågan.
- Anbuden är hemliga tills vi har beslutat eller avbrutit upphandlingen.

AVTAL OCH FAKTURA

Betalning 30 dagar.

Fakturan ska skickas som e-faktura.

Kim Ek (exempel), Medicintekniker
Medicinsk teknik, Region Stockholm`)
  })

  it('ends with how the one who asks is reached, and begins with the day where it goes out', () => {
    const found = withTexts({
      'preparer.email': 'kim@provregionen.example',
      'preparer.phone': '08-000 00 00',
    })
    expect(inquiryText(found)).toMatch(
      /Kim Ek \(exempel\), Medicintekniker\nMedicinsk teknik, Region Stockholm\nE-post: kim@provregionen\.example\nTelefon: 08-000 00 00$/,
    )
    expect(inquiryText(found)).not.toContain('Datum')
    const dated = inquiryText(found, { madeOn: '2026-11-23' })
    expect(dated).toContain('Förfrågan: Kalibrering av infusionspumpar\n\nDatum: 23 november 2026\n\n')
    expect(textToEdit(found)).not.toContain('Datum')
    const own = withTexts({ 'inquiry.text': 'Hej!' })
    expect(inquiryText(own, { madeOn: '2026-11-23' })).toContain('Datum: 23 november 2026\n\nHej!')
  })

  it('is made of what the case knows where nothing more is typed', () => {
    const text = inquiryText(exampleCase())
    expect(text).toContain('När: Från 1 januari 2027 till och med 31 december 2028')
    expect(text).toContain('Lägst pris vinner')
    expect(text).toContain('Svara på samma sätt som ni fick förfrågan.')
    expect(text).not.toContain('KRAV')
    expect(text).not.toContain('AVTAL')
  })

  it('names nobody who was asked, no price and not how many they are', () => {
    const text = inquiryText(exampleCase())
    for (const { name = '', orgNr = '' } of exampleCase().suppliers) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(orgNr)
    }
    expect(text).not.toMatch(/11\s?500|276\s?000|414\s?000|tre leverantörer/)
  })

  it('has the last day of the one it goes to', () => {
    const text = inquiryText(exampleCase(), { lastDay: '2026-12-09' })
    expect(text).toContain('Sista dag att svara: onsdag 9 december 2026')
    expect(text).not.toContain('7 december')
  })

  it('is the person’s own where there is one, under the same heading', () => {
    const own = withTexts({ 'inquiry.text': 'Hej!\n\nVi vill köpa:\n\n- kalibrering\n- protokoll\n\nKim' })
    expect(inquiryText(own)).toBe(
      'Förfrågan: Kalibrering av infusionspumpar\n\nHej!\n\nVi vill köpa:\n\n- kalibrering\n- protokoll\n\nKim',
    )
    expect(inquiryText(own, { lastDay: '2026-12-09' })).toContain(
      'Sista dag för er att svara: onsdag 9 december 2026.',
    )
    expect(inquiryText(own, { lastDay: '2026-12-07' })).not.toContain('Sista dag för er')
  })

  it('is taken over as it was made, and given back when one’s own is taken away', () => {
    const before = full()
    const edited = answered(before, { 'inquiry.text': textToEdit(before) })
    expect(inquiryText(edited).replaceAll(/\s+/g, ' ')).toBe(inquiryText(before).replaceAll(/\s+/g, ' '))
    expect(inquiryText(answered(edited, { 'inquiry.text': '' }))).toBe(inquiryText(before))
  })
})

describe('the document that goes out', () => {
  it('says the same, and nothing of the case behind it', () => {
    const document = inquiryDocument(full(), '2026-11-23T09:15:00+01:00')
    expect(document.caseSha256).toBeNull()
    expect(document.title).toBe('Förfrågan: Kalibrering av infusionspumpar')
    expect(JSON.stringify(document)).not.toContain(full().id)
    expect(document.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1)
    expect(document.blocks[1]).toEqual({ kind: 'paragraph', text: 'Datum: 23 november 2026' })
  })
})
