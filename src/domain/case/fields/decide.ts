import * as c from '../choices.ts'
import type { Fields } from './field.ts'

/** Who decides where it is more than one question: decisions on the way, who passed it on, and a level above a manager. */
export const decideFields: Fields = {
  'decision.principal': {
    kind: 'choice',
    choices: c.yesNo,
    label: 'Är regionen huvudman för det ni köper?',
    short: 'Om regionen är huvudman för det som köps',
    help: 'Till exempel vård. Är du osäker: fråga inköpsfunktionen.',
  },
  'decision.level': {
    kind: 'choice',
    choices: c.decisionLevels,
    label: 'Vem avgör till sist?',
    short: 'Beslutsnivå',
  },
  'decision.stages.*.by.name': {
    kind: 'line',
    label: 'Vem beslutade?',
    short: 'Vem beslutade i skedet',
  },
  'decision.stages.*.by.role': {
    kind: 'line',
    label: 'Befattning',
    short: 'Befattning för den som beslutade i skedet',
  },
  'decision.stages.*.on': { kind: 'date', label: 'Vilken dag?', short: 'Dag för beslutet i skedet' },
  'decision.stages.*.delegation': {
    kind: 'line',
    label: 'Punkt i delegationsordningen',
    short: 'Punkt i delegationsordningen för skedet',
  },
  'decision.stages.*.lateReason': {
    kind: 'text',
    label: 'Varför fattades beslutet först efteråt?',
    short: 'Skäl för att beslutet fattades efteråt',
    example: 'Chefen var sjuk den dag då förfrågan måste ut, och hade sagt ja i telefon.',
    antiExample: 'Det hanns inte med.',
  },
  'decision.passedOn.*.name': {
    kind: 'line',
    label: 'Vem lämnade över?',
    short: 'Lämnade över beslutet uppåt',
  },
  'decision.passedOn.*.role': {
    kind: 'line',
    label: 'Befattning',
    short: 'Befattning för den som lämnade över',
  },
  'decision.passedOn.*.why': {
    kind: 'line',
    label: 'Varför?',
    short: 'Varför beslutet lämnades över',
  },
  'decision.proofs.*.answers': {
    kind: 'line',
    label: 'Vilket underlag är det svar på?',
    short: 'Underlag som beskedet är svar på',
    help: 'Referensen står överst på underlaget.',
  },
  'decision.replies.*.text': {
    kind: 'text',
    label: 'Svar på kommentaren',
    short: 'Handläggarens svar på kommentaren',
    help: 'Står i nästa underlag, tillsammans med det som har ändrats sedan dess.',
    example: 'Kreditupplysningen är gjord 4 december och utan anmärkning. Den finns bland bilagorna.',
    antiExample: 'Fixat.',
  },
  'decision.passedOn.*.on': { kind: 'date', label: 'Vilken dag?', short: 'Dag då beslutet lämnades över' },
}
