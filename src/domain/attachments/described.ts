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

const proposedNames = { in: 'avsändaren', out: 'mottagaren', made: 'namnet' } as const

/** "Dagen och avsändaren är hämtade ur filen."; null where nothing stands as the file itself has it. */
export function proposedSentence(file: Described): string | null {
  const names = proposedIn(file).map((name) => (name === 'on' ? 'dagen' : proposedNames[file.way ?? 'in']))
  if (names.length === 0) return null
  const words = names.join(' och ')
  const taken = names.length > 1 ? 'hämtade' : words === 'namnet' ? 'hämtat' : 'hämtad'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} är ${taken} ur filen.`
}

/** A file that no other answer of the case tells of: its own day and sender are asked for by itself. */
export const isLoose = ({ belongsTo }: Pick<Case['attachments'][number], 'belongsTo'>): boolean =>
  belongsTo === undefined
