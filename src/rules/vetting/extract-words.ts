import { readyPattern, valuesAt } from '../../domain/case/pattern.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { rememberTexts } from '../../domain/remember.ts'
import { checks, checksOn } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import { wordsOf } from '../phrases/says-little.ts'
import { isOfLookedAt } from './look-only.ts'

type Tells = NonNullable<Check['tells']>

const told: readonly Tells[] = checks.flatMap(({ tells }) => tells ?? [])

const isWord = (word: string, pattern: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

const has = (words: readonly string[], patterns: readonly string[]): boolean =>
  words.some((word) => patterns.some((pattern) => isWord(word, pattern)))

const namesIt = (words: readonly string[], { registers, together }: Tells): boolean =>
  has(words, registers) || together.some((all) => all.every((pattern) => has(words, [pattern])))

/** Whether a text has any word of those that tell what somebody is convicted of. Surnames that begin alike have none. */
export function hasToldWord(text: string): boolean {
  const words = wordsOf(text)
  return told.some(({ registers, said, verdicts, deeds, told: more }) =>
    has(words, [...registers, ...said, ...verdicts, ...deeds, ...more]),
  )
}

const denied = ['inga', 'ingen', 'inget', 'inte', 'ej', 'aldrig', 'varken', 'utan']
/** Before what they ask of: "om någon är dömd"; after it they tell: "en dom om bedrägeri". */
const asked = ['huruvida', 'om']

/** Without the beginning of one of these a text tells nothing of the kind: asked first, of every text. */
const mayTell = new RegExp(
  told
    .flatMap(({ verdicts, deeds, told: more, plain }) => [...verdicts, ...deeds, ...more, ...plain.flat()])
    .map((pattern) => pattern.replace(/\*$/, ''))
    .join('|'),
  'iu',
)

/**
 * Whether a text reads as what an extract of the criminal record showed: it names the extract and what was seen in it, or
 * says that somebody is convicted of something. A word can stand there for another reason: it is for a person to say.
 */
export const readsAsExtract: (text: string) => boolean = rememberTexts(
  (text) => mayTell.test(text.normalize('NFC')) && told.some((tells) => isToldIn(text, tells)),
)

function isToldIn(text: string, tells: Tells): boolean {
  const words = wordsOf(text)
  if (namesIt(words, tells) && has(words, [...tells.verdicts, ...tells.deeds, ...tells.told])) return true
  // "Försäkrar att ingen är dömd för brott" is the supplier's own assurance.
  return text.split(/[.!?\n]/).some((sentence) => {
    const said = wordsOf(sentence)
    const first = said.findIndex((word) => has([word], [...tells.verdicts, ...tells.plain.flat()]))
    const isTold =
      (has(said, tells.verdicts) && has(said, tells.deeds)) ||
      tells.plain.some((all) => all.every((pattern) => has(said, [pattern])))
    return isTold && !has(said, denied) && !has(said.slice(0, first), asked)
  })
}

/** Whether a text names an extract that is only looked at: "belastningsregistret", "utdraget från Polisen". */
export const namesExtract: (text: string) => boolean = rememberTexts((text) =>
  told.some((tells) => namesIt(wordsOf(text), tells)),
)

/** The word by which a line of a local routine asks for what is only looked at on a day, and what that check is called. */
export function saysLookOnly(
  text: string,
  day: LocalDate,
): { readonly word: string; readonly name: string } | undefined {
  const words = text.match(/\p{L}+/gu) ?? []
  for (const { name, tells } of checksOn(day)) {
    if (tells === undefined) continue
    const small = words.map((word) => word.toLowerCase())
    const known = [...tells.registers, ...tells.said]
    const named = namesIt(small, tells) ? [...known, ...tells.together.flat()] : known
    const at = small.findIndex((word) => has([word], named))
    if (at >= 0) return { word: words[at] ?? '', name }
  }
  return undefined
}

/** Where words stand that a person writes of a supplier, beside the check itself: in its checks, and in its vetting. */
const inChecks = ['seen', 'notKept', 'waived', 'longerWhy'] as const
const inVetting = ['judgementReason', 'beyondCountry', 'moreWhy', 'heardWhat', 'heardAnswer'] as const

const places = [
  ...inChecks.map((name) => `suppliers.*.checks.*.${name}`),
  ...inVetting.map((name) => `suppliers.*.vetting.${name}`),
  'suppliers.*.bid.outcomeReason',
  'decision.checksDeviation',
  'contract.checksDeviation',
].map(readyPattern)

const readsSo = (text: string | undefined): boolean => text !== undefined && readsAsExtract(text)

/** Whether anything that is written of a supplier reads so. */
const tellsOf = ({ checks: rows = [], vetting, bid }: Supplier): boolean =>
  rows.some((row) => inChecks.some((name) => readsSo(row[name]))) ||
  inVetting.some((name) => readsSo(vetting?.[name])) ||
  readsSo(bid?.outcomeReason)

interface Named {
  readonly name?: string | undefined
  readonly where?: string | undefined
}

/** Whether a file, or the place of one, is named after such an extract. */
const isExtract = ({ name = '', where = '' }: Named): boolean => namesExtract(`${name} ${where}`)

/** What in a case reads as out of such an extract, though it stands at another question: texts and files, as paths. */
export function extractBeside(found: Case): readonly string[] {
  const hangsThere = (at: string | undefined): boolean => at !== undefined && isOfLookedAt(at)
  const files = found.attachments
    .filter((row) => isExtract(row) && !hangsThere(row.belongsTo ?? row.cameFrom))
    .map(({ id }) => `attachments.${id}`)
  const papers = (found.elsewhere ?? [])
    .filter((row) => isExtract(row) && !hangsThere(row.belongsTo))
    .map(({ id }) => `elsewhere.${id}`)
  return [...textsBeside(found), ...files, ...papers]
}

/** Nearly no case has any: where it stands is sought in those alone. */
function textsBeside(found: Case): readonly string[] {
  const { suppliers, decision, contract } = found
  const isTold =
    suppliers.some(tellsOf) || readsSo(decision.checksDeviation) || readsSo(contract.checksDeviation)
  if (!isTold) return []
  return places
    .flatMap((pattern) => valuesAt(found, pattern))
    .filter(({ path, value }) => typeof value === 'string' && !isOfLookedAt(path) && readsAsExtract(value))
    .map(({ path }) => path)
}
