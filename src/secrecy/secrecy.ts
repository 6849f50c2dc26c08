import secrecyJson from '../../assets/rules/secrecy.json' with { type: 'json' }
import { filePlacesOf } from '../domain/attachments/places.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import { formatDate, type LocalDate } from '../domain/local-date.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import { askedOn, lastDayOf } from '../rules/evaluate/asked.ts'
import { comparedBidders, isOut } from '../rules/evaluate/suppliers.ts'
import { emptyPhrase } from '../rules/phrases/empty-phrases.ts'
import { readSecrecy } from './secrecy-file.ts'

const words = readSecrecy('assets/rules/secrecy.json', secrecyJson)

/** What a file of the case has to be marked with, and why. */
export type Secrecy =
  | { readonly is: 'none' }
  | {
      readonly is: 'absolute'
      /** Stands on every page: "Absolut sekretess, 19 kap. 3 § OSL". */
      readonly mark: string
      /** A sentence: what in the case is secret, and until when. */
      readonly reason: string
      /** "Beslutet är inte helt: viktigaste skälet saknas.": why a decision that has a day does not end it; null where there is none. */
      readonly lacks: string | null
      /** Where it stands, and that it has not been read in the act itself where it has not. */
      readonly source: string
      /** From the day the first bid came in, else from when the suppliers were asked, where a day is known. */
      readonly since: LocalDate | null
    }

/**
 * Bids, who makes them and what they cost are secret until the decision on a bid is made or the procurement is
 * cancelled (assets/rules/secrecy.json, with source). A decision counts from its day: without a day, or with one to
 * come, nobody has said that it is made. A notice to those who tendered and a contract presuppose one. Of a case that
 * names no supplier, and has no file of one that was taken away, nothing is secret.
 */
export function secrecyOf(found: Case, today: LocalDate): Secrecy {
  const named = found.suppliers.filter((supplier) => namesSomebody(found, supplier))
  const files = filePlacesOf(found).filter((place) => place.startsWith('suppliers.'))
  if ((named.length === 0 && files.length === 0) || isSettled(found, today)) return { is: 'none' }
  const bids = named.filter(({ answer, bid }) => answer === 'bid' || bid !== undefined)
  return {
    is: 'absolute',
    mark: words.mark,
    reason: bids.length > 0 || files.some(isOfBid) ? words.ofBids : words.ofAsked,
    lacks: decisionLacks(found, today),
    source: [words.source.title, ...(words.verified ? [] : [words.note ?? 'Inte kontrollerat i lagtexten'])]
      .map(sentence)
      .join(' '),
    since: earliest(bids.map(({ bid }) => bid?.receivedOn)) ?? earliest([found.inquiry.sentOn]) ?? null,
  }
}

/** What a file of the case is marked with, or null where it is not. */
export function markOf(found: Case, today: LocalDate): string | null {
  const secrecy = secrecyOf(found, today)
  return secrecy.is === 'absolute' ? secrecy.mark : null
}

/** What the file's name begins with, or nothing. */
export const filePrefixOf = (found: Case, today: LocalDate): string =>
  secrecyOf(found, today).is === 'absolute' ? words.filePrefix : ''

/** How long it lasts, in a sentence. */
export const secrecyLasts: string = words.lasts

export const secrecySource: string = words.source.title

/** Why a file that names the suppliers is secret, though it holds no bid. */
export const secretWhoIsAsked: string = words.ofAsked

const isOfBid = (place: string): boolean => /^suppliers\.[^.]+\.bid$/.test(place)

/** A row counts from anything that tells who it is: also a number that could not be read. */
function namesSomebody(found: Case, supplier: Supplier): boolean {
  const { id: _id, ...answers } = supplier
  return (
    Object.values(answers).some((value) => value !== undefined) ||
    Object.keys(found.unread).some((path) => path.startsWith(`suppliers.${supplier.id}.`))
  )
}

/**
 * A decision is whole with its day and what it says: which bid won and why, and who decided where somebody has to. A reason
 * that says nothing, a name that is none, and a day before the bids came leave it open. A signed contract with the winner, and
 * a notice that can say who won and why, presuppose a decision, whoever it was that made it.
 */
