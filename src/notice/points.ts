import type { Case, Supplier } from '../domain/case/schema.ts'
import type { Piece } from '../inquiry/pieces.ts'
import { sayPoints } from '../rules/bids/weigh.ts'
import { isPrice, weighingOf, type Criterion } from '../rules/bids/weighing.ts'
import { bidTotal, comparedBidders } from '../rules/evaluate/suppliers.ts'

/** How a bid was judged by the stated criteria, as the letter to the one who made it says it. */
export interface OwnPoints {
  /** A list with its heading, and the sum where it may be told. */
  readonly lines: readonly string[]
  /** What of it the person has written, and where. */
  readonly pieces: readonly Piece[]
}

/**
 * The points of the receiver's own bid, with what was written of them. The price's points, and a sum they are part of,
 * tell the lowest price to whoever bid higher: such a letter has neither, and no points at all where
 * the person's own words tell the sum. The accepted bid's sum is in none: with few criteria and even points the price could be guessed from it. Null where there is nothing to tell.
 */
export function ownPoints(found: Case, supplier: Supplier): OwnPoints | null {
  const weighing = weighingOf(found)
  const own = weighing?.bids.find(({ id }) => id === supplier.id)
  if (weighing === null || own === undefined) return null
  const isOpen = !weighing.criteria.some(isPrice) || isLowest(found, supplier)
  const tellsPoints = isOpen || !tellsSum(found, supplier, own.total)
  const rows = weighing.criteria.flatMap((criterion) => {
    if (!isOpen && isPrice(criterion)) return []
    const score = supplier.bid?.scores?.find(({ id }) => id === criterion.id)
    const points = own.steps.find(({ criterionId }) => criterionId === criterion.id)?.points ?? null
    const said = [
      ...(tellsPoints && points !== null ? [`${sayPoints(points, 2)} poäng.`] : []),
      ...(score?.reason === undefined ? [] : [score.reason]),
    ]
    return said.length === 0 ? [] : [{ criterion, reason: score?.reason, text: said.join(' ') }]
  })
  if (rows.length === 0) return null
  return {
    lines: [
      [
        `Så bedömdes ert anbud${tellsPoints ? ', med 0–100 poäng för varje kriterium' : ''}:`,
        ...rows.map(({ criterion, text }) => `- ${criterion.name}${weightOf(criterion)}: ${text}`),
      ].join('\n'),
      ...(isOpen && own.total !== null
        ? [`Med vikterna fick ert anbud ${sayPoints(own.total, 4)} poäng.`]
        : []),
    ],
    pieces: rows.flatMap(({ criterion, reason }) =>
      reason === undefined
        ? []
        : [{ path: `suppliers.${supplier.id}.bid.scores.${criterion.id}.reason`, text: reason }],
    ),
  }
}

/** Whether a reason that stands in the letter tells the sum of the bid. */
const tellsSum = ({ award }: Case, { bid }: Supplier, total: number | null): boolean =>
  total !== null &&
  [award.reason, bid?.outcomeReason].some((text) => text?.includes(sayPoints(total, 4)) === true)

const weightOf = ({ weight }: Criterion): string => (weight === null ? '' : ` (vikt ${weight} %)`)

/** No compared bid is lower, so that all points for the price tell of no other bid. */
function isLowest(found: Case, supplier: Supplier): boolean {
  const own = bidTotal(found, supplier)
  const prices = comparedBidders(found).map((one) => bidTotal(found, one))
  return own !== undefined && prices.every((ore) => ore !== undefined && own <= ore)
}
