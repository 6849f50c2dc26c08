import type { Case, Supplier } from '../../domain/case/schema.ts'
import { vatRates } from '../../domain/case/choices.ts'
import { amountsOf, estimateThatIs, near } from './same-as-estimate.ts'
import { sentToAll } from './sent-to-all.ts'
import { lowBids } from '../../rules/bids/low.ts'
import type { Span } from '../../inquiry/leaks/fold.ts'
import { compares } from '../../inquiry/numbers/number-words.ts'
import { numbersIn, type ToldNumber } from '../../inquiry/numbers/told-numbers.ts'
import { maskId, maskLabel, numberMaskId } from '../../record/mask-label.ts'
import type { Block } from '../../record/tree.ts'
import { masking } from '../grounds.ts'
import type { Hit, NumberFinder } from '../find.ts'
import { hiding } from '../hiding.ts'
import type { Mask } from '../plan.ts'
import { isPriceOf } from '../own-words.ts'
import type { RecordLike } from '../records.ts'
import {
  eachUnit,
  isOfValue,
  noUnit,
  numberIn,
  saysAll,
  saysInSection,
  sectionOf,
  sentenceUnit,
  unitsOf,
  type Unit,
  type Units,
} from './fixed-units.ts'
import {
  withLevelPrices,
  withoutKept,
  withoutNumbers,
  withOtherEstimate,
  withOtherPrices,
} from './other-case.ts'

export interface NumberMasks extends NumberFinder {
  readonly masks: readonly Mask[]
}

type Row = NonNullable<Case['record']['masks']>[number]

const none: NumberMasks = { masks: [], find: () => [], isFixed: () => false }

/**
 * Where prices are masked, every number that may tell one is masked too, and not only those that somebody has thought of: in
 * what people have typed every amount and comparison of amounts, unless it was sent to all who were asked, or says a figure of the
 * value or its limit, which the copy shows; in what the program prints every number that would be another if the price were, and
 * what is said of a low price alone. A person may let one of theirs stand. `found`: the case that `full` is the record of; `chosen`: what people have said of masks; `recordLike`: of other cases; `estimateOre`: the value
 * as it is reckoned.
 */
