import { isSignedBy, readInstallation } from './installation.ts'
import { hashEntry, hashValue, headMessage, noHash, sameBytes } from './log-hash.ts'
import { readChains, type Chain, type LogEntry } from './log.ts'
import type { ReadableDb } from './sql.ts'

/** How a chain is broken, as sentences to show. */
export const breakSentences = {
  missing: 'En post saknas i loggen före den här.',
  misplaced: 'Posten hör till en annan logg.',
  link: 'Posten följer inte på den som står före.',
  value: 'Postens värde har ändrats efter att den skrevs.',
  hash: 'Posten har ändrats efter att den skrevs.',
  'no-head': 'Loggens underskrivna slut saknas.',
  truncated: 'Loggen har kortats: de sista posterna saknas.',
  'beyond-head': 'Poster har lagts till efter loggens underskrivna slut.',
  head: 'Loggens sista post är inte den som skrevs under.',
  signature: 'Underskriften på loggens slut stämmer inte.',
  key: 'Loggen är underskriven med en annan nyckel än den här installationens.',
} as const

export type BreakKind = keyof typeof breakSentences

export type ChainCheck =
  | { readonly ok: true; readonly chains: number; readonly entries: number; readonly weeded: number }
  | {
      readonly ok: false
      readonly kind: BreakKind
      readonly sentence: string
      readonly installationId: string
      /** The place in the chain, from 1, and the entry that stands there; null where none does. */
      readonly seq: number
      readonly entryId: string | null
    }

interface Break {
  readonly kind: BreakKind
  readonly seq: number
  readonly entryId: string | null
}

function breakOfEntry(chain: Chain, entry: LogEntry, before: LogEntry | undefined): BreakKind | null {
  if (entry.seq !== (before?.seq ?? 0) + 1) return 'missing'
  if (entry.caseId !== chain.caseId || entry.installationId !== chain.installationId) return 'misplaced'
  if (!sameBytes(entry.hash, hashEntry(entry))) return 'hash'
  if (!sameBytes(entry.previousHash, before?.hash ?? noHash)) return 'link'
  if (entry.value === null && entry.salt === null) return null
  if (entry.value === null || entry.salt === null) return 'value'
  return sameBytes(entry.valueHash, hashValue(entry.salt, entry.value)) ? null : 'value'
}

function breakOfHead(chain: Chain): BreakKind | null {
  const { head } = chain
  const last = chain.entries.at(-1)
  if (head === null) return 'no-head'
  if (last === undefined || last.seq < head.seq) return 'truncated'
  if (last.seq > head.seq) return 'beyond-head'
  if (!sameBytes(last.hash, head.hash)) return 'head'
  const message = headMessage({
    caseId: chain.caseId,
    installationId: chain.installationId,
    seq: head.seq,
    hash: head.hash,
  })
  return isSignedBy(head.publicKey, message, head.signature) ? null : 'signature'
}

/** The first thing that is wrong with a chain, which may come from another installation; null where nothing is. */
export function findBreak(chain: Chain): Break | null {
  for (const [index, entry] of chain.entries.entries()) {
    const kind = breakOfEntry(chain, entry, chain.entries[index - 1])
    if (kind !== null) return { kind, seq: entry.seq, entryId: entry.id }
  }
  const kind = breakOfHead(chain)
  const last = chain.entries.at(-1)
  return kind === null ? null : { kind, seq: chain.head?.seq ?? last?.seq ?? 0, entryId: last?.id ?? null }
}

/**
 * Verifies every chain of the case. It shows that the log has not been changed by chance, or by somebody who does
 * not have the installation's key; that key lies in the same database.
 */
export function verifyChain(db: ReadableDb, caseId: string): ChainCheck {
  const installation = readInstallation(db)
  const chains = readChains(db, caseId)
  for (const chain of chains) {
    const { installationId } = chain
    const own = installationId === installation.id
    const otherKey = own && chain.head !== null && !sameBytes(chain.head.publicKey, installation.publicKey)
    const found: Break | null =
      findBreak(chain) ?? (otherKey ? { kind: 'key', seq: chain.head?.seq ?? 0, entryId: null } : null)
    if (found !== null) return { ok: false, ...found, sentence: breakSentences[found.kind], installationId }
  }
  const entries = chains.flatMap((chain) => chain.entries)
  return {
    ok: true,
    chains: chains.length,
    entries: entries.length,
    weeded: entries.filter((entry) => entry.value === null).length,
  }
}
