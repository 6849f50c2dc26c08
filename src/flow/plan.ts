import type { Case, Supplier } from '../domain/case/schema.ts'
import { wasAsked } from '../rules/evaluate/cancelled.ts'
import type { Evaluation, Finding } from '../rules/evaluate/evaluate.ts'
import { filedAs, filingIsAsked } from '../rules/evaluate/filing.ts'
import type { Group } from '../rules/groups.ts'
import { groupOf, hasAnswers } from './answers.ts'
import { bidLeavesOpen } from './by-value.ts'
import { taskIds, tasks, type TaskId } from './tasks.ts'

/** How far a task has come, in the words of the list. */
export type TaskStatus = 'done' | 'started' | 'not-started' | 'waiting' | 'attention'

export interface PlannedTask {
  readonly id: TaskId
  /** `needed`; `maybe`: it depends on answers not given yet; `not-needed`: not listed. */
  readonly need: 'needed' | 'maybe' | 'not-needed'
  readonly status: TaskStatus
  /** The groups of questions on this task's page, in this case. */
  readonly groups: readonly Group[]
  readonly findings: readonly Finding[]
}

export type Plan = readonly PlannedTask[]

/** These are asked of everybody: what, whom, the contract, the record. */
const always: readonly TaskId[] = ['arende', 'forfragan', 'underrattelse', 'dokumentation']

/**
 * Which tasks a case has, what stands on each page and how far each has come: a pure function of the case and of how
 * the rules stand in it.
 */
export function planOf(found: Case, evaluation: Evaluation): Plan {
  const placed = placement(found, evaluation)
  const plan = taskIds.map((id) => plannedTask(id, found, evaluation, placed))
  return filingIsAsked(evaluation) ? plan : plan.map((task) => unfiled(task, plan))
}

/** A record that nobody wants filed is done when all the rest is: it can be saved, and nothing waits for a number. */
function unfiled(task: PlannedTask, plan: Plan): PlannedTask {
  if (task.id !== 'dokumentation' || task.status === 'attention' || isOpen(task.findings)) return task
  const isLast = plan.every(
    ({ id, need, status }) => id === 'dokumentation' || need !== 'needed' || status === 'done',
  )
  return isLast ? { ...task, status: 'done' } : task
}

const isOpen = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.rule.strength !== 'reminder' && (f.state === 'missing' || f.state === 'waiting'))

type Placement = ReadonlyMap<Group, TaskId>

/**
 * A small purchase keeps to few pages: when nothing has to be compared, the supplier's answer is asked where the
 * supplier is, and the winner where the contract is.
 */
function placement(found: Case, evaluation: Evaluation): Placement {
  const homes = new Map<Group, TaskId>(
    taskIds.flatMap((id) => tasks[id].groups.map((group) => [group, id] as const)),
  )
  if (comparesBids(found, evaluation)) return homes
  homes.set('answers', 'forfragan')
  homes.set('award', 'underrattelse')
  if (found.suppliers.some(hasBid)) homes.set('bids', 'underrattelse')
  return homes
}

export function comparesBids(found: Case, evaluation: Evaluation): boolean {
  const asked = evaluation.findings.some(
    (f) => f.rule.group === 'bids' && asks(f) && f.state !== 'unknown' && !looksAtBids(f),
  )
  return asked || found.suppliers.filter(hasBid).length > 1 || asksStatements(evaluation)
}

/** A stated interest alone calls for no comparison: only where the rules ask everybody is one made. */
const asksStatements = ({ findings }: Evaluation): boolean =>
  findings.some(({ rule, state }) => rule.demand.is === 'statements' && state !== 'unknown')

/** A check of what is typed about a bid asks for no comparison. */
const looksAtBids = ({ rule }: Finding): boolean =>
  rule.demand.is === 'names-agree' ||
  rule.when.some((when) => when.is === 'answered' && when.field.startsWith('suppliers.*.bid.'))

/** Something is written of the bid itself. Its outcome is, wherever a winner is chosen. */
const hasBid = ({ bid }: Supplier): boolean =>
  Object.keys(bid ?? {}).some((name) => name !== 'outcome' && name !== 'outcomeReason')

const asks = (finding: Finding): boolean => finding.rule.demand.is !== 'remember'

/** Whether the rules ask for anything in a group. A rule that only says what must not be is heard, but asks nothing. */
function needs(evaluation: Evaluation, group: Group): PlannedTask['need'] {
  const relevant = evaluation.findings.filter((f) => f.rule.group === group && asks(f))
  const active = relevant.filter((f) => f.state !== 'unknown')
  if (active.some((f) => !silent(f))) return 'needed'
  const open = relevant.some((f) => f.state === 'unknown' && dependsOnValue(f))
  return open ? 'maybe' : 'not-needed'
}

const silent = ({ rule: { demand }, state }: Finding): boolean =>
  state === 'met' &&
  (demand.is === 'no-open-conflict' ||
    demand.is === 'parts-counted' ||
    demand.is === 'no-empty-phrases' ||
    demand.is === 'step-order' ||
    demand.is === 'names-agree' ||
    demand.is === 'look-only' ||
    demand.is === 'deviations-explained' ||
    demand.is === 'deviations-reported' ||
    demand.is === 'evaluated' ||
    demand.is === 'extract-beside' ||
    demand.is === 'heard' ||
    (demand.is === 'local-answer' && demand.optional))

