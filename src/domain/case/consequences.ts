import type { LocalDate } from '../local-date.ts'
import { isPersonalNumber } from '../org-nr.ts'
import { samePerson } from '../same-person.ts'
import { numberKey } from '../suppliers/identity.ts'
import { fieldAt } from './fields/catalogue.ts'
import { coversNow } from './covered.ts'
import { decisionFollows } from './decision-follows.ts'
import { getAt } from './path.ts'
import type { Case } from './schema.ts'
import { personOf, statementsKept } from './statements.ts'

/** An answer the program fills in by itself where the person has left it empty. It can always be changed. */
export interface Consequence {
  readonly path: string
  readonly value: unknown
  /** Set also where there is an answer already: what an answer given again renews. */
  readonly renews?: true
}

/** When something is entered: the day, and the instant (ISO, local time with its offset) where the program notes one. */
export interface Moment {
  readonly today: LocalDate
  readonly instant?: string
}

/** What follows from an answer just given: dates stamped, an option that starts as a copy of the contract's price. */
export function consequencesOf(
  before: Case,
  after: Case,
  path: string,
  { today, instant }: Moment,
): readonly Consequence[] {
  return [
    ...stamp(after, path, today),
    ...registered(after, path, instant),
    ...statementGiven(after, path, today),
    ...supplierNumber(before, after, path),
    ...neverAsked(after, path),
    ...otherAnswer(before, after, path),
    ...firstOption(after, path),
    ...priceCriterion(after, path),
    ...concession(after, path),
    ...otherPreparer(before, after, path),
    ...evenPrice(before, after, path),
    ...decisionFollows(before, after, path, today),
    ...statementsKept(before, after, path, today),
    ...evaluationKind(after, path),
    ...maskChosen(after, path, today),
    ...partyOfFile(after, path),
  ]
}

/** A statement names who gave it, the day, and every supplier asked so far; given again, it covers those added since. */
function statementGiven(after: Case, path: string, today: LocalDate): readonly Consequence[] {
  const match = /^(impartiality\.statements\.([^.]+))\.conflict$/.exec(path)
  if (!match || Object.hasOwn(after.unread, path)) return []
  const [at, id] = [match[1] ?? '', match[2] ?? '']
  const row = after.impartiality.statements?.find((statement) => statement.id === id)
  if (row?.conflict === undefined) return []
  const part = row.part ?? id
  const person = part === 'preparer' || part === 'decider' ? personOf(after, part) : undefined
  return [
    ...(part === 'preparer' || part === 'decider' ? [{ path: `${at}.part`, value: part }] : []),
    ...(person?.name === undefined
      ? []
      : [{ path: `${at}.name`, value: person.name, renews: true as const }]),
    ...(person?.role === undefined
      ? []
      : [{ path: `${at}.role`, value: person.role, renews: true as const }]),
    ...(part === 'preparer' || after.preparer.name === undefined
      ? []
      : [{ path: `${at}.notedBy`, value: after.preparer.name, renews: true as const }]),
    {
      path: `${at}.supplierIds`,
      value: after.suppliers.map((supplier) => supplier.id),
      renews: true as const,
    },
    { path: `${at}.covers`, value: coversNow(after), renews: true as const },
    { path: `${at}.on`, value: today, renews: true as const },
  ]
}

/** A look back at a contract is of the occasion that its row is named by. */
function evaluationKind(after: Case, path: string): readonly Consequence[] {
  const [, row, occasion] = /^(followUp\.evaluations\.(yearly|option)-[^.]+)\.(?!kind)/.exec(path) ?? []
  return row === undefined || getAt(after, row) === undefined
    ? []
    : [{ path: `${row}.kind`, value: occasion }]
}

/** Who a mail is from or to, as its own head says: which of them is asked for, the way it went tells. */
function partyOfFile({ attachments }: Case, path: string): readonly Consequence[] {
  const id = /^attachments\.([^.]+)\.way$/.exec(path)?.[1]
  const { way, said } = attachments.find((file) => file.id === id) ?? {}
  const value = way === 'out' ? said?.to : way === undefined ? undefined : said?.from
  return value === undefined ? [] : [{ path: `attachments.${id}.party`, value }]
}

/** Who chose what is masked in the copy, or which section is not in it, and when. */
function maskChosen(after: Case, path: string, today: LocalDate): readonly Consequence[] {
  const row = /^(record\.(?:masks|leftOut)\.[^.]+)\.(?:text|take|ground|section|why)$/.exec(path)?.[1]
  if (row === undefined || getAt(after, row) === undefined) return []
  const by = after.preparer.name
  return [
    ...(by === undefined ? [] : [{ path: `${row}.by`, value: by, renews: true as const }]),
    { path: `${row}.on`, value: today, renews: true as const },
  ]
}

/** The first that is written down of a bid is when it was registered: noted once, whatever is changed after it. */
function registered(after: Case, path: string, instant: string | undefined): readonly Consequence[] {
  const bid = /^(suppliers\.[^.]+\.bid)\.(?!outcome)/.exec(path)?.[1]
  if (bid === undefined || instant === undefined) return []
  const isWritten = getAt(after, path) !== undefined || Object.hasOwn(after.unread, path)
  return isWritten ? [{ path: `${bid}.registeredAt`, value: instant }] : []
}

