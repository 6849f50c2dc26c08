import { fieldAt, patternOf } from '../../domain/case/fields/catalogue.ts'
import { readField } from '../../domain/case/fields/read.ts'
import { getAt, setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { samePerson } from '../../domain/same-person.ts'
import { checks } from '../catalogue/catalogue.ts'
import { lookPrefix } from '../local/local-checks.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]

/** Checks whose answer is looked at and never kept: an extract of the criminal record. */
const lookedAt: ReadonlySet<string> = new Set(
  checks.filter(({ evidence }) => evidence === 'look-only').map(({ id }) => id),
)

/** Whether a check is only looked at: one of the house's, or of a local routine. */
export const isLookOnly = (check: string): boolean => lookedAt.has(check) || check.startsWith(lookPrefix)

/** All that a person may say of it; each must read, for text that does not could tell of what was seen. */
const kept = ['result', 'on', 'by'] as const

/** The program's own notes of a row. All else could tell of what was seen. */
const noted = ['id', 'validUntil', 'reusedFrom', 'of', 'stood'] as const
const plain: ReadonlySet<string> = new Set([...kept, ...noted])

const sentence =
  'Det här utdraget visas bara upp. Spara inget ur det, varken text eller fil: bara vilken dag, vem som såg det och resultatet.'

const notRead =
  'Det gick inte att läsa, och sparades inte. Det här utdraget visas bara upp: välj resultatet, och skriv dagen som 2026-12-09.'

/** The names that may stand as who looked: of those who work with the purchase, for a name can be any words. */
export function lookersOf({ preparer, decision, impartiality }: Case): readonly string[] {
  const named = [preparer, decision.decider, ...(impartiality.statements ?? [])].flatMap(
    (person) => person?.name ?? [],
  )
  return named.filter((name, at) => named.findIndex((one) => samePerson(one, name) === true) === at)
}

const isLooker = (found: Case, name: string): boolean =>
  lookersOf(found).some((one) => samePerson(one, name) === true)

/** Why nothing may be kept at a path, as a sentence; null where it may: a check that is only looked at. */
export function lookOnlyReason(path: string): string | null {
  const [, id = '', name] = /^suppliers\.[^.]+\.checks\.([^.]+)(?:\.(.+))?$/.exec(path) ?? []
  if (!isLookOnly(id)) return null
  return kept.some((one) => one === name) ? null : sentence
}

/**
 * Why a text that is typed at a path may be kept nowhere, not even as a draft; null where it may. Of a check that is only
 * looked at, a result and a day that can be read, and the name of somebody who works with the purchase.
 */
export function lookOnlyText(found: Case, path: string, text: string): string | null {
  if (text.trim() === '' || !isOfLookedAt(path)) return null
  const reason = lookOnlyReason(path)
  if (reason !== null) return reason
  const field = fieldAt(path)
  if (field === undefined || !readField(field, text).ok) return notRead
  if (!path.endsWith('.by') || isLooker(found, text)) return null
  const names = lookersOf(found)
  return `Som den som tittade på utdraget kan bara den stå som arbetar med köpet${names.length === 0 ? '' : `: ${enumerated(names)}`}. Lägg annars först till personen under Opartiskhet.`
}

/** Whether a path is in the row of a check that is only looked at. */
export const isOfLookedAt = (path: string): boolean =>
  patternOf(path).startsWith('suppliers.*.checks.*') && isLookOnly(path.split('.')[3] ?? '')

/** Why a change may not be made that keeps more of what was only looked at; null where it may. */
export function lookOnlyChange(before: Case, after: Case): string | null {
  const old = lookOnlyIn(before)
  // Who looked may cease to be one of the case's persons: what stood is not kept anew.
  const isMore = lookOnlyIn(after).some(
    (path) => !old.includes(path) && !(path.endsWith('.by') && getAt(before, path) === getAt(after, path)),
  )
  return isMore ? sentence : null
}

/** What a case keeps of checks that are only looked at, as paths. Text that cannot be read is kept as well. */
export function lookOnlyIn(found: Case): readonly string[] {
  if (!mayHold(found)) return []
  const rows = found.suppliers.flatMap(({ id: supplier, checks: made = [] }) =>
    made
      .filter(({ id }) => isLookOnly(id))
      .flatMap((row) =>
        tellingIn(found, row).map((name) => `suppliers.${supplier}.checks.${row.id}.${name}`),
      ),
  )
  const files = [...found.attachments.map(at('attachments')), ...(found.elsewhere ?? []).map(at('elsewhere'))]
  return [
    ...rows,
    ...Object.keys(found.unread).filter(isOfLookedAt),
    ...files.filter(({ of }) => of !== undefined && isOfLookedAt(of)).map(({ path }) => path),
  ]
}

const tellingIn = (found: Case, row: CheckRow): readonly string[] =>
  Object.entries(row)
    .filter(([name, value]) => value !== undefined && !plain.has(name))
    .map(([name]) => name)
    .concat(row.by === undefined || isLooker(found, row.by) ? [] : ['by'])

/** A row of a check that is only looked at, as it may be kept in a case: any other row as it is. */
export function keptRow(found: Case, row: CheckRow): CheckRow {
  if (!isLookOnly(row.id)) return row
  const taken = tellingIn(found, row)
  if (taken.length === 0) return row
  return taken.reduce<CheckRow>((less, name) => setAt(less, name, undefined, () => false), row)
}

/**
 * The program's notes of such a row as they may come from a file: a name, a label and an id can be any words. Without whom it is
 * of, a check is of the one who stands there.
 */
function withoutWords(row: CheckRow): CheckRow {
  if (!isLookOnly(row.id)) return row
  const { of: _whom, reusedFrom, ...rest } = row
  const { label: _words, caseId, on } = reusedFrom ?? {}
  const from = {
    ...(caseId !== undefined && /^[0-9a-f-]{36}$/.test(caseId) ? { caseId } : {}),
    ...(on === undefined ? {} : { on }),
  }
  return reusedFrom === undefined ? rest : { ...rest, reusedFrom: from }
}

/**
 * A case without what it keeps of checks that are only looked at: texts, unreadable answers, and files and places that hang
 * there. `taken`: what was taken away, as paths.
 */
export function withoutLookedAt(found: Case): { readonly case: Case; readonly taken: readonly string[] } {
  const taken = lookOnlyIn(found)
  const plainRow = (row: CheckRow): CheckRow => withoutWords(keptRow(found, row))
  if (!mayHold(found)) return { case: found, taken }
  const stays =
    (list: string) =>
    ({ id }: { readonly id: string }): boolean =>
      !taken.includes(`${list}.${id}`)
  const { elsewhere, ...rest } = found
  const less: Case = {
    ...rest,
    suppliers: found.suppliers.map((supplier) =>
      supplier.checks === undefined ? supplier : { ...supplier, checks: supplier.checks.map(plainRow) },
    ),
    unread: Object.fromEntries(Object.entries(found.unread).filter(([path]) => !isOfLookedAt(path))),
    attachments: found.attachments.filter(stays('attachments')),
    ...(elsewhere === undefined ? {} : { elsewhere: elsewhere.filter(stays('elsewhere')) }),
  }
  return { case: less, taken }
}

/** What is told of it; null where nothing was taken away. */
export const takenWords = (taken: readonly string[]): string | null =>
  taken.length === 0
    ? null
    : 'Ärendefilen hade uppgifter ur ett utdrag som bara får visas upp, som ett utdrag ur belastningsregistret. De togs bort och finns inte här: bara dag, vem som såg utdraget och resultatet. Ta bort dem ur filen också.'

/** Few cases have such a check at all. */
const mayHold = ({ suppliers, attachments, elsewhere = [], unread }: Case): boolean =>
  suppliers.some(({ checks: rows = [] }) => rows.some(({ id }) => isLookOnly(id))) ||
  attachments.length + elsewhere.length > 0 ||
  Object.keys(unread).length > 0

const at =
  (list: string) =>
  ({
    id,
    belongsTo,
    cameFrom,
  }: {
    readonly id: string
    readonly belongsTo?: string | undefined
    readonly cameFrom?: string | undefined
  }) => ({
    path: `${list}.${id}`,
    of: belongsTo ?? cameFrom,
  })
