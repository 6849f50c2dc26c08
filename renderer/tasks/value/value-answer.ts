import { grounds } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { countedName, countedResult, countsBid } from '../../../src/rules/evaluate/award-lines.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { missingLimbs } from '../../../src/rules/grounds/grounds.ts'
import { overLocalHighest } from '../../../src/rules/local/highest.ts'
import { hasDoubtfulAmount, ownAmountsOf } from '../../../src/rules/parameters/own-amount.ts'
import { policyStop, type PolicyStop } from '../../../src/rules/similar/policy-stop.ts'
import type { ValueResult } from '../../../src/rules/value/result.ts'
import { dutySentences } from './duties.ts'
import { valueLacks, type LacksAt, type ValueLacks } from './value-lacks.ts'

/** Whether the purchase may be made directly, as one sentence and what follows from it. */
export interface ValueAnswer {
  readonly tone: 'ok' | 'warn' | 'stop' | 'plain'
  readonly title: string
  readonly sentences: readonly string[]
  /** The amount alone does not answer: the page of grounds is where to go on. */
  readonly needsGround: boolean
}

/** Null while the value is not known. On the first page, what a later page asks is told from what is open there. */
export function valueAnswer(found: Case, evaluation: Evaluation, at: LacksAt = {}): ValueAnswer | null {
  const result = countedResult(evaluation.facts)
  if (result === null) return null
  const answer = answerOn(result, found, evaluation, at)
  return {
    ...answer,
    // An amount of the organisation's own that looks wrong is no ground for a plain yes.
    tone: answer.tone === 'ok' && hasDoubtfulAmount(result) ? 'warn' : answer.tone,
    sentences: [...bidSentence(evaluation), ...answer.sentences, ...ownAmountsOf(result)],
  }
}

/** Where the accepted bid passes a line that the estimate was under, it is the bid that is answered for. */
export function bidSentence({ facts }: Evaluation): readonly string[] {
  const [bid, estimate] = [countedResult(facts)?.valueOre, facts.value.result?.valueOre]
  if (!countsBid(facts) || bid == null || estimate == null) return []
  return [
    `Med ${countedName(facts)} är värdet ${formatKr(bid)}, inte ${formatKr(estimate)} som ni räknade med.`,
  ]
}

function answerOn(result: ValueResult, found: Case, evaluation: Evaluation, at: LacksAt): ValueAnswer {
  const highest = overLocalHighest(evaluation.findings)
  if (highest !== undefined && result.allowed === 'yes') return localStop(highest)
  if (found.screening?.mayBuy === 'no' && result.allowed === 'yes') return mayNotBuy
  const lacks = valueLacks(found, evaluation, at)
  if (result.allowedByAmount === 'yes')
    return allowedAnswer(
      result,
      // After the collected value is named, "det" would be that.
      dutySentences(found, evaluation, result.flags.includes('policy-limit-exceeded') ? 'Värdet' : 'Det'),
      lacks,
      policyStop(found, evaluation.facts.value),
      found.value.collectedReason !== undefined,
    )
  const duties = result.allowed === 'no' ? [] : dutySentences(found, evaluation, 'Värdet')
  const { ground } = result
  if (ground?.allowed === 'yes' && missingLimbs(found, evaluation.facts.today).length > 0)
    return {
      tone: 'warn',
      title: `Grunden ”${grounds[ground.ground]}” är inte motiverad än.`,
      sentences: [...overLimit(result), 'Alla grundens frågor måste vara besvarade.'],
      needsGround: true,
    }
  if (ground?.allowed === 'yes')
    return {
      tone: lacks.sentences.length === 0 ? 'ok' : 'plain',
      title: `${allowedWords(lacks, ` på grunden ”${grounds[ground.ground]}”`)}.`,
      sentences: [
        ...lacks.sentences,
        ...overLimit(result),
        'Skriv noga varför grunden gäller: ni ska kunna visa det.',
        ...duties,
      ],
      needsGround: true,
    }
  if (result.allowed === 'undetermined')
    return {
      tone: 'warn',
      title: 'Det går inte att avgöra om du får direktupphandla.',
      sentences: [...(result.reasons.length > 0 ? result.reasons : ['Fråga inköpsfunktionen.']), ...duties],
      needsGround: result.allowedByAmount === 'no',
    }
  return {
    tone: 'stop',
    title: ground ? 'Du får inte direktupphandla.' : 'Beloppet är för stort för en direktupphandling.',
    sentences: [...overLimit(result), ...wayOut(result)],
    needsGround: true,
  }
}

/** The law allows the purchase, and the unit is not the one who may make it: nothing beside that says that it may. */
const mayNotBuy: ValueAnswer = {
  tone: 'stop',
  title: 'Lagen tillåter köpet, men enheten får inte göra det själv.',
  sentences: ['Lämna behovet till den som köper åt er, eller be om lov först.'],
  needsGround: false,
}

