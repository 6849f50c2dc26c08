import type { Case } from '../../src/domain/case/schema.ts'
import { noteLater } from '../../src/domain/case/later.ts'
import { noteSending } from '../../src/inquiry/sending.ts'
import { isProgramsOwn } from '../../src/rules/bids/follow.ts'
import type { Context } from './context.ts'
import { noteKnown } from './known-before.ts'

/** The case as it was typed, with the program's own notes of it: the text that was sent, what is known of a supplier, what had gone out. */
export function withNotes(context: Context, before: Case, typed: Case): Case {
  const known = noteKnown(context, before, noteSending(before, typed, context.today()))
  return noteLater(before, known, context.today(), isProgramsOwn)
}
