import type { Case } from '../../src/domain/case/schema.ts'
import type { LogFile } from '../exchange/bundle/log-file.ts'

/**
 * What a masked copy in a bundle was made of: its record lists it, so it is older than the record, and the log did not yet have what
 * was noted of it. The log as it is where the case lists no such copy. `sha256`: of the copy, hex.
 */
export function logAsCopied(log: LogFile, { record: { copies = [] } }: Case, sha256: string): LogFile {
  const note = copies.findLast((row) => row.sha256 === sha256)
  if (note === undefined) return log
  const chains = log.chains.map((chain) => {
    const end = chain.entries.findIndex(({ field }) => field.startsWith(`record.copies.${note.id}`))
    if (end === -1) return chain
    const entries = chain.entries.slice(0, end)
    const last = entries.at(-1)
    // No checksum and no signature of a head is in a copy.
    return { ...chain, entries, head: chain.head && last ? { ...chain.head, seq: last.seq } : null }
  })
  return { ...log, chains, record: { ...log.record, createdAt: note.at, today: note.at.slice(0, 10) } }
}