/** A rule that may come to speak once the value is known: worth announcing. Other unknowns belong to later answers. */
const dependsOnValue = (finding: Finding): boolean =>
  finding.rule.when.some((condition) => condition.is === 'value-over')

function plannedTask(id: TaskId, found: Case, evaluation: Evaluation, placed: Placement): PlannedTask {
  const groups = [...placed].filter(([, task]) => task === id).map(([group]) => group)
  const findings = evaluation.findings.filter((f) => groups.includes(f.rule.group))
  const need = needOf(id, found, evaluation, groups)
  return { id, need, groups, findings, status: statusOf(id, found, evaluation, findings, groups) }
}

function needOf(
  id: TaskId,
  found: Case,
  evaluation: Evaluation,
  groups: readonly Group[],
): PlannedTask['need'] {
  if (evaluation.facts.handedOver && isAfterHandOver(id)) return 'not-needed'
  if (id === 'underrattelse' && found.decision.outcome === 'cancel')
    return hasDeviation(evaluation) ||
      groups.some(
        (group) =>
          (group === 'notice' || group === 'local-underrattelse') && needs(evaluation, group) === 'needed',
      )
      ? 'needed'
      : 'not-needed'
  if (always.includes(id) && !(id === 'forfragan' && endedBeforeAsking(found))) return 'needed'
  const wants = groups.map((group) => needs(evaluation, group))
  if (wants.includes('needed')) return 'needed'
  // What was planned for a contract that does not come is no task any more.
  const isMoot = id === 'uppfoljning' && found.decision.outcome === 'cancel'
  if (!isMoot && groups.some((group) => hasAnswers(found, group))) return 'needed'
  return wants.includes('maybe') ? 'maybe' : 'not-needed'
}

/** Cancelled before anybody was asked: then nobody is. */
const endedBeforeAsking = (found: Case): boolean => found.decision.outcome === 'cancel' && !wasAsked(found)

/** Steps were taken in another order than a law or a policy has: explained there, or to be. */
const hasDeviation = ({ findings }: Evaluation): boolean =>
  findings.some(
    ({ rule, state, explained }) =>
      rule.group === 'order' && rule.strength !== 'reminder' && (explained === true || state === 'wrong'),
  )

/** Nobody is asked and nothing is decided in a case that the purchasing function takes over; it is filed all the same. */
const isAfterHandOver = (id: TaskId): boolean => tasks[id].phase !== 'Förbered' && id !== 'dokumentation'

function statusOf(
  id: TaskId,
  found: Case,
  evaluation: Evaluation,
  findings: readonly Finding[],
  groups: readonly Group[],
): TaskStatus {
  const begun = groups.some((group) => hasAnswers(found, group))
  const unread = Object.keys(found.unread).some((path) =>
    groups.some((group) => groupOf(found, path) === group),
  )
  if (unread || findings.some((f) => f.state === 'wrong' && f.rule.strength !== 'reminder'))
    return 'attention'
  if (mustWait(id, found, evaluation)) return 'waiting'
  const open =
    isOpen(findings) ||
    // A contract at a price that asks for more is not done with by its day.
    (id === 'underrattelse' && bidLeavesOpen(evaluation))
  if (!begun) return open || always.includes(id) ? 'not-started' : 'done'
  return open || (id === 'dokumentation' && filedAs(found) === null) ? 'started' : 'done'
}

/** Tasks that cannot begin yet. Every other task may be done in any order. */
function mustWait(id: TaskId, found: Case, evaluation: Evaluation): boolean {
  if (id === 'leverantorskontroll') return found.award.supplierId === undefined
  if (id === 'jav' || id === 'anbud') return found.suppliers.length === 0
  return id === 'skal' && evaluation.facts.value.result === null
}

/** The tasks that are listed, in order. */
export const listedTasks = (plan: Plan): readonly PlannedTask[] =>
  plan.filter((task) => task.need !== 'not-needed')

/**
 * Where Fortsätt leads: to the next task of the list that is needed, can begin and is not done, begun or not; when none
 * is left after this one, to the first before it. An open decision is never passed by, and what a finished page has made
 * needed among the preparations comes before the market is asked. When nothing remains: to the record, and from there on
 * nowhere (null), for the case is done with as far as it can be now.
 */
export function nextTask(plan: Plan, current: TaskId): TaskId | null {
  const open = plan.filter(
    ({ id, need, status }) =>
      need === 'needed' && id !== current && status !== 'done' && status !== 'waiting',
  )
  const isLater = ({ id }: PlannedTask): boolean => taskIds.indexOf(id) > taskIds.indexOf(current)
  // Whoever decides says first that they are impartial: asked on a page before, once they are named on this one.
  if (current === 'beslut' && open.some(({ id }) => id === 'jav')) return 'jav'
  const next = open.find(isLater) ?? open.find((task) => !isLater(task))
  if (next === undefined)
    return taskIds.indexOf(current) < taskIds.indexOf('dokumentation') ? 'dokumentation' : null
  const isDone = plan.some(({ id, status }) => id === current && status === 'done')
  const unprepared = open.find(({ id, status }) => status === 'not-started' && isPreparing(id))
  if (isDone && isPreparing(current) && !isPreparing(next.id) && unprepared) return unprepared.id
  const decision = open.find(({ id }) => id === 'beslut')
  return decision !== undefined && taskIds.indexOf(next.id) > taskIds.indexOf('beslut') ? 'beslut' : next.id
}

const isPreparing = (id: TaskId): boolean => tasks[id].phase === 'Förbered'
