import type { Case } from '../../../../src/domain/case/schema.ts'
import { longestText } from '../../../../src/domain/text.ts'
import { inquiryText } from '../../../../src/inquiry/document.ts'
import { addRow, enter, flush } from '../../../state/actions.ts'
import { openCaseNow } from '../../../state/case.ts'

/**
 * Writes down that the text, as it is now, is sent to all today. The day and the way of the first sending are filled in
 * where they are empty.
 */
export const markSent = (): Promise<void> => mark(inquiryText)

/** The same of the text as the files were last made of it: what is sent is the files. */
export const markSavedSent = (): Promise<void> =>
  mark((found) => found.inquiry.saved?.text ?? inquiryText(found))

/** Notes which text the files were made of, and the day: only such a text can be said to have been sent. */
export async function noteSaved(): Promise<void> {
  const now = openCaseNow()
  if (now === null) return
  const text = inquiryText(now.case)
  if (text.length > longestText) return
  await enter([
    { path: 'inquiry.saved.on', text: now.today },
    { path: 'inquiry.saved.text', text },
  ])
}

/** One text went to all, unless somebody was given another last day or asked in another way. */
export const isSameForAll = ({ suppliers }: Case): boolean =>
  suppliers.every(({ asked }) => asked?.lastDay === undefined && asked?.channel === undefined)

async function mark(textOf: (found: Case) => string): Promise<void> {
  await flush()
  const now = openCaseNow()
  if (now === null) return
  const { case: found, today } = now
  const added = await addRow('inquiry.sendings', [
    { path: 'on', text: today },
    { path: 'text', text: textOf(found) },
  ])
  if (added === null) return
  const empty = [
    ...(found.inquiry.channel === undefined ? [{ path: 'inquiry.channel', text: 'email' }] : []),
    ...(found.inquiry.sentOn === undefined ? [{ path: 'inquiry.sentOn', text: today }] : []),
    ...(found.inquiry.sameForAll === undefined && isSameForAll(found)
      ? [{ path: 'inquiry.sameForAll', text: 'yes' }]
      : []),
  ]
  if (empty.length > 0) await enter(empty)
}
