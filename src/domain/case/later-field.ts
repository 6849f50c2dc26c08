import type { LocalDate } from '../local-date.ts'
import { wasAsked } from '../suppliers/asked.ts'
import { identityNote } from '../suppliers/identity.ts'
import type { Change } from './enter.ts'
import { fieldAt, fields, patternOf } from './fields/catalogue.ts'
import { sayField } from './fields/read.ts'
import { dayOf, decidedBy, goneOutWith, isInquiryOut, lastTakenBack, type Milestone } from './gone-out.ts'
import { getAt } from './path.ts'
import type { Case, Later } from './schema.ts'

export type Note = Omit<Later, 'id' | 'on' | 'of'>

/** What is noted of a field that was changed or emptied: what stood there, where it had gone out or been decided. */
export function fieldNote(before: Case, { field, old, new: now }: Change, today: LocalDate): readonly Note[] {
  if (old === undefined || isNoAnswer(field, old, now)) return []
  if (/^inquiry\.sendings\.[^.]+\.text$/.test(field))
    return now === undefined ? [{ after: 'asked', field, was: textOf(old) }] : []
  if (field === 'award.supplierId') return winnerNote(before)
  const file = /^attachments\.[^.]+\.name$/.test(field) && now === undefined
  const at = fieldAt(field)
  if (at === undefined && !file) return []
  const out = file || isPlace(field) ? fileGone(before, field) : goneOutWith(before, field)
  if (out === undefined || isInRow(before, field, old, out) || isJustStamped(before, field, old, out, today))
    return []
  const was = at === undefined ? textOf(old) : sayField(at, old)
  return was.trim() === '' ? [] : [{ after: out, field, was }]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** How somebody is reached, and capitals in one's own name or unit, are no part of what was decided. */
function isNoAnswer(field: string, old: unknown, now: unknown): boolean {
  if (/^(suppliers\.[^.]+\.contact|preparer\.(email|phone))$/.test(field)) return true
  return (
    /^(authority|preparer)\./.test(field) &&
    typeof now === 'string' &&
    textOf(old).trim().toLowerCase() === now.trim().toLowerCase()
  )
}

function winnerNote(before: Case): readonly Note[] {
  const field = 'award.supplierId'
  const after = goneOutWith(before, field)
  const winner = before.suppliers.find(({ id }) => id === before.award.supplierId)
  if (after === undefined || winner === undefined) return []
  const who = identityNote(winner)
  const row = lastTakenBack(before)?.winner
  return after === 'takenBack' && JSON.stringify(row) === JSON.stringify(who) ? [] : [{ after, field, who }]
}

/** The row of the decision that was taken back says already what it was. */
function isInRow(before: Case, field: string, old: unknown, after: Milestone): boolean {
  const row = lastTakenBack(before)
  const name = field === 'award.reason' ? 'awardReason' : field.replace(/^(award|decision)\./, '')
  return after === 'takenBack' && /^(award|decision)\./.test(field) && getAt(row, name) === old
}

/**
 * The program stamped the day today, and the person gives the right one: the day a decision is given while nobody knows of
 * it, and any other that cannot have stood there when the rest went out.
 */
function isJustStamped(
  before: Case,
  field: string,
  old: unknown,
  after: Milestone,
  today: LocalDate,
): boolean {
  if (old !== today || !stamped.has(patternOf(field))) return false
  if (field === 'decision.decidedOn') return after === 'decided'
  const since = dayOf(before, after)
  return since !== undefined && since < today
}

/** The days that another answer stamps, by pattern. */
const stamped: ReadonlySet<string> = new Set(
  Object.entries(fields).flatMap(([path, { stamps }]) =>
    stamps === undefined ? [] : [`${path.slice(0, path.lastIndexOf('.'))}.${stamps}`],
  ),
)

/** Which file it is that lies somewhere else, and where. */
const isPlace = (field: string): boolean => /^elsewhere\.[^.]+\.(name|where)$/.test(field)

/** A file, or the place of one, that is thrown away: of the inquiry once it is sent, and any once it is decided. */
function fileGone(before: Case, field: string): Milestone | undefined {
  const place = getAt(before, `${field.slice(0, field.lastIndexOf('.'))}.belongsTo`)
  // A file of a bid may be the wrong one until bids are compared. What lies elsewhere the program has never had.
  const isBelow = (at: string): boolean =>
    place === at || (isPlace(field) && typeof place === 'string' && place.startsWith(`${at}.`))
  const supplier = before.suppliers.find(({ id }) => isBelow(`suppliers.${id}`))
  const isSent =
    supplier === undefined ? place === 'inquiry' && isInquiryOut(before) : wasAsked(before, supplier)
  return decidedBy(before) ?? (isSent ? 'asked' : undefined)
}
