import { formatDate } from '../../domain/local-date.ts'
import type { StepId } from './step-ids.ts'
import type { StepDay } from './steps.ts'

/** A step as a row of a list, as what happened on a day, and as what something else came before. */
interface StepWords {
  readonly name: string
  readonly happened: (of: string | undefined) => string
  readonly before: (of: string | undefined) => string
}

const from = (of: string | undefined): string => (of === undefined ? '' : ` från ${of}`)
const to = (of: string | undefined): string => (of === undefined ? '' : ` till ${of}`)

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  search: {
    name: 'Sökning efter avtal',
    happened: () => 'Avtal söktes',
    before: () => 'sökningen efter avtal',
  },
  inquiry: {
    name: 'Förfrågan skickad',
    happened: (of) => `Förfrågan${to(of)} skickades`,
    before: (of) => `förfrågan${to(of)}`,
  },
  bids: {
    name: 'Anbud',
    happened: (of) => `Anbudet${from(of)} kom in`,
    before: (of) => `anbudet${from(of)}`,
  },
  'winning-bid': {
    name: 'Det vinnande anbudet',
    happened: (of) => `Anbudet${from(of)} kom in`,
    before: (of) => `anbudet${from(of)}`,
  },
  'last-day': {
    name: 'Sista dag att lämna anbud',
    happened: () => 'Sista dagen att lämna anbud var',
    before: () => 'sista dagen att lämna anbud',
  },
  checks: {
    name: 'Leverantörskontroll',
    happened: () => 'Leverantören kontrollerades',
    before: () => 'kontrollen av leverantören',
  },
  statements: {
    name: 'Svar om jäv',
    happened: (of) => `${of ?? 'Personen'} svarade om jäv`,
    before: (of) => `svaret om jäv${from(of)}`,
  },
  decision: { name: 'Beslut', happened: () => 'Beslutet fattades', before: () => 'beslutet' },
  award: {
    name: 'Anbud antaget',
    happened: () => 'Anbudet antogs',
    before: () => 'beslutet att anta anbudet',
  },
  notice: {
    name: 'Underrättelse',
    happened: (of) => `Underrättelsen${to(of)} skickades`,
    before: (of) => `underrättelsen${to(of)}`,
  },
  contract: { name: 'Avtal tecknat', happened: () => 'Avtalet tecknades', before: () => 'avtalet' },
  start: {
    name: 'Avtalet börjar gälla',
    happened: () => 'Avtalet började gälla',
    before: () => 'avtalets början',
  },
}

/** "Avtalet tecknades 9 december 2026, före beslutet 10 december 2026." */
export const breakWords = (
  steps: { readonly first: StepId; readonly later: StepId },
  days: { readonly first: StepDay; readonly later: StepDay },
): string =>
  `${stepWords[steps.later].happened(days.later.of)} ${formatDate(days.later.date)}, före ${stepWords[steps.first].before(days.first.of)} ${formatDate(days.first.date)}.`

/** "Anbudet från X kom in 8 december 2026, efter sista dagen 7 december 2026." */
export const lateWords = ({ first, later }: { readonly first: StepDay; readonly later: StepDay }): string =>
  `${stepWords.bids.happened(first.of)} ${formatDate(first.date)}, efter sista dagen ${formatDate(later.date)}.`
