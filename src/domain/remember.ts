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

/** More texts than this are forgotten all at once: those that stand in many cases are soon known again. */
const mostTexts = 500

/** The function with its answers about texts kept: what is written is read at every evaluation, and seldom changes. Never undefined. */
export function rememberTexts<V>(find: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = find(text)
    if (kept.size >= mostTexts) kept.clear()
    kept.set(text, value)
    return value
  }
}

/**
 * The function with the answer to each key kept for what it was last asked of, which is never changed: cases are held
 * against the rules one after the other. Never undefined.
 */
export function rememberOf<O extends object, K, V>(find: (of: O, key: K) => V): (of: O, key: K) => V {
  const kept = new Map<K, { of: O; value: V }>()
  return (of, key) => {
    const last = kept.get(key)
    if (last?.of === of) return last.value
    const value = find(of, key)
    if (last !== undefined) {
      last.of = of
      last.value = value
    } else if (kept.size < mostKept) kept.set(key, { of, value })
    return value
  }
}

/** The function with its answer kept for what it was last asked of, as `rememberOf` does for each key. */
export function rememberLast<O extends object, V>(find: (of: O) => V): (of: O) => V {
  let last: O | undefined
  let value: V
  return (of) => {
    if (last === of) return value
    value = find(of)
    last = of
    return value
  }
}

/** The function with the answer about each object kept for as long as the object is, which is never changed. Never undefined. */
export function rememberFor<O extends object, V>(find: (of: O) => V): (of: O) => V {
  const kept = new WeakMap<O, V>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known
    const value = find(of)
    kept.set(of, value)
    return value
  }
}
