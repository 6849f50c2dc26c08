import type { Case, Supplier } from '../domain/case/schema.ts'
import { rememberLast } from '../domain/remember.ts'
import { notedAway } from '../domain/suppliers/renamed.ts'
import { fold, foldedWords, placesOf, type Folded, type Span } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import { coreOf } from '../inquiry/leaks/names.ts'
import { isPlace, type IsOwn } from '../inquiry/leaks/words.ts'
import { wordIndex } from './word-index.ts'

/** How the bidders' companies are called in a case: a company's name is open where nobody has masked it as one. */

/** A supplier as it stands, and as it is named elsewhere in the case: in its bid, checks, contract and answers. */
export function namedAs(found: Case, supplier: Supplier): readonly Supplier[] {
  const { id, bid, checks = [], vetting, askedAs } = supplier
  const isWinner = found.award.supplierId === id
  const others = [
    askedAs,
    bid?.comparedAs,
    vetting?.judgedOf,
    ...Object.values(vetting?.of ?? {}),
    { name: bid?.senderName, orgNr: bid?.senderOrgNr },
    ...checks.flatMap((row) => [row.of, { name: row.name, orgNr: row.orgNr }]),
    ...(found.impartiality.statements ?? []).flatMap(({ covers = [] }) =>
      covers.filter((one) => one.id === id),
    ),
    ...(found.later ?? []).flatMap(({ field, who }) => (field.startsWith(`suppliers.${id}`) ? [who] : [])),
    ...(isWinner
      ? [
          { name: found.contract.partyName, orgNr: found.contract.partyOrgNr },
          ...(found.decision.takenBack ?? []).map(({ winner }) => winner),
        ]
      : []),
  ]
  return [
    supplier,
    ...others.flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              id,
              ...('name' in one && one.name !== undefined ? { name: one.name } : {}),
              ...('orgNr' in one && one.orgNr !== undefined ? { orgNr: one.orgNr } : {}),
              ...('foreignId' in one && one.foreignId !== undefined ? { foreignId: one.foreignId } : {}),
            },
          ],
    ),
  ]
}

/** Every name that a company of the case has or has had. */
export const companyNames: (found: Case) => readonly string[] = rememberLast((found) => [
  ...new Set(
    [...found.suppliers, ...notedAway(found)].flatMap((one) =>
      namedAs(found, one).flatMap(({ name }) => name ?? []),
    ),
  ),
])

/** A folded word without the s of a genitive. */
export const stem = (word: string): string => word.replace(/(?<!s)s$/, '')

const companyWords: (found: Case) => ReadonlySet<string> = rememberLast(
  (found) => new Set(companyNames(found).flatMap((name) => coreOf(name).map(stem))),
)

/** Whether a folded word is of the name of a company of the case. */
export const isCompanyWord =
  (found: Case): IsOwn =>
  (word) =>
    companyWords(found).has(stem(word))

/** Where companies of the case are named in full, with or without their form. */
export const companyPlaces: (found: Case) => (folded: Folded) => readonly Span[] = rememberLast((found) => {
  const names = companyNames(found).flatMap((name) => [
    name.replace(/\([^)]*\)/g, ' '),
    coreOf(name).join(' '),
  ])
  const whole = [...new Set(names)].filter((name) => foldedWords(name).length > 1)
  const mayStandIn = wordIndex(whole.map((name) => ({ words: fold(name) })))
  return (folded) => mayStandIn(folded).flatMap(({ words }) => placesOf(folded, words))
})

/**
 * Whether a word of a company's name is of the authority's name, or the place of the purchase: what its title or the unit has is
 * told by the purchase itself.
 */
export function isOwnPlace(found: Case, supplier: Supplier): IsOwn {
  const own = ownNamesOf(found)
  const { subject, authority } = found
  const told = new Set(
    [subject.title, authority.name, authority.unit].flatMap((text) => foldedWords(text ?? '').map(stem)),
  )
  const places = new Set(
    namedAs(found, supplier).flatMap(({ name = '' }) => [
      ...foldedWords(name).map(stem).filter(isPlace),
      ...[...name.matchAll(afterIn)].flatMap(([, place = '']) => foldedWords(place).map(stem)),
    ]),
  )
  return (word) => own.has(word) || (told.has(stem(word)) && places.has(stem(word)))
}

/** "Glasklart i Flen AB". */
const afterIn = /(?<!\p{L})i\s+(\p{Lu}[\p{L}\p{M}-]+)/gu
