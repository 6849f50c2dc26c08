import { brokenSteps } from '../order/chain.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { isOfAnother } from '../order/step-order.ts'
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
              ...(isOfAnother(evaluation.facts.case, finding.rule.demand) ? { isReasonOld: true } : {}),
            },
          ]
    })

/** What only the program advises, of one link: a departure all the same, which is said to be of no law and no policy. */
export const advisedOrder = (evaluation: Evaluation, link: string): readonly Seen[] =>
  brokenSteps(evaluation)
    .filter(({ id, state }) => state === 'advised' && id === link)
    .map(({ sentence }) => ({ figures: { break: sentence ?? '' } }))

/** A break is explained in its own row, or by an answer given elsewhere. */
function reasonPath({ facts }: Evaluation, link: string, elsewhere: string | undefined): string {
  const has = facts.case.order?.some(({ id, text }) => id === link && text !== undefined) === true
  return has || elsewhere === undefined ? `order.${link}.text` : elsewhere
}
