import type { Case } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { capitalised } from '../../../src/record/say.ts'
import { caseValue } from '../../../src/rules/evaluate/case-value.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { localHighestOre } from '../../../src/rules/local/highest.ts'
import { countedParts } from '../../../src/rules/evaluate/parts.ts'
import type { ValueResult } from '../../../src/rules/value/result.ts'
import { documentationOverOre } from './duties.ts'
import { optionStep, optionWords, withMoreOptions } from './option-step.ts'
import { isOptional } from './part-names.ts'

/** More options than this are no answer to a question anybody has. */
const mostOptions = 8

/**
 * What would change the answer about the value, as sentences. Each is computed by changing the case and asking the rules
 * again, so that nothing here knows how a value is made. Empty while the value is not known.
 */
export function whatIf(found: Case, today: LocalDate): readonly string[] {
  const { result } = caseValue(found)
  if (result === null || result.valueOre === null) return []
  if (result.allowedByAmount === 'yes')
    return [...untilDocumentation(found, result, today), ...untilLimit(found, result), ...endInstead(found)]
  if (result.allowedByAmount === 'no')
    return [...overLimit(result), ...withoutOptions(found), ...endInstead(found), noSplitting]
  return endInstead(found)
}

const noSplitting = 'Ett köp får inte delas upp för att komma under gränsen.'

/** How far it is to the local routine's own highest value, which is nearer than the limit of the act. */
export function untilHighest({ facts, findings }: Evaluation): readonly string[] {
  const highest = localHighestOre(findings)
  const { legalOre } = facts.value
  if (highest === null || legalOre === null) return []
  return legalOre > highest
    ? [`Värdet är ${formatKr(legalOre - highest)} över er lokala rutins ${formatKr(highest)}.`]
    : [`Det är ${formatKr(highest - legalOre)} kvar till er lokala rutins ${formatKr(highest)}.`]
}

function untilDocumentation(found: Case, result: ValueResult, today: LocalDate): readonly string[] {
  const over = documentationOverOre(found, today)
  if (result.documentationDuty !== false || over === null || result.valueOre === null) return []
  return [
    `Över ${formatKr(over)} ska köpet dokumenteras. Det är ${formatKr(over - result.valueOre)} kvar dit.`,
  ]
}

/** How much more fits, in options as long as the last one, else in kronor. */
function untilLimit(found: Case, result: ValueResult): readonly string[] {
  if (result.limitOre === null || result.valueOre === null) return []
  const { policyValueOre, flags } = result
  if (flags.includes('policy-limit-exceeded') && policyValueOre !== null)
    return [
      `Köpets eget värde är ${formatKr(result.limitOre - result.valueOre)} från gränsen på ${formatKr(result.limitOre)}. Det samlade värdet ${policyValueOre === result.limitOre ? 'når den' : `är ${formatKr(policyValueOre - result.limitOre)} över den`}.`,
    ]
  const left = `Det är ${formatKr(result.limitOre - result.valueOre)} kvar upp till gränsen på ${formatKr(result.limitOre)}.`
  const more = moreOptions(found, result)
  return more.length > 0 ? more : [left]
}

function moreOptions(found: Case, result: ValueResult): readonly string[] {
  const step = optionStep(found)
  if (step === undefined || result.limitOre === null) return []
  const { months } = step
  const values = Array.from({ length: mostOptions + 1 }, (_, n) => withMoreOptions(found, step, n + 1))
  const fits = values.findIndex((value) => value.allowedByAmount !== 'yes')
  const first = values[fits === -1 ? 0 : fits]?.result
  if (fits === -1 || first?.valueOre == null || first.valueOre === result.valueOre) return []
  const over = `${capitalised(optionWords(fits + 1, months))} till går över gränsen.`
  const last = values[fits - 1]?.result
  if (fits === 0 || last?.valueOre == null)
    return [
      `${capitalised(optionWords(1, months))} till ger ${formatKr(first.valueOre)} och går över gränsen.`,
    ]
  const left = result.limitOre - last.valueOre
  const near = last.flags.includes('near-limit') ? `, men ${formatKr(left)} ifrån` : ' gränsen'
  return [
    `${capitalised(optionWords(fits, months))} till ger ${formatKr(last.valueOre)}: fortfarande under${near}.`,
    over,
  ]
}

function overLimit({ valueOre, limitOre }: ValueResult): readonly string[] {
  if (valueOre === null || limitOre === null || valueOre === limitOre) return []
  return [`Värdet är ${formatKr(valueOre - limitOre)} över gränsen på ${formatKr(limitOre)}.`]
}

function withoutOptions(found: Case): readonly string[] {
  if (!countedParts(found).some(isOptional)) return []
  const { result, allowedByAmount } = caseValue({ ...found, value: { ...found.value, hasOption: 'no' } })
  if (allowedByAmount !== 'yes' || result?.valueOre == null) return []
  return [
    `Utan optioner är värdet ${formatKr(result.valueOre)}, under gränsen. Ta bara bort dem om de inte behövs.`,
  ]
}

const endInstead = (found: Case): readonly string[] =>
  countedParts(found).some((part) => part.openEnded === 'yes')
    ? ['Med ett slutdatum räknas bara tiden fram till det.']
    : []
