import { brokenSteps } from '../order/chain.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { sourceOf } from './of-rules.ts'
import type { Seen } from './seen.ts'

/** Steps that were taken in another order than a law, a policy or a routine has. What is only advised is no departure. */
export const brokenOrder = (evaluation: Evaluation): readonly Seen[] =>
  brokenSteps(evaluation)
    .filter(({ state }) => state !== 'advised')
    .flatMap(({ id, sentence }) => {
      const finding = evaluation.findings.find(
        ({ rule: { demand }, state }) =>
          demand.is === 'step-order' && demand.link === id && state !== 'unknown',
      )
      return finding?.rule.demand.is !== 'step-order'
        ? []
        : [
            {
              about: id,
              figures: {
                break: sentence ?? '',
                reason: reasonPath(evaluation, id, finding.rule.demand.explainedBy),
              },
              of: sourceOf(finding, evaluation),
            },
          ]
    })

/** A break is explained in its own row, or by an answer given elsewhere. */
function reasonPath({ facts }: Evaluation, link: string, elsewhere: string | undefined): string {
  const has = facts.case.order?.some(({ id, text }) => id === link && text !== undefined) === true
  return has || elsewhere === undefined ? `order.${link}.text` : elsewhere
}
