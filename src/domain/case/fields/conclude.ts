import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions of the tasks that decide and conclude: decision, notice, contract, record, follow-up. */
export const concludeFields: Fields = {
  'decision.usual.name': {
    kind: 'line',
    label: 'Vem brukar besluta?',
    short: 'Den som annars beslutar',
    help: 'Den som brukar besluta om enhetens köp: kanske du själv. Programmet minns svaret.',
  },
  'decision.usual.role': {
    kind: 'line',
    label: 'Befattning',
    short: 'Befattning för den som annars beslutar',
  },
  'decision.superiorExists': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Finns det en överordnad chef i nämnden eller bolaget?',
    short: 'Om det finns en överordnad chef',
  },
  'decision.decider.name': { kind: 'line', label: 'Vem beslutar?', short: 'Beslutsfattare' },
  'decision.decider.role': { kind: 'line', label: 'Befattning', short: 'Beslutsfattarens befattning' },
  'decision.delegation': {
    kind: 'line',
    label: 'Punkt i delegationsordningen',
    short: 'Punkt i delegationsordningen',
  },
  'decision.outcome': {
    kind: 'choice',
    choices: c.outcomes,
    label: 'Vad beslutas?',
    short: 'Beslut',
    stamps: 'decidedOn',
  },
  'decision.decidedOn': { kind: 'date', label: 'Beslutsdatum', short: 'Beslutsdatum' },
  'decision.cancelKind': {
    kind: 'choice',
    choices: c.cancelKinds,
    label: 'Vilket är skälet att avbryta?',
    short: 'Slag av skäl att avbryta',
  },
  'decision.cancelReason': {
    kind: 'text',
    label: 'Varför avbryts upphandlingen?',
    short: 'Skäl för att avbryta',
    example: 'Behovet försvann när kliniken flyttade pumparna till sjukhusets serviceavtal.',
    antiExample: 'Inte aktuellt.',
  },
  'decision.samePersonReason': {
    kind: 'text',
    label: 'Varför beslutar samma person som handlägger?',
    short: 'Om samma person handlägger och beslutar',
  },

  'notice.sentOn': {
    kind: 'date',
    label: 'När underrättades de som lämnade anbud?',
    short: 'Anbudsgivarna underrättade',
  },
  'notice.points': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Ska breven säga hur leverantörens eget anbud poängsattes?',
    short: 'Poäng i breven',
    help: 'Varje brev får då bara sin egen leverantörs poäng, och det du skrev om dem. Poängtal som röjer ett annat anbuds pris utelämnas.',
  },
  'suppliers.*.letters.*.on': { kind: 'date', label: 'Brevet sparades', short: 'Brev om beslutet sparat' },
  'suppliers.*.letters.*.text': {
    kind: 'text',
    label: 'Brevet som sparades',
    short: 'Brev om beslutet',
  },
  'notice.how': { kind: 'line', label: 'Hur underrättades de?', short: 'Hur anbudsgivarna underrättades' },
  'notice.voluntaryOn': {
    kind: 'date',
    label: 'När publicerades den frivilliga annonsen?',
    short: 'Frivillig annons publicerad',
  },
  'notice.voluntaryIn': {
    kind: 'line',
    label: 'I vilken databas?',
    short: 'Databas för den frivilliga annonsen',
  },

  'local.*.answer': { kind: 'text', label: 'Fråga i er lokala rutin', short: 'Fråga i den lokala rutinen' },

  'record.diarienummer': {
    kind: 'line',
    label: 'Diarienummer',
    short: 'Diarienummer',
    help: 'Får du av registratorn när dokumentationen lämnas in.',
    stamps: 'registeredOn',
  },
  'record.registeredOn': { kind: 'date', label: 'Diariefört den', short: 'Diariefört' },
  'record.keptAt': {
    kind: 'line',
    label: 'Hos vem hålls handlingarna ordnade?',
    short: 'Hålls ordnad hos',
    help: 'I stället för ett diarienummer: enhet eller person, och var. Handlingar med sekretess ska alltid diarieföras.',
    stamps: 'registeredOn',
  },
  'record.matter': {
    kind: 'line',
    label: 'Ärendemening',
    short: 'Ärendemening',
    help: 'Raden i diariet. Lämna tomt, så gäller förslaget.',
  },

  'followUp.needed': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Behöver avtalet följas upp?',
    short: 'Uppföljning behövs',
    help: 'Nej bara om köpet är så kort eller litet att det är uppenbart onödigt.',
  },
  'followUp.responsible': { kind: 'line', label: 'Vem följer upp?', short: 'Ansvarig för uppföljningen' },
  'followUp.on': { kind: 'date', label: 'När?', short: 'Uppföljning senast' },
  'followUp.note': { kind: 'text', label: 'Vad ska följas upp, och hur?', short: 'Om uppföljningen' },
  'followUp.doneOn': { kind: 'date', label: 'När följdes avtalet upp?', short: 'Uppföljt den' },
  'followUp.outcome': {
    kind: 'text',
    label: 'Vad kom ni fram till?',
    short: 'Vad uppföljningen visade',
    example: 'Alla madrasser levererades i tid. Två överdrag byttes ut utan kostnad.',
    antiExample: 'Inga problem.',
    stamps: 'doneOn',
  },
}
