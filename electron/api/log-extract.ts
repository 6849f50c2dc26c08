import { createHash } from 'node:crypto'
import type { Case } from '../../src/domain/case/schema.ts'
import { lastEntries, type LogExtract, type LoggedChain } from '../../src/record/sections/log-extract.ts'
import { readChains, type Chain, type LogEntry } from '../store/log.ts'
import type { Context } from './context.ts'
import { localTime } from './local-time.ts'
import { logProblemOf } from './log-problem.ts'

/** What of a case's log its record prints: facts of the entries and the signed heads, never a value. */
export const logExtractOf = (context: Context, found: Case): LogExtract =>
  extractOf(readChains(context.db(), found.id), logProblemOf(context, found))

/** The same of chains from elsewhere. `problem`: why they did not hold together, as a sentence. */
export const extractOf = (chains: readonly Chain[], problem: string | null): LogExtract => ({
  chains: chains.map(chainOf),
  problem,
})

function chainOf({ installationId, head, entries }: Chain): LoggedChain {
  return {
    installationId,
    entries: entries.length,
    weeded: entries.filter(({ value }) => value === null).length,
    head: head && {
      seq: head.seq,
      hash: hex(head.hash),
      signature: hex(head.signature),
      keySha256: createHash('sha256').update(head.publicKey).digest('hex'),
    },
    days: daysOf(entries),
    last: entries
      .slice(-lastEntries)
      .toReversed()
      .map(({ seq, at, who, field }) => ({ seq, at: localMinute(at), who, field })),
  }
}

/** Entries of one day by one person that follow on each other. */
function daysOf(entries: readonly LogEntry[]): LoggedChain['days'] {
  const days: { on: string; who: string; first: number; last: number }[] = []
  for (const { seq, at, who } of entries) {
    const on = localMinute(at).slice(0, 10)
    const open = days.at(-1)
    if (open?.on === on && open.who === who) open.last = seq
    else days.push({ on, who, first: seq, last: seq })
  }
  return days
}

const localMinute = (instant: string): string => localTime(new Date(instant)).slice(0, 16).replace('T', ' ')

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
