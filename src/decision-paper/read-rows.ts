import { factTerms, type FactId } from '../rules/decision-facts/facts.ts'
import type { DecisionPaper } from './paper.ts'

/** The lines as they are read on the page: what belongs together stands together, in fewer rows than there are facts. */
export interface ReadRow {
  readonly term: string
  readonly lines: readonly { readonly id: FactId | 'files'; readonly text: string }[]
}

const together: readonly { readonly term: string; readonly ids: readonly FactId[] }[] = [
  { term: factTerms.what, ids: ['what', 'description', 'period'] },
  { term: factTerms.value, ids: ['value', 'calculation'] },
  { term: factTerms.why, ids: ['why', 'contracts'] },
  { term: factTerms.asked, ids: ['asked'] },
  { term: factTerms.prices, ids: ['prices'] },
  { term: 'Förslag', ids: ['winner', 'price', 'reason'] },
  { term: factTerms.checks, ids: ['checks'] },
  { term: factTerms.conflicts, ids: ['conflicts'] },
  { term: factTerms.level, ids: ['level'] },
]

/** The facts that have a place in a row. */
export const readIds: readonly string[] = together.flatMap(({ ids }) => ids)

/** Words before a line that says too little by itself in a row with others. */
const lead: Partial<Record<FactId, string>> = {
  period: 'Avtalstid: ',
  contracts: 'Finns ett avtal? ',
  price: 'Pris: ',
  reason: 'Skäl: ',
}

/** Where there is little room: fewer rows, and of each what matters most: what is bought is the title. The rest stands in the appendix. */
const fewest: typeof together = [
  { term: factTerms.value, ids: ['value'] },
  { term: factTerms.why, ids: ['why'] },
  { term: factTerms.asked, ids: ['asked', 'prices'] },
  { term: 'Förslag', ids: ['winner', 'price', 'reason'] },
  { term: factTerms.checks, ids: ['checks'] },
  { term: factTerms.conflicts, ids: ['conflicts'] },
  { term: factTerms.level, ids: ['level'] },
]

/** The rows of a page; `folded`: the fewest, where who was asked is told in numbers. Departures stand among the points. */
export function readRows(
  { facts, files, askedInShort }: DecisionPaper,
  folded: boolean = false,
): readonly ReadRow[] {
  const rows = (folded ? fewest : together).flatMap(({ term, ids }) => {
    const lines = ids.flatMap((id) => {
      const fact = facts.find((one) => one.id === id)
      if (fact === undefined) return []
      const said = folded && id === 'asked' ? (askedInShort ?? fact.value) : fact.value
      return [{ id, text: `${(folded ? undefined : lead[id]) ?? (id === 'reason' ? 'Skäl: ' : '')}${said}` }]
    })
    return lines.length === 0 ? [] : [{ term, lines }]
  })
  if (files.length === 0) return rows
  const count = files.length === 1 ? 'En fil' : `${files.length} filer`
  return [...rows, { term: 'Bilagor', lines: [{ id: 'files', text: `${count}: ${files.join(', ')}` }] }]
}
