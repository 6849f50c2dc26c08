import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { paperAnswers } from '../../src/domain/case/choices.ts'

type OpenedAnswer = Extract<OpenedPackage, { is: 'answer' }>

/** What came of an answer that was brought in, in a sentence or two. */
export function answerWords({ answer, entered, told, again }: OpenedAnswer): string {
  if (again) return told ?? 'Svaret har hämtats in förut. Inget har ändrats.'
  const said = `${answer.name} svarade: ${paperAnswers[answer.answer].toLowerCase()}.`
  const next = entered ? 'Beslutet är inskrivet på sidan Få beslut av chef.' : 'Se sidan Få beslut av chef.'
  return [said, told ?? next].join(' ')
}
