import { z } from 'zod'
import { id, instant } from '../../../src/domain/case/shapes/values.ts'
import { recordLevelSchema } from '../../../src/domain/record-level.ts'
import { longestText } from '../../../src/domain/text.ts'
import type { Chain } from '../../store/log.ts'

/**
 * log.json: what a case's log holds beside the values of its fields, for a program to reckon the chain anew, and what else than
 * the case the record was made of. Never a value or its salt, so that what is weeded later is weeded here too.
 */
const logFormat = 'direktlots-log-extract/1'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const words = z.string().max(longestText)

const entrySchema = z.strictObject({
  id: words,
  seq: z.int().min(1),
  at: words,
  who: words,
  field: words,
  /** What stood in the field has been weeded. */
  isWeeded: z.literal(true).optional(),
  valueHash: hash,
  previousHash: hash,
  hash,
})

const chainSchema = z.strictObject({
  installationId: words,
  /** The end as it was signed; null only where somebody has removed it. Key: Ed25519, DER (SPKI), base64. */
  head: z
    .strictObject({
      seq: z.int().min(0),
      hash,
      signature: z.string().regex(/^[0-9a-f]{128}$/),
      publicKey: z.base64().max(200),
    })
    .nullable(),
  entries: z.array(entrySchema).max(200_000),
})

const versionSchema = z.strictObject({
  no: z.int().min(1),
  before: z.strictObject({ no: z.int().min(1), at: instant, sha256: hash }).optional(),
  changes: z.array(words).nullable().optional(),
})

const madeSchema = z.strictObject({
  today: words,
  createdAt: instant,
  programVersion: words,
  level: recordLevelSchema,
  missingFiles: z.array(id).optional(),
  leftOut: z.array(words).optional(),
  version: versionSchema.optional(),
})

const logFileSchema = z.strictObject({
  format: z.literal(logFormat),
  caseId: id,
  /** Why the log did not hold together as this was written, as a sentence; null where it did. */
  problem: words.nullable(),
  /** What the record was made of beside the case and the log. */
  record: madeSchema,
  chains: z.array(chainSchema).max(200),
})

export type LogFile = z.output<typeof logFileSchema>
export type MadeOf = z.output<typeof madeSchema>

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The text of log.json, the same for the same log. */
export function writeLogFile(args: {
  readonly caseId: string
  readonly problem: string | null
  readonly record: MadeOf
  readonly chains: readonly Chain[]
}): string {
  const { caseId, problem, record, chains } = args
  const file = logFileSchema.parse({
    format: logFormat,
    caseId,
    problem,
    record,
    chains: chains.map(({ installationId, head, entries }) => ({
      installationId,
      head: head && {
        seq: head.seq,
        hash: hex(head.hash),
        signature: hex(head.signature),
        publicKey: Buffer.from(head.publicKey).toString('base64'),
      },
      entries: entries.map(({ id: entry, seq, at, who, field, value, ...hashes }) => ({
        id: entry,
        seq,
        at,
        who,
        field,
        ...(value === null ? { isWeeded: true as const } : {}),
        valueHash: hex(hashes.valueHash),
        previousHash: hex(hashes.previousHash),
        hash: hex(hashes.hash),
      })),
    })),
  })
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The log extract in a text; null where it is none, or of a newer form. */
export function readLogFile(text: string): LogFile | null {
  try {
    const read = logFileSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Whether a text says that it is a log extract of a form that came after this one. */
export const isNewerLog = (text: string): boolean =>
  /^\s*\{\s*"format":\s*"direktlots-log-extract\/(?:[2-9]|[1-9]\d+)"/.test(text)

/** The chains as the log's own check takes them: every value is left out, as where it is weeded. */
export const chainsOf = ({ caseId, chains }: LogFile): readonly Chain[] =>
  chains.map(({ installationId, head, entries }) => ({
    caseId,
    installationId,
    head: head && {
      seq: head.seq,
      hash: Buffer.from(head.hash, 'hex'),
      signature: Buffer.from(head.signature, 'hex'),
      publicKey: Buffer.from(head.publicKey, 'base64'),
    },
    entries: entries.map(({ isWeeded: _said, ...entry }) => ({
      ...entry,
      caseId,
      installationId,
      value: null,
      salt: null,
      valueHash: Buffer.from(entry.valueHash, 'hex'),
      previousHash: Buffer.from(entry.previousHash, 'hex'),
      hash: Buffer.from(entry.hash, 'hex'),
    })),
  }))

/** The same as the record prints them: it tells how many values are weeded. */
export const printedChains = (log: LogFile): readonly Chain[] =>
  chainsOf(log).map((chain, index) => ({
    ...chain,
    entries: chain.entries.map((entry, at) => ({
      ...entry,
      value: log.chains[index]?.entries[at]?.isWeeded === true ? null : '',
    })),
  }))
