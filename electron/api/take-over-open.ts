import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../src/domain/local-date.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { allPaperProofs } from '../../src/rules/escalation/answer-on-paper.ts'
import { openPoints } from '../../src/rules/evaluate/open-points.ts'
import { factOf } from '../../src/rules/evaluate/outcome.ts'

/** What is open in a case that is handed over, a sentence each: what lacks, questions unanswered, papers nobody answered. */
export function openIn(found: Case, today: LocalDate): readonly string[] {
  const points = openPoints(evaluateCase(found, today)).map((point) =>
    point.is === 'unread'
      ? `${fieldAt(point.fields[0])?.short ?? point.fields[0]} går inte att läsa.`
      : [point.finding.rule.message, factOf(point.finding)].filter((text) => text !== undefined).join(' '),
  )
  const questions = (found.inquiry.questions ?? [])
    .filter(({ question, answer }) => question !== undefined && answer === undefined)
    .map(({ question }) => `En leverantörs fråga är inte besvarad: ${question ?? ''}`)
  return [...new Set([...questions, ...papersOut(found), ...points])]
}

function papersOut(found: Case): readonly string[] {
  const { sent = [], answers = [], decidedOn } = found.decision
  if (decidedOn !== undefined) return []
  const signed = allPaperProofs(found).flatMap(({ paper }) => paper?.reference ?? [])
  return sent
    .filter(
      ({ reference }) =>
        !signed.includes(reference) && !answers.some((answer) => answer.reference === reference),
    )
    .map(
      ({ reference, at, to }) =>
        `Underlaget ${reference} gick ${formatDate(at.slice(0, 10))}${to?.name === undefined ? '' : ` till ${to.name}`} och är inte besvarat.`,
    )
}
