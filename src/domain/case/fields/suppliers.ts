import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions about each supplier that is asked, and how. */
export const supplierFields: Fields = {
  'suppliers.*.name': { kind: 'line', label: 'Leverantörens namn', short: 'Leverantörens namn' },
  'suppliers.*.orgNr': {
    kind: 'orgnr',
    label: 'Organisationsnummer',
    short: 'Leverantörens organisationsnummer',
    help: 'Tio siffror. Programmet kontrollerar den sista.',
  },
  'suppliers.*.masked': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Ska personnumret döljas i dokumentationen?',
    short: 'Personnumret döljs i dokumentationen',
    help: 'En enskild näringsidkare har sitt personnummer som organisationsnummer. Det är en personuppgift. Dolt skrivs det ÅÅMMDD-****.',
  },
  'suppliers.*.registerId': {
    kind: 'row',
    label: 'Leverantören i registret',
    short: 'Leverantören i leverantörsregistret',
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
    help: 'Skriver du flera e-postadresser går utkastet till alla.',
  },
  'suppliers.*.answer': {
    kind: 'choice',
    choices: c.answers,
    label: 'Vad svarade leverantören?',
    short: 'Leverantörens svar',
  },
  'suppliers.*.vatNr': {
    kind: 'vatnr',
    label: 'Momsregistreringsnummer',
    short: 'Leverantörens momsregistreringsnummer',
  },
  'suppliers.*.asked.channel': {
    kind: 'choice',
    choices: c.channels,
    label: 'Hur frågades leverantören?',
    short: 'Hur leverantören frågades',
  },
  'suppliers.*.asked.on': { kind: 'date', label: 'När frågades leverantören?', short: 'Leverantören frågad' },
  'suppliers.*.asked.by': { kind: 'line', label: 'Vem frågade?', short: 'Vem som frågade leverantören' },
  'suppliers.*.asked.lastDay': {
    kind: 'date',
    label: 'Leverantörens sista dag att svara',
    short: 'Leverantörens sista svarsdag',
  },
  'suppliers.*.mistake': {
    kind: 'text',
    label: 'Hur kom leverantören med, om ni aldrig frågade den?',
    short: 'Inskriven av misstag, inte tillfrågad',
    help: 'Leverantören räknas då inte som tillfrågad. Raden och det du skriver står kvar i dokumentationen.',
    example: 'Jag valde fel företag i listan. Förfrågan gick aldrig dit.',
    antiExample: 'Fel.',
  },
  'suppliers.*.helped': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Har leverantören hjälpt till att förbereda köpet?',
    short: 'Leverantören hjälpte till att förbereda köpet',
    help: 'Till exempel som konsult, eller genom att föreslå krav, volymer eller priser.',
  },
  'suppliers.*.helpedHow': {
    kind: 'text',
    label: 'Vad hjälpte leverantören till med?',
    short: 'Vad leverantören hjälpte till med',
  },
  'suppliers.*.helpedWay': {
    kind: 'choice',
    choices: c.helpedWays,
    label: 'Har ni tagit bort försprånget?',
    short: 'Leverantörens försprång',
    help: 'Ge i första hand alla samma uppgifter och lika lång tid. Leverantören får stängas ute först när det inte räcker.',
  },
  'suppliers.*.helpedReason': {
    kind: 'text',
    label: 'Hur har ni gjort?',
    short: 'Hur försprånget togs bort, eller varför det inte gick',
  },
  'suppliers.*.helpedHeardOn': {
    kind: 'date',
    label: 'När fick leverantören yttra sig?',
    short: 'Leverantören fick yttra sig om att stängas ute',
  },
  'suppliers.*.helpedAnswer': {
    kind: 'text',
    label: 'Vad svarade leverantören?',
    short: 'Leverantörens yttrande om att stängas ute',
  },
  'suppliers.*.notifiedOn': { kind: 'date', label: 'Underrättad', short: 'Leverantören underrättad' },
}
