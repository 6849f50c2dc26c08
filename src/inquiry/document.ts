import type { Case } from '../domain/case/schema.ts'
import type { RecordDocument } from '../record/tree.ts'
import { inquiryBlocks, inquiryTitle, type Receiver } from './blocks.ts'
import { plainText } from './plain-text.ts'

/**
 * The inquiry as a document for the supplier. It holds no case id and no fingerprint of the case file, which holds what
 * no supplier may see. `createdAt` is an ISO instant with time zone.
 */
export function inquiryDocument(found: Case, createdAt: string, receiver: Receiver = {}): RecordDocument {
  const title = inquiryTitle(found)
  return {
    version: 1,
    title,
    author: found.authority.name ?? 'Upphandlande myndighet',
    subject: 'Förfrågan, direktupphandling',
    createdAt,
    header: { left: title, right: found.record.diarienummer ?? '' },
    caseSha256: null,
    blocks: inquiryBlocks(found, { madeOn: createdAt.slice(0, 10), ...receiver }),
  }
}

/** The same words as text: the body of the mail and the preview, with their day, and without one what is kept as sent. */
export const inquiryText = (found: Case, receiver: Receiver = {}): string =>
  plainText(inquiryBlocks(found, receiver))

/**
 * The text that the person begins with when they write it themselves: what the program would have made, without the
 * heading, which stays.
 */
export const textToEdit = (found: Case): string => {
  const { text: _own, ...inquiry } = found.inquiry
  return plainText(
    inquiryBlocks({ ...found, inquiry }).filter(({ kind }, index) => index > 0 || kind !== 'heading'),
  )
}
