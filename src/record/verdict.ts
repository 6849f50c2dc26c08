import { grounds } from '../domain/case/choices.ts'
import { formatKr } from '../domain/money.ts'
import { awardOverEstimate, countedName, countedResult, countsBid } from '../rules/evaluate/award-lines.ts'
import { overLocalHighest } from '../rules/local/highest.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { groundOf, missingLimbs } from '../rules/grounds/grounds.ts'
import { handOverSentence, handOverVerdict } from './sections/hand-over.ts'
import { policyStop, type PolicyStop } from '../rules/similar/policy-stop.ts'
import { capitalised } from './say.ts'
import type { Allowed, ValueResult } from '../rules/value/result.ts'

/**
 * How the value stands while the record is a draft: in words that nobody takes for a permit of a purchase that is not
 * documented yet.
 */
export function draftTitle(evaluation: Evaluation): string {
  const title = verdictTitle(evaluation)
  const { allowedByAmount, collectedOverLimit } = evaluation.facts.value
  if (title === permit && collectedOverLimit === true)
    return 'Lagen tillåter direktupphandling, men det samlade värdet är över gränsen.'
  if (title === permit && allowedByAmount === 'yes') {
    const { limit, limitOre } = countedResult(evaluation.facts) ?? {}
    if (limitOre === null) return 'Beloppet är lågt nog för direktupphandling.'
    return `Värdet ${limit?.comparison === '<=' ? 'ryms inom' : 'är under'} gränsen för direktupphandling.`
  }
  return title
}

const permit = 'Köpet får direktupphandlas.'

/** The verdict in one sentence. The program advises; a person decides. */
export function verdictTitle(evaluation: Evaluation): string {
  const allowed = allowedOf(evaluation)
  if (evaluation.facts.handedOver) return handOverVerdict(evaluation)
  if (allowed === undefined) return 'Värdet är inte uträknat än.'
  if (allowed === 'yes' && overLocalHighest(evaluation.findings) !== undefined)
    return 'Lagen tillåter direktupphandling, men inte den lokala rutinen.'
  if (allowed === 'yes') return allowedTitle(evaluation)
  return allowed === 'no'
    ? 'Köpet får inte direktupphandlas.'
    : 'Programmet kan inte avgöra om köpet får direktupphandlas.'
}

/** What the rules answer of the estimate, or of the accepted bid where that is not allowed; undefined without a value. */
export function allowedOf({ facts: { value } }: Evaluation): Allowed | undefined {
  const { result, legalAward } = value
  return result !== null && legalAward !== null && legalAward.allowed !== 'yes'
    ? legalAward.allowed
    : result?.allowed
}

/** By its amount a purchase is allowed; on a ground only as far as the reasons for it hold, which a person judges. */
function allowedTitle({ facts: { case: found, today, value } }: Evaluation): string {
  if (value.allowedByAmount === 'yes') return policyTitle(policyStop(found, value))
  return missingLimbs(found, today).length === 0
    ? 'Köpet får direktupphandlas, om skälen för grunden håller.'
    : 'Grunden är inte motiverad: alla dess frågor är inte besvarade.'
}

/** What the law allows the policy can stop, for what it adds together. */
function policyTitle(stop: PolicyStop | null): string {
  if (stop === null) return permit
  return stop === 'deviation'
    ? 'Lagen tillåter direktupphandling. Policyn gör det inte, men ett avsteg är beslutat i linjen.'
    : 'Lagen tillåter direktupphandling, men policyn stoppar den: det samlade värdet är över gränsen.'
}

/** Why the purchase is made directly, in the words the record prints. Where the amount suffices, that is the reason.
 * `isDated`: with the day whose limit it is, which stands beside the limit where that is printed.
 */
export function reasonSentence(evaluation: Evaluation, isDated = true): string {
  const { result: estimate, legalAward, allowedByAmount } = evaluation.facts.value
  // A bid that passes a line is what the purchase is worth, though the estimate was under it.
  const result =
    legalAward !== null && legalAward.allowedByAmount !== 'yes' ? legalAward : countedResult(evaluation.facts)
  const { subject, reason } = evaluation.facts.case
  if (evaluation.facts.handedOver) return handOverSentence(evaluation)
  if (result === null || result.valueOre === null) return 'Skälet kan anges när värdet är uträknat.'
  const isBid = countsBid(evaluation.facts)
  const value = `${isBid ? `Med ${countedName(evaluation.facts)} är värdet` : 'Värdet är'} ${formatKr(result.valueOre)} utan moms`
  if (allowedByAmount === 'yes' && result.limitOre !== null)
    return `${value} och ${within(result.limit?.comparison)} gränsen för direktupphandling, ${formatKr(result.limitOre)}${isDated ? `, ${heldWords(subject.startDate ?? '', evaluation.facts.today)}` : ''}.${collectedWords(evaluation)}${bidWords(evaluation, estimate)}`
  if (allowedByAmount === 'yes')
    return `${value}. Beloppet är så lågt att köpet får direktupphandlas.${bidWords(evaluation, estimate)}`
  if (isBid && result.allowedByAmount === 'undetermined' && reason.ground === undefined)
    return [`${value}.`, ...result.reasons].join(' ')
  if (reason.ground === undefined)
    return `${value}. Beloppet räcker inte som skäl, och ingen grund är angiven.`
  const ground = groundOf(evaluation.facts.case, evaluation.facts.today)
  const section = ground === undefined ? '' : ` (${ground.section})`
  return `${value}. Beloppet räcker inte som skäl. Grunden är: ${grounds[reason.ground].toLowerCase()}${section}.`
}

/** When the limit held: a procurement that has not begun begins on a day to come. */
const heldWords = (startDate: string, today: string): string =>
  startDate > today
    ? `som gäller när upphandlingen påbörjas ${startDate}`
    : `som gällde när upphandlingen påbörjades ${startDate}`

/** That the estimate was lower, and what the bid brings with it. */
function bidWords({ facts }: Evaluation, estimate: ValueResult | null): string {
  if (!countsBid(facts) || estimate === null || estimate.valueOre === null) return ''
  const isDocumented = awardOverEstimate(facts)?.lines.some(({ is }) => is === 'documentation') === true
  return ` När upphandlingen påbörjades uppskattades värdet till ${formatKr(estimate.valueOre)}.${isDocumented ? ` ${capitalised(countedName(facts))} gör att köpet ska dokumenteras.` : ''}`
}

/** What the policy adds together, where that stops the purchase. */
function collectedWords({ facts: { case: found, value } }: Evaluation): string {
  const ore = value.collectedOre
  if (ore === null || value.collectedOverLimit !== true) return ''
  const stop =
    policyStop(found, value) === null
      ? 'vilket är över gränsen'
      : 'och då tillåter policyn ingen direktupphandling'
  return ` Med de köp som policyn räknar ihop är det ${formatKr(ore)}, ${stop}.`
}

/** "Understiger" where the limit itself is too much, "ryms inom" where it is allowed. */
const within = (comparison: string | undefined): string => (comparison === '<=' ? 'ryms inom' : 'understiger')
