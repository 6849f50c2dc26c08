import type { Attachment, Case } from '../case/schema.ts'

/** A file, or the place of one, with what a person or the file itself tells of it. */
export type Described = Pick<Attachment, 'kind' | 'on' | 'way' | 'party'> & Partial<Pick<Attachment, 'said'>>

/** Which of what is told of a file is as the file itself says, and nobody has changed. */
export function proposedIn({ on, way, party, said }: Described): readonly ('on' | 'party')[] {
  const says = way === 'out' ? said?.to : said?.from
  return [
    ...(on !== undefined && on === said?.on ? ['on' as const] : []),
    ...(party !== undefined && way !== undefined && party === says ? ['party' as const] : []),
  ]
}

/** A file that no other answer of the case tells of: its own day and sender are asked for by itself. */
export const isLoose = ({ belongsTo }: Pick<Case['attachments'][number], 'belongsTo'>): boolean =>
  belongsTo === undefined