export function numberMasksOf(
  found: Case,
  chosen: readonly Row[],
  masks: readonly Mask[],
  full: readonly Block[],
  recordLike: RecordLike,
  estimateOre: number | null,
): NumberMasks {
  const prices = masks.filter(({ isOn, hiding: some }) => isOn && (some.hasPrices || some.prices.length > 0))
  const first = prices.find(({ hiding: { hasPrices } }) => hasPrices) ?? prices[0]
  if (first === undefined) return none
  // An amount that a person has typed and that is no bid's: of the rest only the estimate could tell it.
  const isOfBid = first.hiding.hasPrices
  const ids = new Set(prices.map(({ id }) => id))
  const own = prices.flatMap(({ isOwn, hiding: { prices: ores } }) => (isOwn ? ores : []))
  const isMasked = (supplier: Supplier): boolean =>
    ids.has(maskId('pris', supplier.id)) ||
    ids.has(maskId('lev', supplier.id)) ||
    isPriceOf(found, supplier, own)
  const unitsLike = (one: Case): Units => unitsOf(recordLike(one))
  const bare = unitsLike(withoutNumbers(found))
  const others = ways.map((way) => unitsLike(withOtherPrices(found, isMasked, way)))
  const isOther = (text: string, unit: Unit, span: Span): boolean =>
    others.some((one) => numberIn(one, text, unit, span) === 'other')
  const isSame = (key: string): boolean => others.some(({ keys }) => keys.has(key))
  /** With nothing typed in it that could be a number, and the same of other prices. */
  const isFixedUnit = (key: string): boolean => bare.keys.has(key) && isSame(key)
  const isFixed: NumberFinder['isFixed'] = (text, unit, span) =>
    (isFixedUnit(unit.key) || isFixedUnit(sentenceUnit(text, unit, span) ?? '')) &&
    !isOther(text, unit, span) &&
    numbersIn(text, false).told.some(({ from, to }) => from < span.to && span.from < to)
  const digits = digitsOf(prices)
  const rows = new Map(chosen.map((row) => [row.id, row]))
  const isShown = (id: string): boolean => id !== reckoned && !first.isLocked && rows.get(id)?.take === 'no'
  const secret = amountsOf(prices)
  const isEstimate = estimateThatIs(secret, full, isFixedUnit, () =>
    ways.map((way) => unitsLike(withOtherEstimate(found, way))),
  )
  const isHidden = (text: string, unit: Unit, span: Span): boolean =>
    !isShown(estimate) && isEstimate?.(text, unit, span) === true
  const isOpen = openIn(
    found,
    full,
    masks,
    (text, unit, span) => isFixedUnit(unit.key) && !isHidden(text, unit, span),
  )

  const isLow = lowBids(found, estimateOre).some(({ supplier }) => isMasked(supplier))
  const levelUnits = (): { readonly of: Units; readonly as: Units } => {
    const kept = withoutKept(found)
    return { of: unitsLike(kept), as: unitsLike(withLevelPrices(kept, isMasked, estimateOre)) }
  }
  let level: ReturnType<typeof levelUnits> | undefined
  const isOfLow = (text: string, unit: Unit): boolean => {
    level ??= levelUnits()
    const { of, as } = level
    return [saysAll, saysInSection].some((says) => says(of, text, unit) && !says(as, text, unit))
  }
  const isBound = (text: string, unit: Unit): boolean =>
    bounds.test(text)
      ? others.some((one) => !saysAll(one, text, unit)) || (isLow && isOfLow(text, unit))
      : isLow && masking.boundSections.includes(sectionOf(unit.key)) && isOfLow(text, unit)

  const isSent = sentToAll(found)
  const isSecretAmount = ({ ores }: ToldNumber): boolean =>
    ores.some((ore) => near(ore).some((one) => secret.has(one)))
  const known = new Map<string, readonly Hit[]>()
  const hitsOf = (text: string, unit: Unit): readonly Hit[] => {
    const hits = known.get(unit.key) ?? toldIn(text, unit)
    if (unit !== noUnit) known.set(unit.key, hits)
    return hits
  }
  const toldIn = (text: string, unit: Unit): readonly Hit[] => {
    const isPrinted = unit !== noUnit && !isSame(unit.key)
    const { told, others: counted } = numbersIn(text, isPrinted)
    if (!isOfBid)
      return told.flatMap(({ from, to }) =>
        isEstimate?.(text, unit, { from, to }) === true && isFixed(text, unit, { from, to })
          ? [{ from, to, mask: estimate }]
          : [],
      )
    if (unit !== noUnit && isBound(text, unit)) return [{ from: 0, to: text.length, mask: reckoned }]
    return [
      ...told.flatMap((number): readonly Hit[] => {
        const { from, to } = number
        if (unit !== noUnit && isOther(text, unit, number)) return [{ from, to, mask: reckoned }]
        if (isFixed(text, unit, number))
          return isEstimate?.(text, unit, number) === true ? [{ from, to, mask: estimate }] : []
        const isTyped = !isPrinted || !bare.keys.has(unit.key)
        if (isSent(text, number) && !isSecretAmount(number)) return []
        const ofWhat = !isTyped ? 'printed' : isOfValue(unit) ? 'value' : 'typed'
        if (isOpen(number, ofWhat)) return []
        return [{ from, to, mask: isTyped ? numberMaskId(text.slice(from, to)) : reckoned }]
      }),
      ...counted.flatMap(({ from, to, digits: some }): readonly Hit[] =>
        unit !== noUnit && digits.has(some) && !isFixed(text, unit, { from, to })
          ? [{ from, to, mask: first.id }]
          : [],
      ),
    ]
  }
  const every = new Set<string>()
  eachUnit(full, (text, unit) => {
    for (const { mask } of hitsOf(text, unit)) if (mask !== first.id) every.add(mask)
  })
  return {
    masks: [...every].map((id) => maskOfNumber(found, id, first, rows.get(id))),
    find: (text, unit) =>
      hitsOf(text, unit)
        .filter(({ mask }) => !isShown(mask))
        // What stands in no block has no row of its own.
        .map((hit) => (every.has(hit.mask) ? hit : { ...hit, mask: first.id })),
    isFixed: (...where) => isOfBid && isFixed(...where),
  }
}