function isSettled(found: Case, today: LocalDate): boolean {
  const { decision, award, notice, contract } = found
  const has = (day: LocalDate | undefined): boolean => day !== undefined && day <= today
  if (decision.outcome === 'cancel')
    return (
      has(decision.decidedOn) &&
      !isBeforeBids(found, decision.decidedOn, found.suppliers) &&
      isReason(found, 'decision.cancelReason', decision.cancelReason)
    )
  const bidders = found.suppliers.filter(({ answer, bid }) => answer === 'bid' || bid !== undefined)
  const winner = found.suppliers.find(
    (one) => one.id === award.supplierId && one.answer === 'bid' && !isOut(one),
  )
  const isAfterBids = (day: LocalDate | undefined): boolean => has(day) && !isBeforeBids(found, day)
  const says = winner !== undefined && isReason(found, 'award.reason', award.reason)
  if (decision.outcome === 'award' && isAfterBids(decision.decidedOn) && says && isDecider(found, today))
    return true
  const told = [notice.sentOn, ...bidders.map(({ notifiedOn }) => notifiedOn)]
  // Where nobody made a bid there is nobody to tell of one.
  const isTold = bidders.length > 0 && told.some(isAfterBids)
  if (winner !== undefined && isAfterBids(contract.signedOn)) return true
  if (says && isTold) return true
  // Who won is not open where there is one bid, and where nobody has to decide no reason is asked for.
  const isChosen =
    winner !== undefined || bidders.length === 0 || (award.supplierId === undefined && bidders.length < 2)
  return isChosen && (isTold || isAfterBids(contract.signedOn)) && mayDoWithout(found, today)
}

const whyChosen = 'det viktigaste skälet för valet'
const whyCancelled = 'varför upphandlingen avbryts'

/** What a decision that has a day lacks to end the secrecy, in a sentence; null where nobody has given it a day. */
function decisionLacks(found: Case, today: LocalDate): string | null {
  const { decision, award } = found
  const { outcome, decidedOn } = decision
  if (decidedOn === undefined) return null
  if (decidedOn > today) return `Beslutets dag, ${formatDate(decidedOn)}, har inte kommit än.`
  const isCancelling = outcome === 'cancel'
  if (isBeforeBids(found, decidedOn, isCancelling ? found.suppliers : undefined))
    return `Beslutets dag, ${formatDate(decidedOn)}, är före frågan till leverantörerna eller anbuden.`
  const winner = found.suppliers.find(({ id }) => id === award.supplierId)
  const open = isCancelling
    ? [isReason(found, 'decision.cancelReason', decision.cancelReason) ? '' : whyCancelled]
    : [
        outcome === undefined ? 'vad som beslutades' : '',
        winner?.answer === 'bid' && !isOut(winner) ? '' : 'vilket anbud som vann',
        isReason(found, 'award.reason', award.reason) ? '' : whyChosen,
        isDecider(found, today) ? '' : 'vem som beslutade',
      ]
  const lacking = open.filter((part) => part !== '')
  const reason = isCancelling ? decision.cancelReason : award.reason
  // What is written and printed does not lack: it says too little.
  const isGeneral = reason !== undefined && lacking.includes(isCancelling ? whyCancelled : whyChosen)
  const absent = lacking.filter((part) => !isGeneral || (part !== whyCancelled && part !== whyChosen))
  const words = [
    ...(absent.length === 0 ? [] : [`${enumerated(absent)} saknas`]),
    ...(isGeneral
      ? [`${isCancelling ? 'skälet till att upphandlingen avbryts' : whyChosen} är för allmänt`]
      : []),
  ]
  return words.length === 0 ? null : `Beslutet är inte helt: ${words.join(', och ')}.`
}

/**
 * Whoever decides has read the bids: not on a day before the inquiry, nor before one that is compared came in. A bid without a
 * day may have come on the last one.
 */
const isBeforeBids = (
  found: Case,
  day: LocalDate | undefined,
  suppliers: readonly Supplier[] = comparedBidders(found),
): boolean =>
  suppliers.some((supplier) => {
    const { answer, bid } = supplier
    const isBid = answer === 'bid' || bid !== undefined
    const came = bid?.receivedOn ?? (isBid ? lastDayOf(found, supplier) : undefined)
    return [askedOn(found, supplier), came].some(
      (first) => first !== undefined && day !== undefined && day < first,
    )
  })

const isDecider = (found: Case, today: LocalDate): boolean =>
  isName(found, found.decision.decider?.name) || mayDoWithout(found, today)

const isReason = (found: Case, path: string, text: string | undefined): boolean =>
  text !== undefined && emptyPhrase(found, path, text) === undefined

/** A name has a word of two letters and is no phrase for that it is not known: "?", "x" and "Vet ej" are no names. */
const isName = (found: Case, name: string | undefined): boolean =>
  name !== undefined &&
  /\p{L}{2}/u.test(name) &&
  !words.noNames.includes(
    name
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  ) &&
  emptyPhrase(found, 'decision.decider.name', name) === undefined

/** No rule of the case asks who decides: neither does one that is not known to speak or not. */
const mayDoWithout = (found: Case, today: LocalDate): boolean =>
  !evaluateCase(found, today).findings.some(
    ({ rule: { demand, group, strength } }) =>
      group === 'decision' &&
      strength === 'must' &&
      demand.is === 'answered' &&
      demand.fields.includes('decision.decider.name'),
  )

const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0]

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
