import type { Case } from '../../src/domain/case/schema.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { readField } from '../../src/domain/case/fields/read.ts'
import { groupOf, placesOf } from '../../src/flow/answers.ts'
import type { PlannedTask } from '../../src/flow/plan.ts'
import type { Group } from '../../src/rules/groups.ts'

/** Something that is missing or wrong on a task's page, and the fields that mend it. */
export interface Lack {
  readonly is: 'missing' | 'wrong'
  readonly message: string
  readonly fields: readonly string[]
}

interface LackInGroup extends Lack {
  readonly group: Group
}

/**
 * What keeps a task from being done, in the order in which the page asks: text that could not be read, and what the
 * rules ask for. Each field once; what cannot be read is said rather than that it is missing.
 */
export function lacksOf(found: Case, task: PlannedTask): readonly Lack[] {
  const named = new Set<string>()
  const lacks = [...unreadIn(found, task), ...askedIn(task)].flatMap((lack) => {
    const fields = lack.fields.filter((path) => !named.has(path))
    if (lack.fields.length > 0 && fields.length === 0) return []
    for (const path of fields) named.add(path)
    return [{ ...lack, fields }]
  })
  return inPageOrder(found, task, lacks)
}

function unreadIn(found: Case, task: PlannedTask): readonly LackInGroup[] {
  return Object.entries(found.unread).flatMap(([path, text]) => {
    const field = fieldAt(path)
    const group = groupOf(found, path)
    if (!field || group === undefined || !task.groups.includes(group)) return []
    const read = readField(field, text)
    return read.ok
      ? []
      : [{ is: 'wrong' as const, message: `${field.short}: ${read.problem}`, fields: [path], group }]
  })
}

function askedIn(task: PlannedTask): readonly LackInGroup[] {
  return task.findings.flatMap(({ rule, state, fields, detail }) => {
    if (rule.strength === 'reminder' || (state !== 'missing' && state !== 'wrong')) return []
    const message = detail === undefined ? rule.message : `${rule.message} ${detail}`
    return [{ is: state, message, fields, group: rule.group }]
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
    .map(({ lack: { is, message, fields } }) => ({ is, message, fields }))
}
