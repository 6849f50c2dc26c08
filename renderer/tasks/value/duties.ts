import type { Case } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { inWords } from '../../../src/record/say.ts'
import type { Rule } from '../../../src/rules/catalogue/schema.ts'
import { countedResult } from '../../../src/rules/evaluate/award-lines.ts'
import { evaluateCase, type Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { documentationOverOre as overOreOn } from '../../../src/rules/value/crossings.ts'

/** The amount in öre over which the act of the case wants it documented; null where it has no such amount or it is unread. */
export const documentationOverOre = (found: Case, today: LocalDate): number | null =>
  overOreOn(found.subject.law ?? 'LOU', found.subject.startDate ?? today)

/** What follows from the size of the value, one sentence for each amount that is passed. `subject` begins it. */
export function dutySentences(
  found: Case,
  evaluation: Evaluation,
  subject: 'Det' | 'Värdet' = 'Det',
): readonly string[] {
  const { legalOre } = evaluation.facts.value
  const result = countedResult(evaluation.facts)
  if (result === null) return []
  const over = documentationOverOre(found, evaluation.facts.today)
  const duties = new Map<number, string[]>()
  const add = (ore: number, words: string): void => {
    duties.set(ore, [...(duties.get(ore) ?? []), words])
  }
  if (result.documentationDuty === true && over !== null) add(over, 'köpet ska dokumenteras')
  const passed = rulesOfSize(found, evaluation).filter((rule) => passedAmount(rule, legalOre) !== null)
  const most = Math.max(0, ...passed.map((rule) => askedCountOf(rule) ?? 0))
  for (const rule of passed) {
    const ore = passedAmount(rule, legalOre)
    // Of two that say how many to ask, the one that wants more holds.
    const words = (askedCountOf(rule) ?? most) < most ? null : wordsOf(rule)
    if (ore !== null && words !== null) add(ore, words)
  }
  const sentences = [...duties]
    .toSorted(([a], [b]) => a - b)
    .map(([ore, words]) => dutySentence(subject, ore, words, result.valueOre))
  return [...lawSentences(subject, result.documentationDuty, over), ...sentences]
}

function lawSentences(subject: string, duty: boolean | null, over: number | null): readonly string[] {
  if (duty === true && over === null) return ['Köpet ska dokumenteras, hur litet det än är.']
  return duty === false && over !== null
    ? [`${subject} är inte över ${formatKr(over)}, så lagen kräver ingen dokumentation.`]
    : []
}

function dutySentence(
  subject: string,
  ore: number,
  words: readonly string[],
  valueOre: number | null,
): string {
  const alone = valueOre !== null && valueOre > ore
  const start = alone ? `${subject} är` : 'Med köp av samma slag är det'
  return `${start} över ${formatKr(ore)}, så ${enumerated(words)}.`
}

/**
 * As if nobody but the accepted bidder were asked yet: a rule about how many to ask then still stands among the
 * findings, also once it is met, and the accepted bid still counts.
 */
const rulesOfSize = (found: Case, evaluation: Evaluation): readonly Rule[] => {
  const suppliers = found.suppliers.filter(({ id }) => id === found.award.supplierId)
  return evaluateCase({ ...found, suppliers }, evaluation.facts.today).findings.map(({ rule }) => rule)
}

function passedAmount(rule: Rule, legalOre: number | null): number | null {
  const condition = rule.when.find((when) => when.is === 'value-over')
  if (condition === undefined || legalOre === null) return null
  const ore = condition.kronor * 100
  return legalOre > ore ? ore : null
}

const askedCountOf = (rule: Rule): number | undefined =>
  rule.when.find((when) => when.is === 'competition-short')?.count

function wordsOf(rule: Rule): string | null {
  const count = askedCountOf(rule)
  if (count !== undefined) return `minst ${inWords(count)} leverantörer ska frågas skriftligt`
  return rule.demand.is === 'decided-by' && rule.demand.level === 'superior' ? 'en chef ska besluta' : null
}
