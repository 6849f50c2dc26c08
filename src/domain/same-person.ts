import { rememberTexts } from './remember.ts'

/** Names compared as people write them: case and spaces do not tell two persons apart. Null while one is missing. */
export function samePerson(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  return a === b || plainName(a) === plainName(b)
}

const plainName = rememberTexts((name) => name.toLowerCase().replace(/\s+/g, ' ').trim())

/**
 * Whether two ways to write a name may be of one person: "Kim Ek", "Ek, Kim", "Ek Kim", "K. Ek", "Enhetschef Kim Ek", "Kim Ek,
 * enhetschef", "KIM EK (exempel)". For what must not be taken for another's: a yes is no proof that it is the same. False while
 * one is missing.
 */
export function maySamePerson(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (samePerson(a, b) === true) return true
  return readingsOf(a).some((one) => readingsOf(b).some((other) => mayBeSame(one, other)))
}

/**
 * The first given name and the last name are the same, or all the words of the one are in the other, which says more: another first
 * name. Two who share no more than a last name, a second given name, a title or a "von" are two.
 */
function mayBeSame(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one]
  // A first name alone is of too many.
  if (less.length < 2) return one.length === other.length && one.length > 0 && one[0] === other[0]
  return (isWord(one[0], other[0]) && isLastName(one.at(-1), other.at(-1))) || isWithin(less, more)
}

/** Each word stands for another one of the longer name, and not all of them for a letter. */
function isWithin(less: readonly string[], more: readonly string[]): boolean {
  const left = [...more]
  let whole = 0
  // Whole words first: a letter takes what they leave.
  for (const word of less.toSorted((a, b) => b.length - a.length)) {
    const at = left.includes(word) ? left.indexOf(word) : left.findIndex((own) => isWord(own, word))
    if (at === -1) return false
    if (left[at] === word && word.length > 1) whole += 1
    left.splice(at, 1)
  }
  return whole > 0
}

/**
 * The same word, or the letter that it begins with. Of two with a hyphen all of it: Sven-Erik is not Lars-Erik, but may be S-E, or
 * Sven.
 */
function isWord(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (!a.includes('-') && !b.includes('-')) return isPart(a, b)
  const [one, other] = [a.split('-'), b.split('-')]
  if (one.length > 1 && other.length > 1 && one.length !== other.length) return false
  const parts = Math.min(one.length, other.length)
  return one.slice(0, parts).every((part, at) => isPart(part, other[at] ?? ''))
}

function isPart(a: string, b: string): boolean {
  const isLetter = a.length === 1 || b.length === 1
  return a === b || (isLetter && a.charAt(0) === b.charAt(0))
}

/** The same last name, or one of two that are written together. */
function isLastName(a: string | undefined, b: string | undefined): boolean {
  const own = (b ?? '').split('-')
  return (a ?? '').split('-').some((part) => own.includes(part))
}

/**
 * The words of a name without marks, what stands in brackets and case, first name first: what follows a comma is a first name, or a
 * title that the name does without.
 */
const readingsOf = rememberTexts((name): readonly (readonly string[])[] => {
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()
  const [before = '', after = ''] = plain.split(',')
  const [own, more] = [wordsOf(before), wordsOf(after)]
  const whole = [...more, ...own]
  const bare = whole.filter((word) => !particles.has(word) && !titles.test(word))
  // What is left of a name is a name: "Eva De" is no Eva alone.
  const least = bare.length < Math.min(2, whole.length) ? whole : bare
  return [least, ...(more.length > 0 && own.length > 1 ? [own] : [])]
})

/** Small words in a last name: they tell nobody apart, and make no two the same. */
const particles: ReadonlySet<string> = new Set(
  'af av von van de der den del della di da do dos du la le las los ten ter zu'.split(' '),
)

/** What somebody is, before or after the name, as it is written without marks. */
const titles =
  /^(?:\p{L}*(?:chef|direktor|lakare|skoterska|ledare|handlaggare|upphandlare|strateg|samordnare|ordforande|sekreterare|controller|ekonom|ingenjor|jurist|assistent|rektor|inkopare|koordinator|specialist|administrator)|dr|doktor|prof|professor|docent|herr|fru|ordf|tf|bitr|bitradande|vice|stallforetradande|forste|vikarie|vikarierande)$/u

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
