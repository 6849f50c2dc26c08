import { z } from 'zod'
import * as c from '../choices.ts'
import { count, day, id, identitySchema, instant, keys, line, ore, orgNr, person } from './values.ts'
import { acceptedSchema } from './vetting.ts'

/** What the purchase ends in: the contract, what was saved, and the files that prove it. */

export const contractSchema = z
  .strictObject({
    signedOn: day,
    amountOre: ore,
    /** Of older files only: the one day there was for every option. `fromOlder` makes a row of it. */
    optionLastDay: day,
    reference: line,
    publishedOn: day,
    publishedIn: line,
    /** The other party as the contract itself names it. */
    partyName: line,
    partyOrgNr: orgNr,
    /** Why the contract has another name or number than the bid. */
    partyReason: line,
    /** Why it is signed though the supplier check is not whole or no longer valid. */
    checksDeviation: line,
    checksAccepted: z.array(acceptedSchema),
    startsOn: day,
    endsOn: day,
    /** The id is that of the option among the parts of the value. */
    options: z.array(z.strictObject({ id, lastDay: day.optional(), endsOn: day.optional() })),
    termination: line,
    owner: line,
    handler: line,
    catalogueOn: day,
    catalogueLink: line,
  })
  .partial()

export const savingsSchema = z
  .strictObject({
    method: keys(c.savingsMethods),
    lines: z.array(
      z.strictObject({
        id,
        label: line.optional(),
        quantity: count.optional(),
        oldOre: ore.optional(),
        newOre: ore.optional(),
      }),
    ),
    firstOre: ore,
    finalOre: ore,
    source: line,
    assumptions: line,
    uncertaintyPercent: z.number().min(0).max(1000),
    cannotReason: line,
    hours: count,
    hourOre: ore,
  })
  .partial()

/** A decision that was taken back, so that bids could be changed again: what it was, when it was undone, and why. */
export const takenBackSchema = z.strictObject({
  id,
  at: instant,
  by: line.optional(),
  reason: line,
  outcome: keys(c.outcomes).optional(),
  decidedOn: day.optional(),
  /** When the first of those who tendered had been told of it. */
  noticeSentOn: day.optional(),
  /** When a contract had been signed. */
  contractSignedOn: day.optional(),
  /** Why it was decided and signed though the supplier check was not whole. */
  checksDeviation: line.optional(),
  contractChecksDeviation: line.optional(),
  /** Who had won, and why; who had decided; why it was to be cancelled: as it was decided. */
  winner: identitySchema.optional(),
  awardReason: line.optional(),
  notBestReason: line.optional(),
  decider: person.optional(),
  cancelKind: keys(c.cancelKinds).optional(),
  cancelReason: line.optional(),
  /** What showed that it had been decided: names of files, and where others lie. */
  proofs: z.array(line).optional(),
})

/** Why a step was taken before the one that should come first; the id is the link's. */
export const orderReasonSchema = z.strictObject({
  id,
  text: line.optional(),
  /** The program's note of whom it was about as it was written: suppliers by id, persons by name. */
  of: line.optional(),
})

/** What a registrar asks of a file that no other answer tells of. */
const described = {
  /** What it is, in a word of the list or in other words. */
  kind: line.optional(),
  /** Its own day: when it came in, went out or was made. */
  on: day.optional(),
  way: keys(c.fileWays).optional(),
  /** From whom, to whom or by whom, as the way is. */
  party: line.optional(),
}

export const attachmentSchema = z.strictObject({
  id,
  name: line,
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa'),
  /** The row or the question that it proves, as a path in the case. */
  belongsTo: line.optional(),
  /** What it belonged to until that row was taken away: a bid that is left is as secret as before. */
  cameFrom: line.optional(),
  addedAt: instant.optional(),
  ...described,
  /** What the file itself says, as the head of a mail does: the program's own note, from which it proposes. */
  said: z.strictObject({ on: day.optional(), from: line.optional(), to: line.optional() }).optional(),
  /** It can no longer be taken away, and does not belong here: when somebody said so, who, and why. */
  aside: z.strictObject({ at: instant, by: line.optional(), reason: line }).optional(),
})

/** A file that is too large for the case, or that is kept in the diary: where it is. */
export const elsewhereSchema = z.strictObject({
  id,
  name: line.optional(),
  where: line.optional(),
  belongsTo: line.optional(),
  cameFrom: line.optional(),
  ...described,
})
