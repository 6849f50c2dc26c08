import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions about the bids and which of them wins. */
export const bidFields: Fields = {
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
    label: 'Anmärkning om anbudet',
    short: 'Anmärkning om anbudet',
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
  'suppliers.*.bid.senderName': {
    kind: 'line',
    label: 'Avsändarens namn i anbudet',
    short: 'Avsändare i anbudet',
  },
  'suppliers.*.bid.senderOrgNr': {
    kind: 'orgnr',
    label: 'Organisationsnummer i anbudet',
    short: 'Organisationsnummer i anbudet',
  },
  'suppliers.*.bid.senderReason': {
    kind: 'text',
    label: 'Varför är avsändaren en annan än den ni frågade?',
    short: 'Skäl för att avsändaren är en annan',
    example: 'Alfa Service AB bytte namn till Alfa AB den 1 mars. Registreringsbeviset är bifogat.',
    antiExample: 'Samma företag.',
  },
  'suppliers.*.bid.lines.*.label': { kind: 'line', label: 'Vad?', short: 'Rad i anbudet' },
  'suppliers.*.bid.lines.*.kind': {
    kind: 'choice',
    choices: c.bidLineKinds,
    label: 'Pris eller rabatt?',
    short: 'Radens slag',
  },
  'suppliers.*.bid.lines.*.amountOre': { kind: 'money', label: 'Belopp i kronor', short: 'Radens belopp' },
  'suppliers.*.bid.terms': { kind: 'text', label: 'Villkor i anbudet', short: 'Villkor i anbudet' },
  'suppliers.*.bid.scores.*.points': { kind: 'points', label: 'Poäng', short: 'Poäng för kriteriet' },
  'suppliers.*.bid.scores.*.reason': { kind: 'text', label: 'Varför', short: 'Skäl för poängen' },
  'award.scales.*.most': {
    kind: 'count',
    label: 'Högsta poäng i skalan',
    short: 'Högsta poäng i skalan',
  },
  'suppliers.*.bid.lowAskedOn': {
    kind: 'date',
    label: 'När frågade du leverantören?',
    short: 'Fråga om lågt pris ställd',
  },
  'suppliers.*.bid.lowAnswer': {
    kind: 'text',
    label: 'Vad svarade leverantören, och håller det?',
    short: 'Förklaring till lågt pris',
    example:
      'Har redan en tekniker på plats tre dagar i veckan och räknar därför ingen resa. Priset per timme är det vanliga.',
    antiExample: 'De står fast vid priset.',
  },
  'suppliers.*.bid.outcome': {
    kind: 'choice',
    choices: c.bidOutcomes,
    label: 'Vad händer med anbudet?',
    short: 'Anbudets utfall',
  },
  'suppliers.*.bid.outcomeReason': { kind: 'text', label: 'Varför?', short: 'Skäl för anbudets utfall' },
  'award.earlyReason': {
    kind: 'text',
    label: 'Varför jämfördes anbuden innan sista dagen hade gått ut?',
    short: 'Skäl för jämförelse före sista dagen',
    example: 'Den tredje leverantören ringde den 4 december och sa att de inte lämnar anbud.',
    antiExample: 'Det var praktiskt.',
  },
  'award.notBestReason': {
    kind: 'text',
    label: 'Varför antas inte det lägre anbudet?',
    short: 'Skäl för att anta ett annat än det bästa',
    example: 'Det lägre anbudet uppfyller inte kravet på egen tekniker inom en timme, som stod i förfrågan.',
    antiExample: 'Vi föredrar den här leverantören.',
  },
  'award.openedOn': { kind: 'date', label: 'Anbuden öppnades', short: 'Anbuden öppnade' },
  'award.openedAt': { kind: 'time', label: 'Klockslag', short: 'Anbuden öppnade klockan' },
  'award.openedBy': { kind: 'line', label: 'Vilka var med?', short: 'De som öppnade anbuden' },
}
