import { z } from 'zod'
import * as c from '../choices.ts'
import { day, id, instant, keys, line, person } from './values.ts'

/** Who decides, on what paper, and what came back. */

/** A person, and the post of the organisation that the person held; the id is the post's in `basis.organisation`. */
export const deciderSchema = person.extend({ post: id.optional() })

/** What a decision rested on, as the paper said it: a line each. The id is that of src/rules/decision-facts/facts.ts. */
export const paperFactSchema = z.strictObject({
  id,
  term: line,
  value: line,
  /** What of it decides, apart from the words: of a decision that was written down alone. */
  key: line.optional(),
})

/** A decision of a stage before the award. The id is the stage's: begin, inquiry. */
export const stageSchema = z.strictObject({
  id,
  by: deciderSchema.optional(),
  on: day.optional(),
  delegation: line.optional(),
  /** Why it was taken after what it should have come before. */
  lateReason: line.optional(),
})

/** Somebody who should have decided and left it to the next above: the one, why, and when. */
export const passedOnSchema = z.strictObject({
  id,
  name: line.optional(),
  role: line.optional(),
  why: line.optional(),
  on: day.optional(),
})

/** A paper for a decision that went out, in which form, to whom, and what it said: the program's own note. */
export const sentPaperSchema = z.strictObject({
  id,
  at: instant,
  form: keys(c.paperForms),
  to: person.optional(),
  /** What the receiver names it by: stands on the paper. */
  reference: line,
  /** SHA-256 of the case file that went along, hex. */
  caseSha256: z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa'),
  facts: z.array(paperFactSchema),
  /** Which decisions it asked for; absent: the award alone. */
  asks: z.array(keys(c.delegatedDecisions)).optional(),
})

/** What came back on a paper that was sent: the program's own note, made as the file is brought in. */
export const paperAnswerSchema = z.strictObject({
  id,
  answer: keys(c.paperAnswers),
  comment: line.optional(),
  /** What the one who answered says of an own interest in the purchase, and which it is. */
  conflict: keys(c.yesNo).optional(),
  conflictNote: line.optional(),
  name: line,
  role: line.optional(),
  delegation: line.optional(),
  /** The day that the one who answered wrote. */
  on: day,
  /** When the answer was saved in the other installation, and when it was brought in here. */
  givenAt: instant,
  takenInAt: instant,
  /** Reference and case of the paper that it was given on. */
  reference: line,
  caseSha256: z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa'),
  /** Fingerprint of the key of the installation that it was given in. Whose hands were on it nobody can tell by it. */
  fingerprint: line,
})

/** A case that went to a colleague who takes it over: the program's own note. */
export const takenOverSchema = z.strictObject({
  id,
  at: instant,
  from: line.optional(),
  to: line.optional(),
  /** What was open, a sentence each. */
  open: z.array(line),
  /** SHA-256 of the case file as it was before this row, hex: tells whether anybody has changed the case here since. */
  caseSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa')
    .optional(),
})

/** A departure from law or policy that has no reason of its own elsewhere in the case, or is reported. The id is the kind's. */
export const deviationSchema = z.strictObject({
  id,
  reason: line.optional(),
  /** Who decided on it, where that is another than the decider. */
  by: line.optional(),
  reportedOn: day.optional(),
})

/** A look back at a contract: yearly, or before an option or an extension is used. */
export const evaluationSchema = z.strictObject({
  id,
  kind: keys(c.evaluationKinds).optional(),
  on: day.optional(),
  result: line.optional(),
  /** Of an option: whether it is used. */
  use: keys(c.yesNo).optional(),
})
