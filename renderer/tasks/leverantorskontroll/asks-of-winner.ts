import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'

/** Whether a rule that speaks in the case asks the one that is bought from for an answer. `field`: relative to its row. */
export const asksOfWinner = ({ findings }: Evaluation, field: string): boolean =>
  findings.some(
    ({ rule: { demand }, state }) =>
      state !== 'unknown' && demand.is === 'winner-answered' && demand.fields.includes(field),
  )
