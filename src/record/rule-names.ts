import { decisionLevels } from '../domain/case/choices.ts'
import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { sayField } from '../domain/case/fields/read.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { Demand, Rule } from '../rules/catalogue/schema.ts'
import { checkFor } from '../rules/catalogue/catalogue.ts'
import { stepWords } from '../rules/order/words.ts'
import { capitalised } from './say.ts'

/**
 * What a rule looks at, as a reader of the record ticks it off: "Avtalet tecknat", "Beslutet före underrättelsen". The
 * rule's message tells a buyer what to do, and would order about whoever reads the file. The message is kept where it
 * names a question of the office's own routine.
 */
export function ruleName({ demand, message }: Rule): string {
  switch (demand.is) {
    case 'answered':
      return listed(demand.fields)
    case 'not-answered':
      return `${listed([demand.field])}: inget svar`
    case 'not':
      return `${listed([demand.field])}: annat svar än ”${valueWords(demand)}”`
    case 'step-order':
      return `${capitalised(stepWords[demand.first].before(undefined))} före ${stepWords[demand.later].before(undefined)}`
    case 'within-days':
      return `${listed([demand.field])} i tid`
    case 'winner-answered':
      return listed(demand.fields.map(ofWinner))
    case 'winner-not':
      return `${listed([ofWinner(demand.field)])}: annat svar än ”${valueWords({ ...demand, is: 'not', field: ofWinner(demand.field) })}”`
    case 'checks':
      return `Kontroll av vinnaren: ${enumerated(demand.checks.map((id) => `”${checkName(id)}”`))}`
    case 'local-answer':
      return message
    case 'decided-by':
      return `Beslut av rätt nivå: ${decisionLevels[demand.level].charAt(0).toLowerCase()}${decisionLevels[demand.level].slice(1)}`
    case 'period-known':
      return demand.edge === 'start'
        ? 'När avtalet eller leveransen börjar'
        : 'När avtalet eller leveransen slutar'
    case 'statements':
      return `Svar om jäv från ${enumerated(demand.parts.map((part) => partNames[part]))}`
    case 'asked-at-least':
      return demand.count === 1
        ? 'Tillfrågade leverantörer'
        : `Minst ${demand.count} tillfrågade leverantörer`
    default:
      return names[demand.is] ?? message
  }
}

/** "Avtal som täcker behovet, var avtal söktes, när avtal söktes". */
const listed = (patterns: readonly string[]): string =>
  patterns
    .map(nameOf)
    .map((name, index) => (index === 0 ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`))
    .join(', ')

/** A yes or no is named as a question: that "Rör Sveriges säkerhet" is met would be read as a yes. */
function nameOf(pattern: string): string {
  const field = fieldAt(pattern.replaceAll('*', 'row'))
  if (field === undefined) return pattern
  const isYesNo = field.kind === 'choice' && 'no' in field.choices
  return isYesNo ? `Frågan ”${field.short}”` : field.short
}

const ofWinner = (field: string): string => `suppliers.*.${field}`

/** A check of an office's own is named by its id: its words are the routine's. */
const checkName = (id: string): string => checkFor(id, 'company')?.name ?? id

function valueWords({ field, value }: Extract<Demand, { is: 'not' }>): string {
  const described = fieldAt(field.replaceAll('*', 'row'))
  return described === undefined ? value : sayField(described, value)
}

const partNames = { preparer: 'handläggaren', decider: 'beslutsfattaren' } as const

/** The demands of law, policy and routine that name no field. */
const names: Readonly<Partial<Record<Demand['is'], string>>> = {
  'value-known': 'Värdet uträknat',
  'direct-procurement-allowed': 'Direktupphandling tillåten',
  'parts-complete': 'Allt som betalas medräknat',
  'recurring-complete': 'Kostnad under tolv månader',
  'similar-complete': 'Liknande köp beskrivna',
  'award-within-limit': 'Det antagna anbudet inom gränsen',
  'limbs-answered': 'Grundens alla frågor besvarade',
  'fewer-limbs-answered': 'Skälet för färre leverantörer motiverat',
  'late-bids-explained': 'Anbud efter sista dagen, förklarade',
  'judgement-explained': 'Seriös trots anmärkning, förklarat',
  'value-within': 'Värdet inom rutinens belopp',
  'criteria-weighed': 'Kriterier och vikter',
  'questions-answered': 'Frågor från leverantörer, besvarade till alla',
  'answers-settled': 'Svar från varje tillfrågad',
  'bids-priced': 'När varje anbud kom in, och priset',
  'winner-chosen': 'Vinnare',
  'no-open-conflict': 'Jäv som har uppgetts, hanterat',
  'helped-settled': 'Försprång för den som hjälpte till att förbereda, hanterat',
  'helped-heard': 'Utesluten leverantör hörd',
  'checks-before': 'Leverantörskontrollen hel',
  'judged-is-there': 'Bedömningen gäller den som står i ärendet',
  'country-beside': 'Skäl utöver land och ägare',
  'foreign-number-seen': 'Utländskt nummer kontrollerat',
  'judgement-settled': 'Bedömningen av leverantören klar',
  filed: 'Diarienummer, eller hos vem handlingarna hålls ordnade',
  'decider-not-preparer': 'Beslutsfattaren är en annan än handläggaren',
  'deviations-explained': 'Avvikelser, förklarade',
  'deviations-reported': 'Avvikelser, rapporterade',
  evaluated: 'Avtalet utvärderat',
  'stages-decided': 'Beslut att börja och om förfrågan, före förfrågan',
  'after-standstill': 'Avtalet tecknat efter avtalsspärren',
}
