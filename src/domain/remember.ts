/** More keys than this are answered without being kept: a long day's worth, and no leak. */
const mostKept = 5000

/** The function with its answers kept. It must give the same answer for a key each time, and never undefined. */
export function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = find(key)
    if (kept.size < mostKept) kept.set(key, value)
    return value
  }
}

/** The function with its answers kept for as long as what they are of, which is never changed. Never undefined. */
export function rememberOf<O extends object, K, V>(find: (of: O, key: K) => V): (of: O, key: K) => V {
  const kept = new WeakMap<O, Map<K, V>>()
  return (of, key) => {
    let own = kept.get(of)
    if (own === undefined) {
      own = new Map()
      kept.set(of, own)
    }
    const known = own.get(key)
    if (known !== undefined) return known
    const value = find(of, key)
    own.set(key, value)
    return value
  }
}
