import type { Case } from '../../domain/case/schema.ts'
import { checks } from '../catalogue/catalogue.ts'

/** Checks whose answer is looked at and never kept: an extract of the criminal record. */
const lookedAt: ReadonlySet<string> = new Set(
  checks.filter(({ evidence }) => evidence === 'look-only').map(({ id }) => id),
)

/** What could tell of what was seen. */
const telling = ['seen', 'name', 'orgNr', 'notKept'] as const

const sentence =
  'Det här utdraget visas bara upp. Spara inget ur det, varken text eller fil: bara vilken dag, vem som såg det och resultatet.'

/** Why nothing may be kept at a path, as a sentence; null where it may: a check that is only looked at. */
export function lookOnlyReason(path: string): string | null {
  const [, id = '', name] = /^suppliers\.[^.]+\.checks\.([^.]+)(?:\.(.+))?$/.exec(path) ?? []
  if (!lookedAt.has(id)) return null
  return name === undefined || telling.some((one) => one === name) ? sentence : null
}

/** Why a change may not be made that keeps more of what was only looked at; null where it may. */
export function lookOnlyChange(before: Case, after: Case): string | null {
  const old = lookOnlyIn(before)
  return lookOnlyIn(after).some((path) => !old.includes(path)) ? sentence : null
}

/** What a case keeps of checks that are only looked at, as paths. Text that cannot be read is kept as well. */
export function lookOnlyIn(found: Case): readonly string[] {
  if (!mayHold(found)) return []
  const rows = found.suppliers.flatMap(({ id: supplier, checks: made = [] }) =>
    made.flatMap((row) =>
      telling
        .filter((name) => row[name] !== undefined)
        .map((name) => `suppliers.${supplier}.checks.${row.id}.${name}`),
    ),
  )
  const files = [...found.attachments.map(at('attachments')), ...(found.elsewhere ?? []).map(at('elsewhere'))]
  return [
    ...[...rows, ...Object.keys(found.unread)].filter((path) => lookOnlyReason(path) !== null),
    ...files.filter(({ of }) => of !== undefined && lookOnlyReason(of) !== null).map(({ path }) => path),
  ]
}

/** Few cases have such a check at all. */
const mayHold = ({ suppliers, attachments, elsewhere = [], unread }: Case): boolean =>
  suppliers.some(({ checks: rows = [] }) => rows.some(({ id }) => lookedAt.has(id))) ||
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
