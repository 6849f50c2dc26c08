import { z } from 'zod'
import * as c from '../choices.ts'
import { secrecyRequestSchema } from './masking.ts'
import { checkRowSchema, supplierVettingSchema } from './vetting.ts'
import { count, day, id, identitySchema, instant, keys, line, ore, orgNr, time, yesNo } from './values.ts'

/** What is asked of the market and what comes back: the inquiry, the suppliers, their bids, who may take part. */

/** A line of a bid's price, for a bid that is more than one sum. A discount is taken off. */
const bidLineSchema = z.strictObject({
  id,
  label: line.optional(),
  kind: keys(c.bidLineKinds).optional(),
  amountOre: ore.optional(),
})

const bidSchema = z.strictObject({
  receivedOn: day.optional(),
  receivedAt: time.optional(),
  /** When the bid was first written down here: the program's own note. */
  registeredAt: instant.optional(),
  /** The sender as the bid itself names it. */
  senderName: line.optional(),
  senderOrgNr: orgNr.optional(),
  /** Why the sender has another name or number than the supplier that was asked. */
  senderReason: line.optional(),
  unitPriceOre: ore.optional(),
  totalOre: ore.optional(),
  /** What the bid cost when bids were first compared, where it was changed afterwards: the program's own note. */
  firstOre: ore.optional(),
  /** Whose the bid was when bids were compared or the winner chosen, where that was changed afterwards: the program's own note. */
  comparedAs: identitySchema.optional(),
  lines: z.array(bidLineSchema).optional(),
  terms: line.optional(),
  note: line.optional(),
  /** Points for a criterion of the inquiry; the id is the criterion's. */
  scores: z
    .array(z.strictObject({ id, points: z.number().min(0).max(100).optional(), reason: line.optional() }))
    .optional(),
  /** An abnormally low price: when the supplier was asked about it, and what it answered. */
  lowAskedOn: day.optional(),
  lowAnswer: line.optional(),
  outcome: keys(c.bidOutcomes).optional(),
  outcomeReason: line.optional(),
})

/** How one supplier was asked, where it was not as the others. */
const askedSchema = z.strictObject({
  channel: keys(c.channels).optional(),
  on: day.optional(),
  by: line.optional(),
  lastDay: day.optional(),
})

export const supplierSchema = z.strictObject({
  id,
  /** The supplier in the program's own register that it was picked from or put into. */
  registerId: id.optional(),
  name: line.optional(),
  orgNr: orgNr.optional(),
  /** A sole trader's number is a personal number: whether it is hidden where it is printed. */
  masked: yesNo.optional(),
  vatNr: line.optional(),
  country: line.optional(),
  foreignId: line.optional(),
  contact: line.optional(),
  asked: askedSchema.optional(),
  /** When a draft of the inquiry was last saved for the one who stands here: the program's own note. */
  draftedOn: day.optional(),
  /** When the row was added, where the inquiry had gone out by then and nothing has gone to all since: the program's own note. */
  addedOn: day.optional(),
  /** Whom the inquiry went to, where the row was changed or the day was taken away afterwards: the program's own note. */
  askedAs: identitySchema.optional(),
  /** Why the supplier stands here though it was never asked. */
  mistake: line.optional(),
  /** A supplier that helped to prepare the purchase, and how its advantage was evened out. */
  helped: yesNo.optional(),
  helpedHow: line.optional(),
  helpedWay: keys(c.helpedWays).optional(),
  helpedReason: line.optional(),
  /** A supplier that may not take part is heard first: when, and what it said. */
  helpedHeardOn: day.optional(),
  helpedAnswer: line.optional(),
  answer: keys(c.answers).optional(),
  bid: bidSchema.optional(),
  secrecy: secrecyRequestSchema.optional(),
  checks: z.array(checkRowSchema).optional(),
  vetting: supplierVettingSchema.optional(),
  notifiedOn: day.optional(),
  /** The letters about the decision as they were when saved as drafts: the program's own note. */
  letters: z.array(z.strictObject({ id, on: day.optional(), text: line.optional() })).optional(),
})

