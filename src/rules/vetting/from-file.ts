import { patternOf } from '../../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { checks } from '../catalogue/catalogue.ts'
import { ownPrefix } from '../local/local-checks.ts'
import { routineRead } from '../local/of-case.ts'
import { extractBeside, hasToldWord as tells } from './extract-words.ts'
import { isLookOnly, isOfLookedAt, takenWords, withoutLookedAt } from './look-only.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]

/**
 * A case as it may be taken in from a file: without what it keeps of checks that are only looked at, wherever it stands. A
 * check that nobody knows could be such a one under another id, and is left out; one of a routine that the case no longer
 * has is kept, unless its words are those of an extract. `told`: what was left out, and what a person has to take away, as
 * sentences; null where there is nothing.
 */
export function caseFromFile(found: Case): { readonly case: Case; readonly told: string | null } {
  const known = withoutUnknown(found)
  const named = withoutLookersWords(known)
  const plain = withoutLookedAt(named)
  const told = [
    takenWords(named === known ? plain.taken : ['by', ...plain.taken]),
    known === found ? null : unknownWords,
    extractBeside(plain.case).length === 0 ? null : besideWords,
  ].filter((words) => words !== null)
  return { case: withoutNotedWords(plain.case), told: told.length === 0 ? null : told.join(' ') }
}

const unknownWords =
  'Ärendefilen hade svar på en leverantörskontroll som programmet inte känner till. De togs inte med hit. Är filen gjord i en nyare version: uppdatera Direktlots, och läs in den på nytt.'

const besideWords =
  'Ärendefilen har text eller filer som ser ut att komma ur ett utdrag ur belastningsregistret, vid en annan fråga. Ta bort dem här och ur filen.'

const checkAt = (path: string): string | undefined =>
  patternOf(path).startsWith('suppliers.*.checks.*') ? path.split('.')[3] : undefined

const placeOf = ({
  belongsTo,
  cameFrom,
}: {
  readonly belongsTo?: string | undefined
  readonly cameFrom?: string | undefined
}): string => belongsTo ?? cameFrom ?? ''

/** The case without rows, files, places and texts of checks that it can have no answer to. The same case where there are none. */
function withoutUnknown(found: Case): Case {
  const isOut = (id: string | undefined): boolean => id !== undefined && isUnknown(found, id)
  const stays = (path: string): boolean => !isOut(checkAt(path))
  const rows = found.suppliers.flatMap((supplier) => supplier.checks ?? []).map(({ id }) => id)
  const places = [
    ...Object.keys(found.unread),
    ...[...found.attachments, ...(found.elsewhere ?? [])].map(placeOf),
    ...(found.later ?? []).map(({ field }) => field),
  ]
  const accepted = [...(found.decision.checksAccepted ?? []), ...(found.contract.checksAccepted ?? [])]
  if (!rows.some(isOut) && places.every(stays) && !accepted.some(({ id }) => id !== 'judgement' && isOut(id)))
    return found
  const acceptedIn = <T extends Case['decision'] | Case['contract']>(part: T): T =>
    part.checksAccepted === undefined
      ? part
      : { ...part, checksAccepted: part.checksAccepted.filter(({ id }) => id === 'judgement' || !isOut(id)) }
  return {
    ...found,
    suppliers: found.suppliers.map((supplier) =>
      supplier.checks === undefined
        ? supplier
        : { ...supplier, checks: supplier.checks.filter(({ id }) => !isOut(id)) },
    ),
    unread: Object.fromEntries(Object.entries(found.unread).filter(([path]) => stays(path))),
    attachments: found.attachments.filter((file) => stays(placeOf(file))),
    ...(found.elsewhere === undefined
      ? {}
      : { elsewhere: found.elsewhere.filter((place) => stays(placeOf(place))) }),
    ...(found.later === undefined ? {} : { later: found.later.filter(({ field }) => stays(field)) }),
    decision: acceptedIn(found.decision),
    contract: acceptedIn(found.contract),
  }
}

const house: ReadonlySet<string> = new Set(checks.map(({ id }) => id))

function isUnknown(found: Case, id: string): boolean {
  const read = routineRead(found)
  if (house.has(id) || (read?.ok === true && read.routine.checks.own.some(({ check }) => check.id === id)))
    return false
  return !id.startsWith(ownPrefix) || tells(id) || saysOf(found, id).some(tells)
}

/** All that stands in words at a check: of its rows, its files and places, and what cannot be read. */
function saysOf(found: Case, id: string): readonly string[] {
  const rows = found.suppliers.flatMap(({ checks: made = [] }) => made.filter((row) => row.id === id))
  const hangs = [...found.attachments, ...(found.elsewhere ?? [])].filter(
    (one) => checkAt(placeOf(one)) === id,
  )
  const typed = Object.entries(found.unread).filter(([path]) => checkAt(path) === id)
  const noted = (found.later ?? []).filter(({ field }) => checkAt(field) === id)
  return [...rows, ...hangs, ...typed, ...noted].map((one) => JSON.stringify(one))
}

/** A name in a file can be any words: one that is no name is not kept as who looked. The same case where there is none. */
function withoutLookersWords(found: Case): Case {
  const isWords = ({ id, by }: CheckRow): boolean => isLookOnly(id) && by !== undefined && !isName(by)
  if (!found.suppliers.some(({ checks: made = [] }) => made.some(isWords))) return found
  const plain = (row: CheckRow): CheckRow => {
    const { by: _words, ...rest } = row
    return isWords(row) ? rest : row
  }
  return {
    ...found,
    suppliers: found.suppliers.map((one) =>
      one.checks === undefined ? one : { ...one, checks: one.checks.map(plain) },
    ),
  }
}

const longestName = 80
const isName = (text: string): boolean => text.length <= longestName && !/[\d\n]/.test(text) && !tells(text)

/** The program's own notes of what stood at a check that is only looked at: that it was changed, and not what it was. */
function withoutNotedWords(found: Case): Case {
  if (!(found.later ?? []).some(({ field, was }) => was !== undefined && isOfLookedAt(field))) return found
  return {
    ...found,
    later: (found.later ?? []).map((row) => {
      const { was: _words, ...rest } = row
      return isOfLookedAt(row.field) ? rest : row
    }),
  }
}