/** What the program says of a price that is low or not the lowest: that it says so is a bound of the price. */
const bounds = new RegExp(masking.priceBounds.join('|'), 'iu')

const ways = ['higher', 'lower'] as const

/** The estimate where it is the same number as a price that is masked: a person may let it stand. */
const estimate = maskId('varde')

/** What the program has printed and reckoned: nobody may let it stand while the price is masked. */
const reckoned = maskId('tal')

/** On the ground of the price that it could give away. */
function maskOfNumber(found: Case, id: string, { ground, mark, isLocked }: Mask, row: Row | undefined): Mask {
  const isAlways = isLocked || id === reckoned
  return {
    id,
    label: maskLabel(found, id),
    ground,
    mark,
    why: row?.why ?? (id === estimate ? masking.estimateWhy : masking.numberWhy),
    by: row?.by,
    on: row?.on,
    isOn: isAlways || row?.take !== 'no',
    isLocked: isAlways,
    isOwn: false,
    isOpen: false,
    isNumber: true,
    hiding: hiding({}),
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** What the program prints, what is typed of the value, and what is typed of anything else. */
type OfWhat = 'printed' | 'value' | 'typed'
type IsOpen = (number: ToldNumber, of: OfWhat) => boolean

const tellsEstimate = new RegExp(masking.estimateWords.join('|'), 'iu')

/**
 * Whether the copy shows a number elsewhere as a figure that is no masked price's. What is typed of something else than the value is
 * such a figure only where it says so: paid can be what was estimated.
 */
function openIn(
  found: Case,
  full: readonly Block[],
  masks: readonly Mask[],
  isShownFigure: (text: string, unit: Unit, span: Span) => boolean,
): IsOpen {
  const hidden = new Set(
    masks.flatMap(({ isOn, hiding: { amounts } }) => (isOn ? amounts.map(({ ore }) => ore) : [])),
  )
  const [ofValue, anywhere] = [new Set<number>(), new Set<number>()]
  eachUnit(full, (text, unit) => {
    for (const number of numbersIn(text, false).told)
      if (isShownFigure(text, unit, number))
        for (const ore of number.ores) {
          anywhere.add(ore)
          if (isOfValue(unit)) ofValue.add(ore)
        }
  })
  const stated = (found.inquiry.criterionText ?? '').match(/\d+(?=\s?(?:%|procent))/giu) ?? []
  const criteria = found.inquiry.criteria ?? []
  const weights = new Set([...stated, ...criteria.map(({ weight }) => String(weight))])
  const names = criteria.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]))
  /** "Pris 70 %": as the inquiry says it. */
  const isWeight = (percent: string, round: string): boolean =>
    weights.has(percent) &&
    (/vikt|väg|kriteri|poäng/iu.test(round) ||
      ['pris', 'kvalitet', ...names].some((name) =>
        new RegExp(`${escaped(name)}:?\\s${percent}\\s?(?:%|procent)`, 'iu').test(round),
      ))
  return ({ ores, percent, round }, of) => {
    if (percent !== undefined)
      return (
        of !== 'printed' &&
        !compares.test(round) &&
        ((rates.has(percent) && /moms/iu.test(round)) || isWeight(percent, round))
      )
    if (of === 'typed' && !tellsEstimate.test(round)) return false
    const open = of === 'printed' ? anywhere : ofValue
    return ores.length > 0 && ores.every((ore) => open.has(ore) && !hidden.has(ore))
  }
}

const rates: ReadonlySet<string> = new Set(
  Object.keys(vatRates).flatMap((code) => /^vat-(\d+)$/.exec(code)?.slice(1) ?? []),
)

/** The digits of every masked amount, in kronor and in öre: they are masked also where they stand as something else. */
const digitsOf = (prices: readonly Mask[]): ReadonlySet<string> =>
  new Set(
    prices.flatMap(({ hiding: { amounts } }) =>
      amounts.flatMap(({ ore, way }) =>
        way !== 'typed' || ore < fewestOre ? [] : [String(ore), String(Math.floor(ore / 100))],
      ),
    ),
  )

/** A hundred kronor: what is shorter is more often a count. */
const fewestOre = 100 * 100
