/** Letters of other alphabets by the Latin letter that they look like; most of them Cyrillic and Greek. */
const looks: Readonly<Record<string, string>> = {
  A: 'АΑ',
  a: 'аαɑ',
  B: 'ВΒ',
  b: 'Ьв',
  C: 'СϹ',
  c: 'сϲ',
  d: 'ԁɗ',
  E: 'ЕΕ',
  e: 'еε',
  f: 'ƒ',
  g: 'ɡց',
  H: 'НΗ',
  h: 'һн',
  I: 'ІΙӀ',
  i: 'іιıɩ',
  J: 'ЈͿ',
  j: 'јϳ',
  K: 'КΚ',
  k: 'кκ',
  l: 'ӏǀ',
  M: 'МΜ',
  m: 'м',
  N: 'Ν',
  n: 'ηпո',
  O: 'ОΟՕ',
  o: 'оοօσ',
  P: 'РΡ',
  p: 'рρ',
  Q: 'Ԛ',
  q: 'ԛ',
  r: 'гᴦ',
  S: 'ЅՏ',
  s: 'ѕ',
  T: 'ТΤ',
  t: 'тτ',
  u: 'υսʋ',
  V: 'Ѵ',
  v: 'νѵ',
  W: 'Ԝ',
  w: 'ԝω',
  X: 'ХΧ',
  x: 'хχ',
  Y: 'УΥҮ',
  y: 'уγү',
  Z: 'Ζ',
}

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(looks).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
)

/** The Latin letter that a character looks like, or the character itself. */
export const lookedLike = (character: string): string => latin.get(character) ?? character

/** What is not seen: soft hyphens, zero-width characters, marks of direction, fillers. One character. */
const unseen = /^[\p{Cf}\p{DI}]$/u

export const isUnseen = (character: string): boolean => unseen.test(character)

const everyUnseen = /[\p{Cf}\p{DI}]/gu

/** A text as a reader sees it: without what is unseen. */
export const seen = (text: string): string => text.replace(everyUnseen, '')
