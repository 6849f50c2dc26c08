import { cancelKinds } from '../domain/case/choices.ts'
import type { Case } from '../domain/case/schema.ts'

/** Why a procurement was cancelled: the kind of reason, then the person's own words. */
export function cancelWords({ cancelKind, cancelReason }: Case['decision']): string {
  const kind = cancelKind === undefined || cancelKind === 'other' ? [] : [`${cancelKinds[cancelKind]}.`]
  return [...kind, cancelReason ?? 'Skälet är inte angivet.'].join(' ')
}
