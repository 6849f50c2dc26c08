import type { Case } from '../domain/case/schema.ts'
import { isCurrent } from '../domain/case/statements.ts'
import { formatKr } from '../domain/money.ts'
import { reasonSentence, verdictTitle, allowedOf } from '../record/verdict.ts'
import { againstBest } from '../rules/bids/best.ts'
import { unexplained } from '../rules/bids/explain.ts'
import { sayTenths } from '../rules/bids/difference.ts'
import { lowBids } from '../rules/bids/low.ts'
import { departureWords } from '../rules/decision-facts/departure-lines.ts'
import { departuresBefore, type Deviation } from '../rules/deviations/deviations.ts'
import { countedResult } from '../rules/evaluate/award-lines.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import {
  askedCount,
  bidTotal,
  bidders,
  bidsByPrice,
  supplierName,
  winnerOf,
} from '../rules/evaluate/suppliers.ts'
import { policyStop } from '../rules/similar/policy-stop.ts'
import { personKinds, personPoints } from './person.ts'

/** Something that whoever decides has to know before anything else. */
export interface RedPoint {
  readonly id: string
  readonly text: string
  /** What kind of departure it is and why, where there is no room to tell what it is in this case. */
  readonly short?: string
}

/** No more are shown at the top: with ten of them none is read. */
export const mostPoints = 3

interface Look {
  /** As that of a departure in assets/rules/deviations.json: the heaviest is said first. */
  readonly weight: number
  /** Departures that say the same: left out where this is said, except for their reason. */
  readonly covers?: readonly string[]
  readonly sees: (evaluation: Evaluation) => readonly string[]
}

/** What is looked for besides the departures: whether it may be bought so, who decides, whom it is bought from, at what price. */
const looks: Readonly<Record<string, Look>> = {
  person: { weight: 100, covers: personKinds, sees: personPoints },
  allowed: {
    weight: 99,
    covers: ['not-allowed'],
    sees: (evaluation) =>
      allowedOf(evaluation) === 'yes' && !isStopped(evaluation)
        ? []
        : [`${verdictTitle(evaluation)} ${reasonSentence(evaluation)}`],
  },
  interest: { weight: 96, sees: ({ facts: { case: found } }) => statedInterests(found) },
  supplier: {
    weight: 88,
    covers: ['not-serious'],
    sees: ({ facts: { case: found } }) => judgementOf(found),
  },
  checks: { weight: 67, sees: ({ facts: { case: found } }) => remarksOf(found) },
  lowest: {
    weight: 64,
    covers: ['not-best'],
    sees: ({ facts: { case: found } }) => notBest(found),
  },
  few: { weight: 62, sees: ({ facts: { case: found } }) => fewBids(found) },
  dear: { weight: 58, sees: overEstimate },
  low: { weight: 50, sees: ({ facts }) => unusuallyLow(facts.case, facts.value.result?.valueOre ?? null) },
  bids: {
    weight: 46,
    sees: ({ facts: { case: found } }) =>
      bidders(found).flatMap((supplier) =>
        unexplained(found, supplier).map(({ sentence }) => `${supplierName(supplier)}: ${sentence}`),
      ),
  },
  near: { weight: 20, sees: nearLimit },
  changed: { weight: 10, sees: ({ facts: { case: found } }) => changedLater(found) },
}

/**
 * The points that a decider has to know of, the weightiest first. Every departure is among them with its reason: that it is
 * explained makes it no less of one.
 */
export function redPoints(evaluation: Evaluation): readonly RedPoint[] {
  const seen = Object.entries(looks).map(([id, { weight, covers = [], sees }]) => ({
    id,
    weight,
    covers,
    texts: sees(evaluation),
    short: undefined,
  }))
  const covered = seen.flatMap(({ texts, covers }) => (texts.length === 0 ? [] : covers))
  const departures = departuresBefore(evaluation)
  const others = departures
    .filter(({ kind }) => !covered.includes(kind))
    .map(({ id, weight, title, ...departure }) => ({
      id,
      weight,
      covers: [] as readonly string[],
      texts: [`${title}. ${departureWords(departure)}`],
      short: `${title}. ${departureWords({ ...departure, what: '' }).trim()}`,
    }))
  return [...seen, ...others]
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ id, texts, covers, short }) =>
      texts.map((text, index) => ({
        id,
        ...(short === undefined ? {} : { short }),
        text:
          index === 0
            ? withReasons(
                text,
                departures.filter(({ kind }) => covers.includes(kind)),
              )
            : text,
      })),
    )
}

