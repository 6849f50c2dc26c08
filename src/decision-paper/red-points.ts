import type { Case } from '../domain/case/schema.ts'
import { isCurrent } from '../domain/case/statements.ts'
import { formatKr } from '../domain/money.ts'
import { reasonSentence, verdictTitle, allowedOf } from '../record/verdict.ts'
import { againstBest } from '../rules/bids/best.ts'
import { unexplained } from '../rules/bids/explain.ts'
import { lowBids } from '../rules/bids/low.ts'
import { deviationsOf } from '../rules/deviations/deviations.ts'
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

/** Something that whoever decides has to know before anything else. */
export interface RedPoint {
  readonly id: string
  readonly text: string
}

/** No more are shown at the top: with ten of them none is read. */
export const mostPoints = 3

type Look = (evaluation: Evaluation) => readonly string[]

/** What is looked for, the weightiest first: whether it may be bought so, who decides, whom it is bought from, at what price. */
const looks: Readonly<Record<string, Look>> = {
  allowed: (evaluation) =>
    allowedOf(evaluation) === 'yes' && !isStopped(evaluation)
      ? []
      : [`${verdictTitle(evaluation)} ${reasonSentence(evaluation)}`],
  interest: ({ facts: { case: found } }) => statedInterests(found),
  preparer: ({ facts }) =>
    facts.deciderIsPreparer === true ? ['Den som ska besluta är den som har berett köpet.'] : [],
  departures: (evaluation) =>
    deviationsOf(evaluation)
      .filter(({ kind, reason }) => heavy.includes(kind) && reason === undefined)
      .map(({ title, what }) => `${title}. ${what}`),
  supplier: ({ facts: { case: found } }) => judgementOf(found),
  checks: ({ facts: { case: found } }) => remarksOf(found),
  lowest: ({ facts: { case: found } }) => notBest(found),
  few: ({ facts: { case: found } }) => fewBids(found),
  dear: (evaluation) => overEstimate(evaluation),
  low: ({ facts }) => unusuallyLow(facts.case, facts.value.result?.valueOre ?? null),
  bids: ({ facts: { case: found } }) =>
    bidders(found).flatMap((supplier) =>
      unexplained(found, supplier).map(({ sentence }) => `${supplierName(supplier)}: ${sentence}`),
    ),
  near: (evaluation) => nearLimit(evaluation),
  changed: ({ facts: { case: found } }) => {
    const count = found.later?.length ?? 0
    return count === 0
      ? []
      : [
          `${count === 1 ? 'En uppgift' : `${count} uppgifter`} har ändrats efter att något gått ut. Det står i dokumentationen under ”Ändrat i efterhand”.`,
        ]
  },
}

/** Departures that weigh so much that one without a reason stands at the top; the others stand in a row of their own. */
const heavy: readonly string[] = [
  'wrong-level',
  'no-right',
  'outside-contract',
  'usable-contract',
  'few-asked',
]

/** The points that a decider has to know of, the weightiest first. */
export const redPoints = (evaluation: Evaluation): readonly RedPoint[] =>
  Object.entries(looks).flatMap(([id, look]) => look(evaluation).map((text) => ({ id, text })))

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
  return [`${what} ${why === undefined ? 'Inget skäl är skrivet.' : why}`]
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
      ({ supplier, underPercent, against }) =>
        `Priset från ${supplierName(supplier)} är ${underPercent}\u00A0% lägre än ${against === 'others' ? 'de andras' : 'uppskattningen'}, och ingen förklaring är antecknad.`,
    )

function nearLimit({ facts }: Evaluation): readonly string[] {
  const result = countedResult(facts)
  if (result?.flags.includes('near-limit') !== true || result.limitOre === null) return []
  return bidsByPrice(facts.case).length === 0 || result.valueOre === null
    ? []
    : [`Värdet ${formatKr(result.valueOre)} ligger nära gränsen ${formatKr(result.limitOre)}.`]
}
