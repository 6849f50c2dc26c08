import { formatKr } from '../../domain/money.ts'
import type { SectionId } from '../parameters/amounts-file.ts'
import { knownAmount } from '../parameters/amounts.ts'
import { exactly, noAmount, type AmountRange } from './amount-range.ts'
import { fraction, plus, roundOre, times, whole, withoutVat, type Fraction } from './exact.ts'
import { hireShares, termMonths, type HireShare } from './hire.ts'
import type { PartRole, Setting, ValuePart } from './input.ts'
import { computationText, labelOf, recurringText } from './wording.ts'

/** One part's amount, what it was computed from and by which rule, and what is still open about it. */
export interface PartValue {
  readonly part: ValuePart
  readonly range: AmountRange
  /** How many times a recurring price was counted; null where it is one total, or is not counted. */
  readonly times: number | null
  readonly residualOre: number
  readonly rule: SectionId
  /** A Swedish sentence that says what a person must find out, or null. */
  readonly open: string | null
}

/** Values each part alone; only the terms of hire are looked at together. */
export function valueParts(parts: readonly ValuePart[], setting: Setting): PartValue[] {
  const shares = hireShares(parts, setting)
  return parts.map((part, index) => valuePart(part, shares[index] ?? null, setting))
}

const roleRule = {
  base: 'base',
  option: 'option',
  extension: 'option',
  index: 'index',
  premium: 'premium',
  'supplied-by-authority': 'supplied',
  'other-unit': 'other-unit',
} as const satisfies Record<PartRole, SectionId>

function valuePart(part: ValuePart, hire: HireShare | null, setting: Setting): PartValue {
  const plain = part.role === 'base' && setting.law === 'LUK' ? 'concession' : roleRule[part.role]
  if (part.role === 'supplied-by-authority' && setting.category !== 'works' && setting.law !== 'LUK')
    return {
      part,
      range: nothing,
      times: null,
      residualOre: 0,
      rule: 'supplied-elsewhere',
      open: null,
    }
  const { price } = part
  if (price.kind === 'total') return priced(part, null, hire, plain)
  const term = termMonths(price)
  if (term === null || price.times === null) {
    const factor = openEndedTimes(price.every, setting)
    if (hire) return priced(part, factor, hire, plain)
    if (isService(setting)) return priced(part, factor, hire, 'open-service')
    return {
      part,
      range: noAmount,
      times: null,
      residualOre: 0,
      rule: 'no-method',
      open: `Priset för ”${labelOf(part, setting.law)}” har inget slut, och lagen har ingen metod för det. Ange hur länge avtalet gäller.`,
    }
  }
  const isServiceTerm = !hire && isService(setting) && hasOwnTerm(part)
  const longest = isServiceTerm ? knownAmount('service-term-months', setting.law, setting.startDate) : term
  if (term <= longest) return priced(part, price.times, hire, plain)
  const factor = openEndedTimes(price.every, setting)
  const all = roundOre(net(part, amountOf(price.ore, price.times)))
  const value = priced(part, factor, hire, 'long-service')
  return {
    ...value,
    range: { ...value.range, atMost: all },
    open: `”${labelOf(part, setting.law)}” är längre än ${longest} månader. Räknat på hela tiden blir det ${formatKr(Number(all))}. Kontrollera om avtalet anger ett totalpris.`,
  }
}

/** An option or an extension goes on with another term, and a premium is no service: they count in full. */
const hasOwnTerm = (part: ValuePart): boolean => part.role === 'base' || part.role === 'other-unit'

const isService = ({ law, category }: Setting): boolean =>
  law !== 'LUK' && (category === 'services' || category === 'annex2' || category === 'b-services')

function openEndedTimes(every: 'month' | 'quarter' | 'year', { law, startDate }: Setting): number {
  const id = {
    month: 'open-ended-months',
    quarter: 'open-ended-quarters',
    year: 'open-ended-years',
  } as const
  return knownAmount(id[every], law, startDate)
}

const nothing = exactly(0n)

/** One price, or one that recurs so many times. */
const amountOf = (ore: number, count: number | null): Fraction =>
  count === null ? whole(ore) : times(whole(ore), fraction(count))

/** VAT comes off the whole part at once. */
const net = (part: ValuePart, gross: Fraction): Fraction => withoutVat(gross, part.vat)

function priced(part: ValuePart, count: number | null, hire: HireShare | null, rule: SectionId): PartValue {
  const price = amountOf(part.price.ore, count)
  if (hire === null)
    return {
      part,
      range: exactly(roundOre(net(part, price))),
      times: count,
      residualOre: 0,
      rule,
      open: null,
    }
  const { residualOre, openOre } = hire
  const gross = plus(price, whole(residualOre))
  const ore = roundOre(net(part, gross))
  const atMost = openOre === null ? null : roundOre(net(part, plus(gross, whole(openOre))))
  return {
    part,
    range: { known: ore, atLeast: ore, atMost },
    times: count,
    residualOre,
    rule: hire.method,
    open: hireQuestion(labelOf(part), hire),
  }
}

/** How a part's amount came about, in words. */
export function computationOf({ part, times: count, residualOre, rule }: PartValue): string {
  const { price } = part
  if (rule === 'supplied-elsewhere') return 'Räknas inte här'
  if (rule === 'no-method') return `${formatKr(price.ore)}, utan slut`
  const text =
    price.kind === 'total' || count === null
      ? formatKr(price.ore)
      : recurringText(price.ore, count, price.every)
  return computationText(part, text, residualOre)
}

function hireQuestion(label: string, hire: HireShare): string | null {
  if (hire.missing === 'residual')
    return `Ange restvärdet för ”${label}”: hyrestiden är över gränsen i lagen.`
  if (hire.missing === 'term') return `Ange hyrestiden i månader för ”${label}”.`
  return null
}
