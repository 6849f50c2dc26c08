import type { Case } from '../../domain/case/schema.ts'
import { fold, foldedWords, lettersOf } from './fold.ts'
import { coreOf } from './names.ts'
import type { Secret } from './secret.ts'
import { isListed, isNoun, isPlace, leakWords, type IsOwn } from './words.ts'

/** What a company is called for short, as far as it tells whose name it is where nothing of it may stand. */
export interface ShortNames {
  readonly secrets: readonly Secret[]
  /** Names of signs, in their own capitals ("3M"), and addresses on the net. */
  readonly patterns: readonly RegExp[]
}

/**
 * The short names that the search of an inquiry lets through because they are words of trades too ("Mälarbygg" of "Mälarbygg i
 * Västerås AB"), and what is too short for it ("3M"): for texts where a name is never needed. A word of trades that the purchase is
 * described with tells only where it stands as a name.
 */
export function shortNamesOf(found: Case, name: string | undefined, isOwn: IsOwn): ShortNames {
  if (name === undefined) return { secrets: [], patterns: [] }
  const core = coreOf(name)
  const words = core.filter((word) => isTelling(word) && !isOwn(word))
  return {
    secrets: words.map((word): Secret => {
      const bought = isBought(found, word)
      const goesOn = !bought && word.length >= fewestToGoOn
      const stands = bought ? 'as-noun' : 'anywhere'
      return { kind: 'word', what: name, of: 'name', words: fold(word), stands, goesOn, isTrade: true }
    }),
    patterns: [...codesIn(name), ...initialsOf(core), ...hostsOf(core)],
  }
}

const fewestLetters = 4
/** Also a compound of common words, which the inquiry's search lets through; those of the list itself tell nobody. */
const isTelling = (word: string): boolean =>
  word.length >= fewestLetters && !/^\d+$/.test(word) && !isListed(word) && !isPlace(word) && !isNoun(word)
const fewestToGoOn = 6

/** Whether what is bought is described with a word, without a capital. */
function isBought({ subject, inquiry }: Case, word: string): boolean {
  const texts = [subject.title, subject.description, inquiry.need]
  return texts.some((text) =>
    (text?.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}-]*/gu) ?? []).some((one) =>
      lettersOf(one).startsWith(word),
    ),
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const forms: ReadonlySet<string> = new Set(leakWords.legalForms.flatMap(foldedWords))

/** "3M", "ISS", "PwC", as they are written: no other word looks so. */
function codesIn(name: string): readonly RegExp[] {
  return (name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => /^[\p{L}\p{N}]{2,4}$/u.test(word) && /[\p{L}\p{N}]\p{Lu}|\p{Lu}\p{N}/u.test(word))
    .filter((word) => !forms.has(lettersOf(word)) && !isListed(lettersOf(word)))
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:[:’']?s)?(?![\\p{L}\\p{N}])`, 'gu'))
}

const fewestInitials = 3

/** "NKU" of "Nordisk Kranteknik i Umeå AB". */
function initialsOf(core: readonly string[]): readonly RegExp[] {
  const letters = core.filter((word) => !small.has(word)).map((word) => word.slice(0, 1).toUpperCase())
  return letters.length < fewestInitials
    ? []
    : [
        new RegExp(
          `(?<![\\p{L}\\p{N}])${letters.map((one) => capital[one] ?? one).join('[.]?')}(?:[:’']?s)?(?![\\p{L}\\p{N}])`,
          'gu',
        ),
      ]
}

const small: ReadonlySet<string> = new Set(['i', 'och', 'of', 'and', 'av', 'for', 'pa', 'the'])
const capital: Readonly<Record<string, string>> = { A: '[AÅÄ]', O: '[OÖØ]', U: '[UÜ]', E: '[EÉ]' }

const spelt: Readonly<Record<string, string>> = {
  a: '(?:[aåä]|aa|ae)',
  o: '(?:[oöø]|oe)',
  e: '[eé]',
  u: '(?:[uü]|ue)',
}
const fewestInHost = 4

/** An address on the net or for mail that has the name's first word, or all of it, in it. */
function hostsOf(core: readonly string[]): readonly RegExp[] {
  const own = core.filter((word) => !small.has(word))
  const bare = own.filter((word) => !isPlace(word))
  const alone = own.filter((word, n) => (n === 0 || isTelling(word)) && !isListed(word) && !isPlace(word))
  const labels = [core.join(''), own.join(''), ...(bare.length > 1 ? [bare.join('')] : []), ...alone].filter(
    (label) => label.length >= fewestInHost || (label.length > 1 && /\d/.test(label)),
  )
  return [...new Set(labels)].map((label) =>
    hostPattern([...label].map((letter) => spelt[letter] ?? letter).join('[-_.]?')),
  )
}

/** `label`: a pattern of the name within the address. */
export const hostPattern = (label: string): RegExp =>
  new RegExp(
    `(?:https?:\\/\\/)?(?:[^\\s,;:<>()[\\]|?"”“@]{1,64}@)?(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}-]{1,63}\\.){0,3}${label}[\\p{L}\\p{N}-]{0,40}(?:\\.[\\p{L}\\p{N}-]{1,63})?\\.\\p{L}{2,12}(?![\\p{L}\\p{N}])(?:\\/[^\\s,;<>()"”]{0,200})?`,
    'giu',
  )
