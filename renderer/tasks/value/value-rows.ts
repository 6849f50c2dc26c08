import type { Case, Part } from '../../../src/domain/case/schema.ts'
import { caseValue } from '../../../src/rules/evaluate/case-value.ts'
import { countedParts, missingInPart } from '../../../src/rules/evaluate/parts.ts'
import type { RuleReference } from '../../../src/rules/parameters/amounts.ts'
import {
  documentationOverOre,
  passedWords,
  summedLines,
  type Passed,
  type SummedLine,
} from '../../../src/rules/value/crossings.ts'
import type { TraceLine, ValueResult } from '../../../src/rules/value/result.ts'
import { traceOf } from '../../../src/rules/value/trace.ts'
import { isOptional, partName } from './part-names.ts'
import { isRecurring, sayPrice, sayTime } from './price-words.ts'

/** A row of the table Del | Så räknat | Lägger till | Summa hittills. */
export interface ValueRow {
  readonly key: string
  readonly name: string
  readonly tag: string | undefined
  /** How the amount came about: "11 500 kr × 24 månader"; what is answered so far where something lacks. */
  readonly computation: string
  /** The line's own amount in öre; null while it is not known. */
  readonly ore: number | null
  /** Whether the amount is part of a sum. */
  readonly isCounted: boolean
  /** The sum so far in öre; null where the row adds nothing. */
  readonly sumOre: number | null
  /** What is passed on this row, in words. */
  readonly passes: readonly { readonly is: Passed['is']; readonly words: string }[]
  /** The rule that the row is counted by; undefined while its amount is not known. */
  readonly rule: RuleReference | undefined
}

/** What the value is made of: first the parts, as far as they are answered, then what is added to them or weighed against them. */
export function valueRows(found: Case, result: ValueResult | null): readonly ValueRow[] {
  const parts = countedParts(found)
  const complete = parts.filter((part) => missingInPart(part).length === 0)
  const lines = summed(found, result ?? caseValue(withParts(found, complete)).result)
  const partRows = parts.map((part): ValueRow => {
    const at = complete.indexOf(part)
    const of = at < 0 ? undefined : lines[at]
    const isUsed = isOptional(part) && of?.line.counted === 'value'
    return {
      ...rowOf(part.id, partName(part, parts, found.subject.law), of),
      tag: isUsed ? 'räknas med' : tagOf(of?.line),
      computation: of?.line.computation ?? answeredSoFar(part),
    }
  })
  const others = result === null ? [] : lines.slice(parts.length)
  return [...partRows, ...others.map((of, index) => rowOf(`line-${index}`, of.line.label, of))]
}

function summed(found: Case, result: ValueResult | null): readonly SummedLine[] {
  if (result === null) return []
  const { law = 'LOU', startDate = '' } = found.subject
  return summedLines(result, documentationOverOre(law, startDate))
}

const rowOf = (key: string, name: string, of: SummedLine | undefined): ValueRow => ({
  key,
  name,
  tag: tagOf(of?.line),
  computation: of?.line.computation ?? '',
  ore: of?.line.ore ?? null,
  isCounted: of !== undefined && of.addsOre !== null,
  sumOre: of?.sumOre ?? null,
  passes: (of?.passes ?? []).map((passed) => ({ is: passed.is, words: wordsOf(passed) })),
  rule: of?.line.rule,
})

/** To pass the amount for documentation is no mistake: it is said what it leads to. */
const wordsOf = (passed: Passed): string =>
  passed.is === 'documentation' && passed.sum === 'value'
    ? `${passedWords(passed)}: köpet ska dokumenteras`
    : passedWords(passed)

const nothingYet = 'inte ifyllt'

function answeredSoFar(part: Part): string {
  const price = sayPrice(part)
  const time = sayTime(part) ?? (isRecurring(part.pricing) ? `tid ${nothingYet}` : undefined)
  return [price ?? `pris ${nothingYet}`, time].filter((words) => words !== undefined).join(', ')
}

/** The case with these parts alone: a part that is answered has its value, also while another is not. */
const withParts = (found: Case, parts: readonly Part[]): Case => ({
  ...found,
  value: {
    ...found.value,
    parts: [...parts],
    ...(parts.some(isOptional) ? {} : { hasOption: 'no' as const }),
  },
})

function tagOf(line: TraceLine | undefined): string | undefined {
  if (line?.counted === 'policy') return 'räknas av policyn'
  return line?.counted === 'no' && line.ore !== null ? 'räknas inte' : undefined
}

/** How the sum came about, for the foot of the table; undefined where the rows above say it by themselves. */
export function sumWords(result: ValueResult): string | undefined {
  const trace = traceOf(result)
  const sum = trace.at(-1)
  if (sum?.role !== 'total' || sum.rule.layer !== 'program') return undefined
  const needs = trace.filter(({ role }) => role === 'need-past' || role === 'need-next')
  if (needs.length === 0 || sum.ore === null) return sum.computation
  const largest = needs.find(({ counted }) => counted === 'value')
  return largest === undefined
    ? 'Köpet självt är mer än tolv månaders behov, så det är köpets summa som räknas.'
    : `${largest.label} är det största beloppet, så det är det som räknas.`
}
