import { valueInputSchema, type ValueInput, type ValuePart } from '../../../../src/rules/value/input.ts'
import { evaluateValue } from '../../../../src/rules/value/evaluate.ts'
import type { ValueResult } from '../../../../src/rules/value/result.ts'

/** Kronor as öre, so that tests read as a person speaks. */
export const kr = (kronor: number): number => Math.round(kronor * 100)

type Price = ValuePart['price']

export const total = (kronor: number): Price => ({ kind: 'total', ore: kr(kronor) })

export const each = (every: 'month' | 'quarter' | 'year', kronor: number, times: number | null): Price => ({
  kind: 'recurring',
  ore: kr(kronor),
  every,
  times,
})

export const part = (price: Price, more: Partial<ValuePart> = {}): ValuePart => ({
  role: 'base',
  price,
  ...more,
})

export const other = (
  relation: 'same-procurement' | 'recurring' | 'same-kind',
  kronor: number,
  date: string,
  unit: 'own' | 'other' = 'own',
): NonNullable<ValueInput['similar']>[number] => ({ ore: kr(kronor), date, relation, unit })

export const input = (parts: ValuePart[], more: Partial<ValueInput> = {}): ValueInput =>
  valueInputSchema.parse({ law: 'LOU', category: 'goods', startDate: '2026-11-20', parts, ...more })

export const valued = (parts: ValuePart[], more: Partial<ValueInput> = {}): ValueResult =>
  evaluateValue(input(parts, more))
