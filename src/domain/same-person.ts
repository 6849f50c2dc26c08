/** Names compared as people write them: case and spaces do not tell two persons apart. Null while one is missing. */
export function samePerson(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  if (a === b) return true
  const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
