import type { Case } from '../../domain/case/schema.ts'
import { clausesIn } from '../../domain/sentences.ts'
import type { Span } from '../../inquiry/leaks/fold.ts'

/**
 * Whether a stretch of a text stands in a clause of what was sent to all who were asked, or of the order of delegation: it was
 * written before there was any price. What is the same amount as a price is looked for by itself.
 */
export function sentToAll(found: Case): (text: string, span: Span) => boolean {
  const known = new Set(textsOf(found).flatMap((text) => clausesOf(text).map(({ words }) => words)))
  return (text, { from, to }) =>
    known.size > 0 &&
    clausesOf(text).some((clause) => clause.from <= from && to <= clause.to && known.has(clause.words))
}

const clausesOf = (text: string): readonly (Span & { readonly words: string })[] =>
  clausesIn(text.normalize('NFC')).map(({ from, to }) => ({
    from,
    to,
    words: text
      .normalize('NFC')
      .slice(from, to)
      .replaceAll(/\s+/gu, ' ')
      .replace(/[\s.:;]+$/u, ''),
  }))

function textsOf({ inquiry, decision }: Case): readonly string[] {
  const {
    need,
    quantity,
    delivery,
    terms,
    criterionText,
    criteria = [],
    requirements = [],
    questions = [],
  } = inquiry
  return [
    need,
    quantity,
    delivery,
    terms,
    criterionText,
    ...criteria.map(({ how }) => how),
    ...requirements.map(({ text }) => text),
    ...questions.map(({ answer }) => answer),
    inquiry.saved?.text,
    ...(inquiry.sendings ?? []).map(({ text }) => text),
    decision.delegation,
  ].filter((text) => text !== undefined)
}
