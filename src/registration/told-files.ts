import type { Described } from '../domain/attachments/described.ts'
import type { Attachment, Case } from '../domain/case/schema.ts'
import { typeNamed, type DocumentType } from '../rules/registration/registration-file.ts'
import type { Drawn } from './documents.ts'

/** A document with what it is made of. */
export interface FiledDocument {
  readonly drawn: Drawn
  readonly files: readonly Attachment[]
  readonly places: NonNullable<Case['elsewhere']>
}

/**
 * What belongs to no answer, and somebody has said to be a document that the case knows of and has no file of: it is that one,
 * where it can be one alone. Their days must not differ, nor whom an answer is from.
 */
export function withToldFiles(
  found: Case,
  documents: readonly FiledDocument[],
  taken: Set<string>,
): readonly FiledDocument[] {
  const lacking = documents.filter(
    ({ drawn, files, places }) => drawn.isOwn === true && files.length + places.length === 0,
  )
  const only = (file: Described): Drawn | undefined => {
    const type = file.kind === undefined ? undefined : typeNamed(file.kind)
    const [one, ...more] = lacking.filter(({ drawn }) => drawn.type === type && mayBe(drawn, file))
    return more.length === 0 ? one?.drawn : undefined
  }
  const files = found.attachments.filter(({ id, aside }) => !taken.has(id) && aside === undefined)
  const places = (found.elsewhere ?? []).filter(({ id, where = '' }) => !taken.has(id) && where.trim() !== '')
  const here = new Map([...files, ...places].map((row) => [row.id, only(row)]))
  for (const [id, drawn] of here) if (drawn !== undefined) taken.add(id)
  return documents.map((document) => {
    const isIts = ({ id }: { readonly id: string }): boolean => here.get(id) === document.drawn
    return {
      ...document,
      files: [...document.files, ...files.filter(isIts)],
      places: [...document.places, ...places.filter(isIts)],
    }
  })
}

const mayBe = ({ type, on, from }: Drawn, file: Described): boolean =>
  (file.on === undefined || file.on === on) &&
  (!fromOne.has(type) || (file.party !== undefined && from?.includes(file.party.trim()) === true))

/** There is one of each supplier. */
const fromOne: ReadonlySet<DocumentType> = new Set(['bid', 'declined'])
