import { z } from 'zod'
import wordsJson from '../../../assets/rules/country-words.json' with { type: 'json' }
import type { Supplier } from '../../domain/case/schema.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { checks } from '../catalogue/catalogue.ts'
import { daySchema, readRulesFile, textSchema } from '../parameters/dated.ts'
import { wordsOf } from '../phrases/says-little.ts'
import { vettingNow } from './about.ts'
import type { CheckAnswers } from './row.ts'

const list = z.array(textSchema).min(1)
const file = readRulesFile(
  'assets/rules/country-words.json',
  z.strictObject({
    format: z.literal('direktlots-country-words/1'),
    checkedOn: daySchema,
    source: textSchema,
    /** Whole words, beginnings of words, and words that follow on each other. */
    words: list,
    beginnings: list,
    phrases: list,
  }),
  wordsJson,
)
const whole: ReadonlySet<string> = new Set(file.words)

/** Checks that show a country or who owns a supplier: never by themselves why it is not serious. */
const neverAlone: ReadonlySet<string> = new Set(
  checks.filter((check) => check.attention === true || check.aboutOwners === true).map(({ id }) => id),
)

/** The checks of a supplier that showed something other than a country or an owner, as far as their kind tells. */
export const remarksBeside = (supplier: Supplier): readonly CheckAnswers[] =>
  (supplier.checks ?? []).filter(
    ({ id, result, of }) =>
      result !== undefined && result !== 'clear' && !neverAlone.has(id) && !isAnother(of, supplier),
  )

/**
 * Whether the judgement of a supplier may rest on its country or owners alone, whatever check the remark stands at: the
 * reason speaks of them, or all that the checks showed does. Words cannot tell: it is for a person to say.
 */
export function speaksOfCountry(supplier: Supplier): boolean {
  const { judgementReason } = vettingNow(supplier)
  if (judgementReason !== undefined && isOfCountry(judgementReason)) return true
  const seen = remarksBeside(supplier).map((row) => row.seen ?? '')
  return seen.length > 0 && seen.every(isOfCountry)
}

function isOfCountry(text: string): boolean {
  const words = wordsOf(text)
  const plain = ` ${words.join(' ')} `
  return (
    words.some((word) => whole.has(word) || file.beginnings.some((one) => word.startsWith(one))) ||
    file.phrases.some((phrase) => plain.includes(` ${phrase} `))
  )
}
