import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the supplier check. */
export const vettingFields: Fields = {
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
  'suppliers.*.checks.*.name': { kind: 'line', label: 'Namnet i registret', short: 'Namnet i registret' },
  'suppliers.*.checks.*.orgNr': {
    kind: 'orgnr',
    label: 'Organisationsnumret i registret',
    short: 'Organisationsnumret i registret',
  },
  'suppliers.*.checks.*.validUntil': {
    kind: 'date',
    label: 'Gäller till och med',
    short: 'Kontrollen gäller till och med',
  },
  'suppliers.*.checks.*.longerWhy': {
    kind: 'text',
    label: 'Varför gäller svaret längre än vanligt?',
    short: 'Skäl för längre giltighet',
  },
  'suppliers.*.checks.*.notKept': {
    kind: 'text',
    label: 'Varför är underlaget inte sparat?',
    short: 'Uppslaget, inte sparat',
    help: 'Lägg hellre till en fil. Finns ingen: skriv var någon annan kan slå upp samma sak.',
  },
  'suppliers.*.checks.*.waived': {
    kind: 'text',
    label: 'Varför hoppar ni över kontrollen?',
    short: 'Skäl för att hoppa över kontrollen',
  },
  'suppliers.*.vetting.riskIndustry': {
    kind: 'choice',
    choices: c.riskAnswers,
    label: 'Är det en bransch där det ofta fuskas?',
    short: 'Riskbransch',
  },
  'suppliers.*.vetting.riskIndustryWhich': { kind: 'line', label: 'Vilken bransch?', short: 'Branschen' },
  'suppliers.*.vetting.subcontractors': {
    kind: 'choice',
    choices: c.riskAnswers,
    label: 'Tar leverantören hjälp av underleverantörer?',
    short: 'Underleverantörer',
  },
  'suppliers.*.vetting.subcontractorsWho': {
    kind: 'text',
    label: 'Vilka, och vad gör de?',
    short: 'Vilka underleverantörerna är',
  },
  'suppliers.*.vetting.more': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Finns något annat som gör att ni vill kontrollera mer?',
    short: 'Vill kontrollera mer',
  },
  'suppliers.*.vetting.moreWhy': { kind: 'text', label: 'Vad är det?', short: 'Varför ni kontrollerar mer' },
  'suppliers.*.vetting.judgement': {
    kind: 'choice',
    choices: c.judgements,
    label: 'Är leverantören seriös?',
    short: 'Bedömning av leverantören',
  },
  'suppliers.*.vetting.judgementReason': { kind: 'text', label: 'Varför?', short: 'Skäl för bedömningen' },
  'suppliers.*.vetting.beyondCountry': {
    kind: 'text',
    label: 'Vad mer talar mot leverantören, bortsett från land och ägare?',
    short: 'Skäl utöver land och ägare',
    help: 'Ägande eller säte i ett visst land räcker aldrig ensamt. Finns inget mer: ändra bedömningen.',
  },
  'suppliers.*.vetting.heardWhat': {
    kind: 'text',
    label: 'Vad vill ni fråga leverantören?',
    short: 'Vad leverantören fick frågan om',
  },
  'suppliers.*.vetting.heardOn': {
    kind: 'date',
    label: 'När frågade ni?',
    short: 'Leverantören tillfrågades',
  },
  'suppliers.*.vetting.answerBy': {
    kind: 'date',
    label: 'När ska leverantören ha svarat?',
    short: 'Leverantören ska svara senast',
  },
  'suppliers.*.vetting.letterSentOn': {
    kind: 'date',
    label: 'När skickade ni brevet?',
    short: 'Brev om det som saknas skickat',
  },
  'suppliers.*.vetting.letterNotes': {
    kind: 'text',
    label: 'Vad de sparade breven bad om',
    short: 'Begärt i sparat brev (programmets notering)',
  },
  'suppliers.*.vetting.heardAnswer': {
    kind: 'text',
    label: 'Vad svarade leverantören?',
    short: 'Leverantörens svar',
    stamps: 'heardAnsweredOn',
  },
  'suppliers.*.vetting.heardAnsweredOn': {
    kind: 'date',
    label: 'När kom svaret?',
    short: 'Leverantörens svar kom',
  },
  'suppliers.*.vetting.heardSilent': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Har leverantören låtit bli att svara?',
    short: 'Leverantören svarade inte',
  },
  'decision.checksDeviation': {
    kind: 'text',
    label: 'Varför beslutas det ändå?',
    short: 'Skäl att besluta fast kontrollen inte är klar',
    help: 'Det blir en avvikelse som den som beslutar godtar, och den står i dokumentationen.',
  },
  'contract.checksDeviation': {
    kind: 'text',
    label: 'Varför tecknas avtalet ändå?',
    short: 'Skäl att teckna avtal fast kontrollen inte är klar',
    help: 'Det blir en avvikelse som den som beslutar godtar, och den står i dokumentationen.',
  },
}
