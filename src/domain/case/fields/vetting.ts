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
  'suppliers.*.checks.*.name': { kind: 'line', label: 'Namnet i registret', short: 'Namnet i registret' },
  'suppliers.*.checks.*.orgNr': {
    kind: 'orgnr',
    label: 'Organisationsnumret i registret',
    short: 'Organisationsnumret i registret',
  },
}
