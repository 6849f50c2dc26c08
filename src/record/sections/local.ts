import type { Case } from '../../domain/case/schema.ts'
import type { FoundLimit } from '../../rules/parameters/limits.ts'
import { inForceWords } from '../../rules/local/describe.ts'
import { routineTitle } from '../../rules/local/frame.ts'
import { answerPath, questionAt, routineOf, routineRead } from '../../rules/local/of-case.ts'
import { sayAnswer } from '../../rules/local/answers.ts'
import { enteredAmountWords, ownAmountRemark } from '../../rules/parameters/own-amount.ts'
import type { Routine } from '../../rules/local/routine.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { factsBlock, notStated, section } from '../say.ts'
import type { Block } from '../tree.ts'

type FactRow = { readonly term: string; readonly value: string }

/** The answers to the local routine's questions: under its own headings, and under the routine's name what has none. */
export function localSections(found: Case, evaluation: Evaluation): readonly Block[] {
  const routine = routineOf(found)
  const headed = routine?.headings.flatMap(({ heading, questions, text }, index) =>
    section(`lokal-${index + 1}`, heading, [
      ...(text === null ? [] : [{ kind: 'paragraph' as const, text }]),
      ...factsBlock(questions.flatMap((id) => answerRow(found, evaluation, id))),
    ]),
  )
  const placed = new Set(routine?.headings.flatMap(({ questions }) => questions))
  const others = routine?.questions.map(({ id }) => id).filter((id) => !placed.has(id))
  return [
    ...(headed ?? []),
    ...section('lokal-rutin', 'Frågor i den lokala rutinen', [
      ...factsBlock((others ?? []).flatMap((id) => answerRow(found, evaluation, id))),
      ...orphans(found, routine),
    ]),
  ]
}

/** What is asked and not answered says so; what is neither asked nor answered is not there. */
function answerRow(found: Case, { findings }: Evaluation, id: string): readonly FactRow[] {
  const question = questionAt(found, answerPath(id))
  if (question === undefined) return []
  const answer = found.local?.find((row) => row.id === id)?.answer
  if (answer !== undefined) return [{ term: question.question, value: sayAnswer(question.answer, answer) }]
  const isAsked = findings.some(({ fields, state }) => state === 'missing' && fields.includes(answerPath(id)))
  return isAsked ? [{ term: question.question, value: notStated }] : []
}

/** Answers whose question the routine of the case does not have: kept, and said to be so. */
function orphans(found: Case, routine: Routine | null): readonly Block[] {
  const known = new Set(routine?.questions.map(({ id }) => id))
  const rows = (found.local ?? []).flatMap(({ id, answer }): readonly FactRow[] =>
    known.has(id) || answer === undefined ? [] : [{ term: id, value: answer }],
  )
  if (rows.length === 0) return []
  const text = 'De här svaren hör till frågor som inte finns i ärendets lokala rutin.'
  return [{ kind: 'paragraph', text }, ...factsBlock(rows)]
}

/** Which local routine the case goes by: name and version, who decided it, when it applies. */
export function routineFacts(found: Case): readonly FactRow[] {
  const read = routineRead(found)
  if (read === null) return []
  if (!read.ok) return [{ term: 'Lokal rutin', value: 'Går inte att läsa' }]
  const { routine } = read
  const idle = routineOf(found) === null ? '. Den gäller inte för det här köpet' : ''
  return [
    { term: 'Lokal rutin', value: `${routineTitle(routine)}${idle}` },
    { term: 'Rutinen är beslutad av', value: `${routine.decidedBy}. ${inForceWords(routine)}` },
  ]
}

/** Where a limit stands: its source, and who entered it where the program's own table lacks the amount. */
export const limitSourceRows = (limit: FoundLimit): readonly FactRow[] => [
  { term: 'Källa till gränsen', value: limit.source.title },
  ...enteredRows('Gränsen är er egen uppgift', limit),
]

/** That an amount is the organisation's own: who entered it, when, from where. Nothing where it is the house's. */
export function enteredRows(term: string, limit: FoundLimit): readonly FactRow[] {
  const { source, enteredBy, to } = limit
  if (enteredBy === undefined) return []
  const remark = ownAmountRemark(limit)
  return [
    {
      term,
      value: `Beloppet är inlagt av ${enteredBy.name}, ${enteredBy.on}, källa: ${source.title}.${to === null ? '' : ` Det används till och med ${to}.`} Programmets egen tabell saknar beloppet.${remark === null ? '' : ` ${remark}`}`,
    },
  ]
}

/** Every amount of the organisation's own that the case carries, also those that decide nothing in it. */
export const carriedAmounts = ({ basis }: Case): readonly FactRow[] =>
  (basis?.limits ?? []).map((limit) => ({ term: 'Eget inlagt belopp', value: enteredAmountWords(limit) }))
