import { create } from 'zustand'
import type { OpenCase } from '../../src/contract/shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { planOf, type Plan, type PlannedTask } from '../../src/flow/plan.ts'
import type { TaskId } from '../../src/flow/tasks.ts'
import { evaluateCase, type Evaluation } from '../../src/rules/evaluate/evaluate.ts'
import { today } from './clock.ts'

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
}

export const useCaseStore = create<CaseState>(() => ({
  view: null,
  page: '',
  returnTo: null,
  typed: {},
}))

/** The open case and how it stands. Only for components that are shown within a case. */
export function useCase(): CaseView {
  const view = useCaseStore((state) => state.view)
  if (view === null) throw new Error('useCase is called where no case is open')
  return view
}

export const openCaseNow = (): CaseView | null => useCaseStore.getState().view

/** Shows a case as the privileged side answered it. */
export function showCase(opened: Pick<OpenCase, 'case'>): void {
  useCaseStore.setState({ view: viewOf(opened.case, today()) })
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
