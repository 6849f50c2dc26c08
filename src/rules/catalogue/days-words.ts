import { amounts } from '../parameters/amounts.ts'
import type { AmountId } from '../parameters/amounts-file.ts'
import { lawSchema } from '../parameters/dated.ts'
import type { Rule } from './schema.ts'

/** How long the act gives, of a rule with a last day: " Fristen är 30 dagar." The days stand in amounts.json alone. */
export function daysWords({ demand, laws = lawSchema.options }: Rule): string {
  if (demand.is !== 'within-days') return ''
  const said = (id: AmountId): string => {
    const days = new Set(laws.flatMap((law) => daysOf(id, law)))
    return [...days].map((one) => `${one} dagar`).join(' eller ')
  }
  const first = said(demand.amount)
  if (first === '') return ''
  const later =
    demand.quarterly === undefined ? '' : `, eller ${said(demand.quarterly)} efter kvartalets slut`
  return ` Fristen är ${first}${later}.`
}

/** The days of an act that hold till further notice, where they are read. */
function daysOf(id: AmountId, law: (typeof lawSchema.options)[number]): readonly number[] {
  const series = amounts.amounts.find((one) => one.id === id && one.laws.includes(law))
  const amount = series?.rows.at(-1)?.amount
  return typeof amount === 'number' ? [amount] : []
}
