import { inquiryText } from '../../../../src/inquiry/document.ts'
import { addRow, enter, flush } from '../../../state/actions.ts'
import { openCaseNow } from '../../../state/case.ts'

/**
 * Writes down that the text, as it is now, is sent to all today. The day and the way of the first sending are filled in
 * where they are empty.
 */
export async function markSent(): Promise<void> {
  await flush()
  const now = openCaseNow()
  if (now === null) return
  const { case: found, today } = now
  const added = await addRow('inquiry.sendings', [
    { path: 'on', text: today },
    { path: 'text', text: inquiryText(found) },
  ])
  if (added === null) return
  const empty = [
    ...(found.inquiry.channel === undefined ? [{ path: 'inquiry.channel', text: 'email' }] : []),
    ...(found.inquiry.sentOn === undefined ? [{ path: 'inquiry.sentOn', text: today }] : []),
  ]
  if (empty.length > 0) await enter(empty)
}
