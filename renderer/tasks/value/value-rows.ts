import type { Case, Part } from '../../../src/domain/case/schema.ts'
import { caseValue } from '../../../src/rules/evaluate/case-value.ts'
import { countedParts, missingInPart } from '../../../src/rules/evaluate/parts.ts'
import type { TraceLine, ValueResult } from '../../../src/rules/value/result.ts'
import { isOptional, partName } from './part-names.ts'
import { isRecurring, sayPrice, sayTime } from './price-words.ts'

/** A row of the table Del | Pris | Tid | Värde. */
export interface ValueRow {
  readonly key: string
  readonly name: string
  readonly tag: string | undefined
  /** Price and time of a part; or the whole computation in words, where the row is no part. */
  readonly price: string | undefined
  readonly time: string | undefined
  readonly computation: string | undefined
  /** A price that recurs says nothing without its time. */
  readonly timeMatters: boolean
  /** Null while it is not known. */
  readonly ore: number | null
}

/** What the value is made of: first the parts, as far as they are answered, then what is added to them or weighed against them. */
export function valueRows(found: Case, result: ValueResult | null): readonly ValueRow[] {
  const parts = countedParts(found)
  const complete = parts.filter((part) => missingInPart(part).length === 0)
  const lines = (result ?? caseValue(withParts(found, complete)).result)?.trace ?? []
  const partRows = parts.map((part): ValueRow => {
    const at = complete.indexOf(part)
    const line = at < 0 ? undefined : lines[at]
    return {
      key: part.id,
      name: partName(part, parts),
      tag: isOptional(part) && line?.counted === 'value' ? 'räknas med' : tagOf(line),
      price: sayPrice(part),
      time: sayTime(part),
      computation: undefined,
      timeMatters: isRecurring(part.pricing),
      ore: line?.ore ?? null,
    }
  })
  const others = (result?.trace ?? []).slice(parts.length).filter((line) => line.role !== 'total')
  return [
    ...partRows,
    ...others.map((line, index): ValueRow => ({
      key: `line-${index}`,
      name: line.label,
      tag: tagOf(line),
      price: undefined,
      time: undefined,
      computation: line.computation,
      timeMatters: false,
      ore: line.ore,
    })),
  ]
}

/** The case with these parts alone: a part that is answered has its value, also while another is not. */
const withParts = (found: Case, parts: readonly Part[]): Case => ({
  ...found,
  value: { ...found.value, parts: [...parts] },
})

function tagOf(line: TraceLine | undefined): string | undefined {
  if (line?.counted === 'policy') return 'räknas av policyn'
  return line?.counted === 'no' && line.ore !== null ? 'räknas inte' : undefined
}

/** How the sum came about, for the foot of the table; undefined where the rows above say it by themselves. */
export function sumWords({ trace }: ValueResult): string | undefined {
  const sum = trace.at(-1)
  if (sum?.role !== 'total' || sum.rule.layer !== 'program') return undefined
  const needs = trace.filter(({ role }) => role === 'need-past' || role === 'need-next')
  if (needs.length === 0 || sum.ore === null) return sum.computation
  const largest = needs.find(({ counted }) => counted === 'value')
  return largest === undefined
    ? 'Köpet självt är mer än tolv månaders behov, så det är köpets summa som räknas.'
    : `${largest.label} är det största beloppet, så det är det som räknas.`
}
