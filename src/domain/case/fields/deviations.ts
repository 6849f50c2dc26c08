import type { Fields } from './field.ts'

/** What is asked of a departure from law or policy: the reason only where the case has none already. */
export const deviationFields: Fields = {
  'deviations.*.reason': {
    kind: 'text',
    label: 'Varför blev det så?',
    short: 'Skäl för avvikelsen',
    example: 'Registratorn var sjuk den veckan. Dokumentationen lämnades in första dagen hon var tillbaka.',
    antiExample: 'Det blev sent.',
  },
  'deviations.*.by': {
    kind: 'line',
    label: 'Vem beslutade om avvikelsen?',
    short: 'Vem som beslutade om avvikelsen',
    help: 'Namn och befattning, om det var någon annan än den som beslutar om köpet.',
  },
  'deviations.*.reportedOn': {
    kind: 'date',
    label: 'När rapporterades den?',
    short: 'Avvikelsen rapporterad',
  },
}
