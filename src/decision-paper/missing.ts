import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import { groupOf } from '../flow/answers.ts'
import { taskIds, tasks, type TaskId } from '../flow/tasks.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'
import { openPoints } from '../rules/evaluate/open-points.ts'
import type { Group } from '../rules/groups.ts'
import { checksLack, lackWords } from './lack-words.ts'

/** The decision itself, and the tasks that come after it. */
const fromDecision: readonly TaskId[] = ['beslut', 'underrattelse', 'uppfoljning', 'dokumentation']

const groupsBefore: readonly Group[] = taskIds
  .filter((id) => !fromDecision.includes(id))
  .flatMap((id) => tasks[id].groups)

interface Lack {
  readonly isMust: boolean
  readonly text: string
}

/**
 * What should be there before the decision and is not, a sentence each, what must be there first: of the tasks before it, and
 * of the decision's own what does not come with it, such as who decides.
 */
export function missingBefore(evaluation: Evaluation): readonly string[] {
  const rows = [...lacksBefore(evaluation), ...lacksOfDecision(evaluation)]
  const texts = rows.toSorted((a, b) => Number(b.isMust) - Number(a.isMust)).map(({ text }) => text)
  return [...new Set(texts)]
}

function lacksBefore(evaluation: Evaluation): readonly Lack[] {
  const { case: found } = evaluation.facts
  const points = openPoints(evaluation)
  const findings = points.flatMap((point) => (point.is === 'asked' ? [point.finding] : []))
  return points.flatMap((point) => {
    if (point.is === 'unread') {
      const [path] = point.fields
      const group = groupOf(found, path)
      return group !== undefined && groupsBefore.includes(group)
        ? [{ isMust: true, text: `${fieldAt(path)?.short ?? path} går inte att läsa.` }]
        : []
    }
    return groupsBefore.includes(point.finding.rule.group) ? lackOf(found, point.finding, findings) : []
  })
}

const lackOf = (found: Case, finding: Finding, all: readonly Finding[]): readonly Lack[] => {
  const isMust = finding.rule.strength === 'must'
  // Several rules ask for checks of the same supplier: what they lack is told once.
  if ((finding.gaps ?? []).length > 0) {
    const lacking = all.filter(({ gaps = [], rule }) => gaps.length > 0 && groupsBefore.includes(rule.group))
    const text = checksLack(
      found,
      lacking.flatMap(({ gaps = [] }) => gaps),
    )
    return [{ isMust: lacking.some(({ rule }) => rule.strength === 'must'), text }]
  }
  const text = lackWords(found, finding)
  return text === null ? [] : [{ isMust, text }]
}

/** Demands of the decision itself that are not about what comes with it; that the wrong person decides is a red point. */
const heldBefore: readonly string[] = ['checks-before', 'no-empty-phrases', 'not-answered']

/** What of the decision's own answers is there before it: who decides, and why a procurement is to be cancelled. */
const answeredBefore =
  /^decision\.(usual\.|superiorExists$|decider\.|principal$|level$|samePersonReason$|cancelReason$|cancelKind$|passedOn\.)/

/** Who decides and what it rests on, of the findings about the decision: in one sentence, however many rules ask for it. */
function lacksOfDecision({ facts: { case: found }, findings }: Evaluation): readonly Lack[] {
  const open = findings.filter(
    ({ rule, state }) =>
      rule.group === 'decision' &&
      (rule.strength === 'must' || rule.strength === 'should') &&
      (state === 'missing' || state === 'wrong'),
  )
  const held = open
    .filter(({ rule }) => heldBefore.includes(rule.demand.is))
    .flatMap((finding) => lackOf(found, finding, open))
  const asked = open
    .filter(({ state }) => state === 'missing')
    .map(({ rule, fields }) => ({ rule, fields: fields.filter((path) => answeredBefore.test(path)) }))
    .filter(({ fields }) => fields.length > 0)
  const names = [...new Set(asked.flatMap(({ fields }) => fields.map(nameOf)))]
  if (names.length === 0) return held
  const isMust = asked.some(({ rule }) => rule.strength === 'must')
  return [...held, { isMust, text: `Om beslutet saknas: ${enumerated(names)}.` }]
}

const nameOf = (path: string): string => {
  const name = fieldAt(path)?.short ?? path
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
