import { formatKr } from '../../domain/money.ts'

/** How far a price is over the lowest, in whole tenths of a percent rounded half up; null where the lowest is nothing. */
export function tenthsOver(lowestOre: number, ore: number): number | null {
  if (lowestOre === 0) return null
  const over = BigInt(ore - lowestOre) * 2000n + BigInt(lowestOre)
  return Number(over / BigInt(2 * lowestOre))
}

/** Tenths of a percent as they are said wherever prices are compared: "9,1 %", and "30 %" where the tenth is nought. */
export const sayTenths = (tenths: number): string =>
  `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}\u00A0%`

/** "+36 000 kr (9,1 %)", or "lägst". */
export function sayDifference(lowestOre: number, ore: number): string {
  if (ore === lowestOre) return 'lägst'
  const tenths = tenthsOver(lowestOre, ore)
  const percent = tenths === null ? '' : ` (${sayTenths(tenths)})`
  return `+${formatKr(ore - lowestOre)}${percent}`
}
