import { partRoles } from '../../domain/case/choices.ts'
import { formatKr } from '../../domain/money.ts'
import type { Law } from '../parameters/dated.ts'
import type { PartRole, ValuePart } from './input.ts'

const unitWords = {
  month: ['månad', 'månader'],
  quarter: ['kvartal', 'kvartal'],
  year: ['år', 'år'],
} as const

const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '\u2212')

export const percentText = (percent: number): string => `${decimal(percent)}\u00A0%`

/** A concession is valued at what its holder takes in, so its parts are income and not a price. */
const concessionRoles: Partial<Record<PartRole, string>> = {
  base: 'Koncessionshavarens intäkter',
  'supplied-by-authority': 'Det ni tillhandahåller',
}

/** What a kind of part is called under an act. */
export const roleName = (role: PartRole, law?: Law): string =>
  (law === 'LUK' ? concessionRoles[role] : undefined) ?? partRoles[role]

export function labelOf(part: ValuePart, law?: Law): string {
  return part.label === undefined || part.label === '' ? roleName(part.role, law) : part.label
}

/** "11 500 kr × 24 månader" */
export function recurringText(ore: number, times: number, every: keyof typeof unitWords): string {
  return `${formatKr(ore)} × ${decimal(times)} ${unitWords[every][times === 1 ? 0 : 1]}`
}

/** The computation with residual value and VAT, as a person would write it. */
export function computationText(part: ValuePart, price: string, residualOre: number): string {
  const gross = residualOre === 0 ? price : `${price} + restvärde ${formatKr(residualOre)}`
  if (part.vat?.included !== true || part.vat.percent === 0) return gross
  const simple = part.price.kind === 'total' && residualOre === 0
  return `${simple ? gross : `(${gross})`}, utan ${percentText(part.vat.percent)} moms`
}
