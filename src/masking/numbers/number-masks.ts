import type { Case, Supplier } from '../../domain/case/schema.ts'
import { vatRates } from '../../domain/case/choices.ts'
import type { Span } from '../../inquiry/leaks/fold.ts'
import { compares } from '../../inquiry/numbers/number-words.ts'
import { numbersIn, type ToldNumber } from '../../inquiry/numbers/told-numbers.ts'
import { maskId, maskLabel, numberMaskId } from '../../record/mask-label.ts'
import type { Block } from '../../record/tree.ts'
import { masking } from '../grounds.ts'
import type { Hit, NumberFinder } from '../find.ts'
import { hiding } from '../hiding.ts'
import type { Mask } from '../plan.ts'
import type { RecordLike } from '../records.ts'
import {
  eachUnit,
  isOtherIn,
  noUnit,
  sectionOf,
  sentenceUnit,
  unitsOf,
  type Unit,
  type Units,
} from './fixed-units.ts'
import { withoutNumbers, withOtherPrices } from './other-case.ts'

export interface NumberMasks extends NumberFinder {
  readonly masks: readonly Mask[]
}

type Row = NonNullable<Case['record']['masks']>[number]

const none: NumberMasks = { masks: [], find: () => [], isFixed: () => false }

/**
 * Where prices are masked, every number that may tell one is masked too, and not only those that somebody has thought of: in
 * what people have typed every amount and comparison of amounts, unless it has the value of a figure of the value or
 * its limit, which the copy shows; in what the program prints every number that would be another if the price were. A
 * person may let one of theirs stand. `found`: the
 * case that `full` is the record of; `chosen`: what people have said of masks; `recordLike`: of other cases.
 */
export function numberMasksOf(
  found: Case,
  chosen: readonly Row[],
  masks: readonly Mask[],
  full: readonly Block[],
  recordLike: RecordLike,
): NumberMasks {
  const prices = masks.filter(({ isOn, hiding: { hasPrices } }) => isOn && hasPrices)
  const [first] = prices
  if (first === undefined) return none
  const ids = new Set(prices.map(({ id }) => id))
  const isMasked = ({ id }: Supplier): boolean => ids.has(maskId('pris', id)) || ids.has(maskId('lev', id))
  const unitsLike = (one: Case): Units => unitsOf(recordLike(one))
  const bare = unitsLike(withoutNumbers(found))
  const others = (['higher', 'lower'] as const).map((way) => unitsLike(withOtherPrices(found, isMasked, way)))
  const isOther = (text: string, unit: Unit, span: Span): boolean =>
    others.some((one) => isOtherIn(one, text, unit, span))
  const isSame = (key: string): boolean => others.some(({ keys }) => keys.has(key))
  /** With nothing typed in it that could be a number, and the same of other prices. */
  const isFixedUnit = (key: string): boolean => bare.keys.has(key) && isSame(key)
  const isFixed: NumberFinder['isFixed'] = (text, unit, span) =>
    (isFixedUnit(unit.key) || isFixedUnit(sentenceUnit(text, unit, span) ?? '')) &&
    !isOther(text, unit, span) &&
    numbersIn(text, false).told.some(({ from, to }) => from < span.to && span.from < to)
  const isOpen = openIn(found, full, masks, isFixedUnit)
  const digits = digitsOf(prices)
  const rows = new Map(chosen.map((row) => [row.id, row]))
  const isShown = (id: string): boolean => id !== reckoned && !first.isLocked && rows.get(id)?.take === 'no'

  const known = new Map<string, readonly Hit[]>()
  const hitsOf = (text: string, unit: Unit): readonly Hit[] => {
    const hits = known.get(unit.key) ?? toldIn(text, unit)
    if (unit !== noUnit) known.set(unit.key, hits)
    return hits
  }
  const toldIn = (text: string, unit: Unit): readonly Hit[] => {
    const isPrinted = unit !== noUnit && !isSame(unit.key)
    const { told, others: counted } = numbersIn(text, isPrinted)
    return [
      ...told.flatMap((number): readonly Hit[] => {
        const { from, to } = number
        if (unit !== noUnit && isOther(text, unit, number)) return [{ from, to, mask: reckoned }]
        if (isFixed(text, unit, number) || isOpen(number, isPrinted)) return []
        const isTyped = !isPrinted || !bare.keys.has(unit.key)
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
    isFixed,
  }
}

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
    why: row?.why ?? masking.numberWhy,
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

type IsOpen = (number: ToldNumber, isPrinted: boolean) => boolean

/** Whether the copy shows a number elsewhere as a figure that is no masked price's. */
function openIn(
  found: Case,
  full: readonly Block[],
  masks: readonly Mask[],
  isFixedUnit: (key: string) => boolean,
): IsOpen {
  const hidden = new Set(
    masks.flatMap(({ isOn, hiding: { amounts } }) => (isOn ? amounts.map(({ ore }) => ore) : [])),
  )
  const [ofValue, anywhere] = [new Set<number>(), new Set<number>()]
  eachUnit(full, (text, { key }) => {
    if (!isFixedUnit(key)) return
    const isOfValue = masking.openFigures.includes(sectionOf(key))
    for (const ore of numbersIn(text, false).told.flatMap(({ ores }) => ores)) {
      anywhere.add(ore)
      if (isOfValue) ofValue.add(ore)
    }
  })
  const weights = new Set((found.inquiry.criteria ?? []).map(({ weight }) => String(weight)))
  return ({ ores, percent, round }, isPrinted) => {
    if (percent !== undefined)
      return (
        !isPrinted &&
        !compares.test(round) &&
        ((rates.has(percent) && /moms/iu.test(round)) ||
          (weights.has(percent) && /vikt|väg|kriteri|poäng/iu.test(round)))
      )
    const open = isPrinted ? anywhere : ofValue
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
