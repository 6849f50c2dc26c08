import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { paperAnswers } from '../../src/domain/case/choices.ts'

type OpenedAnswer = Extract<OpenedPackage, { is: 'answer' }>

/** What came of an answer that was brought in, in a sentence or two. */
export function answerWords({ answer, enterable, again }: OpenedAnswer): string {
  const why = 'why' in enterable ? enterable.why : null
  if (again)
    return `Svaret har hämtats in förut. ${enterable.is === 'held' ? enterable.why : 'Inget har ändrats.'}`
  const said = `${answer.name} svarade: ${paperAnswers[answer.answer].toLowerCase()}.`
  const next = enterable.is === 'decision' ? 'Läs svaret, och för in beslutet.' : 'Läs svaret.'
  return [said, why ?? next].join(' ')
}
