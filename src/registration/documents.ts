import type { Attachment, Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { documentTypeOf, type DocumentType } from '../rules/registration/registration-file.ts'
import { afterDecision } from './documents-after.ts'
import { looseDocuments } from './documents-loose.ts'
import { beforeDecision } from './documents-before.ts'
import { partiesOf, type Parties } from './parties.ts'
import { withToldFiles, type FiledDocument } from './told-files.ts'

/** A document of the case as a registrar takes it in. */
export interface RegisteredDocument {
  /** The same for the same document, whatever else the case holds. */
  readonly key: string
  readonly type: DocumentType
  /** What tells it from others of its kind: "Anbud 2"; the kind's own name where there is one. */
  readonly title: string
  /** What it is in somebody's own words, where those may be told; undefined where its type says it. */
  readonly kind: string | undefined
  /** The type that its words name, of what is of no type by where it belongs: what a plan says of that is said of it. */
  readonly as: DocumentType
  /** Came in, went out, was made here; has a day of its own; or was added to the case, and nothing more is known of it. */
  readonly way: 'in' | 'out' | 'made' | 'dated' | 'added'
  readonly on: LocalDate | undefined
  /** HH:MM, where the time of day matters. */
  readonly at: string | undefined
  /** From whom, and to whom; who it is stands by number while it is secret. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly files: readonly Attachment[]
  /** Where it lies, in words, of what is kept outside the case. */
  readonly elsewhere: readonly string[]
  /** Whose bid it is, by the id in the case. */
  readonly supplierId: string | undefined
  /** When it was added to the case, where its own day is not known. */
  readonly addedOn: LocalDate | undefined
  /** What of this only the file itself says, in words: "dagen och avsändaren". */
  readonly proposed: string | undefined
  /** Neither a file nor a place is known: it stands in the record. */
  readonly inRecord: boolean
}

/** A document before its files are found: they hang at a path of the case. */
export interface Drawn {
  readonly key: string
  readonly type: DocumentType
  readonly title?: string | undefined
  readonly on?: LocalDate | undefined
  readonly at?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly supplierId?: string
  readonly kind?: string | undefined
  readonly as?: DocumentType
  readonly addedOn?: LocalDate | undefined
  readonly proposed?: string | undefined
  /** Where in the case its files belong, and further places. */
  readonly place?: string
  readonly alsoAt?: readonly string[]
  /** Other than the way of its kind. */
  readonly way?: RegisteredDocument['way']
  /** It is there though neither file nor place is known: it was sent, received or signed outside the program. */
  readonly isOwn?: boolean
}

/** What every part is drawn from. */
export interface DrawnFrom {
  readonly found: Case
  readonly evaluation: Evaluation
  readonly parties: Parties
}

/**
 * The documents of a case in the order in which they come about, each with its day, from and to whom, and its files; last
 * the files that belong to none of them. What the program writes itself, the record, is not among them.
 */
export function documentsOf(found: Case, evaluation: Evaluation): readonly RegisteredDocument[] {
  const from = { found, evaluation, parties: partiesOf(found, evaluation.facts.today) }
  const drawn = [...beforeDecision(from), ...afterDecision(from)]
  const taken = new Set<string>()
  const filed = drawn.map((one): FiledDocument => {
    const places = new Set([...(one.place === undefined ? [] : [one.place]), ...(one.alsoAt ?? [])])
    const isHere = (place: string | undefined): boolean => place !== undefined && places.has(place)
    const files = found.attachments.filter(
      ({ id, belongsTo, aside }) => isHere(belongsTo) && aside === undefined && !taken.has(id),
    )
    for (const { id } of files) taken.add(id)
    const elsewhere = (found.elsewhere ?? []).filter(
      ({ id, belongsTo }) => isHere(belongsTo) && !taken.has(id),
    )
    for (const { id } of elsewhere) taken.add(id)
    return { drawn: one, files, places: elsewhere }
  })
  const documents = withToldFiles(found, filed, taken).map(registered)
  const rest = looseDocuments(found, taken, from.parties).map(registered)
  const isStray = ({ files }: RegisteredDocument): boolean => files.some(({ aside }) => aside !== undefined)
  return [...inOrder([...documents, ...rest.filter((one) => !isStray(one))]), ...rest.filter(isStray)]
}

/** By day; what has none stays after what it comes after in the work. */
function inOrder(documents: readonly RegisteredDocument[]): readonly RegisteredDocument[] {
  let last = ''
  return documents
    .map((document) => {
      last = document.on ?? document.addedOn ?? last
      return { document, day: last }
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ document }) => document)
}

function registered({ drawn, files, places }: FiledDocument): RegisteredDocument {
  const { key, type, title, on, at, from, to, kind, addedOn, proposed, supplierId, isOwn = false } = drawn
  const { name, way: ofKind } = documentTypeOf(type)
  const way = drawn.way ?? ofKind
  const elsewhere = places.flatMap(({ where }) => where ?? [])
  const inRecord = files.length + elsewhere.length === 0 && !isOwn
  return {
    key,
    type,
    title: title ?? name,
    kind,
    as: drawn.as ?? type,
    way,
    on,
    at,
    from,
    to,
    files,
    elsewhere,
    supplierId,
    addedOn,
    proposed,
    inRecord,
  }
}
