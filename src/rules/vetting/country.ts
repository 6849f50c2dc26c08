import wordsJson from '../../../assets/rules/country-words.json' with { type: 'json' }
import type { Supplier } from '../../domain/case/schema.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { checks } from '../catalogue/catalogue.ts'
import { readWordList } from '../phrases/word-list.ts'
import { vettingNow } from './about.ts'
import type { CheckAnswers } from './row.ts'

const isOfCountry = readWordList('assets/rules/country-words.json', 'direktlots-country-words/1', wordsJson)

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
