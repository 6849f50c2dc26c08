import type { Case } from '../../src/domain/case/schema.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { readField } from '../../src/domain/case/fields/read.ts'
import { groupOf } from '../../src/flow/answers.ts'
import type { PlannedTask } from '../../src/flow/plan.ts'

/** Something that is missing or wrong on a task's page, and the fields that mend it. */
export interface Lack {
  readonly message: string
  readonly fields: readonly string[]
}

/** What keeps a task from being done: text that could not be read first, then what the rules ask for. Each field once. */
export function lacksOf(found: Case, task: PlannedTask): readonly Lack[] {
  const named = new Set<string>()
  return [...unreadIn(found, task), ...askedIn(task)].flatMap((lack) => {
    const fields = lack.fields.filter((path) => !named.has(path))
    if (lack.fields.length > 0 && fields.length === 0) return []
    for (const path of fields) named.add(path)
    return [{ ...lack, fields }]
  })
}

function unreadIn(found: Case, task: PlannedTask): readonly Lack[] {
  return Object.entries(found.unread).flatMap(([path, text]) => {
    const field = fieldAt(path)
    if (!field || !task.groups.some((group) => groupOf(found, path) === group)) return []
    const read = readField(field, text)
    return read.ok ? [] : [{ message: `${field.short}: ${read.problem}`, fields: [path] }]
  })
}

function askedIn(task: PlannedTask): readonly Lack[] {
  return task.findings
    .filter(({ rule, state }) => rule.strength !== 'reminder' && (state === 'missing' || state === 'wrong'))
    .map(({ rule, fields, detail }) => ({
      message: detail === undefined ? rule.message : `${rule.message} ${detail}`,
      fields,
    }))
}
