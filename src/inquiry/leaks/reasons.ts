import type { Entry } from '../../domain/case/enter.ts'
import type { Case } from '../../domain/case/schema.ts'
import { emptyPhrase, remarkOn } from '../../rules/phrases/empty-phrases.ts'
import { leaksIn, type Leak } from '../leaks.ts'
import { answerPieces, inquiryPieces } from '../pieces.ts'
import { fold, foldedWords } from './fold.ts'
import { leakWords } from './words.ts'

/**
 * The row of the reason that lets a word stand: one for each word of each supplier's name at each place. It holds only for
 * the text that it was written for: another name has another row, and a changed text is asked about anew.
 */
export const reasonIdOf = ({ path, supplierId, what, word }: Leak): string =>
  hashed([path, supplierId, what, fold(word).letters].join(' '))

/** Where the reason for a leak is written. */
export const reasonPathOf = (leak: Leak): string => `inquiry.nameReasons.${reasonIdOf(leak)}.reason`

/** What is entered to say that the reason holds for the text as it is now. */
export const confirmationOf = (leak: Leak): Entry => ({
  path: `inquiry.nameReasons.${reasonIdOf(leak)}.text`,
  text: leak.text,
})

/** The leaks that keep the files from being made: a word is let through where its reason is written, nothing else is. */
export const stopping = (found: Case, leaks: readonly Leak[]): readonly Leak[] =>
  leaks.filter((leak) => reasonOf(found, leak).is !== 'given')

/** How far a word has come: no reason, one that says nothing (and what it leaves unsaid), one for an earlier text, or one. */
export type Reason =
  { readonly is: 'missing' | 'given' | 'changed' } | { readonly is: 'empty'; readonly remark: string }

/** Whether a leak has a reason of its own that says something, written for the text as it is. */
export function reasonOf(found: Case, leak: Leak): Reason {
  const id = reasonIdOf(leak)
  const row = found.inquiry.nameReasons?.find((one) => one.id === id)
  if (!leak.mayExplain || row?.reason === undefined) return { is: 'missing' }
  const remark = remarkOnReason(found, reasonPathOf(leak), row.reason)
  if (remark !== undefined) return { is: 'empty', remark }
  return { is: row.text === leak.text ? 'given' : 'changed' }
}

function remarkOnReason(found: Case, path: string, reason: string): string | undefined {
  const empty = emptyPhrase(found, path, reason)
  if (empty !== undefined) return remarkOn(empty)
  return foldedWords(reason).length < leakWords.fewestReasonWords
    ? 'Skriv skälet som en mening, så att någon som inte var med förstår det.'
    : undefined
}

/**
 * What the program notes by itself of a reason: the word it lets stand and the text that word stands in, when the reason is
 * written or said to hold still. A reason that is taken away takes its note with it.
 */
export function noteReasons(before: Case, after: Case): Case {
  const rows = after.inquiry.nameReasons
  if (rows === undefined || rows === before.inquiry.nameReasons) return after
  const leaks = new Map(
    [inquiryPieces(after), ...(after.inquiry.questions ?? []).map(({ id }) => answerPieces(after, id))]
      .flatMap((pieces) => leaksIn(after, pieces))
      .map((leak) => [reasonIdOf(leak), leak]),
  )
  const isUnread = (id: string): boolean => Object.hasOwn(after.unread, `inquiry.nameReasons.${id}.reason`)
  const noted = rows
    .filter(({ id, reason }) => reason !== undefined || isUnread(id))
    .map((row) => {
      const was = before.inquiry.nameReasons?.find(({ id }) => id === row.id)
      const isSaid = was === undefined || was.reason !== row.reason || was.text !== row.text
      const { word, text } = (isSaid ? leaks.get(row.id) : undefined) ?? was ?? {}
      const { id, reason } = row
      return {
        id,
        ...(word === undefined ? {} : { word }),
        ...(text === undefined ? {} : { text }),
        ...(reason === undefined ? {} : { reason }),
      }
    })
  const { nameReasons: _rows, ...inquiry } = after.inquiry
  return { ...after, inquiry: noted.length === 0 ? inquiry : { ...inquiry, nameReasons: noted } }
}

/** Two 32-bit hashes as sixteen hexadecimal digits: tells rows apart, guards nothing by itself. */
function hashed(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
