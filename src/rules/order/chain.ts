import type { LocalDate } from '../../domain/local-date.ts'
import { rememberLast } from '../../domain/remember.ts'
import { rules } from '../catalogue/catalogue.ts'
import { layerNames } from '../catalogue/schema.ts'
import { sourceText } from '../catalogue/source-text.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { stepIds, type StepId } from './step-ids.ts'
import { daysOf } from './steps.ts'
import { breakOf, isSameDay, reasonFor, type StepOrder } from './step-order.ts'
import { breakWords, lateWords, stepWords } from './words.ts'

/** A link between two steps as the case has it. */
export interface Link {
  readonly id: string
  readonly first: StepId
  readonly later: StepId
  /** What it comes after, in words: "beslutet". */
  readonly after: string
  /** What it comes to, where that is said better than by what it comes after. */
  readonly says?: string
  /** The day that came too early, where there is one; else of nothing. */
  readonly path: string
  /** Whose the link is: "Lag", "Policy", "Råd". */
  readonly label: string
  readonly state: 'kept' | 'broken' | 'explained' | 'advised'
  /** In order as far as days tell: both are of one day. */
  readonly isSameDay: boolean
  /** Which two days, where they stand in the wrong order. */
  readonly sentence: string | null
  readonly message: string
  /** Document and section; null for advice. */
  readonly source: string | null
  /** A break can be explained. */
  readonly asks: boolean
  readonly reason: string | null
}

export interface ChainStep {
  readonly id: StepId
  readonly name: string
  /** First and last day of the step; the same where it has one. */
  readonly from: LocalDate
  readonly to: LocalDate
  /** The links that say what this step comes after, where both steps have a day. */
  readonly links: readonly Link[]
}

/** Shown as rows: the winner's bid is among the bids, and a bid is accepted by the decision, else by the contract. */
const shown: readonly StepId[] = stepIds.filter((id) => id !== 'winning-bid' && id !== 'award')

/** The steps of the case that have a day, in their order, each with the links that it hangs in. */
export function chainOf(evaluation: Evaluation): readonly ChainStep[] {
  // That a bid must be there to be accepted is said only where it was not.
  const links = evaluation.findings
    .flatMap((finding) => linkIn(evaluation, finding))
    .filter(({ first, state }) => first !== 'winning-bid' || state !== 'kept')
  const isCancelled = evaluation.facts.case.decision.outcome === 'cancel'
  return shown.flatMap((id) => {
    const days = daysOf(evaluation.facts.case, id)
      .map(({ date }) => date)
      .toSorted()
    const [from, to] = [days[0], days.at(-1)]
    if (from === undefined || to === undefined || (id === 'start' && isCancelled)) return []
    const ids: readonly StepId[] = id === awardedBy(evaluation) ? [id, 'award'] : [id]
    return [
      { id, name: stepWords[id].name, from, to, links: links.filter(({ later }) => ids.includes(later)) },
    ]
  })
}

const awardedBy = ({ facts: { case: found } }: Evaluation): StepId =>
  found.decision.decidedOn === undefined ? 'contract' : 'decision'

/** Links whose days stand in the wrong order, those that ask for something first. */
export const breaksOf = (evaluation: Evaluation): readonly Link[] =>
  evaluation.findings
    .filter(mayBeBroken)
    .flatMap((finding) => linkIn(evaluation, finding))
    .filter(({ state }) => state !== 'kept')
    .toSorted(byUrgency)

/** The same of steps alone, without the bids that came after their last day. */
export const brokenSteps: (evaluation: Evaluation) => readonly Link[] = rememberLast((evaluation) => {
  const broken = evaluation.findings.filter(isBrokenStep)
  return broken.length === 0
    ? noLinks
    : broken.flatMap((finding) => linkIn(evaluation, finding)).toSorted(byUrgency)
})

const noLinks: readonly Link[] = []

/** Of most links the finding tells already that the days are in order: nothing of them is put into words. */
const mayBeBroken = (finding: Finding): boolean =>
  finding.rule.demand.is === 'late-bids-explained' || isBrokenStep(finding)

const isBrokenStep = ({ rule, state, explained }: Finding): boolean =>
  (state === 'wrong' || explained === true) && rule.demand.is === 'step-order'

const byUrgency = (a: Link, b: Link): number => urgency.indexOf(a.state) - urgency.indexOf(b.state)

const urgency: readonly Link['state'][] = ['broken', 'explained', 'advised']

/** The link that a finding is about; none where it is about something else, or one of the steps has no day. */
function linkIn(evaluation: Evaluation, finding: Finding): readonly Link[] {
  const { demand } = finding.rule
  if (finding.state === 'unknown') return []
  if (demand.is === 'late-bids-explained')
    return daysOf(evaluation.facts.case, 'bids').length === 0 ? [] : [lateLink(evaluation, finding)]
  if (finding.vacuous === true) return []
  return demand.is === 'step-order' ? [linkOf(evaluation, finding, demand)] : []
}

/** Bids by the last day: each late one is explained where the bid stands, and here it is only shown. */
function lateLink({ facts: { case: found } }: Evaluation, { rule, state }: Finding): Link {
  const order = { first: 'bids', later: 'last-day' } as const
  const broken = breakOf(found, order)
  const reason = found.suppliers.find(({ id }) => id === broken?.first.supplier)?.bid?.note ?? null
  return {
    ...order,
    id: lateBids,
    after: stepWords.bids.before(undefined),
    says: 'anbuden ska ha kommit in senast den dagen',
    path: broken?.first.path ?? '',
    label: rule.layer === 'program' ? adviceLabel : layerNames[rule.layer],
    state: broken === null ? 'kept' : state === 'met' ? 'explained' : 'broken',
    asks: false,
    isSameDay: false,
    sentence: broken === null ? null : lateWords(broken),
    message: rule.message,
    source: rule.layer === 'program' ? null : sourceText(rule, found.subject),
    reason,
  }
}

/** The id of the link that says that bids come by the last day. */
export const lateBids = 'bids-last-day'

function linkOf({ facts }: Evaluation, { rule }: Finding, demand: StepOrder): Link {
  const broken = breakOf(facts.case, demand)
  const reason = reasonFor(facts.case, demand) ?? null
  const isAdvice = rule.strength === 'reminder'
  return {
    id: demand.link,
    first: demand.first,
    later: demand.later,
    after: stepWords[demand.first].before(undefined),
    path: broken?.later.path ?? '',
    label: isAdvice ? adviceLabel : layerNames[rule.layer],
    state:
      broken === null
        ? 'kept'
        : isAdvice
          ? 'advised'
          : demand.asks && reason !== null
            ? 'explained'
            : 'broken',
    asks: demand.asks,
    isSameDay: isSameDay(facts.case, demand),
    sentence: broken === null ? null : breakWords(demand, broken),
    message: rule.message,
    source: rule.layer === 'program' ? null : sourceText(rule, facts.case.subject),
    reason,
  }
}

/** What no source demands, and is wise all the same. */
const adviceLabel = 'Råd'

/** What a link is about, by its id: "Avtal tecknat, före beslutet". Undefined where no rule has it. */
export function linkName(id: string): string | undefined {
  const link = rules
    .map(({ demand }) => demand)
    .find((demand) => demand.is === 'step-order' && demand.link === id)
  if (link?.is !== 'step-order') return undefined
  return `${stepWords[link.later].name}, före ${stepWords[link.first].before(undefined)}`
}
