import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions about the inquiry: what is asked for, how, and how the bids will be compared. */
export const inquiryFields: Fields = {
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
  'inquiry.text': { kind: 'text', label: 'Förfrågans text, med era egna ord', short: 'Förfrågans egna text' },
  'inquiry.evidence': {
    kind: 'line',
    label: 'Var finns förfrågan och svaren, om inte i ärendet?',
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
    label: 'Mer om hur anbuden jämförs',
    short: 'Mer om hur anbuden jämförs',
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
  'inquiry.need': {
    kind: 'text',
    label: 'Vad vill ni köpa?',
    short: 'Vad som ska köpas',
    help: 'Tomt: rubriken och beskrivningen av ärendet står i texten.',
    example:
      'Kalibrering av 40 infusionspumpar en gång om året, med protokoll för varje pump. Arbetet görs hos oss.',
    antiExample: 'Service enligt överenskommelse.',
  },
  'inquiry.quantity': { kind: 'line', label: 'Hur mycket?', short: 'Mängd' },
  'inquiry.delivery': {
    kind: 'line',
    label: 'När och var?',
    short: 'Leverans',
    help: 'Tomt: avtalstiden står i texten, om den är känd.',
  },
  'inquiry.requirements.*.take': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Ska kravet ställas?',
    short: 'Kravet ställs',
  },
  'inquiry.requirements.*.text': { kind: 'text', label: 'Kravets text', short: 'Krav i förfrågan' },
  'inquiry.criteria.*.name': { kind: 'line', label: 'Kriterium', short: 'Kriterium' },
  'inquiry.criteria.*.weight': {
    kind: 'count',
    label: 'Vikt i procent',
    short: 'Kriteriets vikt i procent',
  },
  'inquiry.criteria.*.how': { kind: 'line', label: 'Så bedöms det', short: 'Hur kriteriet bedöms' },
  'inquiry.questionsTo': {
    kind: 'line',
    label: 'Vart skickas frågor?',
    short: 'Frågor skickas till',
  },
  'inquiry.questionsLastDay': { kind: 'date', label: 'Sista dag för frågor', short: 'Sista dag för frågor' },
  'inquiry.answerTo': {
    kind: 'line',
    label: 'Hur lämnas anbudet?',
    short: 'Så lämnas anbudet',
    help: 'Till exempel en e-postadress. Tomt: svar på samma sätt som förfrågan kom.',
  },
  'inquiry.terms': { kind: 'text', label: 'Avtalsvillkor', short: 'Avtalsvillkor i förfrågan' },
  'inquiry.eInvoice': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Ska texten säga att fakturan skickas som e-faktura?',
    short: 'E-faktura i förfrågan',
  },
  'inquiry.nameReason': {
    kind: 'text',
    label: 'Varför står namnet i förfrågan?',
    short: 'Varför en leverantörs namn står i förfrågan',
    help: 'Ett namn kan stå där om det är namnet på det ni köper. Det får inte visa vilka ni frågar.',
    example: 'Namnet är pumparnas märke. Alla som servar märket kan lämna anbud.',
  },
  'inquiry.sendings.*.on': { kind: 'date', label: 'Texten skickades', short: 'Texten skickad till alla' },
  'inquiry.sendings.*.text': { kind: 'text', label: 'Texten som skickades', short: 'Texten som skickades' },
  'inquiry.changedOn': {
    kind: 'date',
    label: 'Texten ändrades efter att den skickades',
    short: 'Texten ändrad efter att den skickades',
  },
  'inquiry.questions.*.on': { kind: 'date', label: 'Frågan kom', short: 'Frågan kom' },
  'inquiry.questions.*.question': {
    kind: 'text',
    label: 'Fråga',
    short: 'Fråga från leverantör',
    help: 'Skriv den så att det inte går att se vem som frågar.',
    stamps: 'on',
  },
  'inquiry.questions.*.answer': {
    kind: 'text',
    label: 'Svar',
    short: 'Svar på frågan',
    stamps: 'answeredOn',
  },
  'inquiry.questions.*.answeredOn': { kind: 'date', label: 'Besvarad', short: 'Frågan besvarad' },
  'inquiry.questions.*.sentToAll': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Har alla tillfrågade fått svaret?',
    short: 'Svaret skickat till alla',
  },
  'inquiry.fewerLimbs.*.text': {
    kind: 'text',
    label: 'Fråga om varför konkurrensen begränsas',
    short: 'Svar om begränsad konkurrens',
  },
}
