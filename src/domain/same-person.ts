/** Names compared as people write them: case and spaces do not tell two persons apart. Null while one is missing. */
export function samePerson(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  if (a === b) return true
  const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

/**
 * Whether two ways to write a name may be of one person: "Kim Ek", "Ek, Kim", "K. Ek", "KIM EK (exempel)". For what must not be
 * taken for another's: a yes is no proof that it is the same. False while one is missing.
 */
export function maySamePerson(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (samePerson(a, b) === true) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [lastOne, lastOther] = [one.at(-1), other.at(-1)]
  const [firstOne, firstOther] = [one[0], other[0]]
  if (firstOne === undefined || firstOther === undefined || lastOne !== lastOther) return false
  const isInitial = firstOne.length === 1 || firstOther.length === 1
  return firstOne === firstOther || (isInitial && firstOne.charAt(0) === firstOther.charAt(0))
}

/** The words of a name, first name first, without marks, titles in brackets and case. */
function wordsOf(name: string): readonly string[] {
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  const [last = '', first] = plain.split(',')
  return (first === undefined ? last : `${first} ${last}`).match(/\p{L}+/gu) ?? []
}
