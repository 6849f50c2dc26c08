import { parsed, unreadable, type Parsed } from '../parsed.ts'

/** Eight digits of the common procurement vocabulary, as they stand before the check digit. */
export type CpvCode = string

const code = /(?<!\d)(\d{8})(?:\s?-\s?\d)?(?!\d)/g

/**
 * Reads the CPV codes of a cell: eight digits each, with or without check digit, divided by anything, names of the codes
 * allowed between them. Other digits are not codes: Excel takes away a leading zero, and some lists cut codes short.
 */
export function parseCpvCodes(text: string): Parsed<readonly CpvCode[]> {
  const codes = cpvCodesIn(text)
  const rest = text.replaceAll(code, ' ')
  if (codes.length === 0 || /\d{3,}/.test(rest))
    return unreadable('En CPV-kod har åtta siffror, till exempel 50421000-2.')
  return parsed(codes)
}

/** The CPV codes that stand in a text, each once. */
export const cpvCodesIn = (text: string): readonly CpvCode[] => [
  ...new Set([...text.matchAll(code)].map((match) => match[1] ?? '')),
]

/**
 * How many leading digits two codes share, zeros at the end of the shorter one not counted: 33190000 says 3319 and no
 * more. An aid for finding; no statute says how many shared digits mean anything.
 */
export function sharedDigits(a: CpvCode, b: CpvCode): number {
  const [x, y] = [meaning(a), meaning(b)]
  let count = 0
  while (count < x.length && count < y.length && x[count] === y[count]) count += 1
  return count
}

/** A code without the zeros that only fill it out; at least the two digits of its division. */
const meaning = (text: CpvCode): string => text.replace(/0+$/, '').padEnd(2, '0')
