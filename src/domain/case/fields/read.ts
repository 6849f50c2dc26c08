import { assertNever } from '../../assert-never.ts'
import { parseTime } from '../../clock-time.ts'
import { parseCount, parsePercent, parsePoints } from '../../count.ts'
import { parseDate, type LocalDate } from '../../local-date.ts'
import { formatOre, parseMoney } from '../../money.ts'
import { parseOrgNr } from '../../org-nr.ts'
import { parsed, unreadable, type Parsed } from '../../parsed.ts'
import { longestText, parseLine, parseText, tooLong } from '../../text.ts'
import { parseVatNr } from '../../suppliers/vat-nr.ts'
import { rowId } from '../row-id.ts'
import type { Field } from './field.ts'

/** A field's value as the case keeps it. */
export type FieldValue = string | number

/**
 * Reads what was typed into a field. Empty text answers undefined: the answer is taken away. Of what cannot be read and is
 * longer than a case keeps, its length is what is wrong. `today`: the day that one which has been is not after.
 */
export function readField(field: Field, text: string, today?: LocalDate): Parsed<FieldValue | undefined> {
  if (text.trim() === '') return parsed(undefined)
  if (text.length > longestText && field.kind !== 'text' && field.kind !== 'line')
    return unreadable(tooLong(text.length))
  const read = readText(field, text)
  const isToCome =
    read.ok &&
    field.hasBeen === true &&
    today !== undefined &&
    typeof read.value === 'string' &&
    read.value > today
  return isToCome ? unreadable('Den dagen har inte kommit än. Skriv den dag då det hände.') : read
}

/** Whether a text can be neither an answer nor kept in the case as typed: it is longer than a case takes. */
export const isTooLong = (field: Field, text: string): boolean =>
  text.length > longestText && !readField(field, text).ok

function readText(field: Field, text: string): Parsed<FieldValue | undefined> {
  switch (field.kind) {
    case 'line':
      return field.isWord === true && text.trim().length === 1
        ? unreadable('En bokstav säger för lite. Skriv hela ordet, eller välj i listan.')
        : orNothing(parseLine(text))
    case 'text':
      return orNothing(parseText(text))
    case 'money':
      return parseMoney(text)
    case 'date':
      return parseDate(text)
    case 'time':
      return parseTime(text)
    case 'count':
      return parseCount(text)
    case 'percent':
      return parsePercent(text)
    case 'points':
      return parsePoints(text)
    case 'orgnr':
      return parseOrgNr(text)
    case 'vatnr':
      return orNothing(parseVatNr(text))
    case 'row':
      return rowId.test(text) ? parsed(text) : unreadable('Välj ett av svaren.')
    case 'choice':
      return Object.hasOwn(field.choices, text) ? parsed(text) : unreadable('Välj ett av svaren.')
    default:
      return assertNever(field)
  }
}

/** Text of nothing but invisible characters is no answer. */
const orNothing = (result: Parsed<string>): Parsed<string | undefined> =>
  result.ok && result.value === '' ? parsed(undefined) : result

/** A value as text to type on in: amounts grouped, percent with comma, choices as their code. */
export function writeField(field: Field, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return ''
  if (field.kind === 'money') return formatOre(value)
  return String(value).replace('.', ',')
}

/** A value as a reader sees it: choices in words. */
export function sayField(field: Field, value: unknown): string {
  const text = writeField(field, value)
  if (field.kind === 'choice') return field.choices[text] ?? text
  if (field.kind === 'money' && text !== '') return `${text}\u00A0kr`
  if (field.kind === 'percent' && text !== '') return `${text}\u00A0%`
  return text
}
