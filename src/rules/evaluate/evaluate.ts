import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { withDeviations } from '../deviations/demands.ts'
import { isSaidAlready } from '../order/strongest.ts'
import type { Rule } from '../catalogue/schema.ts'
import { speaksWhenCancelled } from './cancelled.ts'
import { factsOf, type Facts } from './facts.ts'
import { speaksWhenHandedOver } from './handed-over.ts'
import { rulesInForce } from './in-force.ts'
import { met, vacuous, type Outcome } from './outcome.ts'
import { readyRules, speakingIn, type ReadyRule } from './ready.ts'
import type { Gap } from '../vetting/row.ts'

/** A rule that speaks in a case, or may come to: how its demand stands. */
export interface Finding {
  readonly rule: Rule
  /** `unknown`: not enough is answered to say whether the rule speaks at all. */
  readonly state: Outcome['state'] | 'unknown'
  readonly fields: readonly string[]
  readonly detail?: string
  /** What of the detail a record may hold; absent: all of it (src/rules/evaluate/outcome, `factOf`). */
  readonly fact?: string
  /** Met because there is nothing yet that the demand is about. */
  readonly vacuous?: true
  /** Met because the deviation is explained. */
  readonly explained?: true
  /** What each check that is asked for lacks, where the demand is about checks. */
  readonly gaps?: readonly Gap[]
}

export interface Evaluation {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** Holds every rule against a case on a day. Rules that do not speak in it are not among the findings. */
export function evaluateCase(found: Case, today: LocalDate): Evaluation {
  const facts = factsOf(found, today)
  const ready = readyRules(rulesInForce(facts))
  const { rules, when } = ready
  const speaks = speakingIn(ready, facts)
  const isEnded = facts.handedOver || found.decision.outcome === 'cancel'
  const findings: Finding[] = []
  const ofKinds: Finding[] = []
  const links = new Set<string>()
  const late: number[] = []
  // By number: a pair for each of the rules would be the half of what an evaluation throws away.
  for (let at = 0; at < rules.length; at += 1) {
    const spoken = speaks[when[at] ?? 0]
    const one = spoken === 'no' ? undefined : rules[at]
    if (one === undefined) continue
    if (isEnded && !speaksAnyway(one.rule, facts)) continue
    const finding = spoken === 'yes' ? findingOf(one, facts) : one.unknown
    if (one.isOfSteps && isSaidAlready(finding, links)) continue
    if (one.isOfFindings && finding.state !== 'unknown') late.push(findings.length)
    if (one.isOfKinds) ofKinds.push(finding)
    findings.push(finding)
  }
  return { facts, findings: withDeviations({ facts, findings, ofKinds }, late) }
}

/** Whether a rule speaks in a case that has been handed over or cancelled. */
function speaksAnyway(rule: Rule, { case: found, handedOver }: Facts): boolean {
  if (handedOver && !speaksWhenHandedOver(rule.group)) return false
  return found.decision.outcome !== 'cancel' || speaksWhenCancelled(rule, found)
}

function findingOf(ready: ReadyRule, facts: Facts): Finding {
  const outcome = ready.outcome(facts)
  if (outcome === met) return ready.met
  return outcome === vacuous ? ready.vacuous : { rule: ready.rule, ...outcome }
}
