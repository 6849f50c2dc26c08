import type { Case, Statement } from '../../domain/case/schema.ts'
import { checks } from '../../rules/catalogue/catalogue.ts'
import { flawOf } from '../../rules/evaluate/demands-people.ts'
import { answeredRows, factsBlock, notStated, say, sayOr } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

/** Who has stated what about conflicts of interest, when, and about which suppliers. */
export function impartialitySection(found: Case): readonly Block[] {
  const statements = found.impartiality.statements ?? []
  if (statements.length === 0) return []
  const nameOf = (id: string): string => found.suppliers.find((s) => s.id === id)?.name ?? notStated
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'Person', weight: 3 },
      { header: 'Del i köpet', weight: 2 },
      { header: 'Svar', weight: 3 },
      { header: 'Datum', weight: 2 },
      { header: 'Gäller', weight: 4 },
    ],
    rows: statements.map((s) => [
      [s.name ?? notStated, s.role].filter((text) => text !== undefined).join(', '),
      say(found, `impartiality.statements.${s.id}.part`) ?? '–',
      answerOf(found, s),
      s.on ?? notStated,
      (s.supplierIds ?? []).map(nameOf).join(', ') || '–',
    ]),
  }
  return [table]
}

/** What the person answered; for others than the preparer, also who wrote it down. */
function answerOf(found: Case, statement: Statement): string {
  const { conflict, note, part } = statement
  const flaw = conflict === undefined ? undefined : flawOf(found, statement)
  const words = { yes: 'Har ett intresse', no: 'Inget att uppge' }
  const answer = [conflict === undefined ? 'Inte besvarad' : words[conflict], note]
    .filter((t) => t !== undefined)
    .join(': ')
  const by =
    part === 'preparer' || found.preparer.name === undefined ? '' : ` (antecknat av ${found.preparer.name})`
  return `${answer}${by}${flaw === undefined ? '' : ` Räcker inte: ${flaw}`}`
}

/** The checks made on suppliers, row by row, and the judgement. */
export function vettingSection(found: Case): readonly Block[] {
  const tables = found.suppliers.flatMap((supplier): readonly Block[] => {
    const rows = supplier.checks ?? []
    if (rows.length === 0) return []
    return [
      { kind: 'paragraph', text: supplierLine(supplier) },
      {
        kind: 'table',
        columns: [
          { header: 'Kontroll', weight: 4 },
          { header: 'Resultat', weight: 3 },
          { header: 'Datum', weight: 2 },
          { header: 'Av', weight: 2 },
          { header: 'Vad som sågs', weight: 4 },
        ],
        rows: rows.map((row) => [
          checks.find((check) => check.id === row.id)?.question ?? row.id,
          sayOr(found, `suppliers.${supplier.id}.checks.${row.id}.result`),
          row.on ?? notStated,
          row.by ?? found.preparer.name ?? '–',
          row.seen ?? '–',
        ]),
      },
    ]
  })
  const judged = answeredRows(found, [
    'vetting.economicWaiver',
    'vetting.economicWaiverReason',
    'vetting.judgement',
    'vetting.judgementReason',
  ])
  return [...tables, ...factsBlock(judged)]
}

/** Who decided what, when, and who would otherwise have decided. */
export function decisionSection(found: Case): readonly Block[] {
  const rows = answeredRows(found, [
    'decision.outcome',
    'decision.decidedOn',
    'decision.decider.name',
    'decision.decider.role',
    'decision.delegation',
    'decision.usual.name',
    'decision.usual.role',
    'decision.superiorExists',
    'decision.samePersonReason',
    'decision.cancelReason',
  ])
  // The usual decider is remembered from case to case: without a decision here it says nothing about this one.
  const decided = found.decision.decider ?? found.decision.outcome ?? found.decision.superiorExists
  return decided === undefined ? [] : factsBlock([...rows, ...preparedBy(found)])
}

const preparedBy = (found: Case): readonly { readonly term: string; readonly value: string }[] =>
  found.preparer.name === undefined
    ? []
    : [
        {
          term: 'Handläggare',
          value: [found.preparer.name, found.preparer.role].filter((t) => t !== undefined).join(', '),
        },
      ]
