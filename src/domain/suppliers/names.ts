/** Legal forms as they are written in full and for short. Longest first: "ekonomisk förening" before "förening". */
const legalForms: readonly (readonly [words: RegExp, short: string])[] = [
  [/\b(?:aktiebolag(?:et)?|a b)\b/gu, 'ab'],
  [/\b(?:handelsbolag(?:et)?|h b)\b/gu, 'hb'],
  [/\b(?:kommanditbolag(?:et)?|k b)\b/gu, 'kb'],
  [/\b(?:ekonomisk förening|ek för|ek förening)(?![\p{L}])/gu, 'ekför'],
  [/\b(?:enskild firma|enskild näringsverksamhet)\b/gu, 'ef'],
  [/\blimited\b/gu, 'ltd'],
  [/\b(?:incorporated)\b/gu, 'inc'],
]

const shortForms = new Set([
  'ab',
  'hb',
  'kb',
  'ekför',
  'ef',
  'ltd',
  'inc',
  'gmbh',
  'as',
  'asa',
  'aps',
  'oy',
  'oyj',
  'bv',
  'sa',
])
/** What a listed company adds to its name. */
const besideName = new Set(['publ'])

interface NameParts {
  /** The name itself, without spaces and signs: "alfaservice". */
  readonly name: string
  /** The legal form for short: "ab"; empty where none is written. */
  readonly form: string
}

/** A supplier's name as it is compared: letter case, spaces, signs and the spelling of the legal form do not count. */
export function nameParts(text: string): NameParts {
  let words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/&/g, ' och ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [long, short] of legalForms) words = words.replace(long, short)
  const all = words.split(' ').filter((word) => !besideName.has(word))
  // "AB Alfa" and "Alfa AB" are one; a name that is nothing but the form keeps it.
  const at = all.length > 1 ? all.findIndex((word) => shortForms.has(word)) : -1
  const form = at < 0 ? '' : (all[at] ?? '')
  return { name: all.filter((_, index) => index !== at).join(''), form }
}

/** A name as a key: the same for names that differ in nothing but case, spaces and the spelling of the legal form. */
export function nameKey(text: string): string {
  const { name, form } = nameParts(text)
  return `${name} ${form}`
}

/**
 * Whether two names are one supplier's. Where the number is known to be the same, a legal form that one of them leaves out
 * does not count; without it, "Alfa" and "Alfa AB" may be two.
 */
export function sameName(a: string, b: string, sameNumber: boolean): boolean {
  const [one, other] = [nameParts(a), nameParts(b)]
  if (one.name !== other.name) return false
  return one.form === other.form || (sameNumber && (one.form === '' || other.form === ''))
}