/** With the reasons of the departures that the text covers, where it does not hold them. */
const withReasons = (text: string, covered: readonly Deviation[]): string =>
  [
    text,
    ...covered.flatMap(({ reason }) =>
      reason === undefined || text.includes(reason) ? [] : [`Skäl: ${reason}`],
    ),
  ].join(' ')

function changedLater({ later = [] }: Case): readonly string[] {
  if (later.length === 0) return []
  const what = later.length === 1 ? 'En uppgift' : `${later.length} uppgifter`
  return [
    `${what} har ändrats efter att något gått ut. Det står i dokumentationen under ”Ändrat i efterhand”.`,
  ]
}

const isStopped = ({ facts }: Evaluation): boolean => policyStop(facts.case, facts.value) !== null

/** An interest of the one who is to decide is among them, until it is found to be none. */
const statedInterests = (found: Case): readonly string[] =>
  (found.impartiality.statements ?? [])
    .filter((row) => row.conflict === 'yes' && isCurrent(row) && row.way !== 'no-conflict')
    .map(
      ({ name, note, way }) =>
        `${name ?? 'En person'} har uppgett ett eget intresse i köpet${note === undefined ? '' : `: ${note}`}${way === undefined ? ' Hur det löses är inte valt.' : ''}`,
    )

function judgementOf(found: Case): readonly string[] {
  const winner = winnerOf(found)
  const { judgement, judgementReason } = winner?.vetting ?? {}
  if (winner === undefined || judgement === undefined || judgement === 'serious') return []
  const why = judgementReason === undefined ? '' : `: ${judgementReason}`
  return [
    judgement === 'not-serious'
      ? `${supplierName(winner)} är bedömd som inte seriös${why}`
      : `${supplierName(winner)} måste förklara något innan bedömningen är klar${why}`,
  ]
}

function remarksOf(found: Case): readonly string[] {
  const winner = winnerOf(found)
  const count = (winner?.checks ?? []).filter(({ result }) => result === 'remark').length
  if (winner === undefined || count === 0) return []
  return [
    `${count === 1 ? 'En kontroll' : `${count} kontroller`} av ${supplierName(winner)} visade något som måste förklaras.`,
  ]
}

function notBest(found: Case): readonly string[] {
  const against = againstBest(found)
  const [better] = against?.better ?? []
  if (against === null || better === undefined) return []
  const why = found.award.notBestReason
  const what =
    against.by === 'price'
      ? `Det föreslagna anbudet har inte lägst pris: ${supplierName(better)} är billigare.`
      : `Det föreslagna anbudet har inte högst poäng: ${supplierName(better)} har fler.`
  return [`${what} ${why === undefined ? 'Inget skäl är skrivet.' : `Skäl: ${why}`}`]
}

function fewBids(found: Case): readonly string[] {
  if (askedCount(found) === 0) return []
  const count = bidders(found).length
  if (count > 1) return []
  const asked = askedCount(found)
  const of = asked === 1 ? 'en tillfrågad' : `${asked} tillfrågade`
  return [
    count === 0
      ? `Inget anbud har kommit in från ${of}.`
      : `Det finns bara ett anbud, från ${of}. Priset går inte att jämföra.`,
  ]
}

/** The proposed bid costs more than the purchase was reckoned to be worth. */
function overEstimate({ facts: { case: found, value } }: Evaluation): readonly string[] {
  const winner = winnerOf(found)
  const ore = winner && bidTotal(found, winner)
  const estimate = value.result?.valueOre ?? null
  if (ore === undefined || estimate === null || ore <= estimate) return []
  return [`Anbudet kostar ${formatKr(ore)}, mer än de ${formatKr(estimate)} som köpet beräknades vara värt.`]
}

/** Of the bid that is proposed alone: that another is low changes nothing of this decision. */
const unusuallyLow = (found: Case, estimateOre: number | null): readonly string[] =>
  lowBids(found, estimateOre)
    .filter(({ supplier }) => supplier.id === found.award.supplierId && supplier.bid?.lowAnswer === undefined)
    .map(
      ({ supplier, underTenths, against }) =>
        `Priset från ${supplierName(supplier)} är ${sayTenths(underTenths)} lägre än ${against === 'others' ? 'de andras' : 'uppskattningen'}, och ingen förklaring är antecknad.`,
    )

function nearLimit({ facts }: Evaluation): readonly string[] {
  const result = countedResult(facts)
  if (result?.flags.includes('near-limit') !== true || result.limitOre === null) return []
  return bidsByPrice(facts.case).length === 0 || result.valueOre === null
    ? []
    : [`Värdet ${formatKr(result.valueOre)} ligger nära gränsen ${formatKr(result.limitOre)}.`]
}
