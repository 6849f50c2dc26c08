import type { PaperField } from '../../src/contract/paper-channels.ts'
import type { PaperTyped } from '../../src/contract/paper-shapes.ts'
import { parseDate } from '../../src/domain/local-date.ts'
import { saysSomething } from '../../src/domain/text.ts'
import { isEmptyText } from '../../src/rules/phrases/empty-phrases.ts'

/** What an answer lacks, by field, in the order of the page: nobody's decision is guessed. */
export function answerLacks(typed: PaperTyped): Partial<Readonly<Record<PaperField, string>>> {
  const isConflicted = typed.conflict === 'yes'
  const day = parseDate(typed.on)
  return {
    ...(typed.conflict === '' ? { conflict: 'Svara om du är jävig i köpet.' } : {}),
    ...(isConflicted && !saysWhy('conflictNote', typed.conflictNote)
      ? { conflictNote: 'Skriv vad jävet består i, så att chefen ovanför förstår varför.' }
      : {}),
    ...(typed.answer === '' ? { answer: 'Välj vad du svarar.' } : {}),
    ...(isConflicted && typed.answer !== '' && typed.answer !== 'pass-on'
      ? { answer: 'Den som är jävig kan inte besluta. Lämna över till chefen ovanför.' }
      : {}),
    ...(typed.answer !== 'approve' &&
    typed.answer !== '' &&
    !isConflicted &&
    !saysWhy('comment', typed.comment)
      ? { comment: 'Skriv varför, så att handläggaren vet vad som ska göras.' }
      : {}),
    ...(saysSomething(typed.name) ? {} : { name: 'Skriv ditt namn.' }),
    ...(saysSomething(typed.role) ? {} : { role: 'Skriv din befattning.' }),
    ...(day.ok ? {} : { on: day.problem }),
  }
}

const saysWhy = (field: 'comment' | 'conflictNote', text: string): boolean =>
  saysSomething(text) && !isEmptyText(`paper.${field}`, text)
