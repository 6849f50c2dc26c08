/**
 * The two digits that have changed places between two numbers which are otherwise alike, as they stand in the first:
 * "559999-9108" and "559999-9018" give "10". Signs are passed over. Null where the numbers differ otherwise, or not at all.
 */
export function swappedDigits(number: string, other: string): string | null {
  const [a, b] = [digitsOf(number), digitsOf(other)]
  if (a.length !== b.length) return null
  const places = a.flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first = 0, second = 0] = places
  if (places.length !== 2 || a[first] !== b[second] || a[second] !== b[first]) return null
  return `${a[first] ?? ''}${a[second] ?? ''}`
}

const digitsOf = (text: string): readonly string[] => text.match(/\d/g) ?? []
