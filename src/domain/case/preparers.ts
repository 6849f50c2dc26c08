import { formatDate } from '../local-date.ts'
import { maySamePerson, samePerson } from '../same-person.ts'
import type { Case } from './schema.ts'

/** Somebody who has had a case in hand, and how that is known, as what is said of the one: "bereder ärendet". */
interface Preparer {
  readonly name: string
  readonly how: string
  readonly isNow: boolean
}

/**
 * Who prepares a purchase, and who has before: whoever handed it over, and whoever it was taken in by. Where it was taken back
 * before that, the other never had it.
 */
function preparersOf({ preparer, takenOver = [] }: Case): readonly Preparer[] {
  return [
    ...(preparer.name === undefined ? [] : [{ name: preparer.name, how: 'bereder ärendet', isNow: true }]),
    ...takenOver.flatMap(({ at, from, to, takenInAt, backAt }) => {
      const day = formatDate(at.slice(0, 10))
      const gave = { how: `hade ärendet och lämnade över det ${day}`, isNow: false }
      const took = { how: `tog emot ärendet när det lämnades över ${day}`, isNow: false }
      const had = takenInAt !== undefined && backAt === undefined
      return [
        ...(from === undefined ? [] : [{ name: from, ...gave }]),
        ...(to === undefined || !had ? [] : [{ name: to, ...took }]),
      ]
    }),
  ]
}

/** The one of those who have prepared a case whom a name may be of; undefined where it is of none. */
const preparerNamed = (found: Case, name: string | undefined): Preparer | undefined =>
  preparersOf(found).find((one) => maySamePerson(one.name, name))

/** That a name is, or may be, of one who has prepared a case, as a sentence; null where it is of none. */
export function preparedBy(found: Case, name: string | undefined): string | null {
  const one = preparerNamed(found, name)
  return one === undefined || name === undefined ? null : sentenceOf(one, name)
}

/** The same of one who decides and does not prepare it now. */
export function preparedBefore(found: Case, name: string | undefined): string | null {
  const one = preparerNamed(found, name)
  return one === undefined || name === undefined || one.isNow
    ? null
    : `${sentenceOf(one, name)} Den som har berett ett köp bör inte besluta om det.`
}

const sentenceOf = ({ name: own, how }: Preparer, name: string): string =>
  samePerson(own, name) === true ? `${name} ${how}.` : `${name} kan vara samma person som ${own}, som ${how}.`
