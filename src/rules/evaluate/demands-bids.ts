import { assertNever } from '../../domain/assert-never.ts'
import { enumerated } from '../../domain/enumerated.ts'
import type { Supplier } from '../../domain/case/schema.ts'
import { againstBest } from '../bids/best.ts'
import { earlySentence, toExplain, unexplained, type ToExplain } from '../bids/explain.ts'
import { linesHeld } from '../bids/lines.ts'
import { linesSentence } from '../bids/line-words.ts'
import { lowBids, sayLow } from '../bids/low.ts'
import { unsettled } from '../bids/outcomes.ts'
import { sameBids } from '../bids/same.ts'
import { criteriaOf } from '../bids/weighing.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'
import { countedParts } from './parts.ts'
import { bidPricing, bidders, comparedBidders, isOut, supplierName, winnerOf } from './suppliers.ts'

type BidDemand = Extract<
  Demand['is'],
  | 'not-best-explained'
  | 'notes-explained'
  | 'early-comparison-explained'
  | 'bid-lines-agree'
  | 'bids-distinct'
  | 'bids-settled'
  | 'outcomes-agree'
  | 'points-given'
  | 'low-bids-asked'
>

/** How a demand on the bids and their comparison stands. */
export function bidDemand(is: BidDemand): (facts: Facts) => Outcome {
  switch (is) {
    case 'not-best-explained':
      return notBestExplained
    case 'notes-explained':
      return (facts) => explained(facts, (what) => what.is !== 'late')
    case 'early-comparison-explained':
      return earlyExplained
    case 'bid-lines-agree':
      return linesAgree
    case 'bids-distinct':
      return bidsDistinct
    case 'bids-settled':
      return bidsSettled
    case 'outcomes-agree':
      return outcomesAgree
    case 'points-given':
      return pointsGiven
    case 'low-bids-asked':
      return lowBidsAsked
    default:
      return assertNever(is)
  }
}

/** A bid that came after the last day has a note that says why it is let in, or left out. */
export const lateBidsExplained = (facts: Facts): Outcome => explained(facts, ({ is }) => is === 'late')

/** Every bid about which there is something of the kind to explain is explained. */
function explained({ case: found }: Facts, isOfKind: (what: ToExplain) => boolean): Outcome {
  const made = bidders(found).filter((supplier) => toExplain(found, supplier).some(isOfKind))
  const open = made.flatMap((supplier) =>
    unexplained(found, supplier)
      .filter(isOfKind)
      .slice(0, 1)
      .map(({ sentence }) => ({ supplier, sentence })),
  )
  return among(
    made,
    missing(
      open.map(({ supplier }) => `suppliers.${supplier.id}.bid.note`),
      open.map(({ supplier, sentence }) => `${supplierName(supplier)}: ${sentence}`).join(' '),
    ),
  )
}

function earlyExplained({ case: found }: Facts): Outcome {
  const sentence = earlySentence(found)
  if (sentence === null) return vacuous
  return found.award.earlyReason === undefined ? missing(['award.earlyReason'], sentence) : met
}

function notBestExplained({ case: found }: Facts): Outcome {
  const against = againstBest(found)
  if (against === null || against.better.length === 0) return vacuous
  const names = enumerated(against.better.map(supplierName))
  const how = against.by === 'weights' ? 'fick fler poäng' : 'är lägre'
  return found.award.notBestReason === undefined
    ? missing(['award.notBestReason'], `Anbudet från ${names} ${how}.`)
    : met
}

/** A bid's total with options is at least its price for the contract itself. */
export function bidSumsAgree({ case: found }: Facts): Outcome {
  const base = countedParts(found).find((part) => part.role === 'base')
  const low = found.suppliers.filter(({ bid }) => {
    const least = (bid?.unitPriceOre ?? 0) * (bidPricing(found) ? (base?.times ?? 0) : 0)
    return bid?.totalOre !== undefined && bid.totalOre < least
  })
  return among(
    bidders(found),
    low.length === 0 ? met : wrong(low.map(({ id }) => `suppliers.${id}.bid.totalOre`)),
  )
}

function linesAgree({ case: found }: Facts): Outcome {
  const held = bidders(found).flatMap((supplier) => {
    const lines = linesHeld(found, supplier)
    return lines === null ? [] : [{ supplier, lines }]
  })
  const off = held.flatMap(({ supplier, lines }) => {
    const sentence = linesSentence(lines)
    return sentence === null ? [] : [{ supplier, sentence }]
  })
  if (off.length > 0)
    return wrong(
      off.map(({ supplier }) => firstLine(supplier)),
      off.map(({ supplier, sentence }) => `${supplierName(supplier)}: ${sentence}`).join(' '),
    )
  return among(held, missing(held.flatMap(({ lines }) => lines.missing)))
}

const firstLine = ({ id, bid }: Supplier): string =>
  `suppliers.${id}.bid.lines.${bid?.lines?.[0]?.id ?? ''}.amountOre`

