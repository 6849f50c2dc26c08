import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** What the contract came to be: delivery, cost, working conditions, each look back at it, and what was learnt. */
export const followUpFields: Fields = {
  'followUp.delivered': {
    kind: 'choice',
    choices: c.deliveries,
    label: 'Har leverantören levererat?',
    short: 'Leverans mot avtalet',
  },
  'followUp.deliveredNote': {
    kind: 'text',
    label: 'Vad var sent eller fel, och vad gjorde ni åt det?',
    short: 'Brister i leveransen',
    example: 'Två leveranser kom en vecka sent. Leverantören drog av 1 200 kr på fakturan.',
    antiExample: 'Lite strul.',
  },
  'followUp.paidOre': {
    kind: 'money',
    label: 'Vad har ni betalat hittills, utan moms?',
    short: 'Betalt enligt fakturorna',
    stamps: 'paidUntil',
  },
  'followUp.paidUntil': { kind: 'date', label: 'Till och med', short: 'Betalt till och med' },
  'followUp.costNote': {
    kind: 'text',
    label: 'Varför skiljer sig kostnaden från avtalet?',
    short: 'Kostnad mot avtalet',
  },
  'followUp.working': {
    kind: 'text',
    label: 'Hur följdes arbetsvillkoren upp, och vad visade det?',
    short: 'Arbetsvillkor hos leverantören',
    example: 'Vi besökte arbetsplatsen den 3 mars och fick se lönespecifikationer och anställningsavtal.',
    antiExample: 'Det verkar bra.',
  },
  'followUp.evaluations.*.kind': {
    kind: 'choice',
    choices: c.evaluationKinds,
    label: 'Vilket tillfälle?',
    short: 'Tillfälle för utvärderingen',
  },
  'followUp.evaluations.*.on': {
    kind: 'date',
    label: 'När utvärderades avtalet?',
    short: 'Avtalet utvärderat',
  },
  'followUp.evaluations.*.result': {
    kind: 'text',
    label: 'Hur fungerar avtalet?',
    short: 'Vad utvärderingen visade',
    example: 'Alla kalibreringar gjordes i tid. Priset har följt avtalet. Behovet är oförändrat.',
    antiExample: 'Bra.',
    stamps: 'on',
  },
  'followUp.evaluations.*.use': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Används optionen?',
    short: 'Optionen används',
  },
  'followUp.wentWell': { kind: 'text', label: 'Vad gick bra?', short: 'Det som gick bra' },
  'followUp.toChange': {
    kind: 'text',
    label: 'Vad gör ni annorlunda nästa gång?',
    short: 'Att göra annorlunda',
  },
  'followUp.quality': {
    kind: 'text',
    label: 'Blev kvaliteten eller villkoren bättre?',
    short: 'Verkan på kvaliteten',
  },
  'followUp.workSaved': {
    kind: 'text',
    label: 'Sparade köpet arbete?',
    short: 'Verkan på arbetet',
  },
}