/** The law allows the purchase, the organisation's own routine does not. */
const localStop = ({ rule, detail }: Finding): ValueAnswer => ({
  tone: 'stop',
  title: 'Lagen tillåter köpet, men inte er lokala rutin.',
  sentences: [detail ?? '', rule.message, sourceOf(rule)],
  needsGround: false,
})

const sourceOf = ({ source: { document, section } }: Finding['rule']): string =>
  `Källa: ${document}, ${section}.`

/** A yes holds only for what is filled in: more can make the value larger. */
function allowedWords(lacks: ValueLacks, on = ''): string {
  if (lacks.asksLater) return `Det ser ut som att du får direktupphandla${on}`
  return `Du får direktupphandla${on}${lacks.sentences.length === 0 ? '' : ', så långt som är ifyllt'}`
}

function allowedAnswer(
  result: ValueResult,
  duties: readonly string[],
  lacks: ValueLacks,
  stop: PolicyStop | null,
  isConsidered: boolean,
): ValueAnswer {
  const { limitOre, policyValueOre } = result
  const collectedOre = result.flags.includes('policy-limit-exceeded') ? policyValueOre : null
  return {
    ...(stop === null ? allowedTitle(result, collectedOre !== null, lacks) : stopTitle(stop)),
    sentences: [
      ...lacks.sentences,
      limitOre === null
        ? 'Gränsens belopp i kronor är inte kontrollerat, men värdet är så lågt att det ryms ändå.'
        : withinWords(result, limitOre),
      ...(collectedOre === null
        ? []
        : [
            `Med köp av samma slag är det ${formatKr(collectedOre)}. ${stop === null ? (isConsidered ? 'Hur ni har tagit hänsyn till det står i ärendet.' : 'Tala med inköpsfunktionen innan du går vidare.') : exitWords[stop]}`,
          ]),
      ...duties,
    ],
    needsGround: false,
  }
}

/** How far under, where that is not far. */
function withinWords({ flags, limit, valueOre }: ValueResult, limitOre: number): string {
  const within = limit?.comparison === '<' ? 'under' : 'inom'
  const isNear = flags.includes('near-limit') && valueOre !== null && valueOre !== limitOre
  return isNear
    ? `Det är ${formatKr(limitOre - valueOre)} kvar till gränsen på ${formatKr(limitOre)}.`
    : `Värdet är ${within} gränsen på ${formatKr(limitOre)}.`
}

/** The policy's no is no less a no for being the policy's, until the deviation is decided. */
const stopTitle = (stop: PolicyStop): Pick<ValueAnswer, 'tone' | 'title'> =>
  stop === 'deviation'
    ? { tone: 'warn', title: 'Lagen tillåter köpet. Policyn gör det inte, men ett avsteg är beslutat.' }
    : { tone: 'stop', title: 'Lagen tillåter köpet, men policyn stoppar det.' }

const exitWords: Readonly<Record<PolicyStop, string>> = {
  open: 'Vad ni kan göra i stället står under Det samlade värdet, i Räkna ut värdet.',
  contract: 'Ni köper från ett avtal i stället.',
  function: 'Ni lämnar över till inköpsfunktionen.',
  deviation: 'Följ det som står i beslutet om avsteg.',
}

function allowedTitle(
  result: ValueResult,
  isCollectedOver: boolean,
  lacks: ValueLacks,
): Pick<ValueAnswer, 'tone' | 'title'> {
  if (isCollectedOver)
    return { tone: 'warn', title: 'Lagen tillåter köpet, men det samlade värdet går över gränsen.' }
  if (result.flags.includes('near-limit') && result.limitOre !== null && result.valueOre !== null)
    return { tone: 'warn', title: `${allowedWords(lacks)}, men värdet är nära gränsen.` }
  return { tone: lacks.sentences.length === 0 ? 'ok' : 'plain', title: `${allowedWords(lacks)}.` }
}

function overLimit({ valueOre, limitOre }: ValueResult): readonly string[] {
  if (limitOre === null || valueOre === null) return []
  return valueOre === limitOre
    ? [`Värdet är precis ${formatKr(limitOre)}. Det måste vara under gränsen.`]
    : [`Värdet är ${formatKr(valueOre - limitOre)} över gränsen på ${formatKr(limitOre)}.`]
}

function wayOut({ ground, euThreshold }: ValueResult): readonly string[] {
  if (ground === null)
    return ['Annonsera med hjälp av inköpsfunktionen, eller se om lagen medger ett undantag.']
  const below =
    euThreshold?.ore == null ? '' : ` Den gäller bara under ${formatKr(euThreshold.ore)}, EU:s tröskelvärde.`
  return [
    `Grunden ”${grounds[ground.ground]}” räcker inte.${below}`,
    'Annonsera med hjälp av inköpsfunktionen.',
  ]
}
