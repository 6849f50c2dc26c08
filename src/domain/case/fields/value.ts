import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the value: its parts, recurring needs, similar purchases, what follows when it is close. */
export const valueFields: Fields = {
  'value.parts.*.role': {
    kind: 'choice',
    choices: c.partRoles,
    label: 'Vad är det för del?',
    short: 'Slag av del',
  },
  'value.parts.*.label': { kind: 'line', label: 'Namn på delen', short: 'Delens namn' },
  'value.parts.*.pricing': {
    kind: 'choice',
    choices: c.pricings,
    label: 'Hur anges priset?',
    short: 'Prisform',
  },
  'value.parts.*.amountOre': {
    kind: 'money',
    label: 'Beräknat pris i kronor',
    short: 'Beräknat pris',
    help: 'Det ni räknar med att högst behöva betala.',
  },
  'value.parts.*.times': {
    kind: 'count',
    label: 'Hur många gånger betalas priset?',
    short: 'Antal perioder',
  },
  'value.parts.*.openEnded': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Löper avtalet tills vidare, utan slutdatum?',
    short: 'Löper tills vidare',
  },
  'value.parts.*.vat': {
    kind: 'choice',
    choices: c.vatRates,
    label: 'Är priset med eller utan moms?',
    short: 'Moms',
  },
  'value.parts.*.hire': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Hyrs eller leasas en vara?',
    short: 'Hyra av vara',
  },
  'value.parts.*.residualOre': { kind: 'money', label: 'Varans restvärde i kronor', short: 'Restvärde' },
  'value.parts.*.termMonths': {
    kind: 'count',
    label: 'Hur många månader hyrs varan?',
    short: 'Hyrestid i månader',
  },
  'value.hasOption': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Ska avtalet kunna förlängas eller utökas?',
    short: 'Option eller förlängning finns',
    help: 'En option räknas med i värdet även om den kanske aldrig används.',
  },
  'value.recurring': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Köper ni samma sak regelbundet?',
    short: 'Behovet återkommer',
    help: 'I flera köp, till exempel varje år. Ett avtal med månadspris är ett köp.',
  },
  'value.past12MonthsOre': {
    kind: 'money',
    label: 'Vad kostade alla sådana köp de senaste tolv månaderna, utan moms?',
    short: 'Samma behov senaste tolv månaderna',
  },
  'value.adjustmentPercent': {
    kind: 'percent',
    label: 'Hur mycket väntas det ändras, i procent?',
    short: 'Väntad ändring i procent',
    help: 'Skriv 10 om det ökar med tio procent, 0 om det är oförändrat.',
  },
  'value.next12MonthsOre': {
    kind: 'money',
    label: 'Vad väntas alla sådana köp kosta de kommande tolv månaderna, utan moms?',
    short: 'Samma behov kommande tolv månaderna',
  },
  'value.hasSimilar': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Har ni köpt, eller ska ni köpa, något liknande utanför avtal?',
    short: 'Liknande köp finns',
  },
  'value.similar.*.label': { kind: 'line', label: 'Vad köptes?', short: 'Liknande köp' },
  'value.similar.*.amountOre': {
    kind: 'money',
    label: 'Belopp utan moms',
    short: 'Det liknande köpets belopp',
  },
  'value.similar.*.date': { kind: 'date', label: 'När?', short: 'Det liknande köpets datum' },
  'value.similar.*.relation': {
    kind: 'choice',
    choices: c.relations,
    label: 'Hur hör köpen ihop?',
    short: 'Hur köpen hör ihop',
  },
  'value.similar.*.unit': { kind: 'choice', choices: c.units, label: 'Vem köpte?', short: 'Vem som köpte' },
  'value.similar.*.reason': {
    kind: 'text',
    label: 'Varför?',
    short: 'Skäl för bedömningen',
    example:
      'Mässan var en enstaka händelse i mars. Den här kalibreringen hör till pumparna och hade behövts ändå.',
    antiExample: 'Annat köp.',
  },
  'value.similar.*.caseId': {
    kind: 'row',
    label: 'Vilket ärende i programmet är det?',
    short: 'Ärende i programmet',
  },
  'value.collectedReason': {
    kind: 'text',
    label: 'Hur har ni tagit hänsyn till det samlade värdet?',
    short: 'Hänsyn till det samlade värdet',
    example:
      'Köpen gäller olika utrustning från olika leverantörer. Vi har anmält behovet till inköpsfunktionen inför nästa ramavtal.',
    antiExample: 'Beaktat.',
  },
  'value.policyExit': {
    kind: 'choice',
    choices: c.policyExits,
    label: 'Vad gör ni åt det samlade värdet?',
    short: 'Utväg när det samlade värdet är för stort',
  },
  'value.policyExitBy': { kind: 'line', label: 'Vem, och när?', short: 'Vem som tagit över eller beslutat' },
  'value.policyExitReason': {
    kind: 'text',
    label: 'Vilka skäl finns?',
    short: 'Skäl för utvägen',
  },
  'value.estimateHow': {
    kind: 'text',
    label: 'Hur gjorde ni uppskattningen?',
    short: 'Hur värdet uppskattades',
    example: 'Förra årets faktura var 84 000 kr. Vi räknade upp den med fyra nya pumpar och tre procent.',
    antiExample: 'På känn.',
  },
  'value.controlIndex': {
    kind: 'text',
    label: 'Kan priset höjas under avtalstiden?',
    short: 'Kontrollfråga: prishöjningar',
    help: 'Index, valuta, tilläggsarbeten.',
  },
  'value.controlVolume': {
    kind: 'text',
    label: 'Kan ni behöva mer än ni räknat med?',
    short: 'Kontrollfråga: volym',
  },
  'value.controlExtension': {
    kind: 'text',
    label: 'Kan avtalet bli längre, eller följas av ett likadant?',
    short: 'Kontrollfråga: längre tid',
  },
}
