import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { contractTerms } from '../../rules/evaluate/contract-terms.ts'
import { openPoints } from '../../rules/evaluate/open-points.ts'
import { optionWords } from '../../rules/evaluate/own-contract.ts'
import { bidders, supplierName } from '../../rules/evaluate/suppliers.ts'
import { findingText } from '../finding-text.ts'
import { allOf, answeredRows, factsBlock, say, section } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

/** How long the contract runs: as it says itself, else as it was planned; each option with its last day and new end. */
export function periodSection(found: Case): readonly Block[] {
  const { start, end, openEnded, options } = contractTerms(found)
  const last = options.at(-1)?.end
  const isSaidAbove =
    options.length === 0 &&
    planned(found, start, end).length === 0 &&
    start !== undefined &&
    end !== undefined
  // Both days stand among the seven facts.
  if (isSaidAbove && !openEnded && unreadRows(found, 'contract.options.').length === 0) return []
  return factsBlock([
    ...(start === undefined ? [] : [{ term: 'Börjar', value: start }]),
    ...(openEnded
      ? [{ term: 'Slutar', value: 'Löper tills vidare' }]
      : end === undefined
        ? []
        : [{ term: 'Slutar', value: end }]),
    ...planned(found, start, end),
    ...(last === undefined ? [] : [{ term: 'Slutar om optionerna används', value: last }]),
    ...options
      .filter(({ lastDay }) => lastDay !== undefined)
      .map((option) => ({ term: 'Option i avtalet', value: optionWords(option) })),
    ...unreadRows(found, 'contract.options.'),
  ])
}

/** The days as they were planned, where the contract has others. */
const planned = (
  { subject: { periodStart, periodEnd } }: Case,
  start: string | undefined,
  end: string | undefined,
): readonly Row[] => [
  ...(periodStart === undefined || periodStart === start
    ? []
    : [{ term: 'Planerades börja', value: periodStart }]),
  ...(periodEnd === undefined || periodEnd === end ? [] : [{ term: 'Planerades sluta', value: periodEnd }]),
]

/** What was typed of the options and could not be read stands here too, beside what could. */
const unreadRows = (found: Case, prefix: string): readonly Row[] =>
  Object.keys(found.unread)
    .filter((path) => path.startsWith(prefix))
    .map((path) => ({ term: answeredTerm(path), value: say(found, path) ?? '' }))

type Row = { readonly term: string; readonly value: string }

/** The letters as they were saved as drafts, each with its day. Whether a draft was sent, the program does not see. */
const lettersIn = (found: Case): readonly Block[] =>
  found.suppliers.flatMap((supplier) =>
    (supplier.letters ?? []).flatMap(({ id, on, text }) =>
      text === undefined
        ? []
        : section(
            `brev-${id}`,
            `Brev till ${supplierName(supplier)}${on === undefined ? '' : `, sparat ${on}`}`,
            [{ kind: 'paragraph', text }],
            3,
          ),
    ),
  )

/** Who was told of the decision, when: the common day, and those that were told on another. */
export function noticeSection(found: Case): readonly Block[] {
  const rows = answeredRows(found, ['notice.sentOn', 'notice.how', 'notice.points'])
  const told = bidders(found)
  const others = found.suppliers.filter(({ notifiedOn }) => notifiedOn !== undefined)
  if (rows.length === 0 && others.length === 0) return lettersIn(found)
  const common = told.filter(({ notifiedOn }) => notifiedOn === undefined)
  return [
    ...factsBlock([
      ...rows,
      ...(common.length === 0 ? [] : [{ term: 'Till', value: toWords(common, told) }]),
      ...others.map((supplier) => ({
        term: 'Till, en annan dag',
        value: `${supplierLine(supplier)}: ${say(found, `suppliers.${supplier.id}.notifiedOn`) ?? ''}`,
      })),
    ]),
    ...lettersIn(found),
  ]
}

/** Whom it went to on the common day: by name where that is not everybody who made a bid. */
const toWords = (common: readonly Supplier[], told: readonly Supplier[]): string =>
  common.length === told.length && told.length > 1
    ? `${allOf(told.length)} som lämnade anbud`
    : common.map(supplierLine).join('\n')

export const contractSection = (found: Case): readonly Block[] =>
  factsBlock(
    answeredRows(found, [
      'contract.signedOn',
      'contract.partyName',
      'contract.partyOrgNr',
      'contract.startsOn',
      'contract.endsOn',
      'contract.options.*.endsOn',
      'contract.amountOre',
      'contract.termination',
      'contract.owner',
      'contract.handler',
      'contract.reference',
      'contract.catalogueOn',
      'contract.catalogueLink',
      'contract.publishedOn',
      'contract.publishedIn',
    ]),
  )

/** Number or keeper, its day, and when the case was closed and opened again. */
export function registrationSection(found: Case): readonly Block[] {
  const { diarienummer, keptAt, closedOn, closedBy, reopened = [] } = found.record
  const isOnlyKept = diarienummer === undefined && keptAt !== undefined
  return factsBlock([
    ...answeredRows(found, ['record.matter', 'record.diarienummer', 'record.keptAt']),
    ...answeredRows(found, ['record.registeredOn']).map(({ term, value }) => ({
      term: isOnlyKept ? 'Ordnad sedan' : term,
      value,
    })),
    ...reopened.map((row) => ({
      term: 'Avslutat och öppnat igen',
      value: `Avslutat ${by(row.closedOn, row.closedBy)}, öppnat ${by(row.at.slice(0, 10), row.by)}: ${row.reason}`,
    })),
    ...(closedOn === undefined ? [] : [{ term: 'Ärendet avslutat', value: by(closedOn, closedBy) }]),
  ])
}

/** "2026-12-14 av Kim Ek". */
const by = (day: string, who: string | undefined): string => (who === undefined ? day : `${day} av ${who}`)

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
