import type { LocalDate } from '../local-date.ts'
import { wasAsked } from '../suppliers/asked.ts'
import { identityIn, isRenamed, takenAway } from '../suppliers/renamed.ts'
import { changesBetween, type Change } from './enter.ts'
import { fieldAt } from './fields/catalogue.ts'
import { sayField } from './fields/read.ts'
import { decidedBy, goneOutWith, isInquiryOut } from './gone-out.ts'
import type { Case, Later } from './schema.ts'

type Note = Omit<Later, 'id' | 'on'>

/**
 * The case with the program's own notes of what a change took away that had already gone out or been decided: each field as
 * it was, and each supplier that was taken away. What was lacking and is filled in is no change. Of several changes of a
 * field on one day the first note tells what stood.
 */
export function noteLater(before: Case, after: Case, today: LocalDate): Case {
  if (before === after) return after
  const gone = takenAway(before, after)
  const isOfGone = (field: string): boolean => gone.some(({ id }) => field.startsWith(`suppliers.${id}.`))
  const notes = [
    ...gone.flatMap((supplier) => supplierNote(before, supplier)),
    ...draftedToAnother(before, after),
    ...changesBetween(before, after).flatMap((change) =>
      isOfGone(change.field) ? [] : fieldNote(before, change),
    ),
  ]
  return notes.reduce((found, note) => withNote(found, note, today), after)
}

function withNote(found: Case, note: Note, on: LocalDate): Case {
  const rows = found.later ?? []
  if (rows.some((row) => row.field === note.field && row.after === note.after && row.on === on)) return found
  const ids = new Set(rows.map(({ id }) => id))
  let number = rows.length + 1
  while (ids.has(`later-${number}`)) number += 1
  return { ...found, later: [...rows, { id: `later-${number}`, on, ...note }] }
}

function fieldNote(before: Case, { field, old, new: now }: Change): readonly Note[] {
  if (old === undefined) return []
  if (/^inquiry\.sendings\.[^.]+\.text$/.test(field))
    return now === undefined ? [{ after: 'asked', field, was: textOf(old) }] : []
  const file = /^attachments\.[^.]+\.name$/.test(field) && now === undefined
  if (field === 'award.supplierId') return winnerNote(before)
  const at = fieldAt(field)
  if (at === undefined && !file) return []
  const after = file ? fileGone(before, field) : goneOutWith(before, field)
  const was = at === undefined ? textOf(old) : sayField(at, old)
  return after === undefined || was.trim() === '' ? [] : [{ after, field, was }]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function winnerNote(before: Case): readonly Note[] {
  const field = 'award.supplierId'
  const after = goneOutWith(before, field)
  const winner = before.suppliers.find(({ id }) => id === before.award.supplierId)
  return after === undefined || winner === undefined ? [] : [{ after, field, who: identityIn(winner) }]
}

/** A file that is thrown away: of the inquiry once it is sent, and any once it is decided. */
function fileGone(before: Case, field: string): Note['after'] | undefined {
  const id = field.split('.')[1]
  const place = before.attachments.find((file) => file.id === id)?.belongsTo
  const supplier = before.suppliers.find((one) => place === `suppliers.${one.id}`)
  const isSent =
    supplier === undefined ? place === 'inquiry' && isInquiryOut(before) : wasAsked(before, supplier)
  return decidedBy(before) ?? (isSent ? 'asked' : undefined)
}

function supplierNote(before: Case, supplier: Case['suppliers'][number]): readonly Note[] {
  const after = wasAsked(before, supplier) ? 'asked' : supplier.draftedOn === undefined ? null : 'drafted'
  return after === null ? [] : [{ after, field: `suppliers.${supplier.id}`, who: identityIn(supplier) }]
}

/** A draft lies there for one, and the row is given to another before anything is sent. */
const draftedToAnother = (before: Case, after: Case): readonly Note[] =>
  before.suppliers.flatMap((was) => {
    const now = after.suppliers.find(({ id }) => id === was.id)
    if (now === undefined || was.draftedOn === undefined || wasAsked(before, was)) return []
    return isRenamed(identityIn(was), now)
      ? [{ after: 'drafted' as const, field: `suppliers.${was.id}.name`, who: identityIn(was) }]
      : []
  })
