import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Questions about what the purchase saved, and what the work cost. All may be left out. */
export const savingsFields: Fields = {
  'savings.method': {
    kind: 'choice',
    choices: c.savingsMethods,
    label: 'Hur räknas besparingen?',
    short: 'Metod för besparingen',
  },
  'savings.lines.*.label': { kind: 'line', label: 'Vara eller tjänst', short: 'Rad i varukorgen' },
  'savings.lines.*.quantity': { kind: 'count', label: 'Antal', short: 'Antal i varukorgen' },
  'savings.lines.*.oldOre': { kind: 'money', label: 'Förra priset styck', short: 'Förra priset styck' },
  'savings.lines.*.newOre': { kind: 'money', label: 'Nya priset styck', short: 'Nya priset styck' },
  'savings.firstOre': { kind: 'money', label: 'Första anbudet', short: 'Första anbudet före förhandling' },
  'savings.finalOre': { kind: 'money', label: 'Slutligt anbud', short: 'Slutligt anbud efter förhandling' },
  'savings.source': {
    kind: 'text',
    label: 'Varifrån kommer uppgifterna?',
    short: 'Källa till uppgifterna om besparingen',
  },
  'savings.assumptions': { kind: 'text', label: 'Vad har ni antagit?', short: 'Antaganden om besparingen' },
  'savings.uncertaintyPercent': {
    kind: 'percent',
    label: 'Hur osäkert är det, i procent uppåt och nedåt?',
    help: 'Mer än 0: en uppskattning är aldrig exakt.',
    short: 'Besparingens osäkerhet',
  },
  'savings.cannotReason': {
    kind: 'text',
    label: 'Varför går det inte att räkna ut?',
    short: 'Varför besparingen inte går att räkna ut',
  },
  'savings.hours': {
    kind: 'count',
    label: 'Hur många timmar tog köpet att göra?',
    short: 'Arbetstimmar för köpet',
  },
  'savings.hourOre': { kind: 'money', label: 'Kostnad per timme', short: 'Kostnad per arbetstimme' },
}
