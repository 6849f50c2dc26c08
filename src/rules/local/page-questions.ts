import { fields } from '../../domain/case/fields/catalogue.ts'

/** Questions that a page puts in other words than the catalogue, by field. */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  'subject.title': ['Köpet i några ord'],
  'value.parts.*.times': ['Hur länge?'],
  'value.past12MonthsOre': ['Vad kostade samma behov de senaste tolv månaderna, utan moms?'],
  'value.next12MonthsOre': ['Vad väntas samma behov kosta de kommande tolv månaderna, utan moms?'],
  'suppliers.*.bid.unitPriceOre': ['Pris utan moms'],
  'decision.decider.name': ['Vem beslutar?', 'Vad heter chefen som beslutar?', 'Vilken nämnd beslutar?'],
  'decision.outcome': ['Vad beslutas?'],
  'suppliers.*.vetting.judgementReason': ['Varför är leverantören ändå seriös?'],
  'followUp.note': ['Varför behövs ingen uppföljning?'],
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[?.:\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Fields that are asked with these words on a page, by pattern. */
export function fieldsAsked(words: string): readonly string[] {
  const wanted = plain(words)
  return Object.entries(fields).flatMap(([pattern, field]) =>
    [field.label, field.short, ...(otherWords[pattern] ?? [])].some((asked) => plain(asked) === wanted)
      ? [pattern]
      : [],
  )
}

/** The questions that look most like these words: what a person may have meant. At most three. */
export function questionsLike(words: string): readonly string[] {
  const wanted = new Set(
    plain(words)
      .split(' ')
      .filter((word) => word.length > 2),
  )
  const questions = Object.entries(fields).flatMap(([pattern, field]) => otherWords[pattern] ?? [field.label])
  return [...new Set(questions)]
    .map((question) => ({
      question,
      shared: plain(question)
        .split(' ')
        .filter((word) => wanted.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ question }) => question)
}
