import type { Block } from '../tree.ts'

/** Which version of a record it is, and what differs from the one before. */
export interface VersionOption {
  readonly no: number
  /** The version before; absent in the first. */
  readonly before?: {
    readonly no: number
    /** ISO instant. */
    readonly at: string
    readonly sha256: string
  }
  /** A sentence each; null where the earlier one is not on this computer. */
  readonly changes?: readonly string[] | null
}

/** What has changed since the version before; nothing in the first. */
export function versionSection({ before, changes = null }: VersionOption): readonly Block[] {
  if (before === undefined) return []
  const since = `Det här ersätter version ${before.no}, sparad ${before.at.slice(0, 10)}. Version ${before.no} ska också ligga kvar i akten.`
  if (changes === null)
    return [
      {
        kind: 'paragraph',
        text: `${since} Ärendet som version ${before.no} gjordes av finns inte på den här datorn, så programmet kan inte säga vad som skiljer. Jämför de två dokumenten.`,
      },
    ]
  if (changes.length === 0) return [{ kind: 'paragraph', text: `${since} Inga svar har ändrats.` }]
  return [
    { kind: 'paragraph', text: since },
    { kind: 'list', items: changes },
  ]
}

export const versionTitle = ({ before }: VersionOption): string =>
  `Vad som ändrats sedan version ${before?.no ?? 1}`

/** Which version it is, after the time at which it was made. */
export const versionWords = (version: VersionOption | undefined): string =>
  version === undefined ? '' : `, version ${version.no}`

/** What tells the version before from any other, in what the record says of itself. */
export const versionRows = (
  version: VersionOption | undefined,
): readonly { readonly term: string; readonly value: string }[] =>
  version?.before === undefined
    ? []
    : [{ term: `Version ${version.before.no}, SHA-256`, value: version.before.sha256 }]
