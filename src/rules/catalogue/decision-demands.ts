import { z } from 'zod'
import { decisionLevels, decisionStages } from '../../domain/case/choices.ts'
import { textSchema } from '../parameters/dated.ts'
import { stepIds } from '../order/step-ids.ts'

const keysOf = <K extends string>(choices: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(choices) as [K, ...K[]])

/** What a rule can ask of who decides, at which level, when, and on what. */
export const decisionDemands = [
  /**
   * Somebody of the level decides, or of one above it. `titles`: the posts by which the level is known where nobody has
   * said which level it is.
   */
  z.strictObject({
    is: z.literal('decided-by'),
    level: keysOf(decisionLevels),
    titles: z.array(textSchema).min(1).optional(),
  }),
  /** The decider is not who prepares the purchase; or it is told why, where there is no superior or it may always be. */
  z.strictObject({ is: z.literal('decider-not-preparer'), explained: z.literal('always').optional() }),
  /** The decider has the right to it by the organisation's own delegation order, as far as that is known. */
  z.strictObject({ is: z.literal('delegation-holds') }),
  /** Each stage is decided, by whom and when, and not after the step that it comes before without a reason. */
  z.strictObject({
    is: z.literal('stages-decided'),
    stages: z.array(z.strictObject({ stage: keysOf(decisionStages), before: z.enum(stepIds) })).min(1),
  }),
  /** What somebody else decided, and the preparer has entered, can be proved: a file, or the place of one. */
  z.strictObject({ is: z.literal('decision-evidence') }),
  /** What the decision rested on is what the case says today. */
  z.strictObject({ is: z.literal('decision-holds') }),
] as const

export type DecisionDemand = z.output<(typeof decisionDemands)[number]>['is']
