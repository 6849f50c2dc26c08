import type { Case } from '../../../src/domain/case/schema.ts'
import type { Plan } from '../../../src/flow/plan.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import { lacksOf, type Lack } from '../../components/lacks.ts'

/** What a task still lacks. */
export interface OpenTask {
  readonly id: TaskId
  readonly lacks: readonly Lack[]
}

/** What is missing, wrong or not readable, task by task in the order of the list. */
export const openTasks = (found: Case, plan: Plan): readonly OpenTask[] =>
  plan.map((task) => ({ id: task.id, lacks: lacksOf(found, task) })).filter((task) => task.lacks.length > 0)

export const countLacks = (open: readonly OpenTask[]): number =>
  open.reduce((sum, task) => sum + task.lacks.length, 0)
