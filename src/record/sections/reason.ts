import type { Case } from '../../domain/case/schema.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { answeredRows, factsBlock } from '../say.ts'
import { reasonSentence } from '../verdict.ts'
import type { Block } from '../tree.ts'

/** Why the purchase is made directly: the sentence the program writes itself, or the ground with its reasons. */
export function whySection(found: Case, evaluation: Evaluation): readonly Block[] {
  return [
    { kind: 'paragraph', text: reasonSentence(evaluation) },
    ...factsBlock(answeredRows(found, ['reason.ground', 'reason.text'])),
  ]
}
