import type { Case } from '../domain/case/schema.ts'
import { inquiryText } from './document.ts'

/** A text that goes out, and where in the case it was typed. */
export interface Piece {
  readonly path: string
  readonly text: string
}

/** Everything typed that the inquiry holds, piece by piece, and last the whole as it goes out. */
export function inquiryPieces(found: Case): readonly Piece[] {
  const { inquiry, subject } = found
  const typed: Readonly<Record<string, string | undefined>> = {
    'subject.title': subject.title,
    // Stands at the top of every page of the PDF.
    'record.diarienummer': found.record.diarienummer,
    ...(inquiry.text === undefined
      ? {
          'subject.description': inquiry.need === undefined ? subject.description : undefined,
          'inquiry.need': inquiry.need,
          'inquiry.quantity': inquiry.quantity,
          'inquiry.delivery': inquiry.delivery,
          'inquiry.criterionText': inquiry.criterionText,
          'inquiry.answerTo': inquiry.answerTo,
          'inquiry.questionsTo': inquiry.questionsTo,
          'inquiry.terms': inquiry.terms,
          ...Object.fromEntries([
            ...(inquiry.requirements ?? []).map(({ id, take, text }) => [
              `inquiry.requirements.${id}.text`,
              take === 'no' ? undefined : text,
            ]),
            ...(inquiry.criteria ?? []).flatMap(({ id, name, how }) => [
              [`inquiry.criteria.${id}.name`, name],
              [`inquiry.criteria.${id}.how`, how],
            ]),
          ]),
        }
      : { 'inquiry.text': inquiry.text }),
  }
  const pieces = Object.entries(typed).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
  return [...pieces, { path: wholeInquiry, text: inquiryText(found) }]
}

/** Stands for the text as a whole, where what is found in it was typed in none of its pieces. */
export const wholeInquiry = 'inquiry'

/** A question from a supplier and its answer, as they go out to all. */
export function answerPieces(found: Case, id: string): readonly Piece[] {
  const row = found.inquiry.questions?.find((one) => one.id === id)
  const at = (name: string): string => `inquiry.questions.${id}.${name}`
  return [
    { path: 'subject.title', text: found.subject.title ?? '' },
    { path: at('question'), text: row?.question ?? '' },
    { path: at('answer'), text: row?.answer ?? '' },
    // Who signs it stands last in the message.
    { path: 'preparer.name', text: found.preparer.name ?? '' },
    { path: 'preparer.role', text: found.preparer.role ?? '' },
    { path: 'authority.unit', text: found.authority.unit ?? '' },
    { path: 'authority.name', text: found.authority.name ?? '' },
  ]
}
