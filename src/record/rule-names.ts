import { decisionLevels } from '../domain/case/choices.ts'
import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { sayField } from '../domain/case/fields/read.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { Demand, Rule } from '../rules/catalogue/schema.ts'
import { checkFor } from '../rules/catalogue/catalogue.ts'
import type { Finding } from '../rules/evaluate/evaluate.ts'
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

/** What a rule that is open still asks for: of several answers those that lack. */
export const openName = ({ rule, fields }: Pick<Finding, 'rule' | 'fields'>): string =>
  rule.demand.is === 'answered' && fields.length > 0 ? listed(fields) : ruleName(rule)

/** "Avtal som täcker behovet, var avtal söktes, när avtal söktes". */
const listed = (patterns: readonly string[]): string =>
  [...new Set(patterns.map(nameOf))]
    .map((name, index) => (index === 0 ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`))
    .join(', ')

/**
 * What an answer is about, for those whose short name says it to nobody beside the question. A yes or no is named as an answer
 * that is given: that "Rör Sveriges säkerhet" is met would be read as a yes.
 */
const answers: Readonly<Record<string, string>> = {
  'subject.law': 'Vilken lag som gäller',
  'inquiry.sameForAll': 'Svar på om alla fick samma text och samma sista dag',
  'screening.personalData': 'Svar på om leverantören hanterar personuppgifter',
  'screening.mayBuy': 'Svar på om enheten får köpa själv',
  'screening.security': 'Svar på om köpet rör Sveriges säkerhet',
  'value.hasOption': 'Svar på om avtalet kan förlängas eller utökas',
  'value.recurring': 'Svar på om behovet återkommer',
  'value.hasSimilar': 'Svar på om det finns liknande köp',
  'value.parts.*.openEnded': 'Svar på om avtalet löper tills vidare',
  'followUp.needed': 'Svar på om avtalet behöver följas upp',
  'contracts.coordination': 'Svar på om köpet kan samordnas',
  'decision.superiorExists': 'Svar på om det finns en överordnad chef',
  'decision.principal': 'Svar på om regionen är huvudman för det som köps',
}

function nameOf(pattern: string): string {
  if (Object.hasOwn(answers, pattern)) return answers[pattern] ?? pattern
  const field = fieldAt(pattern.replaceAll('*', 'row'))
  if (field === undefined) return pattern
  const isYesNo = field.kind === 'choice' && 'no' in field.choices
  return isYesNo ? `Svar på frågan ”${field.short}”` : field.short
}

const ofWinner = (field: string): string => `suppliers.*.${field}`

/** A check of an office's own is named by its id: its words are the routine's. */
const checkName = (id: string): string => checkFor(id, 'company')?.name ?? id

function valueWords({ field, value }: Extract<Demand, { is: 'not' }>): string {
  const described = fieldAt(field.replaceAll('*', 'row'))
  return described === undefined ? value : sayField(described, value)
}

const partNames = { preparer: 'handläggaren', decider: 'beslutsfattaren' } as const

/** The demands that name no field. Of the program's own, those that more than set an answer right. */
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
  'suppliers-identified': 'Namn och organisationsnummer för varje tillfrågad leverantör',
  'notes-explained': 'Anbud som skrevs in sent eller ändrades efter jämförelsen, förklarade',
  'early-comparison-explained': 'Jämförelse av anbuden före sista dagen, förklarad',
  'not-best-explained': 'Lägre eller bättre anbud som inte antas, förklarade',
  'low-bids-asked': 'Klart lägre anbud, förklarade',
  'bids-settled': 'Utfall och skäl för varje anbud',
  'points-given': 'Poäng för varje anbud och kriterium',
  'candidates-judged': 'Bedömning av varje avtal som har tagits upp',
  'decision-evidence': 'Det som visar beslutet',
  'after-standstill': 'Avtalet tecknat efter avtalsspärren',
}
