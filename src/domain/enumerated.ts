/** "a, b och c". */
export function enumerated(items: readonly string[]): string {
  const last = items.at(-1)
  return items.length < 2 || last === undefined
    ? (last ?? '')
    : `${items.slice(0, -1).join(', ')} och ${last}`
}
