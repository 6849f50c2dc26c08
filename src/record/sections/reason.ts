import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import {
  chosenCase,
  groundOf,
  limbAnswer,
  limbQuestion,
  limbsOf,
  limbWords,
  type FoundGround,
} from '../../rules/grounds/grounds.ts'
import { thresholdSentence } from '../../rules/grounds/threshold.ts'
import { answeredRows, factsBlock, notStated, section } from '../say.ts'
import { reasonSentence } from '../verdict.ts'
import type { Block } from '../tree.ts'

/**
 * Why the purchase is made directly: the sentence the program writes itself, or the ground with its section and every
 * question with its answer; and what was answered of a ground that is not stated any more.
 */
export function whySection(found: Case, evaluation: Evaluation): readonly Block[] {
  const { handedOver, today, value } = evaluation.facts
  const isStated = !handedOver && value.allowedByAmount !== 'yes'
  const ground = isStated ? groundOf(found, today) : undefined
  const stated = ['reason.ground', 'reason.text']
  return [
    { kind: 'paragraph', text: reasonSentence(evaluation, false) },
    ...(isStated || handedOver ? factsBlock(answeredRows(found, ['reason.way'])) : []),
    ...(isStated ? factsBlock(answeredRows(found, ['reason.ground'])) : []),
    ...(ground ? limbBlocks(ground, found, today) : []),
    ...(isStated ? factsBlock(answeredRows(found, ['reason.text'])) : []),
    ...section(
      'andra-grunder',
      'Svar om en grund som inte åberopas',
      otherAnswers(
        found,
        ground,
        isStated ? [] : answeredRows(found, handedOver ? stated : ['reason.way', ...stated]),
      ),
      3,
    ),
  ]
}

/** Act and section of the ground, with those of the case chosen. */
function sectionOf(ground: FoundGround, found: Case): string {
  const chosen = chosenCase(ground, found)?.sections[ground.law]
  return chosen === undefined ? ground.section : `${ground.section}, fallet i ${chosen}`
}

function limbBlocks(ground: FoundGround, found: Case, today: LocalDate): readonly Block[] {
  const { cases } = ground.entry
  const threshold = thresholdSentence(ground, found, today)
  return [
    {
      kind: 'facts',
      rows: [
        { term: 'Bestämmelse', value: sectionOf(ground, found) },
        ...(cases ? [{ term: cases.question, value: chosenCase(ground, found)?.name ?? notStated }] : []),
        ...limbsOf(ground, found).map(({ id, question }) => ({
          term: question,
          value: limbAnswer(found, id) ?? notStated,
        })),
      ],
    },
    ...(threshold === undefined ? [] : [{ kind: 'paragraph' as const, text: threshold }]),
  ]
}

/** What was answered of a ground that is not the one stated: kept in the case, and said to prove nothing. */
function otherAnswers(
  found: Case,
  ground: FoundGround | undefined,
  others: ReturnType<typeof answeredRows>,
): readonly Block[] {
  const asked = ground ? limbsOf(ground, found).map(({ id }) => id) : []
  const current = [...asked, ...(ground?.entry.cases ? [ground.entry.cases.id] : [])]
  const limbs = (found.reason.limbs ?? []).flatMap(({ id, text }) =>
    text === undefined || current.includes(id)
      ? []
      : [{ term: limbQuestion(id) ?? 'Fråga som inte längre ställs', value: limbWords(id, text) }],
  )
  const rows = [...others, ...limbs]
  // A ground that was only looked at says nothing: no text was written under it.
  const isWritten = found.reason.text !== undefined || limbs.length > 0
  if (rows.length === 0 || !isWritten) return []
  return [
    { kind: 'paragraph', tone: 'small', text: 'De här svaren är inget skäl för köpet.' },
    { kind: 'facts', rows },
  ]
}
