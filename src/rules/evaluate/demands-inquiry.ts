import type { Facts } from './facts.ts'
import { askedCount, supplierName } from './suppliers.ts'
import { otherLastDay } from './asked.ts'
import { priceCriterionId } from '../../domain/case/consequences.ts'
import { criteriaOf, weightSum } from './criteria.ts'
import { exitOf, fewerLimbPath } from '../inquiry/offers.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatDate } from '../../domain/local-date.ts'
import { among, met, missing, vacuous, wrong, type Outcome } from './outcome.ts'
import { unanswered } from './demands-reason.ts'

/** A yes to "the same text and last day to all" is not contradicted by a supplier with another last day. */
export function askedAlike({ case: found }: Facts): Outcome {
  const others = otherLastDay(found)
  if (others.length === 0 || found.inquiry.sameForAll !== 'yes') return among(others, met)
  const said = others.map((s) => `${supplierName(s)} till ${formatDate(s.asked?.lastDay ?? '')}`)
  return wrong(['inquiry.sameForAll'], `Annan sista dag har ${enumerated(said)}.`)
}

/** Every criterion has a name and a weight, the price is one of them, and the weights make 100. */
export function criteriaWeighed({ case: found }: Facts): Outcome {
  const rows = criteriaOf(found)
  const at = (id: string, name: string): string => `inquiry.criteria.${id}.${name}`
  const named = rows.filter(({ name }) => name !== undefined)
  if (named.length < 2) return missing(['inquiry.criteria'], 'Skriv minst ett kriterium utöver priset.')
  const open = rows.flatMap(({ id, name, weight }) => [
    ...(name === undefined ? [at(id, 'name')] : []),
    ...(weight === undefined ? [at(id, 'weight')] : []),
  ])
  if (open.length > 0) return missing(open)
  if (!rows.some(({ id }) => id === priceCriterionId))
    return wrong(['inquiry.criteria'], 'Priset saknas bland kriterierna.')
  const sum = weightSum(rows)
  return sum === 100
    ? met
    : wrong(
        rows.map(({ id }) => at(id, 'weight')),
        `Nu blir de ${sum} procent.`,
      )
}

/** Every question from a supplier is answered, and the answer sent to all where more than one was asked. */
export function questionsAnswered({ case: found, today }: Facts): Outcome {
  const rows = (found.inquiry.questions ?? []).filter(({ question }) => question !== undefined)
  const sendsToAll = askedCount(found) > 1
  const open = rows.flatMap(({ id, answer, sentToAll }) => [
    ...(answer === undefined ? [`inquiry.questions.${id}.answer`] : []),
    ...(sendsToAll && sentToAll !== 'yes' ? [`inquiry.questions.${id}.sentToAll`] : []),
  ])
  const { lastDay } = found.inquiry
  const late = lastDay !== undefined && today > lastDay
  const until = lastDay === undefined || late ? undefined : `Senast ${formatDate(lastDay)}.`
  return among(rows, missing(open, late ? `Sista dagen, ${formatDate(lastDay)}, har gått.` : until))
}

/** Every question of the chosen way out of the policy's number is answered. */
export function fewerLimbsAnswered({ case: found }: Facts): Outcome {
  const limbs = exitOf(found)?.limbs ?? []
  const open = limbs
    .map(({ id }) => ({ id, path: fewerLimbPath(id) }))
    .filter(
      ({ id, path }) =>
        found.inquiry.fewerLimbs?.find((row) => row.id === id)?.text === undefined ||
        noAnswerAt(found, path) !== undefined,
    )
  return limbs.length === 0
    ? vacuous
    : unanswered(
        found,
        open.map(({ path }) => path),
      )
}

/** The text has not changed since it was sent, or the new one is sent to all. */
export const inquiryAsSent = ({ case: found }: Facts): Outcome =>
  found.inquiry.changedOn === undefined
    ? met
    : wrong(['inquiry.changedOn'], `Ändrad ${formatDate(found.inquiry.changedOn)}.`)
