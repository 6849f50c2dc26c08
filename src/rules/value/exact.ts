/** An exact fraction. Amounts stay exact until a part's total, so that no öre is won or lost on the way. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A finite number as the decimal fraction it is written as: 12.5 is 125/10. */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n }
  const [digits = '0', exponent = '0'] = String(value).toLowerCase().split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const shift = Number(exponent) - decimals.length
  const top = BigInt(whole + decimals)
  return shift < 0 ? { top, bottom: 10n ** BigInt(-shift) } : { top: top * 10n ** BigInt(shift), bottom: 1n }
}

export const whole = (value: number | bigint): Fraction => ({ top: BigInt(value), bottom: 1n })

export const times = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
})

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})

/** Whole öre, rounded half away from zero. */
export function roundOre({ top, bottom }: Fraction): bigint {
  if (bottom === 1n) return top
  const size = top < 0n ? -top : top
  const rounded = (2n * size + bottom) / (2n * bottom)
  return top < 0n ? -rounded : rounded
}

/** An amount with VAT taken off, where it has VAT: × 100/(100 + percent). */
export function withoutVat(
  gross: Fraction,
  vat: { included: boolean; percent?: number | undefined } | undefined,
): Fraction {
  if (vat?.included !== true || vat.percent === undefined) return gross
  const { top, bottom } = fraction(vat.percent)
  return times(gross, { top: 100n * bottom, bottom: 100n * bottom + top })
}

/** The percentage added to a hundred: (100 + percent)/100. May be below one, never below nought. */
export function adjusted(percent: number): Fraction {
  const { top, bottom } = fraction(percent)
  return { top: 100n * bottom + top, bottom: 100n * bottom }
}

export const largest = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((most, amount) => (amount > most ? amount : most), 0n)
