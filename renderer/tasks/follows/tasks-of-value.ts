import { asksByValue } from '../../../src/flow/by-value.ts'
import { listedTasks, type Plan } from '../../../src/flow/plan.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import { layerOrder, type Layer } from '../../../src/rules/catalogue/schema.ts'

/** A task that the case has because of what it is worth, and whose rules ask for it. */
export interface TaskOfValue {
  readonly id: TaskId
  readonly isDone: boolean
  readonly layers: readonly Layer[]
}

/** The tasks that some rule asks for because of the value, in the list's order. */
export function tasksOfValue(plan: Plan): readonly TaskOfValue[] {
  return listedTasks(plan)
    .filter(({ need }) => need === 'needed')
    .flatMap(({ id, status, findings }) => {
      const asking = findings.filter(asksByValue)
      const layers = layerOrder.filter((layer) => asking.some(({ rule }) => rule.layer === layer))
      return layers.length === 0 ? [] : [{ id, isDone: status === 'done', layers }]
    })
}
