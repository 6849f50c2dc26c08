import type { Folded } from '../inquiry/leaks/fold.ts'

/** Something to look for, by its letters. */
interface Needle {
  readonly words: Folded
}

const keyLength = 3

/**
 * Which of many words can stand in a text: those whose first letters do. A case has tens of words for each supplier, and a
 * record thousands of texts.
 */
export function wordIndex<T extends Needle>(needles: readonly T[]): (text: Folded) => readonly T[] {
  const byKey = new Map<string, T[]>()
  const short: T[] = []
  for (const needle of needles)
    for (const key of new Set(
      [needle.words.letters, needle.words.respelt.letters].map((one) => one.slice(0, keyLength)),
    )) {
      if (key.length < keyLength) short.push(needle)
      else byKey.set(key, [...(byKey.get(key) ?? []), needle])
    }
  return (text) => {
    const found = new Set<T>(short)
    for (const { letters } of [text, text.respelt])
      for (let at = 0; at + keyLength <= letters.length; at += 1)
        for (const needle of byKey.get(letters.slice(at, at + keyLength)) ?? []) found.add(needle)
    return [...found]
  }
}
