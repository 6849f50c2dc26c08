import { coveredName } from '../../domain/case/covered.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Supplier } from '../../domain/case/schema.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { vettingNow } from '../vetting/about.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { countAsked, gapsAsked, isRefused, type ChecksDemand } from '../vetting/asked.ts'
import { impossibleOn, sayImpossible } from '../vetting/impossible.ts'
import { remarksOf, remarksSince } from '../vetting/remarks.ts'
import { hasAnswered } from '../vetting/hearing.ts'
import { gapOf, heldCheck, factGaps, sayGaps, whomNoted, withRow, type Gap } from '../vetting/row.ts'
import type { Facts } from './facts.ts'
import { unansweredOf } from './about-another.ts'
import { among, met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'

const notChosen = waiting('När vinnaren är vald.')

/** A decision to buy is made, or said to be. */
export const isAwarded = ({ case: { decision } }: Facts): boolean =>
  decision.outcome === 'award' || (decision.decidedOn !== undefined && decision.outcome !== 'cancel')

/**
 * The day on which the checks have to hold: that of the decision, else of the contract, else today. What was good then
 * does not grow old in a case that is done.
 */
export function checksDay({ case: { decision, contract }, today }: Facts): LocalDate {
  const decidedOn = decision.outcome === 'cancel' ? undefined : decision.decidedOn
  return decidedOn ?? contract.signedOn ?? today
}

/** Whether the reason at a path says something. */
const says = ({ case: found }: Facts, path: string): boolean =>
  getAt(found, path) !== undefined && noAnswerAt(found, path) === undefined

type Accepted = NonNullable<Facts['case']['decision']['checksAccepted']>

/** What was accepted of the one that is bought from now: the row, and whom it names. */
const ofWinner = ({ case: found }: Facts, accepted: Accepted = []): Accepted =>
  accepted.filter(
    ({ supplierId, of }) => supplierId === found.award.supplierId && !isAnother(of, winnerOf(found) ?? {}),
  )

/** The gaps that the decider has accepted in words; none where there is no decision, or the words say nothing. */
export const acceptedAtDecision = (facts: Facts): Accepted =>
  isAwarded(facts) && says(facts, 'decision.checksDeviation')
    ? ofWinner(facts, facts.case.decision.checksAccepted)
    : []

/** The same at signing. */
export const acceptedAtSigning = (facts: Facts): Accepted =>
  facts.case.contract.signedOn !== undefined && says(facts, 'contract.checksDeviation')
    ? ofWinner(facts, facts.case.contract.checksAccepted)
    : []

/**
 * Whether a gap is among those that were accepted: the same check lacking the same, and neither older nor worse than it was
 * then. One that was made afterwards and is clear is no more than what it lacked then.
 */
export const isAmong = (accepted: Accepted, gap: Gap): boolean =>
  accepted.some(({ id, gaps = [], ...then }) => {
    const isSame = gaps.includes(gap.is) || (gap.is === 'made-after' && gaps.length > 0)
    return id === gap.check && isSame && !isOlder(then, gap) && !isWorse(gaps, then, gap)
  })

type Row = Pick<Gap, 'on' | 'until' | 'result'>

/** What was accepted holds for the day it had, or a newer. A file from before days were noted has none. */
const isOlder = (then: Partial<Accepted[number]>, now: Row): boolean =>
  (then.on !== undefined && now.on !== undefined && now.on < then.on) ||
  (then.until !== undefined && now.until !== undefined && now.until < then.until)

/** A bad answer is something else than none, and than another one. */
function isWorse(
  gaps: Accepted[number]['gaps'] = [],
  then: Partial<Accepted[number]>,
  { result }: Row,
): boolean {
  if (result === undefined || result === 'clear' || result === then.result) return false
  // Without a result then, nothing was made; in a file from before results were noted, nobody knows.
  return then.result !== undefined || gaps.includes('not-made') || gaps.includes('not-waived')
}

/** Where nobody has dated a decision, the contract is where it is accepted. */
const acceptedAnywhere = (facts: Facts): Accepted => [
  ...acceptedAtDecision(facts),
  ...(facts.case.decision.decidedOn === undefined ? acceptedAtSigning(facts) : []),
]

/**
 * The named checks are made on the winner and hold: with result, day, what was seen where it was not clear, and something
 * that shows it. What is accepted as a deviation is met, and says so.
 */
export function checksMade(facts: Facts, demand: ChecksDemand): Outcome {
  const winner = winnerOf(facts.case)
  if (!winner) return notChosen
  const day = checksDay(facts)
  const gaps = gapsAsked(facts, winner, demand, day)
  if (gaps.length === 0) return whole(facts, winner, demand, day)
  const accepted = acceptedAnywhere(facts)
  const open = gaps.filter((gap) => !isAmong(accepted, gap))
  if (open.length === 0) return { ...met, explained: true, detail: `Godtaget ändå: ${factGaps(gaps)}`, gaps }
  return {
    ...(open.some(isRefused) ? wrong : missing)(fieldsOf(open), sayGaps(open), factGaps(open)),
    gaps: open,
  }
}

/** Nothing lacks; what was asked for and cannot be made on such a supplier is said. */
function whole(facts: Facts, winner: Supplier, demand: ChecksDemand, day: LocalDate): Outcome {
  const outcome = countAsked(facts, winner, demand, day) === 0 ? vacuous : met
  const impossible = impossibleOn(facts.case, winner, demand.checks, day)
  return impossible.length === 0 ? outcome : { ...outcome, detail: sayImpossible(winner, impossible) }
}

const fieldsOf = (gaps: readonly Gap[]): readonly string[] => [
  ...new Set(gaps.flatMap(({ fields }) => fields)),
]

/** A supplier judged serious although some check was not clear: the reason must be written, and the judgement made. */
export function judgementExplained(facts: Facts): Outcome {
  const winner = winnerOf(facts.case)
  const judgement = winner?.vetting?.judgement
  // What is not serious, or has to be explained first, is explained by rules of its own.
  if (judgement === 'not-serious' || judgement === 'needs-explanation') return vacuous
  const doubtful = (winner?.checks ?? []).filter((row) => row.result !== undefined && row.result !== 'clear')
  if (doubtful.length > 0 && winner !== undefined && judgement === undefined)
    return missing([`suppliers.${winner.id}.vetting.judgement`])
  if (doubtful.length > 0 && winner !== undefined && !saysWhySerious(facts, winner))
    return unansweredOf(facts.case, [winner], [reasonPath(winner)])
  const since = winner === undefined ? [] : unexplainedRemarks(facts, winner)
  return since.length > 0
    ? missing(fieldsOf(since), since.map(({ says }) => says).join(' '))
    : among(doubtful, met)
}

const saysWhySerious = (facts: Facts, winner: Supplier): boolean =>
  says(facts, reasonPath(winner)) && vettingNow(winner).judgementReason !== undefined

/** What is not clear of a supplier that is not held against it, and that the judgement does not explain or came before. */
export function unexplainedRemarks(facts: Facts, winner: Supplier): readonly Gap[] {
  const { judgement } = winner.vetting ?? {}
  if (judgement === 'not-serious' || judgement === 'needs-explanation') return []
  const isExplained = judgement !== undefined && saysWhySerious(facts, winner)
  const after = hasAnswered(vettingNow(winner))
    ? 'efter att leverantören svarade: fråga igen, eller bedöm på nytt'
    : 'efter bedömningen: bedöm på nytt, och skriv om skälet'
  return (isExplained ? remarksSince(winner) : remarksOf(winner)).flatMap((row) => {
    const check = heldCheck(facts.case, row.id, row.on ?? facts.today)
    if (check === undefined) return []
    const what = row.result === 'remark' ? 'fick en anmärkning' : 'gick inte att få'
    const path = judgement === undefined ? `suppliers.${winner.id}.vetting.judgement` : reasonPath(winner)
    const gap = gapOf(check)(
      'not-explained',
      [path],
      `${what} ${isExplained ? after : 'som inte är förklarad'}`,
    )
    return withRow(row, check, [gap])
  })
}

export const reasonPath = ({ id }: Supplier): string => `suppliers.${id}.vetting.judgementReason`

/** Every supplier that is judged is the one that was: a row may have come to hold another since. */
export function judgedIsThere({ case: { suppliers } }: Facts): Outcome {
  const judged = suppliers.filter(({ vetting }) => vetting?.judgement !== undefined)
  const others = judged.filter((one) => isAnother(one.vetting?.judgedOf, one))
  return among(
    judged,
    missing(
      others.map(({ id }) => `suppliers.${id}.vetting.judgement`),
      others
        .map(
          (one) =>
            `Bedömningen gäller ${whomNoted(one.vetting?.judgedOf)}, som är en annan än ${coveredName(one, one.masked)}.`,
        )
        .join(' '),
    ),
  )
}

/** The fields are answered on the row of the one that is bought from, and the answers are about it. */
export function winnerAnswered({ case: found }: Facts, fields: readonly string[]): Outcome {
  const winner = winnerOf(found)
  if (!winner) return notChosen
  const now = { ...winner, vetting: vettingNow(winner) }
  const open = fields.filter(
    (field) =>
      getAt(now, field) === undefined || noAnswerAt(found, `suppliers.${winner.id}.${field}`) !== undefined,
  )
  return unansweredOf(
    found,
    [winner],
    open.map((field) => `suppliers.${winner.id}.${field}`),
  )
}

/** The one that is bought from has another answer than the unwanted. */
export function winnerNot({ case: found }: Facts, field: string, unwanted: string): Outcome {
  const winner = winnerOf(found)
  const value = winner === undefined ? undefined : getAt(winner, field)
  if (winner === undefined || value === undefined) return vacuous
  return value === unwanted ? wrong([`suppliers.${winner.id}.${field}`]) : met
}
