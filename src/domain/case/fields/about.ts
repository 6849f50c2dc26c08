import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the case itself: whose it is, what to ask first, what is bought. */
export const aboutFields: Fields = {
  'authority.name': { kind: 'line', label: 'Myndighetens namn', short: 'Upphandlande myndighet' },
  'authority.orgNr': {
    kind: 'orgnr',
    label: 'Myndighetens organisationsnummer',
    short: 'Myndighetens organisationsnummer',
  },
  'authority.unit': { kind: 'line', label: 'Enhet', short: 'Enhet' },
  'authority.guideline': {
    kind: 'line',
    label: 'Vad heter er egen riktlinje för direktupphandling?',
    short: 'Egen riktlinje för direktupphandling',
    help: 'Namn och datum eller diarienummer. Finns ingen, skriv det.',
  },
  'screening.security': {
    kind: 'choice',
    choices: { no: c.yesNo.no },
    label:
      'Rör köpet säkerhetsskyddsklassificerade uppgifter, eller verksamhet av betydelse för Sveriges säkerhet?',
    short: 'Rör Sveriges säkerhet',
  },
  'screening.personalData': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Kommer leverantören att hantera personuppgifter åt er?',
    short: 'Leverantören hanterar personuppgifter',
    help: 'Till exempel uppgifter om patienter, elever eller anställda.',
  },
  'screening.personalDataNote': {
    kind: 'text',
    label: 'Hur ordnar ni personuppgiftsbiträdesavtalet?',
    short: 'Personuppgiftsbiträdesavtal',
    example:
      'Dataskyddsombudet har granskat regionens mall. Leverantören skriver under den tillsammans med avtalet.',
    antiExample: 'Löser sig.',
  },
  'screening.mayBuy': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Får din enhet göra egna inköp?',
    short: 'Enheten får köpa själv',
  },
  'screening.mayBuyNote': {
    kind: 'text',
    label: 'Vem gör köpet åt er, eller vem har sagt att ni får?',
    short: 'Vem som får köpa',
  },
  'preparer.name': { kind: 'line', label: 'Handläggare', short: 'Handläggare' },
  'preparer.role': { kind: 'line', label: 'Handläggarens roll', short: 'Handläggarens roll' },
  'preparer.email': { kind: 'line', label: 'Din e-post', short: 'Handläggarens e-post' },
  'preparer.phone': { kind: 'line', label: 'Ditt telefonnummer', short: 'Handläggarens telefon' },

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
  'subject.cpv': {
    kind: 'line',
    label: 'Vilken CPV-kod passar bäst?',
    short: 'CPV-kod',
    help: 'Bara en hjälp att hitta avtal och liknande köp. Lagen kräver ingen kod här.',
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
}
