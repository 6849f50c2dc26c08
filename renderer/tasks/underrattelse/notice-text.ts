import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { isPersonalNumber } from '../../../src/domain/org-nr.ts'
import { supplierLine } from '../../../src/record/supplier-line.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'

/** The letter to those who made a bid, ready to send; undefined while what it must say is not answered. */
export function noticeText(found: Case): string | undefined {
  const body = found.decision.outcome === 'cancel' ? cancelled(found) : awarded(found)
  if (body === undefined) return undefined
  const { name, role } = found.preparer
  return [
    `Beslut i upphandlingen ”${found.subject.title ?? 'direktupphandling'}”`,
    '',
    'Hej!',
    '',
    ...body,
    ...(found.decision.decidedOn === undefined
      ? []
      : ['', `Beslutet fattades den ${formatDate(found.decision.decidedOn)}.`]),
    '',
    'Tack för ert anbud.',
    '',
    [name, role].filter((text) => text !== undefined).join(', '),
    [found.authority.name, found.authority.unit].filter((text) => text !== undefined).join(', '),
  ]
    .join('\n')
    .trim()
}

const weOf = (found: Case): string => found.authority.name ?? 'Vi'

function awarded(found: Case): readonly string[] | undefined {
  const winner = winnerOf(found)
  const { reason } = found.award
  if (winner?.answer !== 'bid' || reason === undefined) return undefined
  return [`${weOf(found)} har beslutat att anta anbudet från ${winnerText(winner)}.`, '', `Skäl: ${reason}`]
}

/** A sole trader's number is a person's: it is not for those who competed. */
const winnerText = (winner: Supplier): string =>
  winner.orgNr !== undefined && isPersonalNumber(winner.orgNr) ? supplierName(winner) : supplierLine(winner)

function cancelled(found: Case): readonly string[] | undefined {
  const { cancelReason } = found.decision
  if (cancelReason === undefined) return undefined
  return [
    `${weOf(found)} har beslutat att avbryta upphandlingen. Inget anbud antas.`,
    '',
    `Skäl: ${cancelReason}`,
  ]
}
