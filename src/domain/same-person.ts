/** Names compared as people write them: case and spaces do not tell two persons apart. Null while one is missing. */
export function samePerson(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  if (a === b) return true
  const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

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
 * All the words of the one are in the other, which says more: a title, another first name. Or first and last name are the same, or
 * the last two words are, after different titles.
 */
function mayBeSame(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one]
  // A first name alone is of too many.
  if (less.length < 2) return one.length === other.length && one.length > 0 && one[0] === other[0]
  const areEnds = isWord(one[0], other[0]) && one.at(-1) === other.at(-1)
  const areLast = isWord(one.at(-2), other.at(-2)) && one.at(-1) === other.at(-1)
  return areEnds || areLast || isWithin(less, more)
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

/** The same word, or the letter that it begins with. */
function isWord(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const isLetter = a.length === 1 || b.length === 1
  return a === b || (isLetter && a.charAt(0) === b.charAt(0))
}

/**
 * The words of a name without marks, what stands in brackets and case, first name first: what follows a comma is a first name, or a
 * title that the name does without.
 */
function readingsOf(name: string): readonly (readonly string[])[] {
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  const [before = '', after = ''] = plain.split(',')
  const [own, more] = [wordsOf(before), wordsOf(after)]
  return [[...more, ...own], ...(more.length > 0 && own.length > 1 ? [own] : [])]
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []
