import { z } from 'zod'
import { fields } from '../../domain/case/fields/catalogue.ts'
import { isLocalDate } from '../../domain/local-date.ts'
import { groups } from '../groups.ts'
import { amountIds } from '../parameters/amounts-file.ts'
import { textSchema } from '../parameters/dated.ts'
import { valueCategories } from '../parameters/limits.ts'
import { stepIds } from '../order/step-ids.ts'
import { afterDemands } from './after-demands.ts'
import { decisionDemands } from './decision-demands.ts'

/**
 * A rule is a plain record: what it says, where it stands, when it speaks and what it asks for. All its numbers, days
 * and words are here; the code knows only how a condition or a demand is looked up in a case.
 */
const day = z.string().refine(isLocalDate, 'är ingen dag (ÅÅÅÅ-MM-DD)')
const field = z.string().refine((pattern) => Object.hasOwn(fields, pattern), 'är inget fält i ett ärende')
/** A field of the supplier that is bought from, without the row: "vetting.judgement". */
const winnerField = z
  .string()
  .refine((name) => Object.hasOwn(fields, `suppliers.*.${name}`), 'är inget fält hos en leverantör')
const amount = z.int().positive()

export const conditionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('documentation-duty') }),
  z.strictObject({ is: z.literal('post-award-notice') }),
  /** `known`, of a no: only one that is certain (true), or only where it cannot be said (false). Absent: both. */
  z.strictObject({
    is: z.literal('allowed-by-amount'),
    answer: z.boolean(),
    known: z.boolean().optional(),
  }),
  /** The legal value, of the estimate or of the accepted bid, in kronor without VAT. */
  z.strictObject({ is: z.literal('value-over'), kronor: amount }),
  /** The legal value is known and not over the amount. */
  z.strictObject({ is: z.literal('value-at-most'), kronor: z.int().min(0) }),
  /** The value with what the policy adds is over the amount, though the legal value is not. */
  z.strictObject({ is: z.literal('only-collected-over'), kronor: amount }),
  /** The value with what the policy adds is not within the limit. */
  z.strictObject({ is: z.literal('collected-over-limit') }),
  /** The value is within the limit, and close under it. */
  z.strictObject({ is: z.literal('near-limit') }),
  z.strictObject({ is: z.literal('category'), oneOf: z.array(z.enum(valueCategories)).min(1) }),
  /** The bid or the contract passes a line that the estimate was under. */
  z.strictObject({ is: z.literal('award-passes-line') }),
  z.strictObject({ is: z.literal('asked-more-than'), count: z.int().min(0) }),
  /** Somebody is asked, and no more than `count`. */
  z.strictObject({ is: z.literal('asked-at-most'), count: z.int().min(1) }),
  /** Fewer than `count` asked, or not asked in writing. */
  z.strictObject({ is: z.literal('competition-short'), count: z.int().min(1) }),
  z.strictObject({ is: z.literal('bids-more-than'), count: z.int().min(0) }),
  z.strictObject({ is: z.literal('answer'), field, equals: z.string() }),
  z.strictObject({ is: z.literal('answer-not'), field, equals: z.string() }),
  z.strictObject({ is: z.literal('answered'), field }),
  /** An answer on the row of the one that is bought from. */
  z.strictObject({ is: z.literal('winner'), field: winnerField, equals: z.string() }),
  /** It is answered there, otherwise. */
  z.strictObject({ is: z.literal('winner-not'), field: winnerField, equals: z.string() }),
  /** The risk with the one that is bought from: see src/rules/vetting/risk.ts. Unknown while it is not known. */
  z.strictObject({ is: z.literal('risk'), level: z.enum(['low', 'raised']) }),
  /** Some rule of the strength asks for checks of the one that is bought from. */
  z.strictObject({ is: z.literal('checks-demanded'), asks: z.enum(['must', 'should']) }),
  /** The same, or some check of it is answered though no rule asks for it: must, where one is not clear. */
  z.strictObject({ is: z.literal('checks-looked-at'), asks: z.enum(['must', 'should']) }),
  /** The procurement goes on to a contract, as far as is known. */
  z.strictObject({ is: z.literal('awarding') }),
  z.strictObject({ is: z.literal('cancelled') }),
  /** The purchasing function takes over: nobody is asked here, and nothing is decided. */
  z.strictObject({ is: z.literal('handed-over') }),
  /** More is paid than the contract's own price: an option, an extension or another cost. */
  z.strictObject({ is: z.literal('has-more-parts') }),
  z.strictObject({ is: z.literal('open-ended') }),
  z.strictObject({ is: z.literal('priced-once') }),
  /** A winner is chosen and its price is known. */
  z.strictObject({ is: z.literal('award-priced') }),
  /** The organisation opens bids formally, with named persons: a switch of the profile or of the local routine. */
  z.strictObject({ is: z.literal('formal-opening') }),
  /** A bid is so low against the others that the rule of thumb in low-bids.json asks why. */
  z.strictObject({ is: z.literal('low-bid') }),
])

const localAnswerKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'yes-no', 'date', 'money']) }),
  z.strictObject({ kind: z.literal('choice'), choices: z.array(z.string()).readonly() }),
])

export const demandSchema = z.discriminatedUnion('is', [
  /** Something to know; nothing is asked. */
  z.strictObject({ is: z.literal('remember') }),
  z.strictObject({ is: z.literal('answered'), fields: z.array(field).min(1) }),
  z.strictObject({ is: z.literal('value-known') }),
  z.strictObject({ is: z.literal('direct-procurement-allowed') }),
  z.strictObject({ is: z.literal('parts-complete') }),
  /** No option or extension is filled in that the answer "no options" leaves out of the value. */
  z.strictObject({ is: z.literal('parts-counted') }),
  z.strictObject({ is: z.literal('recurring-complete') }),
  z.strictObject({ is: z.literal('similar-complete') }),
  z.strictObject({ is: z.literal('not'), field, value: z.string() }),
  z.strictObject({ is: z.literal('not-answered'), field }),
  z.strictObject({ is: z.literal('award-within-limit') }),
  /** Every question of the stated ground is answered. The grounds and their questions are in grounds.json. */
  z.strictObject({ is: z.literal('limbs-answered') }),
  /** None of the answers is made of little else than a phrase that says nothing. The phrases are in empty-phrases.json. */
  z.strictObject({ is: z.literal('no-empty-phrases'), fields: z.array(field).min(1) }),
  z.strictObject({ is: z.literal('late-bids-explained') }),
  z.strictObject({ is: z.literal('bid-sums-agree') }),
  /** A saving that is told has its inputs, its assumptions and its uncertainty, or says why it cannot be computed. */
  z.strictObject({ is: z.literal('savings-complete') }),
  z.strictObject({ is: z.literal('answers-agree') }),
  z.strictObject({ is: z.literal('period-agrees') }),
  /** The first or last day is said, of the purchase or of the contract itself. */
  z.strictObject({ is: z.literal('period-known'), edge: z.enum(['start', 'end']) }),
  /** The contract does not run longer than the time that its price is counted for. */
  z.strictObject({ is: z.literal('contract-period-counted') }),
  /** Where another bid is better, or lower, than the accepted one: why that one is accepted. */
  z.strictObject({ is: z.literal('not-best-explained') }),
  /** What the program's own notes of times show is explained: written down late, or changed once bids were compared. */
  z.strictObject({ is: z.literal('notes-explained') }),
  z.strictObject({ is: z.literal('early-comparison-explained') }),
  /** The lines of every bid come to its price. */
  z.strictObject({ is: z.literal('bid-lines-agree') }),
  z.strictObject({ is: z.literal('bids-distinct') }),
  /** Every bid has an outcome and the reason for it, once a winner is chosen or the purchase is cancelled. */
  z.strictObject({ is: z.literal('bids-settled') }),
  /** No bid's outcome says otherwise than the choice of the winner. */
  z.strictObject({ is: z.literal('outcomes-agree') }),
  /** Every compared bid has points, each with its reason, for every criterion that the inquiry weighs by points. */
  z.strictObject({ is: z.literal('points-given') }),
  /** The supplier of a low bid has been asked about it and its answer is written down. */
  z.strictObject({ is: z.literal('low-bids-asked') }),
  z.strictObject({ is: z.literal('judgement-explained') }),
  z.strictObject({ is: z.literal('not-in-future'), fields: z.array(field).min(1) }),
  /** The legal value is not over the local routine's own amount. */
  z.strictObject({ is: z.literal('value-within'), kronor: z.int().min(0) }),
  /** A question of the local routine, by its id. */
  z.strictObject({
    is: z.literal('local-answer'),
    question: z.string(),
    answer: localAnswerKind,
    optional: z.boolean(),
  }),
  /** The case's local routine can be read: never met by a rule that says it cannot. */
  z.strictObject({ is: z.literal('routine-readable') }),
  /** Every contract that was looked at is judged, with a reason where it does not cover the whole need. */
  z.strictObject({ is: z.literal('candidates-judged') }),
  /** No supplier has another last day while all are said to have had the same. */
  z.strictObject({ is: z.literal('asked-alike') }),
  /** Where price and named criteria decide: each named and weighed, the price among them, 100 in all. */
  z.strictObject({ is: z.literal('criteria-weighed') }),
  /** Every question from a supplier is answered, and the answer sent to all. */
  z.strictObject({ is: z.literal('questions-answered') }),
  /** The questions of the chosen way out of the policy's number are answered. They are in assets/rules/inquiry. */
  z.strictObject({ is: z.literal('fewer-limbs-answered') }),
  /** The inquiry's text is the one that was sent to all. */
  z.strictObject({ is: z.literal('inquiry-as-sent') }),
  z.strictObject({ is: z.literal('suppliers-distinct') }),
  /** Bid, checks or contract name the same supplier as the others do, or it is told why not. */
  z.strictObject({ is: z.literal('names-agree'), place: z.enum(['bid', 'checks', 'contract']) }),
  z.strictObject({ is: z.literal('asked-at-least'), count: z.int().min(1) }),
  z.strictObject({ is: z.literal('suppliers-identified') }),
  z.strictObject({ is: z.literal('answers-settled') }),
  z.strictObject({ is: z.literal('bids-priced') }),
  z.strictObject({ is: z.literal('winner-chosen') }),
  z.strictObject({ is: z.literal('statements'), parts: z.array(z.enum(['preparer', 'decider'])).min(1) }),
  /** Every stated interest is dealt with: somebody else has taken over, or has examined it, and the answers say so. */
  z.strictObject({ is: z.literal('no-open-conflict') }),
  /** What was done about the advantage of each supplier that helped to prepare the purchase. */
  z.strictObject({ is: z.literal('helped-settled') }),
  /** A supplier that is shut out because it helped has been heard first: when, and what it said. */
  z.strictObject({ is: z.literal('helped-heard') }),
  z.strictObject({ is: z.literal('excluded-not-accepted') }),
  /** The checks are made on the one that is bought from, and hold; `waive`: on what ground one may be passed over. */
  z.strictObject({
    is: z.literal('checks'),
    checks: z.array(z.string()).min(1),
    waive: z.enum(['low-value-and-risk', 'plainly-needless']).optional(),
  }),
  /** The checks that rules ask for are whole at the decision or at signing, or it is accepted in words that they are not. */
  z.strictObject({
    is: z.literal('checks-before'),
    step: z.enum(['decision', 'signing']),
    asks: z.enum(['must', 'should']),
  }),
  /** A supplier that something must be explained of has been heard: the one bought from, others judged, or others rejected. */
  z.strictObject({ is: z.literal('heard'), who: z.enum(['winner', 'others', 'rejected']) }),
  z.strictObject({ is: z.literal('hearing-in-order') }),
  /** No answer that counts is good for more than so many times the check's own time. */
  z.strictObject({ is: z.literal('not-much-longer'), times: z.int().min(2) }),
  /** What is only looked at is not told of at another question. */
  z.strictObject({ is: z.literal('extract-beside') }),
  /** Every supplier that is judged is still the one that was: its row may have come to hold another. */
  z.strictObject({ is: z.literal('judged-is-there') }),
  /** What had to be explained first is explained, and the judgement made. */
  z.strictObject({ is: z.literal('judgement-settled') }),
  z.strictObject({ is: z.literal('rejection-explained') }),
  z.strictObject({ is: z.literal('rejected-in-bids') }),
  /** Something else than what is only to be attentive to lies behind the judgement that a supplier is not serious. */
  z.strictObject({ is: z.literal('more-than-attention') }),
  /** What else there is, where the words of such a judgement speak of a country or an owner. */
  z.strictObject({ is: z.literal('country-beside') }),
  /** A foreign number of the one bought from, which reads as a Swedish one, has been looked up. */
  z.strictObject({ is: z.literal('foreign-number-seen') }),
  /** Nothing is kept of what is only looked at. */
  z.strictObject({ is: z.literal('look-only') }),
  /** Answers on the row of the one that is bought from. Fields are relative to the row. */
  z.strictObject({ is: z.literal('winner-answered'), fields: z.array(winnerField).min(1) }),
  z.strictObject({ is: z.literal('winner-not'), field: winnerField, value: z.string() }),
  ...decisionDemands,
  ...afterDemands,
  /** Dates that cannot be otherwise: a break is a slip of the pen. */
  z.strictObject({ is: z.literal('in-order'), fields: z.array(field).min(2) }),
  /** A step is not taken before another. The link's id is also that of the row of `order` which explains a break. */
  z.strictObject({
    is: z.literal('step-order'),
    link: z.string().regex(/^[a-z-]{1,64}$/),
    first: z.enum(stepIds),
    later: z.enum(stepIds),
    /** A break asks for an explanation, once: what a law or a policy demands. Else it is only said. */
    asks: z.boolean(),
    /** An answer given elsewhere that explains the same break. */
    explainedBy: field.optional(),
  }),
  z.strictObject({
    is: z.literal('within-days'),
    field,
    from: z.array(field).min(1),
    /** The act's days, by their id in amounts.json. */
    amount: z.enum(amountIds),
    /** The days after the quarter's end, for those who collect its notices: the later last day holds. */
    quarterly: z.enum(amountIds).optional(),
  }),
  /** The contract is not signed before the standstill after a voluntary notice is over. The act's days are in amounts.json. */
  z.strictObject({ is: z.literal('after-standstill') }),
])

