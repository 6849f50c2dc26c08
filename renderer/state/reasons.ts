import { create } from 'zustand'
import { useCase } from './case.ts'

/** What a decision is undone by: a cancellation that is gone on from, or any other decision that is taken back. */
type Undone = 'go-on' | 'take-back'

/** Why a decision is undone, by case and how, as it is being typed: it is an answer first when it is undone. */
const useReasons = create<Readonly<Record<string, string>>>(() => ({}))

/** The text stays while the person looks at another page or another case, and goes when it has been stored. */
export function useReason(undone: Undone): {
  readonly reason: string
  readonly setReason: (text: string) => void
  readonly forget: () => void
} {
  const key = `${useCase().case.id} ${undone}`
  const reason = useReasons((all) => all[key] ?? '')
  const setReason = (text: string): void => useReasons.setState({ [key]: text })
  return { reason, setReason, forget: () => setReason('') }
}
