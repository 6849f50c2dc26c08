import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the tasks that ask the market: inquiry, bids, supplier check. */
export const marketFields: Fields = {
  'inquiry.channel': {
    kind: 'choice',
    choices: c.channels,
    label: 'Hur frågade du?',
    short: 'Hur förfrågan skickades',
  },
  'inquiry.sentOn': { kind: 'date', label: 'När skickades förfrågan?', short: 'Förfrågan skickad' },
  'inquiry.lastDay': { kind: 'date', label: 'Sista dag att svara', short: 'Sista svarsdag' },
  'inquiry.sameForAll': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Fick alla samma text och samma sista dag?',
    short: 'Samma text och sista dag till alla',
  },
  'inquiry.differenceReason': {
    kind: 'text',
    label: 'Vad skilde, och varför?',
    short: 'Skillnad mellan leverantörerna',
  },
  'inquiry.text': { kind: 'text', label: 'Förfrågans text', short: 'Förfrågans text' },
  'inquiry.evidence': {
    kind: 'line',
    label: 'Var finns förfrågan och svaren?',
    short: 'Var förfrågan och svaren finns',
    help: 'Till exempel en mapp, ett diarienummer eller en e-postlåda.',
  },
  'inquiry.criterion': {
    kind: 'choice',
    choices: c.criteria,
    label: 'Hur jämförs anbuden?',
    short: 'Hur anbuden jämförs',
  },
  'inquiry.criterionText': {
    kind: 'text',
    label: 'Vilka kriterier, och hur vägs de?',
    short: 'Kriterier och vikter',
  },
  'inquiry.fewerReason': {
    kind: 'choice',
    choices: c.fewerReasons,
    label: 'Varför konkurrensutsattes köpet inte fullt ut?',
    short: 'Skäl för begränsad konkurrens',
    help: 'Det gäller bara hur många ni frågar. Det är inte lagens undantag för synnerlig brådska, och ger ingen rätt att direktupphandla.',
  },
  'inquiry.fewerText': {
    kind: 'text',
    label: 'Beskriv anledningen',
    short: 'Beskrivning av skälet för begränsad konkurrens',
    example:
      'Två av tre tänkbara leverantörer har slutat utföra tjänsten i länet enligt deras svar 12 november.',
    antiExample: 'Ont om tid.',
  },

  'suppliers.*.name': { kind: 'line', label: 'Leverantörens namn', short: 'Leverantörens namn' },
  'suppliers.*.orgNr': {
    kind: 'orgnr',
    label: 'Organisationsnummer',
    short: 'Leverantörens organisationsnummer',
    help: 'Tio siffror. Programmet kontrollerar den sista.',
  },
  'suppliers.*.country': { kind: 'line', label: 'Land', short: 'Leverantörens land' },
  'suppliers.*.foreignId': {
    kind: 'line',
    label: 'Utländskt registreringsnummer',
    short: 'Leverantörens utländska registreringsnummer',
  },
  'suppliers.*.contact': {
    kind: 'line',
    label: 'Till vem (e-post eller namn)',
    short: 'Mottagare hos leverantören',
  },
  'suppliers.*.answer': {
    kind: 'choice',
    choices: c.answers,
    label: 'Vad svarade leverantören?',
    short: 'Leverantörens svar',
  },
  'suppliers.*.bid.receivedOn': { kind: 'date', label: 'Anbudet kom in', short: 'Anbudet kom in' },
  'suppliers.*.bid.receivedAt': { kind: 'time', label: 'Klockslag', short: 'Anbudet kom in klockan' },
  'suppliers.*.bid.unitPriceOre': { kind: 'money', label: 'Pris i kronor', short: 'Anbudets pris' },
  'suppliers.*.bid.totalOre': {
    kind: 'money',
    label: 'Pris i kronor för avtalet med optioner, utan moms',
    short: 'Anbudets pris med optioner',
  },
  'suppliers.*.bid.note': {
    kind: 'text',
    label: 'Villkor eller anmärkning',
    short: 'Villkor eller anmärkning',
  },

  'award.supplierId': { kind: 'row', label: 'Vilket anbud antas?', short: 'Vinnande leverantör' },
  'award.reason': {
    kind: 'text',
    label: 'Vilket är det viktigaste skälet?',
    short: 'Viktigaste skälet för valet',
    example: 'Lägst pris bland anbuden som uppfyller alla krav i förfrågan.',
    antiExample: 'Bästa anbud.',
  },
  'award.comparedOn': { kind: 'date', label: 'När jämfördes anbuden?', short: 'Anbuden jämförda' },

  'suppliers.*.checks.*.result': {
    kind: 'choice',
    choices: c.checkResults,
    label: 'Vad visade kontrollen?',
    short: 'Kontrollens resultat',
    stamps: 'on',
  },
  'suppliers.*.checks.*.on': { kind: 'date', label: 'Kontrollerat', short: 'Kontrollens datum' },
  'suppliers.*.checks.*.by': { kind: 'line', label: 'Av vem', short: 'Vem som kontrollerade' },
  'suppliers.*.checks.*.seen': {
    kind: 'text',
    label: 'Vad såg du, och var?',
    short: 'Vad kontrollen visade',
  },
  'vetting.economicWaiver': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Hoppar ni över den ekonomiska kontrollen?',
    short: 'Ekonomisk kontroll hoppas över',
    help: 'Det får ni bara om både värdet och risken är låga.',
  },
  'vetting.economicWaiverReason': {
    kind: 'text',
    label: 'Varför är både värdet och risken låga?',
    short: 'Skäl för att hoppa över ekonomisk kontroll',
  },
  'vetting.judgement': {
    kind: 'choice',
    choices: c.judgements,
    label: 'Är leverantören seriös?',
    short: 'Bedömning av leverantören',
  },
  'vetting.judgementReason': {
    kind: 'text',
    label: 'Varför?',
    short: 'Skäl för bedömningen',
  },
}
