import { z } from 'zod'
import * as c from '../choices.ts'
import { longestKept, longestText } from '../../text.ts'
import { day, id, instant, keys, line, person } from './values.ts'

/** Who decides, on what paper, and what came back. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa')

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
  by: person.optional(),
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
  caseSha256: sha256,
  /** SHA-256 of the file's manifest, and of the facts below as the program writes them, hex: what an answer has to be given on. */
  paperSha256: sha256.optional(),
  factsSha256: sha256.optional(),
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
  /** What the program said against that this person decides, where the one approved all the same. */
  despite: line.optional(),
  /** When the answer was saved in the other installation, and when it was brought in here. */
  givenAt: instant,
  takenInAt: instant,
  /** Reference and case of the paper that it was given on. */
  reference: line,
  caseSha256: sha256,
  /** What was asked for, by which file, with which facts: as the one who answered saw it. */
  asks: z.array(keys(c.delegatedDecisions)).optional(),
  paperSha256: sha256.optional(),
  factsSha256: sha256.optional(),
  /** Whose installation it was given in, by its own settings: the program's note as it comes home. */
  madeBy: person.optional(),
  /** The answer as it came, with the manifest that its key signed: what it is verified by again. */
  signed: z
    .strictObject({ manifest: z.string().max(longestText), answer: z.string().max(longestKept) })
    .optional(),
  /** It came in a case from elsewhere, and its signature is not there or does not fit: it shows nothing. */
  isUnverified: z.literal(true).optional(),
  /** Fingerprint of the key of the installation that it was given in. Whose hands were on it nobody can tell by it. */
  fingerprint: line,
})

/**
 * Which paper a file that shows the decision, or the place of one, is an answer to: its reference, or 'none'. The id is that of
 * the row among the files.
 */
export const proofSchema = z.strictObject({ id, answers: line.optional() })

/** What the buyer says to the comment of an answer. The id is that of the answer. */
export const replySchema = z.strictObject({ id, text: line.optional() })

/** A case that went to a colleague who takes it over: the program's own note. */
export const takenOverSchema = z.strictObject({
  id,
  at: instant,
  from: line.optional(),
  to: line.optional(),
  /** What was open, a sentence each. */
  open: z.array(line),
  /** SHA-256 of the case file as it was before this row, hex: tells whether anybody has changed the case here since. */
  caseSha256: sha256.optional(),
  /** When it was opened where it went: there it goes on. */
  takenInAt: instant.optional(),
  /** When, by whom and why it was taken back where it went from, and goes on there. */
  backAt: instant.optional(),
  backBy: line.optional(),
  backReason: line.optional(),
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
