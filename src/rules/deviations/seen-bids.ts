import { enumerated } from '../../domain/enumerated.ts'
import { formatKr } from '../../domain/money.ts'
import { againstBest } from '../bids/best.ts'
import { toExplain } from '../bids/explain.ts'
import { heldBack } from '../bids/times.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { bidders, bidTotal, isOut, supplierName, winnerOf } from '../evaluate/suppliers.ts'
import { policyStop } from '../similar/policy-stop.ts'
import { factGaps } from '../vetting/row.ts'
import { sourceOf } from './of-rules.ts'
import type { Seen } from './seen.ts'

/** A line manager has decided on it though what the policy adds together is over the limit. */
export function collectedOver({ facts }: Evaluation): readonly Seen[] {
  const { case: found, value } = facts
  const isDeviation = found.value.policyExit === 'deviation' && policyStop(found, value) !== null
  if (!isDeviation) return []
  return [{ figures: { collected: value.collectedOre === null ? 'okänt' : formatKr(value.collectedOre) } }]
}

/** Bids that came after their last day and are compared all the same. */
export const lateBids = ({ facts: { case: found } }: Evaluation): readonly Seen[] =>
  bidders(found)
    .filter((supplier) => !isOut(supplier))
    .flatMap((supplier) =>
      toExplain(found, supplier)
        .filter(({ is }) => is === 'late')
        .map(({ sentence }) => ({
          about: supplier.id,
          figures: { late: `${supplierName(supplier)}: ${sentence}`, supplier: `suppliers.${supplier.id}` },
        })),
    )

/** Another bid is better, or lower. While prices are held back nobody is told how they stand to each other. */
export function notBest({ facts: { case: found, today } }: Evaluation): readonly Seen[] {
  const against = heldBack(found, today) === null ? againstBest(found) : null
  const winner = winnerOf(found)
  if (against === null || winner === undefined || against.better.length === 0) return []
  const price = bidTotal(found, winner)
  const others = against.better.map((supplier) => {
    const ore = bidTotal(found, supplier)
    return `${supplierName(supplier)}${ore === undefined ? '' : ` (${formatKr(ore)})`}`
  })
  const how = against.by === 'weights' ? 'fick fler poäng' : 'är lägre'
  const own = `Det valda anbudet från ${supplierName(winner)}${price === undefined ? '' : ` kostar ${formatKr(price)}`}`
  return [
    {
      figures: {
        better: `${own}${price === undefined ? ' är inte det bästa' : ''}. Anbudet från ${enumerated(others)} ${how}.`,
      },
    },
  ]
}

/** What the checks lacked and the decider accepted, or nobody has: with the rule that asks for the first of them. */
export function checksAccepted(
  evaluation: Evaluation,
  speaking: readonly Finding[],
  step: 'decision' | 'signing',
): readonly Seen[] {
  const told = speaking.filter(
    ({ rule: { demand }, state, explained, gaps = [] }) =>
      demand.is === 'checks-before' &&
      demand.step === step &&
      gaps.length > 0 &&
      (explained === true || state === 'missing') &&
      state !== 'waiting',
  )
  const [first] = told
  if (first === undefined) return []
  const asking = askerOf(evaluation, told)
  return [
    {
      figures: {
        detail: told
          .map(({ detail = '', explained, gaps = [] }) => (explained === true ? detail : factGaps(gaps)))
          .join(' '),
      },
      of: sourceOf(asking ?? first, evaluation),
    },
  ]
}

/** The first rule that asks for one of the checks that lack something. */
const askerOf = ({ findings }: Evaluation, told: readonly Finding[]): Finding | undefined =>
  findings.find(
    ({ rule: { demand }, state }) =>
      demand.is === 'checks' &&
      state !== 'unknown' &&
      told.some(({ gaps = [] }) => gaps.some(({ check }) => demand.checks.includes(check))),
  )
