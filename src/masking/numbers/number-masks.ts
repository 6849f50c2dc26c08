import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { vatRates } from '../../domain/case/choices.ts'
import { compares } from '../../inquiry/numbers/number-words.ts'
import { maskId, maskLabel, numberMaskId } from '../../record/mask-label.ts'
import { recordOf, type RecordOptions } from '../../record/record.ts'
import type { RecordDocument } from '../../record/tree.ts'
import { evaluateCase } from '../../rules/evaluate/evaluate.ts'
import { masking } from '../grounds.ts'
import type { Hit, NumberFinder } from '../find.ts'
import { hiding } from '../hiding.ts'
import { sectionsOf, textsOf, textsOfBlock } from '../over-tree.ts'
import type { Mask } from '../plan.ts'
import { sentenceUnit, unitsInAll } from './fixed-units.ts'
import { withoutNumbers, withOtherPrices } from './other-case.ts'
import { numbersIn, type NumbersIn, type ToldNumber } from '../../inquiry/numbers/told-numbers.ts'

export interface NumberMasks extends NumberFinder {
  readonly masks: readonly Mask[]
}

type Row = NonNullable<Case['record']['masks']>[number]

const none: NumberMasks = { masks: [], find: () => [], isFixed: () => false }

/**
 * Where prices are masked, every number that may tell one is masked too, and not only those that somebody has thought of: in
 * what people have typed every amount and comparison of amounts, unless it has the value of a figure of the value or
 * its limit, which the copy shows; in what the program prints every number that would be another if the price were. A
 * person may let one stand. `found`: the
 * case that the record `full` is of; `chosen`: what people have said of masks.
 */
export function numberMasksOf(
  found: Case,
  chosen: readonly Row[],
  today: LocalDate,
  masks: readonly Mask[],
  full: RecordDocument,
  options: RecordOptions,
): NumberMasks {
  const prices = masks.filter(({ isOn, hiding: { hasPrices } }) => isOn && hasPrices)
  const [first] = prices
  if (first === undefined) return none
  const ids = new Set(prices.map(({ id }) => id))
  const isMasked = ({ id }: Supplier): boolean => ids.has(maskId('pris', id)) || ids.has(maskId('lev', id))
  const record = (one: Case): RecordDocument => recordOf(one, evaluateCase(one, today), options)
  const higher = record(withOtherPrices(found, isMasked, 'higher'))
  const lower = record(withOtherPrices(found, isMasked, 'lower'))
  const same = textsIn(higher)
  const bare = withoutNumbers(found)
  const bareRecord = record(bare)
  const printed = textsIn(bareRecord)
  const fixed = unitsInAll([[full], [bareRecord], [higher, lower]])
  const texts = [...new Set(textsOf(full).map(composed))]
  const isOpen = openIn(found, full, masks, (text) => same.has(text) && printed.has(text))
  const digits = digitsOf(prices)
  const rows = new Map(chosen.map((row) => [row.id, row]))
  const isShown = (id: string): boolean => id !== reckoned && !first.isLocked && rows.get(id)?.take === 'no'

  const told = new Map<string, readonly Hit[]>()
  const find = (text: string): readonly Hit[] => {
    if (same.has(text) && printed.has(text)) return []
    const known = told.get(text)
    if (known !== undefined) return known
    const isPrinted = !same.has(text)
    const idOf = isPrinted && printed.has(text) ? () => reckoned : numberMaskId
    const hits = hitsIn(text, numbersIn(text, isPrinted), isPrinted, isOpen, idOf, digits, first.id)
    told.set(text, hits)
    return hits
  }
  const every = new Set(texts.flatMap(find).flatMap(({ mask }) => (mask === first.id ? [] : [mask])))
  return {
    masks: [...every].map((id) => maskOfNumber(found, id, first, rows.get(id))),
    find: (text) => find(text).filter(({ mask }) => !isShown(mask)),
    isFixed: (text, unit, span) =>
      (fixed.has(unit.key) || fixed.has(sentenceUnit(text, unit, span) ?? '')) &&
      numbersIn(text, false).told.some(({ from, to }) => from < span.to && span.from < to),
  }
}

/** What the program has printed and reckoned: nobody may let it stand while the price is masked. */
const reckoned = maskId('tal')

const composed = (text: string): string => text.normalize('NFC')
const textsIn = (record: RecordDocument): ReadonlySet<string> => new Set(textsOf(record).map(composed))

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
  full: RecordDocument,
  masks: readonly Mask[],
  isUnchanged: (text: string) => boolean,
): IsOpen {
  const hidden = new Set(
    masks.flatMap(({ isOn, hiding: { amounts } }) => (isOn ? amounts.map(({ ore }) => ore) : [])),
  )
  const [ofValue, anywhere] = [new Set<number>(), new Set<number>()]
  const sections = sectionsOf(full.blocks)
  full.blocks.forEach((block, index) => {
    const isOfValue = masking.openFigures.includes(sections[index] ?? '')
    for (const text of textsOfBlock(block).map(composed)) {
      if (!isUnchanged(text)) continue
      for (const ore of numbersIn(text, false).told.flatMap(({ ores }) => ores)) {
        anywhere.add(ore)
        if (isOfValue) ofValue.add(ore)
      }
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

function hitsIn(
  text: string,
  { told, others }: NumbersIn,
  isPrinted: boolean,
  isOpen: IsOpen,
  idOf: (written: string) => string,
  digits: ReadonlySet<string>,
  price: string,
): readonly Hit[] {
  return [
    ...told.flatMap((number) => {
      const { from, to } = number
      return isOpen(number, isPrinted) ? [] : [{ from, to, mask: idOf(text.slice(from, to)) }]
    }),
    ...others.flatMap(({ from, to, digits: some }) => (digits.has(some) ? [{ from, to, mask: price }] : [])),
  ]
}
