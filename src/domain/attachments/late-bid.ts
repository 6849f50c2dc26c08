import { isDecided } from '../case/frozen.ts'
import { toldOn } from '../case/frozen/lock.ts'
import type { Case } from '../case/schema.ts'
import type { LocalDate } from '../local-date.ts'
import { isBidder } from '../suppliers/asked.ts'
import { evidenceAt } from './places.ts'

/** The day on which the bids were locked by a decision; undefined where they are not, or no day says when. */
const decidedOn = (found: Case): LocalDate | undefined =>
  isDecided(found) ? (found.decision.decidedOn ?? toldOn(found) ?? found.contract.signedOn) : undefined

/**
 * Why no file is added at a place any more, as a sentence that says where it goes instead; null where one may be. A bid that
 * had its file when it was decided on stands as it came; one that had none is given it also afterwards, and the record says so.
 */
export function lateFileReason(found: Case, belongsTo: string | undefined): string | null {
  const id = /^suppliers\.([^.]+)\.bid$/.exec(belongsTo ?? '')?.[1]
  if (id === undefined || !isDecided(found)) return null
  const day = decidedOn(found)
  const isLacking = evidenceAt(found, belongsTo).every(
    ({ addedAt }) => addedAt !== undefined && day !== undefined && addedAt.slice(0, 10) >= day,
  )
  const hasCome = found.suppliers.some((one) => one.id === id && isBidder(one))
  return isLacking && hasCome
    ? null
    : 'Anbuden är låsta så som de kom in. Lägg filen bland ärendets filer, under Dokumentera och diarieför, i stället.'
}

/** That a file of a bid came to the case on the day of the decision or after it, as the end of a sentence; '' where it did not. */
export function lateWords(
  found: Case,
  { belongsTo, addedAt }: Pick<Case['attachments'][number], 'belongsTo' | 'addedAt'>,
): string {
  const [day, added] = [decidedOn(found), addedAt?.slice(0, 10)]
  if (!/^suppliers\.[^.]+\.bid$/.test(belongsTo ?? '') || day === undefined || added === undefined) return ''
  return added > day ? ', efter beslutet' : added === day ? ', samma dag som beslutet' : ''
}