export const inquirySchema = z
  .strictObject({
    channel: keys(c.channels),
    sentOn: day,
    lastDay: day,
    sameForAll: yesNo,
    differenceReason: line,
    text: line,
    evidence: line,
    criterion: keys(c.criteria),
    criterionText: line,
    fewerReason: keys(c.fewerReasons),
    fewerText: line,
    /** Answers to the questions that the policy's exit puts; the id is the question's. */
    fewerLimbs: z.array(z.strictObject({ id, text: line.optional() })),
    need: line,
    quantity: line,
    delivery: line,
    /** The ones that the program offers have the id of the offer and its words as they were when taken. */
    requirements: z.array(z.strictObject({ id, take: yesNo.optional(), text: line.optional() })),
    criteria: z.array(
      z.strictObject({ id, name: line.optional(), weight: count.optional(), how: line.optional() }),
    ),
    questionsTo: line,
    questionsLastDay: day,
    answerTo: line,
    terms: line,
    eInvoice: yesNo,
    /** Why a supplier's name stands in the inquiry, as an older program asked it: of all names at once. */
    nameReason: line,
    /** Why a word of a supplier's name may stand, each for one word in one text: both are the program's own note. */
    nameReasons: z.array(
      z.strictObject({ id, word: line.optional(), text: line.optional(), reason: line.optional() }),
    ),
    /** The text as it was when the files were last made, and the day: the program's own note. */
    saved: z.strictObject({ on: day.optional(), text: line.optional() }),
    /** The text each time it was sent to all: the program's own note, so that a later change is seen. */
    sendings: z.array(z.strictObject({ id, on: day.optional(), text: line.optional() })),
    /** Since when the text is another than the one last sent: the program's own note. */
    changedOn: day,
    questions: z.array(
      z.strictObject({
        id,
        on: day.optional(),
        question: line.optional(),
        answer: line.optional(),
        answeredOn: day.optional(),
        sentToAll: yesNo.optional(),
        /** When a draft of this answer was last saved for each: the program's own note. */
        draftedOn: day.optional(),
      }),
    ),
  })
  .partial()

export const awardSchema = z
  .strictObject({
    supplierId: id,
    reason: line,
    comparedOn: day,
    /** When bids were first shown side by side here: the program's own note. */
    firstComparedAt: instant,
    earlyReason: line,
    /** Why another than the lowest, or the best by the stated weights, was chosen. */
    notBestReason: line,
    /** The highest points of a criterion, where they are not 100; the id is the criterion's. */
    scales: z.array(z.strictObject({ id, most: count.optional() })),
    openedOn: day,
    openedAt: time,
    openedBy: line,
  })
  .partial()

export const statementSchema = z.strictObject({
  id,
  name: line.optional(),
  role: line.optional(),
  part: keys(c.statementParts).optional(),
  conflict: yesNo.optional(),
  note: line.optional(),
  on: day.optional(),
  supplierIds: z.array(id).optional(),
  /** The suppliers as they were named when the answer was given: a row may come to hold another. The id is the row's. */
  covers: z.array(identitySchema.extend({ id })).optional(),
  /** How another's statement came to the one who writes it down. */
  form: keys(c.statementForms).optional(),
  /** Who wrote it down, where it was somebody else: the program's own note. */
  notedBy: line.optional(),
  /** What was done about a stated conflict, by whom it was decided, and when. */
  way: keys(c.conflictWays).optional(),
  wayNote: line.optional(),
  wayBy: line.optional(),
  wayOn: day.optional(),
  /** The last day the answer stood: then it was changed, or the person no longer took part. Kept as history. */
  until: day.optional(),
  /** Why a stated interest was taken back by the one who had stated it. */
  changeReason: line.optional(),
})
