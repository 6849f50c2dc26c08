import { listedTasks, type Plan } from '../../../src/flow/plan.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import type { Condition, Layer } from '../../../src/rules/catalogue/schema.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'

/** A task that the case has because of what it is worth, and whose rules ask for it. */
export interface TaskOfValue {
  readonly id: TaskId
  readonly isDone: boolean
  readonly layers: readonly Layer[]
}

/** Conditions that turn on the value. */
const ofValue: readonly Condition['is'][] = [
  'documentation-duty',
  'post-award-notice',
  'allowed-by-amount',
  'value-over',
  'only-collected-over',
  'collected-over-limit',
  'near-limit',
  'award-passes-line',
]

const layerOrder: readonly Layer[] = ['law', 'policy', 'local', 'program']

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

const asksByValue = ({ rule, state }: Finding): boolean =>
  state !== 'unknown' &&
  rule.demand.is !== 'remember' &&
  rule.when.some((condition) => ofValue.includes(condition.is))
