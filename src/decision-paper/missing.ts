import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { groupOf } from '../flow/answers.ts'
import { taskIds, tasks, type TaskId } from '../flow/tasks.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { openPoints } from '../rules/evaluate/open-points.ts'
import type { Group } from '../rules/groups.ts'

/** The decision itself, and the tasks that come after it: what lacks there, a decider does not wait for. */
const fromDecision: readonly TaskId[] = ['beslut', 'underrattelse', 'uppfoljning', 'dokumentation']

const groupsBefore: readonly Group[] = taskIds
  .filter((id) => !fromDecision.includes(id))
  .flatMap((id) => tasks[id].groups)

/** What should be there before the decision and is not, a sentence each: what must be there first. */
export function missingBefore(evaluation: Evaluation): readonly string[] {
  const { case: found } = evaluation.facts
  const rows = openPoints(evaluation).flatMap((point) => {
    if (point.is === 'unread') {
      const [path] = point.fields
      const group = groupOf(found, path)
      return group !== undefined && groupsBefore.includes(group)
        ? [{ isMust: true, text: `${fieldAt(path)?.short ?? path} går inte att läsa.` }]
        : []
    }
    const { rule, detail } = point.finding
    if (!groupsBefore.includes(rule.group)) return []
    return [
      {
        isMust: rule.strength === 'must',
        text: detail === undefined ? rule.message : `${rule.message} ${detail}`,
      },
    ]
  })
  const texts = rows.toSorted((a, b) => Number(b.isMust) - Number(a.isMust)).map(({ text }) => text)
  return [...new Set(texts)]
}
