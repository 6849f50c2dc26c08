import secrecyJson from '../../assets/rules/secrecy.json' with { type: 'json' }
import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
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
      /** Where it stands, and that it has not been read in the act itself where it has not. */
      readonly source: string
      /** From the day the first bid came in, else from when the suppliers were asked, where a day is known. */
      readonly since: LocalDate | null
    }

/**
 * Bids, who makes them and what they cost are secret until the decision on a bid is made or the procurement is
 * cancelled (assets/rules/secrecy.json, with source). A decision counts from its day: without a day, or with one to
 * come, nobody has said that it is made. A notice to those who tendered and a contract presuppose one. Of a case that names no supplier nothing is secret.
 */
export function secrecyOf(found: Case, today: LocalDate): Secrecy {
  const named = found.suppliers.filter((supplier) => namesSomebody(found, supplier))
  if (named.length === 0 || isSettled(found, today)) return { is: 'none' }
  const bids = named.filter(({ answer, bid }) => answer === 'bid' || bid !== undefined)
  return {
    is: 'absolute',
    mark: words.mark,
    reason: bids.length > 0 ? words.ofBids : words.ofAsked,
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

/** A row counts from anything that tells who it is: also a number that could not be read. */
function namesSomebody(found: Case, supplier: Supplier): boolean {
  const { id: _id, ...answers } = supplier
  return (
    Object.values(answers).some((value) => value !== undefined) ||
    Object.keys(found.unread).some((path) => path.startsWith(`suppliers.${supplier.id}.`))
  )
}

function isSettled({ decision, notice, contract }: Case, today: LocalDate): boolean {
  const has = (day: LocalDate | undefined): boolean => day !== undefined && day <= today
  return (
    (decision.outcome !== undefined && has(decision.decidedOn)) ||
    has(notice.sentOn) ||
    has(contract.signedOn)
  )
}

const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0]

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)
