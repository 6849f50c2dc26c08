import { factTerms, type FactId } from '../rules/decision-facts/facts.ts'
import type { DecisionPaper } from './paper.ts'

/** A line of a row: a fact, or what is only told on the page. */
type LineId = FactId | 'files' | 'decider' | 'valueNote'

/** The lines as they are read on the page: what belongs together stands together, in fewer rows than there are facts. */
export interface ReadRow {
  readonly term: string
  readonly lines: readonly { readonly id: LineId; readonly text: string }[]
}

interface RowPlan {
  readonly term: string
  readonly ids: readonly LineId[]
}

const together: readonly RowPlan[] = [
  { term: factTerms.what, ids: ['what', 'description', 'period'] },
  { term: factTerms.value, ids: ['value', 'calculation', 'valueNote'] },
  { term: factTerms.why, ids: ['why', 'contracts'] },
  { term: factTerms.asked, ids: ['asked'] },
  { term: factTerms.prices, ids: ['prices'] },
  { term: 'Förslag', ids: ['winner', 'price', 'reason'] },
  { term: factTerms.checks, ids: ['checks'] },
  { term: factTerms.conflicts, ids: ['conflicts'] },
  { term: factTerms.level, ids: ['decider', 'level'] },
]

/** The facts that have a place in a row. */
export const readIds: readonly string[] = together.flatMap(({ ids }) => ids)

/** Words before a line that says too little by itself in a row with others. */
const lead: Partial<Record<LineId, string>> = {
  period: 'Avtalstid: ',
  contracts: 'Finns ett avtal? ',
  price: 'Pris: ',
  reason: 'Skäl: ',
}

/** The same in fewer rows. */
const joined: readonly RowPlan[] = together
  .filter(({ ids }) => !ids.includes('asked') && !ids.includes('prices'))
  .toSpliced(3, 0, { term: factTerms.asked, ids: ['asked', 'prices'] })

/** Where there is little room: fewer rows, and of each what the decision is about. The rest stands in the appendix. */
const folded: readonly RowPlan[] = [
  { term: factTerms.what, ids: ['what', 'period'] },
  { term: factTerms.value, ids: ['value', 'calculation', 'valueNote'] },
  { term: factTerms.why, ids: ['why'] },
  { term: factTerms.asked, ids: ['asked', 'prices'] },
  { term: 'Förslag', ids: ['winner', 'price', 'reason'] },
  { term: factTerms.checks, ids: ['checks'] },
  { term: factTerms.conflicts, ids: ['conflicts'] },
  { term: factTerms.level, ids: ['decider', 'level'] },
]

/** Where there is hardly any room: what is bought is the title, and who decides stands below it. */
const fewest: readonly RowPlan[] = folded.map(({ term, ids }) => ({
  term: ids.includes('what') ? 'Tid' : term,
  ids: ids.filter((id) => id !== 'what' && id !== 'calculation' && id !== 'valueNote' && id !== 'decider'),
}))

/** How many rows there are: each of its own, some together, or fewer, where who was asked is told in numbers. */
export type RowForm = 'whole' | 'joined' | 'folded' | 'fewest'

const plans = { whole: together, joined, folded, fewest } as const

/** The rows of a page. Departures stand among the points. */
export function readRows(paper: DecisionPaper, form: RowForm = 'whole'): readonly ReadRow[] {
  const { files } = paper
  const rows = plans[form].flatMap(({ term, ids }) => {
    const lines = ids.flatMap((id) => {
      const text = textOf(paper, id, isShort(form))
      return text === undefined ? [] : [{ id, text: `${lead[id] ?? ''}${text}` }]
    })
    return lines.length === 0 ? [] : [{ term, lines }]
  })
  if (files.length === 0) return rows
  const count = files.length === 1 ? 'En fil' : `${files.length} filer`
  return [...rows, { term: 'Bilagor', lines: [{ id: 'files', text: `${count}: ${files.join(', ')}` }] }]
}

const isShort = (form: RowForm): boolean => form === 'folded' || form === 'fewest'

function textOf(paper: DecisionPaper, id: LineId, short: boolean): string | undefined {
  const { facts, decider, point, valueNote, askedInShort } = paper
  if (id === 'valueNote') return valueNote
  if (id === 'decider')
    return decider && `${decider}${point === undefined ? '' : `, enligt ${pointWords(point)}`}`
  const said = facts.find((fact) => fact.id === id)?.value
  return short && id === 'asked' ? (askedInShort ?? said) : said
}

/** The point, with the word before it where it is a number alone. */
const pointWords = (point: string): string =>
  /^\d/.test(point) ? `punkt ${point.replace(/[.\s]+$/u, '')} i delegationsordningen` : point
