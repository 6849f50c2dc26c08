import { z } from 'zod'
import * as c from './choices.ts'
import { longestText } from '../text.ts'
import { organisationSchema } from '../organisation/organisation.ts'
import {
  attachmentSchema,
  contractSchema,
  elsewhereSchema,
  orderReasonSchema,
  savingsSchema,
  takenBackSchema,
} from './shapes/conclude.ts'
import {
  deviationSchema,
  evaluationSchema,
  paperAnswerSchema,
  paperFactSchema,
  passedOnSchema,
  proofSchema,
  replySchema,
  sentPaperSchema,
  stageSchema,
  takenOverSchema,
} from './shapes/decide.ts'
import { broughtSchema } from './shapes/brought.ts'
import { laterSchema } from './shapes/later.ts'
import { leftOutSchema, maskedCopySchema, maskSchema } from './shapes/masking.ts'
import { awardSchema, inquirySchema, statementSchema, supplierSchema } from './shapes/market.ts'
import {
  candidateSchema,
  enteredLimitSchema,
  limbSchema,
  localAnswerSchema,
  partSchema,
  similarSchema,
} from './shapes/prepare.ts'
import { acceptedSchema } from './shapes/vetting.ts'
import { closingShape } from './shapes/closing.ts'
import { recordVersionSchema } from './shapes/versions.ts'
import { day, id, instant, keys, line, ore, orgNr, person, yesNo } from './shapes/values.ts'

/**
 * One direct procurement as the program keeps it and as the case file carries it (format direktlots-case/1).
 * Every answer is optional: a case is whole from its first keystroke. Amounts are whole öre, days ISO dates,
 * instants ISO with time zone. Unknown keys are refused, so that nothing is dropped unseen.
 */
