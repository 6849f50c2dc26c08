import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { profileOf } from '../../rules/parameters/profiles.ts'
import { similarItems } from '../../rules/evaluate/parts.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** What the policy adds to the value, how the program reads the policy, and what was done about the sum. */
export function collectedSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const { result, legalOre, collectedOre: collected } = evaluation.facts.value
  const answers = answeredRows(found, [
    'value.collectedReason',
    'value.policyExit',
    'value.policyExitBy',
    'value.policyExitReason',
  ])
  const adds = collected !== null && result !== null && collected !== legalOre
  const summation = profileOf(found.authority.profile)?.summation
  const wasAsked = summation !== undefined && summation.unit !== 'none' && similarItems(found).length > 0
  return factsBlock([
    ...(adds ? [{ term: 'Samlat värde enligt policyn', value: formatKr(collected) }] : []),
    ...(summation !== undefined && (adds || wasAsked)
      ? [{ term: 'Så läses policyn', value: summation.reading }]
      : []),
    ...answers,
  ])
}

/** What could carry a value that is close to its limit over it. How it was estimated stands with the value. */
export const nearLimitSection = (found: Case): readonly Block[] =>
  factsBlock(answeredRows(found, ['value.controlIndex', 'value.controlVolume', 'value.controlExtension']))
