import { checkGaps, judgements, yesNo } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { whomNoted } from '../../rules/vetting/row.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { checkInCase } from '../../rules/vetting/of-case.ts'
import { factsBlock, say } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'
import { riskRows } from './vetting-risk.ts'
import { vettingAnswers } from './vetting-answers.ts'
import { checkColumns, checkRows } from './vetting-rows.ts'

interface Fact {
  readonly term: string
  readonly value: string
}

/**
 * The supplier check: for each supplier that anything was looked up or said of, the winner first, the risk, the checks row
 * by row, the hearing and the judgement; last what the decider accepted though it was not whole. Personal numbers in what
 * was written are hidden as those of the fields are.
 */
export function vettingSection(found: Case, evaluation: Evaluation): readonly Block[] {
  return [
    ...winnerFirst(found).flatMap((supplier) => supplierBlocks(found, supplier, evaluation)),
    ...titled('Godtagna avvikelser', deviations(found)),
    ...older(found),
  ]
}

const winnerFirst = ({ suppliers, award }: Case): readonly Supplier[] =>
  suppliers.toSorted((a, b) => Number(b.id === award.supplierId) - Number(a.id === award.supplierId))

function supplierBlocks(found: Case, supplier: Supplier, evaluation: Evaluation): readonly Block[] {
  const rows = checkRows(found, supplier, evaluation)
  const blocks: readonly Block[] = [
    ...factsBlock(riskRows(found, supplier, evaluation)),
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, columns: checkColumns, rows, titled: true as const }]),
    ...factsBlock(hearing(found, supplier, evaluation.facts.today)),
  ]
  if (blocks.length === 0) return []
  const text = `${supplierLine(supplier)}${standing(found, supplier)}`
  return [{ kind: 'heading', level: 3, text }, ...blocks]
}

/** A rejected supplier keeps what was found of it, and the reader must not take it for the chosen one. */
function standing({ award, decision }: Case, { id, bid }: Supplier): string {
  if (id === award.supplierId)
    return decision.outcome === 'cancel' ? ' – tilltänkt leverantör före avbrottet' : ' – vald leverantör'
  return bid?.outcome === 'rejected' ? ' – anbudet förkastades' : ''
}

/** What the supplier was asked and answered, and how it was judged. */
const hearing = (found: Case, supplier: Supplier, today: LocalDate): readonly Fact[] =>
  vettingAnswers(
    found,
    supplier,
    [
      'letterNotes',
      'letterSentOn',
      'heardOn',
      'heardWhat',
      'answerBy',
      'heardAnsweredOn',
      'heardAnswer',
      'heardSilent',
      'judgement',
      'judgementReason',
      'beyondCountry',
    ],
    today,
  )

/** What was accepted though the check was not whole or no longer valid, and by whom. */
function deviations(found: Case): readonly Fact[] {
  const { decider } = found.decision
  const by = [decider?.name, decider?.role].filter((text) => text !== undefined).join(', ')
  const accepted = by === '' ? '' : `\nGodtas av den som beslutar: ${by}.`
  return [
    ['decision.checksDeviation', 'Vid beslutet', found.decision.checksAccepted] as const,
    ['contract.checksDeviation', 'När avtalet tecknas', found.contract.checksAccepted] as const,
  ].flatMap(([path, term, rows]) => {
    const value = say(found, path)
    return value === undefined ? [] : [{ term, value: `${value}${whatAccepted(found, rows)}${accepted}` }]
  })
}

/** Which checks the reason was written for, and what each lacked then: no other is accepted with it. */
function whatAccepted(found: Case, rows: Case['decision']['checksAccepted'] = []): string {
  const day = found.decision.decidedOn ?? found.createdAt.slice(0, 10)
  const said = rows.map(({ id, gaps = [] }) => {
    const name = checkInCase(found, id, 'company', day)?.name ?? (id === 'judgement' ? 'Bedömningen' : id)
    return `”${name}” (${gaps.map((gap) => checkGaps[gap]).join(', ')})`
  })
  const other = rows.find(({ of, supplierId }) => {
    const now = found.suppliers.find(({ id }) => id === supplierId)
    return now !== undefined && isAnother(of, now)
  })
  const whom = other === undefined ? '' : ` Det gällde ${whomNoted(other.of)}, som är en annan.`
  return said.length === 0 ? '' : `\nGäller: ${said.join(', ')}.${whom}`
}

/** What an older program kept of "the supplier", where none was chosen that it could go to. */
function older(found: Case): readonly Block[] {
  const { economicWaiver, economicWaiverReason, judgement, judgementReason } = found.vetting
  const answers: readonly (readonly [string, string | undefined])[] = [
    ['Ekonomisk kontroll hoppas över', economicWaiver && yesNo[economicWaiver]],
    ['Skäl för att hoppa över ekonomisk kontroll', economicWaiverReason],
    ['Bedömning av leverantören', judgement && judgements[judgement]],
    ['Skäl för bedömningen', judgementReason],
  ]
  return titled(
    'Äldre svar, där leverantören inte är utpekad',
    answers.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }])),
  )
}

const titled = (text: string, rows: readonly Fact[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'heading', level: 3, text }, ...factsBlock(rows)]
