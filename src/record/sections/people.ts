import type { Case, Supplier } from '../../domain/case/schema.ts'
import { checks } from '../../rules/catalogue/catalogue.ts'
import { answeredRows, factsBlock, notStated, say, sayOr } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

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
          seenOf(found, supplier.id, row),
        ]),
      },
    ]
  })
  const judged = found.suppliers.flatMap(({ id }) =>
    answeredRows(found, [`suppliers.${id}.vetting.judgement`, `suppliers.${id}.vetting.judgementReason`]),
  )
  return [...tables, ...factsBlock(judged)]
}

/** What was seen, and whom the register that was looked in names. */
function seenOf(found: Case, supplierId: string, row: NonNullable<Supplier['checks']>[number]): string {
  const number = say(found, `suppliers.${supplierId}.checks.${row.id}.orgNr`)
  const named = [say(found, `suppliers.${supplierId}.checks.${row.id}.name`), number]
    .filter((text) => text !== undefined)
    .join(', ')
  return (
    [row.seen, named === '' ? undefined : `I registret: ${named}`]
      .filter((text) => text !== undefined)
      .join('\n') || '–'
  )
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
    'decision.cancelKind',
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
