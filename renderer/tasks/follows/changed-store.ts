import { create } from 'zustand'
import type { Case } from '../../../src/domain/case/schema.ts'
import { useCaseStore } from '../../state/case.ts'

/** What decides which rules hold. */
export type Deciding = Pick<Case['subject'], 'startDate' | 'law' | 'category'>

interface ChangedState {
  readonly caseId: string | null
  /** As it was before the first change that the person has not read; null where there is none. */
  readonly before: Deciding | null
  /** What was changed last: beneath that question it is told. */
  readonly last: keyof Deciding
}

const none: ChangedState = { caseId: null, before: null, last: 'startDate' }

export const useChanged = create<ChangedState>(() => none)

const names = ['startDate', 'law', 'category'] as const

/** The state after a case went from one version to another. Pure: tested without a page. */
export function afterChange(state: ChangedState, old: Case | null, now: Case | null): ChangedState {
  if (now === null) return state.caseId === null ? state : none
  const kept = state.caseId === now.id ? state : { ...none, caseId: now.id }
  if (old?.id !== now.id) return kept
  const changed = names.find((name) => old.subject[name] !== now.subject[name])
  if (changed === undefined) return kept
  const before = kept.before ?? (isWhole(old.subject) ? decidingOf(old.subject) : null)
  const isBack = before !== null && names.every((name) => before[name] === now.subject[name])
  return { caseId: now.id, before: isBack ? null : before, last: changed }
}

/** Only from answers that decided something is there a change to tell of. */
export const isWhole = ({ startDate, law, category }: Deciding): boolean =>
  startDate !== undefined && law !== undefined && category !== undefined

const decidingOf = ({ startDate, law, category }: Case['subject']): Deciding => ({
  ...(startDate === undefined ? {} : { startDate }),
  ...(law === undefined ? {} : { law }),
  ...(category === undefined ? {} : { category }),
})

/** The person has read what changed. */
export const dismissChanged = (): void => useChanged.setState({ before: null })

useCaseStore.subscribe((now, old) => {
  if (now.view?.case === old.view?.case) return
  useChanged.setState((state) => afterChange(state, old.view?.case ?? null, now.view?.case ?? null))
})
