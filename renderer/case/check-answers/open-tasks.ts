import type { TaskId } from '../../../src/flow/tasks.ts'
import { openPoints, type OpenPoint } from '../../../src/rules/evaluate/open-points.ts'
import { lacksOfPoints, type Lack } from '../../components/lacks.ts'
import type { CaseView } from '../../state/case.ts'

/** What a task still lacks. */
export interface OpenTask {
  readonly id: TaskId
  readonly lacks: readonly Lack[]
}

/**
 * What remains, task by task in the order of the list: the same points that the record counts, but for
 * those that are told elsewhere on the page.
 */
export function openTasks(
  { case: found, evaluation, plan }: CaseView,
  isLeftOut: (point: OpenPoint) => boolean = () => false,
): readonly OpenTask[] {
  const points = openPoints(evaluation).filter((point) => !isLeftOut(point))
  return plan
    .map((task) => ({ id: task.id, lacks: lacksOfPoints(found, task, points) }))
    .filter((task) => task.lacks.length > 0)
}

/**
 * How much a task lacks as its answers show it: a sentence about two answers is two, where both stand there unanswered.
 */
export const lackingIn = (
  open: readonly OpenTask[],
  task: TaskId,
  rows: readonly { readonly answer: { readonly is: string } }[],
): number =>
  Math.max(
    open.find(({ id }) => id === task)?.lacks.length ?? 0,
    rows.filter(({ answer }) => answer.is === 'asked').length,
  )

export const countLacks = (open: readonly OpenTask[]): number =>
  open.reduce((sum, task) => sum + task.lacks.length, 0)
