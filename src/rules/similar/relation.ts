import type { relations } from '../../domain/case/choices.ts'
import type { Similar } from '../../domain/case/schema.ts'

export type Relation = keyof typeof relations

/** Whether a row is said to belong together with the purchase. */
export const belongs = ({ relation }: Pick<Similar, 'relation'>): boolean =>
  relation !== undefined && relation !== 'unrelated'

/** Whether the answer keeps the purchase apart from this one, so that somebody will ask why. */
export const wantsReason = (relation: Relation | undefined): boolean =>
  relation === 'unrelated' || relation === 'same-kind'
