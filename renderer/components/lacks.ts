import type { Case } from '../../src/domain/case/schema.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { readField } from '../../src/domain/case/fields/read.ts'
import { groupOf, placesOf } from '../../src/flow/answers.ts'
import type { PlannedTask } from '../../src/flow/plan.ts'
import { enumerated } from '../../src/domain/enumerated.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { waitsForFiling } from '../../src/rules/evaluate/filing.ts'
import type { OpenPoint } from '../../src/rules/evaluate/open-points.ts'
import type { Group } from '../../src/rules/groups.ts'
import { proofLack, withoutProofs } from './lacks-of-checks.ts'
import { today } from '../state/clock.ts'
import { problemOf } from '../state/too-long.ts'

/** Something that is missing or wrong on a task's page, and the fields that mend it. */
export interface Lack {
  readonly is: 'missing' | 'wrong'
  readonly message: string
  readonly fields: readonly string[]
  /** Each of the fields has to be filled in: they are marked where they are empty. */
  readonly marks?: boolean
  /** A rule advises it, and none demands it. */
  readonly isAdvice?: boolean
}

interface LackInGroup extends Lack {
  readonly group: Group
}

/**
 * What keeps a task from being done, in the order in which the page asks: text that could not be read, and what the
 * rules ask for. Each field once; what cannot be read is said rather than that it is missing. The registrar's number
 * cannot be there before the record is handed in: that it is not lacks nothing.
 */
export function lacksOf(found: Case, task: PlannedTask): readonly Lack[] {
  const named = new Set<string>()
  const proof = proofLack(task)
  const asked = askedIn(found, { ...task, findings: withoutProofs(task.findings) })
  const all = [...unreadIn(found, task), ...asked, ...(proof === undefined ? [] : [proof])]
  const lacks = all.flatMap((lack) => {
    const fields = lack.fields.filter((path) => !named.has(path))
    if (lack.fields.length > 0 && fields.length === 0) return []
    for (const path of fields) named.add(path)
    return [{ ...lack, fields }]
  })
  return inPageOrder(found, task, lacks)
}

/** The texts of a task's page that are too long to be part of the case, by path as the page holds them. */
export function tooLongLacks(
  found: Case,
  { groups }: PlannedTask,
  texts: Readonly<Record<string, string>>,
): readonly Lack[] {
  return Object.entries(texts).flatMap(([path, text]): readonly Lack[] => {
    const [field, group] = [fieldAt(path), groupOf(found, path)]
    if (!field || group === undefined || !groups.includes(group)) return []
    const problem = problemOf(field, text)
    return problem === undefined
      ? []
      : [{ is: 'wrong', message: `${field.short}: ${problem}`, fields: [path] }]
  })
}

/** Both, where what is too long is not said to be missing too. */
export function withTooLong(lacks: readonly Lack[], long: readonly Lack[]): readonly Lack[] {
  const named = new Set(long.flatMap(({ fields }) => fields))
  const isSaid = ({ fields }: Lack): boolean => fields.length > 0 && fields.every((path) => named.has(path))
  return [...long, ...lacks.filter((lack) => !isSaid(lack))]
}

/** What remains of a task's own among the points that remain in the whole case, in the order in which the page asks. */
export function lacksOfPoints(found: Case, task: PlannedTask, points: readonly OpenPoint[]): readonly Lack[] {
  const lacks = points.flatMap((point) => {
    const group = point.is === 'asked' ? point.finding.rule.group : groupOf(found, point.fields[0])
    if (group === undefined || !task.groups.includes(group)) return []
    if (point.is === 'asked')
      return askedIn(found, { ...task, findings: [{ ...point.finding, fields: point.fields }] })
    const [path] = point.fields
    return [
      { is: 'wrong' as const, message: unreadWords(path, found.unread[path] ?? ''), fields: [path], group },
    ]
  })
  return inPageOrder(found, task, lacks)
}

function unreadWords(path: string, text: string): string {
  const field = fieldAt(path)
  const read = field === undefined ? undefined : readField(field, text, today())
  return `${field?.short ?? path}: ${read?.ok === false ? read.problem : 'Går inte att läsa.'}`
}

function unreadIn(found: Case, task: PlannedTask): readonly LackInGroup[] {
  return Object.entries(found.unread).flatMap(([path, text]) => {
    const field = fieldAt(path)
    const group = groupOf(found, path)
    if (!field || group === undefined || !task.groups.includes(group)) return []
    const read = readField(field, text, today())
    return read.ok
      ? []
      : [{ is: 'wrong' as const, message: `${field.short}: ${read.problem}`, fields: [path], group }]
  })
}

const eachIsWanted: ReadonlySet<Rule['demand']['is']> = new Set([
  'answered',
  'value-known',
  'parts-complete',
  'similar-complete',
])

/** Where the price is there, and only something beside it lacks, that is what is said. */
function restOfPrice(found: Case, { demand }: Rule, fields: readonly string[]): string | undefined {
  if (demand.is !== 'value-known') return undefined
  const base = found.value.parts?.find(({ role }) => role === 'base')
  const left = fields.map((path) => restLabels[path.split('.').at(-1) ?? ''])
  if (base?.amountOre === undefined || left.length === 0 || left.includes(undefined)) return undefined
  return `Fyll i ${enumerated(left.map((label) => `”${label ?? ''}”`))}.`
}

/** What kind of purchase it is is asked by a rule of its own, which says so better. */
function ofPrice(fields: readonly string[]): readonly string[] {
  const price = fields.filter((path) => path.startsWith('value.'))
  return price.length > 0 ? price : fields
}

const restLabels: Readonly<Record<string, string>> = {
  times: 'Hur länge?',
  termMonths: 'Hur många månader hyrs varan?',
}

function askedIn(found: Case, task: PlannedTask): readonly LackInGroup[] {
  return task.findings.flatMap((finding) => {
    const { rule, state, fields: all, detail } = finding
    if (waitsForFiling(finding)) return []
    if (rule.strength === 'reminder' || (state !== 'missing' && state !== 'wrong')) return []
    const fields = rule.demand.is === 'value-known' ? ofPrice(all) : all
    const message =
      restOfPrice(found, rule, fields) ?? (detail === undefined ? rule.message : `${rule.message} ${detail}`)
    return [
      {
        is: state,
        message,
        fields,
        group: rule.group,
        marks: eachIsWanted.has(rule.demand.is),
        ...(rule.strength === 'should' ? { isAdvice: true } : {}),
      },
    ]
  })
}

/** By the group the rule or the field stands in, and there by the first field; a row nobody has begun comes last. */
function inPageOrder(found: Case, { groups }: PlannedTask, lacks: readonly LackInGroup[]): readonly Lack[] {
  const places = groups.flatMap((group) => placesOf(found, group).map(({ path }) => ({ group, path })))
  const placeOf = ({ fields: [path], group }: LackInGroup): readonly [group: number, place: number] => {
    const at = places.findIndex((place) => place.path === path || place.path.startsWith(`${path}.`))
    return [groups.indexOf(places[at]?.group ?? group), at < 0 ? places.length : at]
  }
  return lacks
    .map((lack) => ({ lack, at: placeOf(lack) }))
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ lack: { group: _group, ...lack } }) => lack)
}