function bidsDistinct({ case: found }: Facts): Outcome {
  const same = sameBids(found)
  return among(
    bidders(found),
    same.length === 0
      ? met
      : waiting(
          same.map(({ why }) => why).join(' '),
          same.map(({ again }) => `suppliers.${again.id}.answer`),
        ),
  )
}

function bidsSettled({ case: found, value }: Facts): Outcome {
  const isDecided = winnerOf(found) !== undefined || found.decision.outcome === 'cancel'
  // Where the act asks who won, what becomes of the others follows from that answer.
  const isAskedByLaw = value.result?.documentationDuty === true
  if (!isDecided && bidders(found).length > 1 && !isAskedByLaw)
    return missing(found.award.supplierId === undefined ? ['award.supplierId'] : [])
  if (!isDecided) return vacuous
  const open = unsettled(found)
  // A lower bid's reason is the one that is asked for the award.
  const isAsked = againstBest(found)?.better ?? []
  const own = open.filter(
    ({ supplier }) => found.award.notBestReason !== undefined || !isAsked.includes(supplier),
  )
  return among(bidders(found), missing(own.map(({ path }) => path)))
}

function outcomesAgree({ case: found }: Facts): Outcome {
  const winner = winnerOf(found)
  const contrary = bidders(found).filter(
    (supplier) => supplier.bid?.outcome === 'accepted' && supplier.id !== winner?.id,
  )
  if (winner !== undefined && isOut(winner) && found.decision.outcome !== 'cancel')
    return wrong(
      ['award.supplierId'],
      `Anbudet från ${supplierName(winner)} ${winner.bid?.outcome === 'withdrawn' ? 'drogs tillbaka' : 'är förkastat'}, så det kan inte antas. Välj ett annat, eller ändra utfallet.`,
    )
  return contrary.length === 0 || found.award.supplierId === undefined
    ? met
    : wrong(
        contrary.map(({ id }) => `suppliers.${id}.bid.outcome`),
        `Det gäller ${enumerated(contrary.map(supplierName))}.`,
      )
}

function pointsGiven({ case: found }: Facts): Outcome {
  const typed = criteriaOf(found).filter(({ byPrice }) => !byPrice)
  const compared = comparedBidders(found)
  if (typed.length === 0 || compared.length === 0) return vacuous
  const over = typed.flatMap(({ id, scale }) => overScale(compared, id, scale.most))
  if (over.length > 0)
    return wrong(over, 'Ett anbud har fler poäng än det högsta i skalan. Rätta poängen eller skalan.')
  const doubts = compared.length < 2 ? [] : typed.filter(({ scale }) => scale.doubt !== null)
  return missing(
    [
      ...compared.flatMap((supplier) => typed.flatMap(({ id }) => openScore(supplier, id))),
      ...doubts.map(({ id }) => `award.scales.${id}.most`),
    ],
    doubts.length === 0 ? undefined : doubts.map(({ scale }) => scale.doubt?.sentence ?? '').join(' '),
  )
}

/** The bids' points that are more than the scale has. */
const overScale = (
  compared: readonly Supplier[],
  criterion: string,
  most: number | null,
): readonly string[] =>
  compared.flatMap(({ id, bid }) => {
    const points = bid?.scores?.find((row) => row.id === criterion)?.points
    return most !== null && points !== undefined && points > most
      ? [`suppliers.${id}.bid.scores.${criterion}.points`]
      : []
  })

function openScore({ id, bid }: Supplier, criterion: string): readonly string[] {
  const score = bid?.scores?.find((row) => row.id === criterion)
  const at = `suppliers.${id}.bid.scores.${criterion}`
  return [
    ...(score?.points === undefined ? [`${at}.points`] : []),
    ...(score?.reason === undefined ? [`${at}.reason`] : []),
  ]
}

/** Only a bid that may be accepted is asked about. */
function lowBidsAsked({ case: found }: Facts): Outcome {
  const winner = found.award.supplierId
  const low = lowBids(found, null).filter(({ supplier }) => winner === undefined || winner === supplier.id)
  const open = low.flatMap(({ supplier }) => [
    ...(supplier.bid?.lowAskedOn === undefined ? [`suppliers.${supplier.id}.bid.lowAskedOn`] : []),
    ...(supplier.bid?.lowAnswer === undefined ? [`suppliers.${supplier.id}.bid.lowAnswer`] : []),
  ])
  return among(
    low,
    missing(
      open,
      low.map((one) => `Anbudet från ${supplierName(one.supplier)} är ${sayLow(one)}.`).join(' '),
    ),
  )
}

/** Whoever has a bid written down has answered with a bid. */
export function answersAgree({ case: found }: Facts): Outcome {
  const contrary = found.suppliers.filter(
    (s) => s.bid?.receivedOn !== undefined && s.answer !== undefined && s.answer !== 'bid',
  )
  return contrary.length === 0
    ? met
    : wrong(
        contrary.map(({ id }) => `suppliers.${id}.answer`),
        `Det gäller ${contrary.map(supplierName).join(', ')}.`,
      )
}
