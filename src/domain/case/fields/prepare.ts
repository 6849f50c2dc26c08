import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the tasks that prepare the purchase: the case, contracts, value, reason, impartiality. */
export const prepareFields: Fields = {
  'authority.name': { kind: 'line', label: 'Myndighetens namn', short: 'Upphandlande myndighet' },
  'authority.orgNr': {
    kind: 'orgnr',
    label: 'Myndighetens organisationsnummer',
    short: 'Myndighetens organisationsnummer',
  },
  'authority.unit': { kind: 'line', label: 'Enhet', short: 'Enhet' },
  'preparer.name': { kind: 'line', label: 'Handläggare', short: 'Handläggare' },
  'preparer.role': { kind: 'line', label: 'Handläggarens roll', short: 'Handläggarens roll' },

  'subject.title': {
    kind: 'line',
    label: 'Vad ska köpas?',
    short: 'Vad som köps',
    help: 'Skriv så att en utomstående förstår, till exempel ”Kalibrering av infusionspumpar”.',
  },
  'subject.description': { kind: 'text', label: 'Beskriv köpet närmare', short: 'Närmare om köpet' },
  'subject.law': { kind: 'choice', choices: c.laws, label: 'Vilken lag gäller?', short: 'Lag' },
  'subject.category': {
    kind: 'choice',
    choices: c.categories,
    label: 'Vad är det för slags köp?',
    short: 'Slag av köp',
    help: 'Är det både vara och tjänst, välj det som kostar mest.',
  },
  'subject.startDate': {
    kind: 'date',
    label: 'När påbörjades upphandlingen?',
    short: 'Upphandlingen påbörjad',
    help: 'Den dag ni bestämde er för att köpa och började. Dagen avgör vilka beloppsgränser som gäller.',
  },
  'subject.periodStart': {
    kind: 'date',
    label: 'När börjar avtalet eller leveransen?',
    short: 'Avtalet eller leveransen börjar',
  },
  'subject.periodEnd': {
    kind: 'date',
    label: 'När ska allt vara levererat eller utfört?',
    short: 'Avtalet eller leveransen slutar',
  },

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
    help: 'Tänk på det senaste året, i hela nämnden eller bolaget.',
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

  'contracts.found': {
    kind: 'choice',
    choices: c.contractSearch,
    label: 'Finns det redan ett avtal för det här?',
    short: 'Avtal som täcker behovet',
    stamps: 'searchedOn',
  },
  'contracts.searchedWhere': {
    kind: 'line',
    label: 'Var letade du?',
    short: 'Var avtal söktes',
    example:
      'Avtalskatalogen och inköpscentralens lista över ramavtal, sökord ”kalibrering” och ”infusionspump”.',
    antiExample: 'Kollat.',
  },
  'contracts.searchedOn': { kind: 'date', label: 'När letade du?', short: 'När avtal söktes' },
  'contracts.deviationReason': {
    kind: 'text',
    label: 'Varför går avtalet inte att använda?',
    short: 'Varför befintligt avtal inte används',
    example:
      'Ramavtalet omfattar bara pumpar av ett annat fabrikat; avtalsförvaltaren bekräftade det 18 november.',
    antiExample: 'Ramavtalet passar inte.',
  },
  'contracts.coordination': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Kan köpet samordnas med en annan nämnd, enhet eller ett bolag?',
    short: 'Köpet kan samordnas',
  },
  'contracts.coordinationNote': {
    kind: 'text',
    label: 'Hur samordnas köpet, och med vem?',
    short: 'Samordning',
  },

  'reason.ground': {
    kind: 'choice',
    choices: c.grounds,
    label: 'Vilken grund åberopar ni?',
    short: 'Grund för direktupphandling',
  },
  'reason.text': {
    kind: 'text',
    label: 'Vilka omständigheter gör att grunden gäller?',
    short: 'Skäl för direktupphandling',
    example: 'Skriv vad som hände, när ni fick veta det, och varför det inte gick att annonsera.',
    antiExample: 'Det är bråttom.',
  },

  'impartiality.statements.*.name': { kind: 'line', label: 'Namn', short: 'Den som intygar' },
  'impartiality.statements.*.role': { kind: 'line', label: 'Befattning', short: 'Befattning' },
  'impartiality.statements.*.part': {
    kind: 'choice',
    choices: c.statementParts,
    label: 'Del i köpet',
    short: 'Del i köpet',
  },
  'impartiality.statements.*.conflict': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Finns det något som kan få någon att ifrågasätta opartiskheten?',
    short: 'Jäv',
    help: 'Släktskap, vänskap, ovänskap, ägande, bisyssla eller uppdrag hos någon av de tillfrågade.',
    stamps: 'on',
  },
  'impartiality.statements.*.note': {
    kind: 'text',
    label: 'Beskriv intresset',
    short: 'Beskrivning av intresset',
  },
  'impartiality.statements.*.on': { kind: 'date', label: 'Datum för intyget', short: 'Intyget lämnat' },
}
