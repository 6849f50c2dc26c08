import { formatDate } from '../local-date.ts'
import { rememberLast } from '../remember.ts'
import { maySamePerson, samePerson } from '../same-person.ts'
import { lastTakenBack } from './gone-out.ts'
import type { Case, Later } from './schema.ts'

/** Somebody who has had a case in hand, and how that is known, as what is said of the one: "bereder ärendet". */
interface Preparer {
  readonly name: string
  readonly how: string
  readonly isNow: boolean
}

type TakenOver = NonNullable<Case['takenOver']>[number]

/** The name of the preparer was another when it was decided: the program's notes of that since, the first first. */
function renamedSince({ later = [], decision }: Case): readonly Later[] {
  const of = lastTakenBack({ decision })?.id
  return later.filter(
    (row) => row.field === 'preparer.name' && row.of === of && sinceDecision.includes(row.after),
  )
}

const sinceDecision: readonly Later['after'][] = ['decided', 'told', 'signed']

/** A case that was taken over once it was decided: on a later day, or the same day by the program's note of the change. */
function isTakenSince(found: Case, { at, from, takenInAt, backAt }: TakenOver): boolean {
  const { decidedOn } = found.decision
  if (decidedOn === undefined || takenInAt === undefined || backAt !== undefined) return false
  const day = at.slice(0, 10)
  const isNoted = renamedSince(found).some(({ was, on }) => on >= day && samePerson(was, from) === true)
  return day > decidedOn || (day === decidedOn && isNoted)
}

/**
 * Who prepared the purchase when it was decided, by every name that the case knows of: who prepares it today, where nobody took it
 * over since, and whoever stood there then. While nothing is decided: who prepares it.
 */
export const preparersThen = rememberLast((found: Case): readonly string[] => {
  const { preparer, takenOver = [] } = found
  const gave = takenOver.find((row) => isTakenSince(found, row))
  const now = gave === undefined ? preparer.name : gave.from
  const [first] = found.decision.decidedOn === undefined ? [] : renamedSince(found)
  const names = [now, first?.was].filter((name) => name !== undefined)
  return names.filter((name, at) => names.findIndex((one) => samePerson(one, name) === true) === at)
})

/** Whether the one who decides prepared the purchase when it was decided; null while nobody is named as either. */
export function isDeciderPreparer(found: Case): boolean | null {
  const names = preparersThen(found)
  const name = found.decision.decider?.name
  return name === undefined || names.length === 0 ? null : names.some((one) => samePerson(one, name) === true)
}

/**
 * Who prepares a purchase, and who has before it was decided: whoever handed it over, and whoever it was taken in by. Where it was
 * taken back before that, the other never had it.
 */
const preparersOf = rememberLast((found: Case): readonly Preparer[] => {
  const { preparer, takenOver = [] } = found
  return [
    ...preparersThen(found).map((name) => ({
      name,
      how:
        samePerson(name, preparer.name) === true ? 'bereder ärendet' : 'beredde ärendet när det beslutades',
      isNow: true,
    })),
    ...takenOver.flatMap((row) => {
      if (isTakenSince(found, row)) return []
      const { at, from, to, takenInAt, backAt } = row
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
})

/** The one of those who have prepared a case whom a name may be of; undefined where it is of none. */
function preparerNamed(found: Case, name: string | undefined): Preparer | undefined {
  const all = preparersOf(found)
  return (
    all.find((one) => samePerson(one.name, name) === true) ?? all.find((one) => maySamePerson(one.name, name))
  )
}

/** Whether a name is exactly that of one who has prepared a case. */
export const isPreparers = (found: Case, name: string | undefined): boolean =>
  preparersOf(found).some((one) => samePerson(one.name, name) === true)

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
