import type { Case, Supplier } from '../domain/case/schema.ts'
import { amountsOf, type Amount } from '../inquiry/leaks/amounts.ts'
import { namesOf } from '../inquiry/leaks/names.ts'
import { numbersOf } from '../inquiry/leaks/numbers.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { both, hiding, tellingHiding, textHiding, type Hiding } from './hiding.ts'
import { addresses, telephones } from './patterns.ts'

/** What tells who a supplier is, or of its bid in words: for each how a mask hides it. */

/** A supplier as it stands, and as it is named elsewhere in the case: in its bid, checks, contract and answers. */
function namedAs(found: Case, supplier: Supplier): readonly Supplier[] {
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

const secretsOf = (found: Case, supplier: Supplier, of: Secret['of']): readonly Secret[] => {
  const own = ownNamesOf(found)
  return namedAs(found, supplier)
    .flatMap((one) => [...namesOf(one, own.has), ...numbersOf(one)])
    .filter((secret) => secret.of === of)
}

/** The typed text of a supplier's fields that cannot be read, by how their paths begin and end. */
const unreadOf = (found: Case, start: string, fields: RegExp): readonly string[] =>
  Object.entries(found.unread).flatMap(([path, text]) =>
    path.startsWith(start) && fields.test(path.slice(start.length)) ? [text] : [],
  )

/** "Berg och Dal" for "Berg & Dal", and the other way round. */
const otherwise = (name: string | undefined): readonly string[] =>
  name === undefined
    ? []
    : [name.replaceAll(/\s*&\s*/gu, ' och '), name.replaceAll(/ och /giu, ' & ')].filter(
        (one) => one !== name,
      )

/** The name with every way to write it, the numbers, and what stood there before. */
export function nameHiding(found: Case, supplier: Supplier): Hiding {
  const at = `suppliers.${supplier.id}.`
  return both([
    hiding({ secrets: secretsOf(found, supplier, 'name') }),
    textHiding([
      ...namedAs(found, supplier).flatMap(({ name, foreignId, orgNr }) => [
        name,
        ...otherwise(name),
        foreignId,
        orgNr,
      ]),
      supplier.vatNr,
      ...unreadOf(found, at, /^(name|orgNr|vatNr|foreignId|bid\.sender\w+|checks\.[^.]+\.(name|orgNr))$/),
      ...wasOf(found, at, /^(name|orgNr|vatNr|foreignId|bid\.sender\w+)$/),
    ]),
  ])
}

/** What stood in a field when it was changed afterwards. */
const wasOf = (found: Case, start: string, fields: RegExp): readonly (string | undefined)[] =>
  (found.later ?? []).flatMap(({ field, was }) =>
    field.startsWith(start) && fields.test(field.slice(start.length)) ? [was] : [],
  )

/** The people, addresses and telephones of a supplier's contact. */
export function contactHiding(found: Case, supplier: Supplier): Hiding {
  const { contact = '', id } = supplier
  const typed = [contact, ...unreadOf(found, `suppliers.${id}.`, /^contact$/)]
  const parts = typed.flatMap((text) => [
    ...(text.match(addresses) ?? []),
    ...(text.match(telephones) ?? []),
    ...text.split(/[,;|\n<>()]/u).filter((part) => !part.includes('@')),
  ])
  return both([
    hiding({ secrets: secretsOf(found, supplier, 'contact') }),
    textHiding([...typed, ...parts, ...wasOf(found, `suppliers.${id}.`, /^contact$/)]),
  ])
}

/** What the bid says in words: its terms, the remarks on it, its lines and why it got its points. */
export function bidTextHiding(found: Case, { id, bid = {} }: Supplier): Hiding {
  const at = `suppliers.${id}.bid.`
  const words = /^(terms|note|lowAnswer|outcomeReason|lines\.[^.]+\.label|scores\.[^.]+\.reason)$/
  const texts = [
    bid.terms,
    bid.note,
    bid.lowAnswer,
    bid.outcomeReason,
    ...(bid.lines ?? []).map(({ label }) => label),
    ...(bid.scores ?? []).map(({ reason }) => reason),
    ...unreadOf(found, at, words),
    ...wasOf(found, at, words),
  ]
  return tellingHiding(texts, ownNamesOf(found).has)
}

/** What stood of a price that cannot be read, or that was changed afterwards. */
export const priceTexts = (found: Case, { id }: Supplier): Hiding =>
  textHiding([
    ...unreadOf(found, `suppliers.${id}.bid.`, priceFields),
    ...wasOf(found, `suppliers.${id}.bid.`, priceFields),
  ])

const priceFields = /^(unitPriceOre|totalOre|firstOre|lines\.[^.]+\.amountOre|lines\.[^.]+)$/

/** Every amount of a bid, and the same for another time or with VAT. */
export const bidAmounts = (found: Case, supplier: Supplier): readonly Amount[] => amountsOf(found, supplier)

/** A sole trader's number, in full and with its last four covered. */
export function numberHiding({ orgNr, vatNr }: Supplier): Hiding {
  const six = (orgNr ?? '').slice(0, 6)
  const gap = '[ \\u00A0\\u202F+\\u2010-\\u2015-]{0,3}'
  const pattern = new RegExp(
    `(?<!\\d)(?:SE ?|(?:1[89]|20)${gap})?${[...six].join(gap)}${gap}(?:[ -]?[\\d*]){4}(?: ?01(?!\\d))?`,
    'giu',
  )
  return both([
    hiding({ patterns: six === '' ? [] : [pattern] }),
    textHiding([orgNr, vatNr]),
    hiding({ secrets: numbersOf({ id: 'x', ...(orgNr === undefined ? {} : { orgNr }) }) }),
  ])
}