export const sourceSchema = z.strictObject({
  document: textSchema,
  section: textSchema,
  quote: z.string().min(1).optional(),
  address: z.string().min(1).optional(),
  /** The wording with this section is in force from this day; before it, the rule stood elsewhere. */
  since: day.optional(),
  /** Document and section of the same rule in the other acts, where it has been found. */
  counterparts: z
    .strictObject({ LUF: z.string().min(1).optional(), LUK: z.string().min(1).optional() })
    .optional(),
})

/** Whose a rule is, in the order in which they speak. An auditor's findings bind nobody: they only advise. */
export const layerOrder = ['law', 'policy', 'revision', 'local', 'program'] as const

/** How much a rule asks: a duty, what one should do, what to remember, and advice to read where it is of use. */
export const strengths = ['must', 'should', 'reminder', 'advice'] as const

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  layer: z.enum(layerOrder),
  /** Acts under which a rule of law speaks; profiles for which a policy does. Absent: all. */
  laws: z
    .array(z.enum(['LOU', 'LUF', 'LUFS', 'LUK']))
    .min(1)
    .optional(),
  profiles: z.array(z.string()).min(1).optional(),
  source: sourceSchema,
  validFrom: day,
  validTo: day.nullable(),
  group: z.enum(groups),
  strength: z.enum(strengths),
  /** What advice is about, as its heading: "Hållbarhet". Advice only. */
  topic: z.string().min(1).optional(),
  /** Why the text behind the rule may not hold, where its own revision is in doubt. */
  uncertain: z.string().min(1).optional(),
  when: z.array(conditionSchema),
  demand: demandSchema,
  /** What to do, one or two sentences. */
  message: z.string().min(10),
  /** Why anybody asks, in one sentence, where the message does not say. */
  why: z.string().min(10).optional(),
})

export const ruleFileSchema = z.strictObject({
  format: z.literal('direktlots-rules/1'),
  version: day,
  rules: z.array(ruleSchema).min(1),
})

export type Rule = z.output<typeof ruleSchema>
export type Condition = z.output<typeof conditionSchema>
export type Demand = z.output<typeof demandSchema>
export type Layer = Rule['layer']

export const layerNames: Readonly<Record<Layer, string>> = {
  law: 'Lag',
  policy: 'Policy',
  revision: 'Revision',
  local: 'Lokal rutin',
  program: 'Programmet',
}
