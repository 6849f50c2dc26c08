import type { Case } from '../../domain/case/schema.ts'

/** A named criterion by which bids are compared. Weights are whole per cent. */
export type Criterion = NonNullable<Case['inquiry']['criteria']>[number]

/** The criteria that are compared by: none where the lowest price wins. A row counts when something stands in it. */
export const criteriaOf = ({ inquiry }: Case): readonly Criterion[] =>
  inquiry.criterion === 'price-and-quality'
    ? (inquiry.criteria ?? []).filter((row) => Object.keys(row).length > 1)
    : []

/** The sum of the weights that are given. */
export const weightSum = (rows: readonly Criterion[]): number =>
  rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
