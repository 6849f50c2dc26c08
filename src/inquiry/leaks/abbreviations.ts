import { isCommon, isListed, isNoun, isPlace } from './words.ts'

/** What does not give its letter to a name's initials. */
export const joining: ReadonlySet<string> = new Set(['i', 'och', 'of', 'and', 'av', 'for', 'pa', 'the'])

const fewestKept = 4
const fewestCut = 2
const fewestLetters = 3
const fewestBeforeForm = 2

/** A folded letter as it may be written at the beginning of a name. */
const capital: Readonly<Record<string, string>> = { a: '[AÅÄ]', o: '[OÖØ]', u: '[UÜ]', e: '[EÉ]' }
const small: Readonly<Record<string, string>> = { a: '[aåä]', o: '[oöø]', u: '[uü]', e: '[eé]' }
const asCapital = (letter: string): string => capital[letter] ?? letter.toUpperCase()

/**
 * A name cut short: its words with a point ("Kalibreringstj."), and its initials with those of the parts of its compounds ("KTN" of
 * "Kalibreringstjänst Nord"), of two letters only before a company's form or with a sign between; also those of its first words.
 * `core`: its folded words; `all`: the same with what may be of its form ("Sverige"); `isUsed`: whether the case has a beginning of a
 * word as a word of its own, which may end a sentence.
 */
export function abbreviationsOf(
  core: readonly string[],
  all: readonly string[],
  isUsed: (beginning: string) => boolean,
): readonly RegExp[] {
  const own = core.filter((word) => !joining.has(word))
  const cut = own
    .filter((word) => !isListed(word) && !isPlace(word) && !isNoun(word) && !/\d/.test(word))
    .flatMap((word) => beginningsOf(word).filter((one) => !isOrdinary(one) && !isUsed(one)))
  const firsts = (words: readonly string[]): readonly string[] =>
    words.map((_word, n) =>
      words
        .slice(0, n + 1)
        .map((word) => word.slice(0, 1))
        .join(''),
    )
  const initials = new Set([
    ...[own, all.filter((word) => !joining.has(word))]
      .flatMap(firsts)
      .filter(({ length }) => length >= fewestLetters),
    own.map((word) => word.slice(0, 1)).join(''),
    core.map((word) => word.slice(0, 1)).join(''),
    own.flatMap((word) => partsOf(word).map((part) => part.slice(0, 1))).join(''),
  ])
  return [
    ...cut.map(
      (one) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${asCapital(one.slice(0, 1))}${Array.from(one.slice(1), (letter) => small[letter] ?? letter).join('')}[.]`,
          'gu',
        ),
    ),
    ...beforeNext(own),
    ...(own.length < fewestBeforeForm ? [] : [withSign(own)]),
    ...[...initials].flatMap((letters) => {
      const written = [...letters].map(asCapital).join('[.]?')
      return [
        ...(letters.length < fewestLetters ? [] : [standingAlone(written, letters)]),
        ...(letters.length < fewestBeforeForm
          ? []
          : [new RegExp(`(?<![\\p{L}\\p{N}])${written}[.]?\\s(?:AB|HB|KB)(?![\\p{L}\\p{N}])`, 'gu')]),
      ]
    }),
  ]
}

/** "KT Nord", "K. Nord", "Kaltjänst Nord" of "Kalibreringstjänst Nord": the first word by its letters or its last part. */
function beforeNext([first = '', next = '']: readonly string[]): readonly RegExp[] {
  if (next.length < fewestKept) return []
  const parts = partsOf(first)
  const letters = parts.map((part) => asCapital(part.slice(0, 1)))
  const [one = '', ...more] = letters
  const part = parts.length > 1 ? parts.at(-1) : undefined
  const ways = [
    `${one}(?:[.]?${more.join('[.]?')})?[.]?`,
    ...(part === undefined || part.length < fewestKept ? [] : [`\\p{Lu}[\\p{L}.-]{0,20}${spelt(part)}`]),
  ]
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})[\\s-]{1,2}${asName(next)}s?(?!\\p{L})`, 'gu')]
}

/** "H&H" of "Hav & Himmel". */
const withSign = ([first = '', next = '']: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${asCapital(first.slice(0, 1))}\\s?[&+]\\s?${asCapital(next.slice(0, 1))}(?:[:’']?s)?(?![\\p{L}\\p{N}])`,
    'gu',
  )

const spelt = (word: string): string => Array.from(word, (letter) => small[letter] ?? letter).join('')
const asName = (word: string): string => `${asCapital(word.slice(0, 1))}${spelt(word.slice(1))}`

/** "KTN", and small letters where they can be no word. */
const standingAlone = (written: string, letters: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${written}[.]?(?:[:’']?s)?(?![\\p{L}\\p{N}])`,
    /[aeiouy]/.test(letters) ? 'gu' : 'giu',
  )

const beginningsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - fewestKept - fewestCut + 1) }, (_, n) =>
    word.slice(0, n + fewestKept),
  )

/** A word, also with what joins it to the next, or in a form of its own. */
const isOrdinary = (beginning: string): boolean =>
  [beginning, beginning.replace(/s$/, ''), `${beginning}a`, `${beginning}ar`, `${beginning}e`].some(
    (one) => isCommon(one) || isPlace(one) || isNoun(one),
  )

/** The words that a compound of two common ones is made of; any other word by itself. */
function partsOf(word: string): readonly string[] {
  if (isListed(word)) return [word]
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if (isListed(last) && (isListed(first) || (first.endsWith('s') && isListed(first.slice(0, -1)))))
      return [first, last]
  }
  return [word]
}
