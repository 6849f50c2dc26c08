import type { Case } from '../domain/case/schema.ts'
import { notedAway } from '../domain/suppliers/renamed.ts'
import type { Leak } from '../inquiry/leaks.ts'
import { fold, foldedWords, lettersOf, placesOf, type Span } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import { shortNamesOf } from '../inquiry/leaks/short-names.ts'
import { heard } from '../inquiry/leaks/standing.ts'
import { isPlace } from '../inquiry/leaks/words.ts'
import { numbersIn } from '../inquiry/numbers/told-numbers.ts'

/**
 * What in a line of the register may be a supplier's short name, its place or tell a price, each a sentence that asks: a part of a
 * sum is no bid's own, and a short name may be a word of trades. `known`: what is said or explained already.
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
  const names = namesIn(found, text)
  return [
    ...names
      .filter((span) => !isKnown(span))
      .map(
        (span) =>
          `Kontrollera: ”${said(span)}” kan vara namnet på en leverantör som frågas (${span.what}). Ta i så fall bort det ur ärendemeningen: diariet kan läsas av alla.`,
      ),
    ...placesIn(found, text)
      .filter((span) => !isKnown(span) && !names.some(({ from, to }) => from <= span.from && span.to <= to))
      .map(
        (span) =>
          `Kontrollera: ”${said(span)}” är orten för en leverantör som frågas (${span.what}). Ta bort den ur ärendemeningen om den inte är den ort där köpet behövs: diariet kan läsas av alla.`,
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

/**
 * The place that a supplier is called by or has its address in, by itself: of few in a trade it is name enough. The place of the
 * authority, and one that the inquiry tells of as where something is needed, is told by the purchase itself.
 */
function placesIn(found: Case, text: string): readonly (Span & { readonly what: string })[] {
  const { authority, subject, inquiry } = found
  const own = new Set(
    [authority.name, authority.unit, subject.description, inquiry.need, inquiry.delivery].flatMap((one) =>
      foldedWords(one ?? ''),
    ),
  )
  const folded = fold(text)
  return [...found.suppliers, ...notedAway(found)].flatMap(({ name, askedAs, bid, contact = '' }) => {
    const names = [name, askedAs?.name, bid?.senderName].filter((one) => one !== undefined)
    const postal = [...contact.matchAll(afterPostcode)].flatMap(([, place = '']) => foldedWords(place))
    const places = new Set([...names.flatMap(foldedWords).filter(isPlace), ...postal])
    return [...places]
      .filter((place) => !own.has(place))
      .flatMap((place) =>
        placesOf(folded, fold(place))
          .filter(({ from }) => /^\p{Lu}/u.test(text.slice(from)))
          .map((span) => ({ ...span, what: names[0] ?? 'utan namn' })),
      )
  })
}

/** "722 11 Västerås". */
const afterPostcode = /(?<!\d)\d{3}[ \u00A0]?\d{2}\s+(\p{Lu}[\p{L}\p{M}-]{2,})/gu
