import { z } from 'zod'
import rangeJson from '../../../assets/rules/euro-range.json' with { type: 'json' }
import { formatKr } from '../../domain/money.ts'
import { daySchema, readRulesFile, sourceSchema } from './dated.ts'

const fileSchema = z.strictObject({
  format: z.literal('direktlots-euro-range/1'),
  checkedOn: daySchema,
  /** Kronor for a euro. */
  low: z.number().positive(),
  high: z.number().positive(),
  layer: z.literal('program'),
  source: sourceSchema,
  note: z.string().min(1),
})

const range = readRulesFile('assets/rules/euro-range.json', fileSchema, rangeJson)

/** A remark where an amount in kronor is far from its euro amount: probably a zero too many. Null where it is near. */
export function euroRemark(sek: number, eur: number): string | null {
  const [low, high] = [Math.floor(range.low * eur), Math.ceil(range.high * eur)]
  if (sek >= low && sek <= high) return null
  return `Kontrollera beloppet: ${formatKr(eur * 100).replace('kr', 'euro')} brukar vara mellan ${formatKr(low * 100)} och ${formatKr(high * 100)}.`
}
