import { describe, expect, it } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { extractBeside, hasToldWord, readsAsExtract } from '../../../../src/rules/vetting/extract-words.ts'
import { caseFromFile } from '../../../../src/rules/vetting/from-file.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const typed = (path: string, text: string) =>
  answered(exampleCase(), { [`${nord}.${path}`]: text }, '2026-12-09')
const standing = (found: ReturnType<typeof exampleCase>) =>
  evaluateCase(found, '2026-12-14').findings.find(({ rule }) => rule.id === 'program.vetting.extract-beside')

describe('what reads as an extract of the criminal record, told at another question', () => {
  it.each([
    [
      'checks.exclusion-grounds.seen',
      'Belastningsregistret: vd dömd för grovt bokföringsbrott 2023, fängelse 1 år.',
    ],
    [
      'vetting.judgementReason',
      'Vd är dömd för misshandel 2022 enligt belastningsregistret, men det saknar betydelse.',
    ],
    ['vetting.heardWhat', 'Varför är du dömd för stöld?'],
    ['vetting.heardAnswer', 'Domen i utdraget från Polisen är gammal.'],
    ['checks.references.seen', 'Ägaren är åtalad. Hon blev dömd för rån 2019.'],
    ['checks.exclusion-grounds.seen', 'Belastningsregistret: en träff'],
    ['checks.exclusion-grounds.seen', 'Utdraget visar två domar om bedrägeri'],
    ['checks.exclusion-grounds.seen', 'Villkorlig dom 2022, dagsböter'],
    ['checks.exclusion-grounds.seen', 'Fällande dom för rattfylleri'],
    ['vetting.heardAnswer', 'Vd är straffad för stöld 2021.'],
    ['vetting.judgementReason', 'Vd satt i häkte 2020'],
    ['vetting.judgementReason', 'Det blev dagsböter.'],
    ['vetting.judgementReason', 'Han har avtjänat sitt straff, ett fängelsestraff.'],
  ])('is to be taken out, typed or from a file: %s', (path, text) => {
    const found = typed(path, text)
    expect(standing(found)).toMatchObject({ state: 'wrong', fields: [`${nord}.${path}`] })
    const read = caseFromFile(found)
    expect(read.told).toContain('ser ut att komma ur ett utdrag ur belastningsregistret')
    expect(read.case).toEqual(found)
  })

  it.each([
    'Försäkrar att ingen företrädare är dömd för brott enligt 13 kap. 1 § LOU.',
    'Leverantören är inte dömd för något brott, enligt sin försäkran.',
    'Tingsrätten har dömt leverantören att betala 40 000 kr till en kund.',
    'Avbrott i driften, och ett kontraktsbrott 2024.',
    'Utdrag ur skattekontot: inga underskott. Registreringsutdrag från Bolagsverket.',
    'Bedömd som seriös. Fördömd av ingen.',
    'Polisen och räddningstjänsten har egna avtal.',
    'Bolagets domän är registrerad 2019.',
    'tingsrättens dom i avtalstvist',
    'Företaget dömdes i tingsrätten att betala skadestånd i en avtalstvist.',
    'domännamn',
    'Belastningsregistret: tittade, inget sparat',
    'straffavgift enligt avtalet',
    'Brott mot avtalet: leverans försenad.',
    'Berätta om ni är dömda för brott, eller har fått dagsböter.',
    'Levererar mat till häktet och till två fängelser.',
    'Leverantören bedömdes som trygg; ingen i ledningen har näringsförbud.',
  ])('is not any words: %s', (text) => {
    expect(readsAsExtract(text)).toBe(false)
    expect(standing(typed('checks.identity.seen', text))?.vacuous).toBe(true)
  })

  it('is a file by such a name too, wherever it hangs but at its own check', () => {
    const file = (name: string, check: string) => ({
      ...exampleCase(),
      attachments: [{ id: 'f', name, size: 9, sha256: '0'.repeat(64), belongsTo: `${nord}.checks.${check}` }],
    })
    for (const name of [
      'belastningsregister Ada Ek.pdf',
      'Belastningsregisterutdrag_2026.pdf',
      'utdrag polisen.pdf',
    ]) {
      expect(extractBeside(file(name, 'exclusion-grounds'))).toEqual(['attachments.f'])
      expect(standing(file(name, 'exclusion-grounds'))?.detail).toContain(name)
      expect(extractBeside(file(name, 'criminal-record'))).toEqual([])
      expect(caseFromFile(file(name, 'exclusion-grounds')).told).toContain('Ta bort dem')
    }
    expect(extractBeside(file('registreringsbevis.pdf', 'identity'))).toEqual([])
  })
})

/** Forty surnames of Sweden, some of which begin as words of the list do, with and without their dots and rings. */
const surnames =
  'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Jakobsson Lindqvist Holm Ek Atalay Rånby Rånlund Falldin Falldén Stoldt Brottberg Brottare Domdal Strafford Dråpner Häktner Böterman Stålbrand Domeij Domingo Kriminsky Fraude Rahnström Theftsson'.split(
    ' ',
  )

it('no surname is a word of what somebody is convicted of', () => {
  expect(surnames).toHaveLength(40)
  expect(surnames.filter((name) => hasToldWord(`Kim ${name}`))).toEqual([])
  const at = `${nord}.checks.criminal-record`
  for (const name of ['Kim Atalay', 'Kim Falldin', 'Kim Rånby']) {
    const found = answered(
      { ...exampleCase(), preparer: { ...exampleCase().preparer, name } },
      { [`${at}.result`]: 'clear', [`${at}.by`]: name },
      '2026-12-09',
    )
    expect(caseFromFile(found).told).toBeNull()
  }
  for (const words of [
    'dömd för rån',
    'Kim, misstänkt',
    'åtalad 2019',
    'häktades',
    'straffad',
    'convicted',
    'domd',
  ])
    expect(hasToldWord(words)).toBe(true)
})
