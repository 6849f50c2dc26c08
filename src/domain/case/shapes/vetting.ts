import { z } from 'zod'
import * as c from '../choices.ts'
import { day, id, identitySchema, keys, line, orgNr, yesNo } from './values.ts'

/** The supplier check: what was looked up of a supplier, and how it was judged. The id of a row is the check's. */
export const checkRowSchema = z.strictObject({
  id,
  result: keys(c.checkResults).optional(),
  on: day.optional(),
  by: line.optional(),
  seen: line.optional(),
  /** Name and number as they stand in what was looked at. */
  name: line.optional(),
  orgNr: orgNr.optional(),
  /** The last day on which the answer is good: from the check's own time, changeable. */
  validUntil: day.optional(),
  /** Why the answer is good for longer than such answers are. */
  longerWhy: line.optional(),
  /** Why what was seen is not saved: it was looked up, and no file is kept. */
  notKept: line.optional(),
  /** Why the check is passed over. That it is there says that it is. */
  waived: line.optional(),
  /** Whom it was made on; absent in older files, and then it was made on the supplier there is. */
  of: identitySchema.optional(),
  /** What stood on the day of the decision, of a check that was made anew after it: the program's own note. */
  stood: z.strictObject({ on: day, validUntil: day.optional() }).optional(),
  /** The case that the row was taken over from, and what it is called: the program's own note. */
  reusedFrom: z
    .strictObject({ caseId: id.optional(), label: line.optional(), on: day.optional() })
    .optional(),
})

/** A check that the decider has accepted as it is, and what it lacked then: the program's own note. The id is the check's. */
export const acceptedSchema = z.strictObject({
  id,
  gaps: z.array(keys(c.checkGaps)).optional(),
  /** Whose check it was: what is accepted of one supplier says nothing of another. */
  supplierId: id.optional(),
  /** Whom that row named then; absent in older files, and then it was the supplier there is. */
  of: identitySchema.optional(),
  /** The check's own day then, the last day on which its answer was good, and what it had shown. */
  on: day.optional(),
  until: day.optional(),
  result: keys(c.checkResults).optional(),
})

/** Answers of the supplier check that are about the one who stood in the row when they were given. */
export const answersOfOne = [
  'riskIndustry',
  'riskIndustryWhich',
  'subcontractors',
  'subcontractorsWho',
  'more',
  'moreWhy',
  'judgementReason',
  'beyondCountry',
  'heardOn',
  'heardWhat',
  'answerBy',
  'letterSentOn',
  'letterNotes',
  'heardAnswer',
  'heardAnsweredOn',
  'heardSilent',
] as const

export const supplierVettingSchema = z
  .strictObject({
    /** Whether the industry is one where rules are often broken, and which it is. */
    riskIndustry: keys(c.riskAnswers),
    riskIndustryWhich: line,
    subcontractors: keys(c.riskAnswers),
    subcontractorsWho: line,
    /** The person wants to look deeper than the rules ask, and why. */
    more: yesNo,
    moreWhy: line,
    judgement: keys(c.judgements),
    judgementReason: line,
    /** What speaks against the supplier beside its country and its owners, where a judgement may be read as resting on them. */
    beyondCountry: line,
    /** Who was judged. */
    judgedOf: identitySchema,
    /** The checks that were not clear when it was judged; absent in older files, and where there were none: the program's own note. */
    judgedRemarks: z.array(
      z.strictObject({ id, result: keys(c.checkResults).optional(), on: day.optional() }),
    ),
    /** Whom an answer is about, once the row has come to hold another name or number: the program's own note. */
    of: z.partialRecord(z.enum(answersOfOne), identitySchema),
    /** What the register knew of the supplier when the risk was judged: the program's own note. */
    known: z.strictObject({ on: day, cases: z.int().min(0), won: z.int().min(0) }),
    /** Hearing before rejecting: the day, what was asked, and what came back. */
    heardOn: day,
    heardWhat: line,
    /** The last day that the supplier was given to answer and to send what is missing. */
    answerBy: day,
    /** When the letter that asks for what is missing was sent. */
    letterSentOn: day,
    /** A line for each draft of it that was saved: its day and what it asked for, the program's own note. */
    letterNotes: line,
    heardAnswer: line,
    heardAnsweredOn: day,
    heardSilent: yesNo,
  })
  .partial()
