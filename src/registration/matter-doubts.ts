import type { Case } from '../domain/case/schema.ts'
import { notedAway } from '../domain/suppliers/renamed.ts'
import type { Leak } from '../inquiry/leaks.ts'
import { fold, lettersOf, placesOf, type Span } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import { shortNamesOf } from '../inquiry/leaks/short-names.ts'
import { heard } from '../inquiry/leaks/standing.ts'
import { numbersIn } from '../inquiry/numbers/told-numbers.ts'

/**
 * What in a line of the register may be a supplier's short name or tell a price, each a sentence that asks: a part of a sum is no
 * bid's own, and a short name may be a word of trades. `known`: what is said or explained already.
 */
export function matterDoubts(
  found: Case,
  text: string,
  known: readonly Pick<Leak, 'word'>[],
): readonly string[] {
  const isKnown = ({ from, to }: Span): boolean => {
    const letters = lettersOf(text.slice(from, to))
    return (
      letters === '' ||
      known.some(({ word }) => lettersOf(word).includes(letters) || letters.includes(lettersOf(word)))
    )
  }
  const said = (span: Span): string => text.slice(span.from, span.to).trim()
  return [
    ...namesIn(found, text)
      .filter((span) => !isKnown(span))
      .map(
        (span) =>
          `Kontrollera: ”${said(span)}” kan vara namnet på en leverantör som frågas (${span.what}). Ta i så fall bort det ur ärendemeningen: diariet kan läsas av alla.`,
      ),
    ...numbersIn(text, false)
      .told.filter((span) => !isKnown(span))
      .map(
        (span) =>
          `Kontrollera: ”${said(span)}” kan visa vad ett anbud kostar. Ta i så fall bort det ur ärendemeningen: anbuden är hemliga till beslutet.`,
      ),
  ]
}

function namesIn(found: Case, text: string): readonly (Span & { readonly what: string })[] {
  const own = ownNamesOf(found)
  const folded = fold(text)
  return [...found.suppliers, ...notedAway(found)].flatMap(({ name, askedAs, bid }) =>
    [name, askedAs?.name, bid?.senderName].flatMap((one) => {
      const { secrets, patterns } = shortNamesOf(found, one, own.has)
      return [
        ...secrets.flatMap((secret) =>
          placesOf(folded, secret.words)
            .filter((span) => heard(text, span, secret) !== null)
            .map((span) => ({ ...span, what: one ?? '' })),
        ),
        ...patterns.flatMap((pattern) =>
          [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
            from: index,
            to: index + written.length,
            what: one ?? '',
          })),
        ),
      ]
    }),
  )
}
