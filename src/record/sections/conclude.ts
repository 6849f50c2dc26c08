import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { openPoints } from '../../rules/evaluate/open-points.ts'
import { periodOf } from '../../rules/evaluate/period.ts'
import { bidders } from '../../rules/evaluate/suppliers.ts'
import { findingText } from '../finding-text.ts'
import { answeredRows, factsBlock, say } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

/** The contract's period, with options and their last day. */
export function periodSection(found: Case): readonly Block[] {
  const { start, end, openEnded, endWithOptions } = periodOf(found)
  return factsBlock([
    ...(start === undefined ? [] : [{ term: 'Börjar', value: start }]),
    ...(openEnded
      ? [{ term: 'Slutar', value: 'Löper tills vidare' }]
      : end === undefined
        ? []
        : [{ term: 'Slutar', value: end }]),
    ...(endWithOptions === undefined
      ? []
      : [{ term: 'Slutar om optionerna används', value: endWithOptions }]),
    ...answeredRows(found, ['contract.optionLastDay']),
  ])
}

/** Who was told of the decision, when. */
export function noticeSection(found: Case): readonly Block[] {
  const rows = answeredRows(found, ['notice.sentOn', 'notice.how'])
  if (rows.length === 0) return []
  return factsBlock([...rows, { term: 'Till', value: bidders(found).map(supplierLine).join('\n') }])
}

export const contractSection = (found: Case): readonly Block[] =>
  factsBlock(
    answeredRows(found, [
      'contract.signedOn',
      'contract.amountOre',
      'contract.reference',
      'contract.publishedOn',
      'contract.publishedIn',
    ]),
  )

export const followUpSection = (found: Case): readonly Block[] =>
  factsBlock(answeredRows(found, ['followUp.needed', 'followUp.responsible', 'followUp.on', 'followUp.note']))

export const registrationSection = (found: Case): readonly Block[] =>
  factsBlock(answeredRows(found, ['record.diarienummer', 'record.registeredOn']))

/** What remains as a list, each with what it is about. */
export function openSection(evaluation: Evaluation): readonly Block[] {
  const { case: found } = evaluation.facts
  const open = openPoints(evaluation)
  if (open.length === 0) return []
  const items = open.map((point) =>
    point.is === 'unread'
      ? `${answeredTerm(point.fields[0])}: ${say(found, point.fields[0]) ?? ''}`
      : findingText({ ...point.finding, fields: point.fields }),
  )
  return [{ kind: 'list', items }]
}

/** What was typed but could not be read, as typed. */
export function unreadSection(found: Case): readonly Block[] {
  return factsBlock(
    Object.keys(found.unread).map((path) => ({ term: answeredTerm(path), value: say(found, path) ?? '' })),
  )
}

const answeredTerm = (path: string): string => fieldAt(path)?.short ?? path

/** Attachments by name, size in bytes and SHA-256. */
export function attachmentsSection(found: Case): readonly Block[] {
  if (found.attachments.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Fil', weight: 4 },
        { header: 'Byte', weight: 2, align: 'right' },
        { header: 'Hör till', weight: 3 },
        { header: 'SHA-256', weight: 7 },
      ],
      rows: found.attachments.map((a) => [a.name, String(a.size), a.belongsTo ?? '–', a.sha256]),
    },
  ]
}
