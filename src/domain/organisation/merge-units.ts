import type { RowProblem } from '../csv/read-rows.ts'
import { addDays } from '../local-date.ts'
import { foldWords } from './in-force.ts'
import { withinOn } from './line.ts'
import { withEarlier, type MergeAs } from './merge.ts'
import type { Unit } from './organisation.ts'
import { problemOf, type PostRow } from './read-posts.ts'

/** The units with those of a list among them, and the id of each by its name. */
export interface MergedUnits {
  readonly units: readonly Unit[] & Unit[]
  readonly idOf: (name: string) => string
  readonly problems: readonly RowProblem[]
}

/** What a list says of a unit. */
interface Said {
  readonly name: string
  kind?: { readonly is: Unit['kind']; readonly row: number }
  within?: { readonly key: string; readonly row: number }
  from?: string
  to?: string
}

/** Puts the units that a list names among those there are; one that is only said to be above another comes too. */
export function mergeUnits(before: readonly Unit[], rows: readonly PostRow[], as: MergeAs): MergedUnits {
  const { said, problems } = gather(rows)
  const ids = new Map<string, string>()
  const old = new Map<string, Unit>()
  for (const unit of before)
    if (unit.to === undefined || unit.to >= as.from) old.set(foldWords(unit.name), unit)
  for (const key of said.keys()) ids.set(key, old.get(key)?.id ?? as.newId())
  const listed = [...said].map(([key, one]) => {
    const was = old.get(key)
    const id = ids.get(key) ?? ''
    const within = one.within === undefined ? undefined : ids.get(one.within.key)
    return unitOf(one, { id, within, was }, as)
  })
  const listedIds = new Set(listed.map(({ id }) => id))
  return {
    units: [...before.filter(({ id }) => !listedIds.has(id)), ...listed],
    idOf: (name) => ids.get(foldWords(name)) ?? '',
    problems,
  }
}

function gather(rows: readonly PostRow[]) {
  const said = new Map<string, Said>()
  const problems: RowProblem[] = []
  const at = (name: string): Said => {
    const one = said.get(foldWords(name)) ?? { name }
    said.set(foldWords(name), one)
    return one
  }
  for (const { row, unit, kind, within, title, from, to } of rows) {
    if (unit === undefined) continue
    const one = at(unit)
    if (kind !== undefined && one.kind !== undefined && one.kind.is !== kind)
      problems.push(problemOf(row, unit, `Har en annan typ på rad ${one.kind.row}. Rätta en av raderna.`))
    if (kind !== undefined) one.kind ??= { is: kind, row }
    if (title === undefined) Object.assign(one, from && { from }, to && { to })
    if (within === undefined) continue
    const key = foldWords(at(within).name)
    if (one.within !== undefined && one.within.key !== key)
      problems.push(
        problemOf(row, unit, `Tillhör en annan enhet på rad ${one.within.row}. Rätta en av raderna.`),
      )
    one.within ??= { key, row }
  }
  return { said, problems }
}

interface Known {
  readonly id: string
  readonly within: string | undefined
  readonly was: Unit | undefined
}

function unitOf(
  { name, kind, within: saidWithin, from, to }: Said,
  { id, within, was }: Known,
  as: MergeAs,
): Unit {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  if (was === undefined)
    return {
      id,
      name,
      kind: kind?.is ?? guessKind(name),
      ...(within === undefined ? {} : { within }),
      ...span,
    }
  const sure = { ...was, kind: kind?.is ?? was.kind, ...span }
  const old = withinOn(was, as.from)
  if (saidWithin === undefined || within === undefined || within === old) return sure
  const before = { ...(old === undefined ? {} : { within: old }), to: addDays(as.from, -1) }
  const { earlier, ...rest } = sure
  return { ...rest, within, ...(old === undefined ? {} : withEarlier(earlier, before, as)) }
}

/** A name that ends as those of committees and companies do, where the list does not tell. */
export function guessKind(name: string): Unit['kind'] {
  if (/(?:nämnd|nämnden|styrelse|styrelsen)$/i.test(name)) return 'committee'
  return /(?:^|\s)(?:AB|aktiebolag)$/i.test(name) ? 'company' : 'unit'
}
