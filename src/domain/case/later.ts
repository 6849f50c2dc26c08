import type { LocalDate } from '../local-date.ts'
import { wasAsked } from '../suppliers/asked.ts'
import { identityNote } from '../suppliers/identity.ts'
import { askedAsAnother, isRenamed, takenAway } from '../suppliers/renamed.ts'
import { changesBetween, type Change } from './enter.ts'
import { isNewcomer } from './frozen/suppliers.ts'
import { decidedBy, isAnswerDrafted, isAnswerSent, lastTakenBack } from './gone-out.ts'
import { fieldNote, type Note } from './later-field.ts'
import { getAt } from './path.ts'
import type { Case, Supplier } from './schema.ts'

/** What the program itself has filled in, and renews by itself: nobody's words are lost with it. */
type IsOwn = (before: Case, field: string) => boolean

const none: IsOwn = () => false

/**
 * The case with the program's own notes of what a change took away that had already gone out or been decided: each field as
 * it was, and each supplier that was taken away. What was lacking and is filled in is no change. Of several changes of a
 * field on one day the first note tells what stood, and each value that had itself been saved or sent has a note.
 * `isOwn`: what the program filled in by itself.
 */
export function noteLater(before: Case, after: Case, today: LocalDate, isOwn: IsOwn = none): Case {
  if (before === after) return after
  const gone = takenAway(before, after)
  const isOfGone = (field: string): boolean =>
    gone.some(({ id }) => field.startsWith(`suppliers.${id}.`)) || isOfGoneFile(after, field)
  const changes = changesBetween(before, after)
  const notes = [
    ...gone.flatMap((supplier) => supplierNote(before, supplier)),
    ...draftedToAnother(before, after),
    ...changes.flatMap((change) =>
      isOfGone(change.field) || isOwn(before, change.field) ? [] : fieldNote(before, change, today),
    ),
  ]
  const noted = notes.reduce((found, note) => withNote(before, found, note, today), after)
  return withoutDrafts(before, noted, changes)
}

/** What was told of a file goes with it: the file's own name is noted. */
function isOfGoneFile(after: Case, field: string): boolean {
  const row = /^((?:attachments|elsewhere)\.[^.]+)\.(?:kind|on|way|party)$/.exec(field)?.[1]
  return row !== undefined && getAt(after, row) === undefined
}

/** The case with notes of who had been told and when, as a decision is taken back: its own row has the first day alone. */
export function noteToldBack(before: Case, after: Case, today: LocalDate): Case {
  return changesBetween(before, after)
    .filter(
      ({ field, old }) =>
        /^suppliers\.[^.]+\.notifiedOn$/.test(field) ||
        (field === 'notice.sentOn' && old !== lastTakenBack(after)?.noticeSentOn),
    )
    .flatMap((change) => fieldNote(before, change, today))
    .reduce((found, note) => withNote(before, found, note, today), after)
}

function withNote(before: Case, found: Case, note: Note, on: LocalDate): Case {
  const rows = found.later ?? []
  const of = lastTakenBack(before)?.id
  const isNoted = rows.some(
    (row) =>
      row.field === note.field &&
      row.after === note.after &&
      row.of === of &&
      // What was decided is one value, whenever it is changed after the decision was taken back.
      (row.on === on || note.after === 'takenBack'),
  )
  if (isNoted && !wasOut(before, note)) return found
  const ids = new Set(rows.map(({ id }) => id))
  let number = rows.length + 1
  while (ids.has(`later-${number}`)) number += 1
  return {
    ...found,
    later: [...rows, { id: `later-${number}`, on, ...(of === undefined ? {} : { of }), ...note }],
  }
}

/** The value had itself been saved as a draft or sent, and is not only what was typed over one that had. */
function wasOut(before: Case, { field, after }: Note): boolean {
  if (after === 'drafted' || field.endsWith('.text')) return true
  const question = /^inquiry\.questions\.([^.]+)\.(question|answer)$/.exec(field)?.[1]
  return question !== undefined && (isAnswerSent(before, question) || isAnswerDrafted(before, question))
}

function supplierNote(before: Case, supplier: Supplier): readonly Note[] {
  if (isNewcomer(before, supplier)) return []
  const drafted = supplier.draftedOn === undefined ? decidedBy(before) : 'drafted'
  const after = wasAsked(before, supplier) ? 'asked' : drafted
  return after === undefined
    ? []
    : [{ after, field: `suppliers.${supplier.id}`, who: identityNote(supplier) }]
}

/** A draft lies there for one, and the row is given to another. Whom the inquiry first went to the row itself remembers. */
const draftedToAnother = (before: Case, after: Case): readonly Note[] =>
  before.suppliers.flatMap((was) => {
    if (!isGivenAway(was, after)) return []
    return wasAsked(before, was) && askedAsAnother(was) === undefined
      ? []
      : [{ after: 'drafted' as const, field: `suppliers.${was.id}.name`, who: identityNote(was) }]
  })

function isGivenAway(was: Supplier, after: Case): boolean {
  const now = after.suppliers.find(({ id }) => id === was.id)
  return now !== undefined && was.draftedOn !== undefined && isRenamed(identityNote(was), now)
}

/**
 * A draft that was saved is none of what stands there now: until another is saved, nothing of that has been out. What goes to all
 * goes to whoever was added before it.
 */
function withoutDrafts(before: Case, after: Case, changes: readonly Change[]): Case {
  const others = new Set(before.suppliers.filter((was) => isGivenAway(was, after)).map(({ id }) => id))
  const answers = new Set(
    changes.flatMap(({ field }) => /^inquiry\.questions\.([^.]+)\.(question|answer)$/.exec(field)?.[1] ?? []),
  )
  const isSentAnew = changes.some(({ field }) =>
    /^inquiry\.(sentOn|sendings\..+|questions\.[^.]+\.sentToAll)$/.test(field),
  )
  const suppliers = after.suppliers.map(({ draftedOn, addedOn, ...row }) => ({
    ...row,
    ...(draftedOn === undefined || others.has(row.id) ? {} : { draftedOn }),
    ...(addedOn === undefined || isSentAnew ? {} : { addedOn }),
  }))
  const questions = after.inquiry.questions?.map(({ draftedOn, ...row }) =>
    draftedOn === undefined || answers.has(row.id) ? row : { ...row, draftedOn },
  )
  return {
    ...after,
    suppliers: others.size === 0 && !isSentAnew ? after.suppliers : suppliers,
    inquiry: answers.size === 0 || questions === undefined ? after.inquiry : { ...after.inquiry, questions },
  }
}
