import { create } from 'zustand'
import type { OpenCase } from '../../src/contract/shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { planOf, type Plan, type PlannedTask } from '../../src/flow/plan.ts'
import type { TaskId } from '../../src/flow/tasks.ts'
import { evaluateCase, type Evaluation } from '../../src/rules/evaluate/evaluate.ts'
import { today } from './clock.ts'
import { withUnsent, type TooLong } from './too-long.ts'

/** A case with what follows from it on a day. */
export interface CaseView {
  readonly case: Case
  readonly evaluation: Evaluation
  readonly plan: Plan
  readonly today: LocalDate
  readonly planned: (task: TaskId) => PlannedTask
}

interface CaseState {
  readonly view: CaseView | null
  /** A task id, or another page of the case. */
  readonly page: string
  /** Where Fortsätt leads when the person came to change one answer; null: to the next task. */
  readonly returnTo: string | null
  /** What stands in a field while it is being typed, by path; the stored answer stands in all others. */
  readonly typed: Readonly<Record<string, string>>
  /** What stands in a field in place of the answer because a case does not take so long a text, by path. */
  readonly tooLong: TooLong
}

export const useCaseStore = create<CaseState>(() => ({
  view: null,
  page: '',
  returnTo: null,
  typed: {},
  tooLong: {},
}))

/** The open case and how it stands. Only for components that are shown within a case. */
export function useCase(): CaseView {
  const view = useCaseStore((state) => state.view)
  if (view === null) throw new Error('useCase is called where no case is open')
  return view
}

export const openCaseNow = (): CaseView | null => useCaseStore.getState().view

/** Shows a case as the privileged side answered it. */
export function showCase({ case: found, tooLong }: Pick<OpenCase, 'case' | 'tooLong'>): void {
  const { tooLong: before } = useCaseStore.getState()
  useCaseStore.setState({
    view: viewOf(found, today()),
    ...(tooLong === undefined ? {} : { tooLong: withUnsent(tooLong, before) }),
  })
}

/** Computes how a case stands: pure. */
export function viewOf(found: Case, day: LocalDate): CaseView {
  const evaluation = evaluateCase(found, day)
  const plan = planOf(found, evaluation)
  return { case: found, evaluation, plan, today: day, planned: (task) => plannedIn(plan, task) }
}

function plannedIn(plan: Plan, task: TaskId): PlannedTask {
  const planned = plan.find(({ id }) => id === task)
  if (!planned) throw new Error(`the plan lacks ${task}`)
  return planned
}

export function showTyped(path: string, text: string | undefined): void {
  const { [path]: _old, ...others } = useCaseStore.getState().typed
  useCaseStore.setState({ typed: text === undefined ? others : { ...others, [path]: text } })
}
