import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, factsBlock, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/** Where contracts were looked for, what was found and how each was judged, coordination, and why it is one contract. */
export function contractsSection(found: Case): readonly Block[] {
  const search = answeredRows(found, [
    'contracts.found',
    'contracts.searchedWhere',
    'contracts.searchedOn',
    'contracts.searchResult',
    'contracts.deviationReason',
  ])
  const candidates = candidatesTable(found)
  const more = answeredRows(found, [
    'contracts.coordination',
    'contracts.coordinationNote',
    'contracts.coordinationOwner',
    'contracts.notSplitReason',
  ])
  return candidates.length === 0
    ? factsBlock([...search, ...more])
    : [...factsBlock(search), ...candidates, ...factsBlock(more)]
}

/** The contracts that were looked at. A row that nobody has written in is not one. */
function candidatesTable(found: Case): readonly Block[] {
  const rows = (found.contracts.candidates ?? []).flatMap(({ id }) => {
    const cell = (name: string): string | undefined => say(found, `contracts.candidates.${id}.${name}`)
    const cells = [cell('label'), cell('reference'), cell('fits'), cell('reason')]
    return cells.every((text) => text === undefined) ? [] : [cells.map((text) => text ?? '')]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Avtal som prövats', weight: 3 },
        { header: 'Nummer', weight: 2 },
        { header: 'Bedömning', weight: 2 },
        { header: 'Skäl', weight: 4 },
      ],
      rows: rows.map(([label = '', reference = '', fits = '', reason = '']) => [
        label === '' ? notStated : label,
        reference,
        fits === '' ? notStated : fits,
        reason,
      ]),
    },
  ]
}
