import type { Case, Part } from '../../../src/domain/case/schema.ts'
import { inWords } from '../../../src/record/say.ts'
import { caseValue, type CaseValue } from '../../../src/rules/evaluate/case-value.ts'
import { countedParts } from '../../../src/rules/evaluate/parts.ts'
import { isOptional } from './part-names.ts'
import { isRecurring, monthsOf, type Recurring } from './price-words.ts'

/** One more option: what it costs and how long it is. */
export interface OptionStep {
  readonly part: Part
  readonly months: number
}

/** An option like the last one; where there is none, one more year at the contract's price. Undefined where neither has a length. */
export function optionStep(found: Case): OptionStep | undefined {
  const parts = countedParts(found)
  const option = parts.findLast((part) => isOptional(part) && monthsOf(part) !== undefined)
  const base = parts.find((part) => part.role === 'base')
  const part = option ?? (base === undefined ? undefined : yearOf(base))
  const months = part === undefined ? undefined : monthsOf(part)
  return part === undefined || months === undefined ? undefined : { part, months }
}

function yearOf(base: Part): Part | undefined {
  if (!isRecurring(base.pricing) || monthsOf(base) === undefined) return undefined
  return { ...base, role: 'option', times: timesPerYear[base.pricing] }
}

const timesPerYear: Readonly<Record<Recurring, number>> = { month: 12, quarter: 4, year: 1 }

/** The value with so many more options. */
export function withMoreOptions(found: Case, step: OptionStep, count: number): CaseValue {
  const extra = Array.from({ length: count }, (_, n) => ({ ...step.part, id: `extra-${n}` }))
  return caseValue({
    ...found,
    value: { ...found.value, hasOption: 'yes', parts: [...countedParts(found), ...extra] },
  })
}

/** The value without the last option; null where there is none. */
export function withOneOptionLess(found: Case): CaseValue | null {
  const parts = countedParts(found)
  const last = parts.findLast(isOptional)
  if (last === undefined) return null
  const left = parts.filter((part) => part !== last)
  const hasOption = left.some(isOptional) ? found.value.hasOption : 'no'
  return caseValue({
    ...found,
    value: { ...found.value, parts: left, ...(hasOption === undefined ? {} : { hasOption }) },
  })
}

/** "ett optionsår", "två optioner på 6 månader". */
export function optionWords(count: number, months: number): string {
  if (months === 12) return `${count === 1 ? 'ett' : inWords(count)} optionsår`
  return `${count === 1 ? 'en option' : `${inWords(count)} optioner`} på ${months} ${months === 1 ? 'månad' : 'månader'}`
}