export const caseFormat = 'direktlots-case/1'

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat),
  id,
  createdAt: instant,
  authority: z.strictObject({
    profile: line,
    name: line.optional(),
    orgNr: orgNr.optional(),
    unit: line.optional(),
    /** The organisation's own guideline for direct procurement, as it is named there. */
    guideline: line.optional(),
  }),
  screening: z
    .strictObject({
      /** Only a no is ever kept: with security-classified information nothing of the purchase is stored. */
      security: z.literal('no'),
      personalData: yesNo,
      personalDataNote: line,
      mayBuy: yesNo,
      mayBuyNote: line,
    })
    .partial()
    .optional(),
  /** How the one who prepares is reached stands in what goes out to suppliers. */
  preparer: person.extend({ email: line.optional(), phone: line.optional() }),
  subject: z
    .strictObject({
      title: line,
      description: line,
      law: keys(c.laws),
      category: keys(c.categories),
      cpv: line,
      startDate: day,
      periodStart: day,
      periodEnd: day,
    })
    .partial(),
  value: z
    .strictObject({
      parts: z.array(partSchema),
      hasOption: yesNo,
      recurring: yesNo,
      past12MonthsOre: ore,
      adjustmentPercent: z.number().min(-100).max(1000),
      next12MonthsOre: ore,
      hasSimilar: yesNo,
      similar: z.array(similarSchema),
      collectedReason: line,
      policyExit: keys(c.policyExits),
      policyExitBy: line,
      policyExitReason: line,
      estimateHow: line,
      controlIndex: line,
      controlVolume: line,
      controlExtension: line,
    })
    .partial(),
  contracts: z
    .strictObject({
      found: keys(c.contractSearch),
      searchedWhere: line,
      searchedOn: day,
      searchResult: line,
      candidates: z.array(candidateSchema),
      deviationReason: line,
      coordination: yesNo,
      coordinationNote: line,
      coordinationOwner: line,
      notSplitReason: line,
    })
    .partial(),
  reason: z
    .strictObject({
      way: keys(c.ways),
      ground: keys(c.grounds),
      text: line,
      limbs: z.array(limbSchema),
      handOverTo: line,
      handOverOn: day,
      handOverNote: line,
    })
    .partial(),
  impartiality: z.strictObject({ statements: z.array(statementSchema) }).partial(),
  inquiry: inquirySchema,
  suppliers: z.array(supplierSchema),
  award: awardSchema,
  /** As an older program kept it, where no supplier was chosen that it could be moved to. */
  vetting: z
    .strictObject({
      economicWaiver: yesNo,
      economicWaiverReason: line,
      judgement: keys(c.judgements),
      judgementReason: line,
    })
    .partial(),
  decision: z
    .strictObject({
      usual: person,
      superiorExists: yesNo,
      decider: person,
      /** Whether the region is principal for what is bought (huvudmannaskap); asked over the policy's amount alone. */
      principal: yesNo,
      /** Which level decides, where more than a manager is called for. */
      level: keys(c.decisionLevels),
      stages: z.array(stageSchema),
      passedOn: z.array(passedOnSchema),
      /** Which paper each of what shows the decision answers, where somebody has said it. */
      proofs: z.array(proofSchema),
      /** Papers that went out for a decision, and what came back: the program's own notes. */
      sent: z.array(sentPaperSchema),
      answers: z.array(paperAnswerSchema),
      replies: z.array(replySchema),
      /** What the decision rested on when it was written down: the program's own note. */
      basedOn: z.array(paperFactSchema),
      outcome: keys(c.outcomes),
      decidedOn: day,
      cancelKind: keys(c.cancelKinds),
      cancelReason: line,
      delegation: line,
      samePersonReason: line,
      /** Why it is decided though the supplier check is not whole or no longer valid. */
      checksDeviation: line,
      /** The gaps that are accepted with it, as they were when it was written: the program's own note. */
      checksAccepted: z.array(acceptedSchema),
      takenBack: z.array(takenBackSchema),
    })
    .partial(),
  notice: z
    .strictObject({
      sentOn: day,
      how: line,
      /** Whether each letter tells the points of the receiver's own bid. */
      points: yesNo,
      voluntaryOn: day,
      voluntaryIn: line,
    })
    .partial(),
  contract: contractSchema,
  savings: savingsSchema.optional(),
  order: z.array(orderReasonSchema).optional(),
  record: z
    .strictObject({
      diarienummer: line,
      /** When it was registered, or with `keptAt` put in order. */
      registeredOn: day,
      /** With whom it is kept in order, where it has no number (OSL 5 kap. 1 §). */
      keptAt: line,
      /** What the case is about, as the register is to say it. */
      matter: line,
      ...closingShape,
      /** The records that were saved, the first first: the program's own note. */
      versions: z.array(recordVersionSchema),
      masks: z.array(maskSchema),
      leftOut: z.array(leftOutSchema),
      copies: z.array(maskedCopySchema),
    })
    .partial(),
  followUp: z
    .strictObject({
      needed: yesNo,
      responsible: line,
      on: day,
      note: line,
      doneOn: day,
      outcome: line,
      delivered: keys(c.deliveries),
      deliveredNote: line,
      /** What has been paid, without VAT, up to `paidUntil`. */
      paidOre: ore,
      paidUntil: day,
      costNote: line,
      /** How working conditions at the supplier were followed up. */
      working: line,
      evaluations: z.array(evaluationSchema),
      wentWell: line,
      toChange: line,
      quality: line,
      workSaved: line,
    })
    .partial(),
  /** Departures from law and policy that are explained or reported here. */
  deviations: z.array(deviationSchema).optional(),
  takenOver: z.array(takenOverSchema).optional(),
  /** Where the case was read in from: the program's own note. */
  brought: z.array(broughtSchema).optional(),
  /** Answers to the local routine's own questions. */
  local: z.array(localAnswerSchema).optional(),
  /** What the organisation has put beside the program's own rules, as it was when the case last took it in. */
  basis: z
    .strictObject({
      limits: z.array(enteredLimitSchema),
      routine: z.string().max(longestText),
      /** The part of the organisation that the case is decided in: its line of posts, and the points for them. */
      organisation: organisationSchema,
    })
    .partial()
    .optional(),
  attachments: z.array(attachmentSchema),
  elsewhere: z.array(elsewhereSchema).optional(),
  /** What was changed after it had gone out or been decided: the program's own note. */
  later: z.array(laterSchema).optional(),
  /** What was typed but could not be read, by field path: kept as typed until it is mended. */
  unread: z.record(z.string().max(300), z.string().max(longestText)),
})

export type Case = z.output<typeof caseSchema>
export type Part = z.output<typeof partSchema>
export type Similar = z.output<typeof similarSchema>
export type Supplier = z.output<typeof supplierSchema>
export type Candidate = z.output<typeof candidateSchema>
export type EnteredLimit = z.output<typeof enteredLimitSchema>
export type Statement = z.output<typeof statementSchema>
export type Bid = NonNullable<Supplier['bid']>
export type Later = z.output<typeof laterSchema>
export type Attachment = z.output<typeof attachmentSchema>
