import type { Case } from '../domain/case/schema.ts'
import { inquiryTitle } from './blocks.ts'

/** The message that gives a question and its answer to all: who asked is not said. Undefined while there is no answer. */
export function answerText(found: Case, id: string): string | undefined {
  const row = found.inquiry.questions?.find((one) => one.id === id)
  if (row?.question === undefined || row.answer === undefined) return undefined
  const { preparer, authority } = found
  const signed = [
    [preparer.name, preparer.role].filter((part) => part !== undefined).join(', '),
    [authority.unit, authority.name].filter((part) => part !== undefined).join(', '),
  ].filter((line) => line !== '')
  return [
    'Hej!',
    `Vi har fått en fråga om förfrågan${found.subject.title === undefined ? '' : ` ”${found.subject.title}”`}. Frågan och svaret går till alla som har fått förfrågan.`,
    `Fråga:\n${row.question}`,
    `Svar:\n${row.answer}`,
    ...(signed.length === 0 ? [] : [signed.join('\n')]),
  ].join('\n\n')
}

/** "Fråga och svar – Förfrågan: Kalibrering". */
export const answerSubject = (found: Case): string => `Fråga och svar – ${inquiryTitle(found)}`
