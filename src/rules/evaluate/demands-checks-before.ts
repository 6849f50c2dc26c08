import type { Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { rememberOf } from '../../domain/remember.ts'
import { formatDate } from '../../domain/local-date.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import {
  checkAsked,
  checkPath,
  factGaps,
  gapOf,
  sayGaps,
  whomNoted,
  withRow,
  type Gap,
} from '../vetting/row.ts'
import { gapsAsked } from '../vetting/asked.ts'
import { voluntaryGaps } from './voluntary-checks.ts'
import { unexplainedGaps } from '../vetting/unexplained.ts'
import { conditionsHold } from './conditions.ts'
import {
  acceptedAtDecision,
  acceptedAtSigning,
  checksDay,
  isAmong,
  isAwarded,
  unexplainedRemarks,
} from './demands-vetting.ts'
import { unanswered } from './demands-reason.ts'
import type { Facts } from './facts.ts'
import { checksRules } from './in-force.ts'
import { met, vacuous, waiting, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'

/** How much the rules ask whose checks are looked at: what must be made, or what should be. */
export type Asks = 'must' | 'should'

/**
 * The check is whole when it is decided or signed, or the decider has accepted in words that it is not. `should`: only of
 * what rules advise, and what rules demand is not said again.
 */
export function checksBefore(facts: Facts, step: 'decision' | 'signing', asks: Asks): Outcome {
  return step === 'decision' ? beforeDecision(facts, asks) : atSigning(facts, asks)
}

function beforeDecision(facts: Facts, asks: Asks): Outcome {
  const gaps = gapsOn(facts, asks, checksDay(facts))
  if (gaps.length === 0) return winnerOf(facts.case) === undefined ? vacuous : met
  const said = sayGaps(gaps)
  if (!isAwarded(facts)) return { ...waiting(said), gaps }
  const accepted = acceptedAtDecision(facts)
  const open = gaps.filter((gap) => !isAmong(accepted, gap))
  if (open.length === 0)
    return { ...met, explained: true, detail: `Beslutades ändå. ${factGaps(gaps)}`, gaps }
  return lacking(facts, 'decision.checksDeviation', open)
}

/** What the checks lack on the day that counts at a step, whichever rules ask: what is accepted when that is written. */
export const gapsToAccept = (facts: Facts, step: 'decision' | 'signing'): readonly Gap[] => {
  const day = step === 'decision' ? checksDay(facts) : (facts.case.contract.signedOn ?? facts.today)
  const must = step === 'decision' ? gapsOn(facts, 'must', day) : gapsAtSigning(facts, 'must', day)
  return [...must, ...gapsOn(facts, 'should', day)]
}

/** A remark that the judgement does not explain stands open at the signing too. */
function gapsAtSigning(facts: Facts, asks: Asks, day: LocalDate): readonly Gap[] {
  const winner = asks === 'must' ? winnerOf(facts.case) : undefined
  const remarks = winner === undefined ? [] : unexplainedRemarks(facts, winner)
  const gaps = gapsOn(facts, asks, day)
  return remarks.length === 0 ? gaps : [...gaps, ...remarks.filter(({ result }) => result === 'remark')]
}

/**
 * What has gone stale between the decision and the contract is accepted anew, and so is what nobody has accepted; what the
 * decider accepted is only named. With no contract yet: what to make anew before there is one.
 */
function atSigning(facts: Facts, asks: Asks): Outcome {
  const { signedOn } = facts.case.contract
  const { decidedOn } = facts.case.decision
  if (winnerOf(facts.case) === undefined || (signedOn === undefined && !isAwarded(facts))) return vacuous
  const now = gapsAtSigning(facts, asks, signedOn ?? facts.today)
  const decided = acceptedAtDecision(facts)
  const fresh = now.filter((gap) => !isAmong(decided, gap))
  if (signedOn === undefined) {
    // Until then what lacked already when it was decided stands open there.
    const before = decidedOn === undefined ? [] : gapsOn(facts, asks, checksDay(facts))
    const since = fresh.filter((gap) => !before.some((old) => old.check === gap.check && old.is === gap.is))
    return since.length === 0 || decidedOn === undefined
      ? vacuous
      : { ...waiting(`Innan avtalet tecknas. ${sayGaps(since)}`), gaps: since }
  }
  if (now.length === 0) return met
  const signed = acceptedAtSigning(facts)
  const open = fresh.filter((gap) => !isAmong(signed, gap))
  if (open.length > 0) return lacking(facts, 'contract.checksDeviation', open)
  const how = fresh.length > 0 ? 'Tecknades ändå.' : 'Godtogs vid beslutet.'
  return { ...met, explained: true, detail: `${how} ${factGaps(now)}`, gaps: now }
}

/**
 * Missing, with what the checks lack before what is told of an answer that says nothing. A reason that was written before
 * something came to lack accepted the rest: it is written anew.
 */
function lacking(facts: Facts, path: Deviation, gaps: readonly Gap[]): Outcome {
  const { detail, fact, ...outcome } = unanswered(facts.case, [path])
  const { decision, contract } = facts.case
  const written = path === 'decision.checksDeviation' ? decision.checksDeviation : contract.checksDeviation
  const more = detail ?? (written === undefined ? undefined : (ofOther(facts, path) ?? writeAnew))
  return {
    ...outcome,
    detail: [sayGaps(gaps), more].filter((text) => text !== undefined).join(' '),
    fact: [factGaps(gaps), fact].filter((text) => text !== undefined).join(' '),
    gaps,
  }
}

/** What was accepted was of another than the row names now. */
function ofOther({ case: found }: Facts, path: Deviation): string | undefined {
  const { checksAccepted = [] } = path === 'decision.checksDeviation' ? found.decision : found.contract
  const winner = winnerOf(found)
  const other = checksAccepted.find(({ of }) => winner !== undefined && isAnother(of, winner))
  return other === undefined
    ? undefined
    : `Det som godtogs gällde ${whomNoted(other.of)}, som är en annan. ${writeAnew}`
}

type Deviation = 'decision.checksDeviation' | 'contract.checksDeviation'

/** What is said of a reason that was written before something came to lack. */
export const writeAnew =
  'Det godtogs inte när skälet skrevs. Gör klart det, eller skriv om skälet så att det gäller det här också.'

/** What the checks lack on a day that the rules ask for which speak in the case; each check once. */
function gapsOn(facts: Facts, asks: Asks, day: LocalDate): readonly Gap[] {
  const all = gapsBy(facts, day)
  if (asks === 'must') return all.must
  return all.should.filter(({ check }) => !all.must.some((gap) => gap.check === check))
}

type GapsBy = Readonly<Record<Asks, readonly Gap[]>>

const gapsBy = rememberOf<Facts, LocalDate, GapsBy>((facts, day) => {
  const winner = winnerOf(facts.case)
  if (winner === undefined) return { must: [], should: [] }
  const voluntary = voluntaryGaps(facts, winner, day)
  // What has to be explained first stands open with what must be made.
  return {
    must: onceEach([
      ...unexplainedGaps(winner),
      ...gapsOfRules(facts, winner, 'must', day),
      ...voluntary.must,
    ]),
    should: onceEach([...gapsOfRules(facts, winner, 'should', day), ...voluntary.should]),
  }
})

const onceEach = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter((gap, index) => gaps.findIndex((one) => one.check === gap.check && one.is === gap.is) === index)

function gapsOfRules(facts: Facts, winner: Supplier, asks: Asks, day: LocalDate): readonly Gap[] {
  const demands = checksRules(facts)
    .filter((rule) => rule.strength === asks && conditionsHold(rule.when, facts) === 'yes')
    .map(({ demand }) => demand)
  return demands.flatMap((demand) => [
    ...gapsAsked(facts, winner, demand, day),
    ...demand.checks.flatMap((id) => madeAfter(facts, id, day)),
  ])
}

const said = { clear: '', remark: ', och gav en anmärkning', missing: ', och gick inte att få' } as const

/** A check that was made after a day did not stand there on it. */
function madeAfter(facts: Facts, id: string, day: LocalDate): readonly Gap[] {
  const winner = winnerOf(facts.case)
  const row = winner?.checks?.find((one) => one.id === id && one.result !== undefined)
  const { on, stood, result } = row ?? {}
  if (winner === undefined || on === undefined || on <= day) return []
  // It was made then too, and is made anew since.
  const { validUntil = day } = stood ?? {}
  if (stood !== undefined && stood.on <= day && day <= validUntil) return []
  const check = checkAsked(facts.case, winner, id, day)
  if (check === undefined) return []
  const gap = gapOf(check)(
    'made-after',
    [`${checkPath(winner, id)}.on`],
    `gjordes först ${formatDate(on)}${said[result ?? 'clear']}`,
  )
  return withRow(row, check, [gap])
}