/** A sole trader's personal number is hidden unless the person says otherwise; another number is another supplier. */
function supplierNumber(before: Case, after: Case, path: string): readonly Consequence[] {
  const match = /^suppliers\.([^.]+)\.(orgNr|foreignId|country)$/.exec(path)
  const supplier = after.suppliers.find(({ id }) => id === match?.[1])
  if (supplier === undefined) return []
  const { id, orgNr, registerId } = supplier
  const old = before.suppliers.find((one) => one.id === id)
  const isOther = old !== undefined && numberKey(old) !== undefined && numberKey(old) !== numberKey(supplier)
  return [
    ...(orgNr !== undefined && isPersonalNumber(orgNr)
      ? [{ path: `suppliers.${id}.masked`, value: 'yes' }]
      : []),
    ...(isOther && registerId !== undefined
      ? [{ path: `suppliers.${id}.registerId`, value: undefined, renews: true as const }]
      : []),
  ]
}

/** Whoever was never asked has not been silent either. */
function neverAsked(after: Case, path: string): readonly Consequence[] {
  const id = /^suppliers\.([^.]+)\.mistake$/.exec(path)?.[1]
  const supplier = after.suppliers.find((one) => one.id === id)
  return supplier?.mistake !== undefined && supplier.answer === 'silent'
    ? [{ path: `suppliers.${supplier.id}.answer`, value: undefined, renews: true }]
    : []
}

/** Another answer than the one that was sent to all has not been sent to all. */
function otherAnswer(before: Case, after: Case, path: string): readonly Consequence[] {
  const [, at] = /^(inquiry\.questions\.[^.]+)\.(question|answer)$/.exec(path) ?? []
  const isOther =
    at !== undefined && getAt(before, path) !== undefined && getAt(after, path) !== getAt(before, path)
  return isOther && getAt(before, `${at}.sentToAll`) === 'yes'
    ? [{ path: `${at}.sentToAll`, value: undefined, renews: true }]
    : []
}

function stamp(after: Case, path: string, today: LocalDate): readonly Consequence[] {
  const target = fieldAt(path)?.stamps
  if (target === undefined || Object.hasOwn(after.unread, path)) return []
  // An answer taken back has no day.
  if (getAt(after, path) === undefined) return []
  return [{ path: `${path.slice(0, path.lastIndexOf('.'))}.${target}`, value: today }]
}

/** Under LUK there is nothing else to buy than a concession. */
const concession = (after: Case, path: string): readonly Consequence[] =>
  path === 'subject.law' && after.subject.law === 'LUK'
    ? [{ path: 'subject.category', value: 'concession', renews: true }]
    : []

/** Somebody else prepares the purchase: not to be reached by the address and number of the one before. */
const otherPreparer = (before: Case, after: Case, path: string): readonly Consequence[] =>
  path === 'preparer.name' && samePerson(before.preparer.name, after.preparer.name) === false
    ? (['email', 'phone'] as const).map((name) => ({
        path: `preparer.${name}`,
        value: undefined,
        renews: true as const,
      }))
    : []

/** The id of the option that a yes to "option?" opens. */
export const firstOptionId = 'option-1'

/** A yes to "option?" opens the first option with the contract's own price, so that only its length is asked. */
function firstOption(after: Case, path: string): readonly Consequence[] {
  const parts = after.value.parts ?? []
  if (path !== 'value.hasOption' || after.value.hasOption !== 'yes') return []
  if (parts.some((part) => part.role === 'option' || part.role === 'extension')) return []
  const base = parts.find((part) => part.role === 'base')
  const at = `value.parts.${firstOptionId}`
  return [
    { path: `${at}.role`, value: 'option' },
    ...(base?.pricing ? [{ path: `${at}.pricing`, value: base.pricing }] : []),
    ...(base?.vat === undefined ? [] : [{ path: `${at}.vat`, value: base.vat }]),
    ...(base?.amountOre === undefined || base.pricing === 'total'
      ? []
      : [{ path: `${at}.amountOre`, value: base.amountOre }]),
  ]
}

/** The row of the price among the criteria: there is always one where criteria are weighed. */
export const priceCriterionId = 'price'

/** Where price and named criteria decide, the price is the first of them. */
function priceCriterion(after: Case, path: string): readonly Consequence[] {
  if (path !== 'inquiry.criterion' || after.inquiry.criterion !== 'price-and-quality') return []
  return [{ path: `inquiry.criteria.${priceCriterionId}.name`, value: 'Pris' }]
}

/** While an option has the contract's own recurring price, it follows when that price is changed. */
function evenPrice(before: Case, after: Case, path: string): readonly Consequence[] {
  const base = after.value.parts?.find((part) => part.role === 'base')
  if (base === undefined || !path.startsWith(`value.parts.${base.id}.`) || base.pricing === 'total') return []
  const was = before.value.parts?.find((part) => part.id === base.id)
  return (after.value.parts ?? [])
    .filter((part) => part.role === 'option')
    .flatMap((part) => [
      ...followed(`value.parts.${part.id}.pricing`, part.pricing, was?.pricing, base.pricing),
      ...followed(`value.parts.${part.id}.vat`, part.vat, was?.vat, base.vat),
      ...followed(`value.parts.${part.id}.amountOre`, part.amountOre, was?.amountOre, base.amountOre),
    ])
}

function followed(path: string, own: unknown, was: unknown, now: unknown): readonly Consequence[] {
  return now !== undefined && own === was && own !== now ? [{ path, value: now, renews: true as const }] : []
}
