import { categories, delegatedDecisions } from '../case/choices.ts'
import { parseMoney } from '../money.ts'
import { parsed, unreadable, type Parsed } from '../parsed.ts'
import { foldWords } from './in-force.ts'
import type { DelegationPoint } from './organisation.ts'

type Decision = NonNullable<DelegationPoint['decision']>
type Category = NonNullable<DelegationPoint['categories']>[number]

/** How delegation orders name the decisions, and the first word of each as it is offered. */
export const decisionWords: Readonly<Record<Decision, readonly string[]>> = {
  begin: ['börja', 'påbörja', 'inleda', 'starta', 'begin'],
  inquiry: ['förfrågan', 'förfrågningsunderlag', 'upphandlingsdokument', 'inquiry'],
  award: ['anta anbud', 'anta', 'tilldelning', 'tilldela', 'tilldelningsbeslut', 'köp', 'inköp', 'award'],
  cancel: ['avbryta', 'avbryt', 'avbrytande', 'cancel'],
  contract: ['teckna avtal', 'avtal', 'avtalstecknande', 'underteckna', 'contract'],
  deviation: ['avsteg', 'avvikelse', 'undantag', 'deviation'],
}

export const categoryWords: Readonly<Record<Category, readonly string[]>> = {
  goods: ['vara', 'varor', 'goods'],
  services: ['tjänst', 'tjänster', 'services'],
  works: ['byggentreprenad', 'byggentreprenader', 'bygg', 'entreprenad', 'entreprenader', 'works'],
  annex2: ['bilaga 2', 'tjänst i bilaga 2', 'tjänster i bilaga 2', 'annex2'],
  'b-services': ['b-tjänst', 'b-tjänster', 'b-services'],
  concession: ['koncession', 'koncessioner', 'concession'],
}

const every = /^(?:alla?|allt|alla beslut|alla slag|alla köp|samtliga|[-–—*])?$/

/** Which decision a text names; undefined: every decision. */
export function parseDecision(text: string): Parsed<Decision | undefined> {
  const folded = foldWords(text)
  if (every.test(folded)) return parsed(undefined)
  const found = keyOf(decisionWords, folded) ?? keyOf(decisionWords, folded.replace(/^(?:att|om) /, ''))
  const titled = (Object.keys(delegatedDecisions) as Decision[]).find(
    (key) => foldWords(delegatedDecisions[key]) === folded,
  )
  return found === undefined && titled === undefined
    ? unreadable(
        `Beslutet ”${text.trim()}” känner programmet inte. Skriv ${offered(decisionWords)}, eller alla.`,
      )
    : parsed(found ?? titled)
}

/** Which kinds of purchase a text names, divided by commas or "och"; undefined: every kind. */
export function parseCategories(text: string): Parsed<DelegationPoint['categories']> {
  if (every.test(foldWords(text))) return parsed(undefined)
  const kinds: Category[] = []
  for (const part of foldWords(text).split(/\s*(?:[,;/+&]| och )\s*/)) {
    const titled = (Object.keys(categories) as Category[]).find((key) => foldWords(categories[key]) === part)
    const found = keyOf(categoryWords, part) ?? titled
    if (found === undefined)
      return unreadable(
        `Slaget ”${part}” känner programmet inte. Skriv ${offered(categoryWords)}, med komma emellan, eller alla.`,
      )
    if (!kinds.includes(found)) kinds.push(found)
  }
  return parsed(kinds)
}

/** The highest amount, in öre; undefined: without limit. */
export function parseUpTo(text: string): Parsed<number | undefined> {
  const folded = foldWords(text)
  if (/^(?:obegränsat|utan gräns|utan beloppsgräns|ingen gräns|alla belopp|[-–—]?)$/.test(folded))
    return parsed(undefined)
  const read = parseMoney(folded.replace(/^(?:högst|upp till|t o m|till och med|max) /, ''))
  return read.ok ? read : unreadable(`${read.problem} Skriv obegränsat om det inte finns någon gräns.`)
}

const keyOf = <K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
  text: string,
): K | undefined => (Object.keys(words) as K[]).find((key) => words[key].includes(text))

const offered = (words: Readonly<Record<string, readonly string[]>>): string =>
  Object.values(words)
    .map(([first]) => first)
    .join(', ')
