import { proposedSentence, type Described } from '../domain/attachments/described.ts'
import type { Attachment, Case } from '../domain/case/schema.ts'
import { samePerson } from '../domain/same-person.ts'
import { withHiddenNumbers } from '../record/hidden-numbers.ts'
import { documentTypeOf, isFileKind, typeNamed } from '../rules/registration/registration-file.ts'
import type { Drawn } from './documents.ts'
import type { Parties } from './parties.ts'
import type { FiledDocument } from './told-files.ts'

/**
 * Files, and places of files, that belong to none of the documents: the case's own, and those whose row is gone. Each has the day
 * and the sender or receiver that somebody has told of it; else the day it was added, and nothing more.
 */
export function looseDocuments(
  found: Case,
  taken: ReadonlySet<string>,
  parties: Parties,
): readonly FiledDocument[] {
  const { areSecret } = parties
  const loose = found.attachments.filter(({ id }) => !taken.has(id))
  const files = loose.filter(({ aside }) => aside === undefined)
  const places = (found.elsewhere ?? []).filter(
    ({ id, where }) => !taken.has(id) && where !== undefined && where.trim() !== '',
  )
  /** What it is, where that is told, and its own name; what a file is called may say whose it is. */
  const named = (file: Described, name: string | undefined): string => {
    const title = toldKind(found, file, areSecret) ?? documentTypeOf('other').name
    return areSecret || name === undefined ? title : `${title}: ${withHiddenNumbers(found, name)}`
  }
  const ofFile = (file: Attachment, title: string): FiledDocument => ({
    drawn: {
      key: `other-${file.id}`,
      type: 'other',
      title,
      ...toldOf(found, file, parties),
      ...(file.on === undefined ? { addedOn: file.addedAt?.slice(0, 10) } : {}),
      ...ofSupplier(file),
    },
    files: [file],
    places: [],
  })
  return [
    ...files.map((file) => ofFile(file, named(file, file.name))),
    ...places.map((place) => ({
      drawn: {
        key: `elsewhere-${place.id}`,
        type: 'other' as const,
        title: named(place, place.name),
        ...toldOf(found, place, parties),
      },
      files: [],
      places: [place],
    })),
    ...loose
      .filter(({ aside }) => aside !== undefined)
      .map((file) => ofFile(file, strayTitle(file, areSecret))),
  ]
}

/** Who it is must not be told before the decision, whoever it is: words of one's own may be anybody's. */
const leftOut = 'utelämnas till beslutet (OSL 5 kap. 2 §)'

type Told = Pick<Drawn, 'kind' | 'as' | 'way' | 'on' | 'from' | 'to' | 'proposed' | 'supplierId'>

/** What it is in somebody's own words, where those may be told. */
const toldKind = (found: Case, { kind }: Described, areSecret: boolean): string | undefined =>
  kind === undefined || (areSecret && !isFileKind(kind)) ? undefined : withHiddenNumbers(found, kind)

function toldOf(found: Case, file: Described, parties: Parties): Told {
  const { kind, on, way, party } = file
  const type = kind === undefined ? undefined : typeNamed(kind)
  const supplier = found.suppliers.find(({ name }) => samePerson(name, party) === true)
  const who =
    supplier !== undefined
      ? parties.supplier(supplier)
      : party !== undefined && parties.areSecret && !isOwn(found, party)
        ? leftOut
        : party && withHiddenNumbers(found, party)
  return {
    kind: toldKind(found, file, parties.areSecret),
    ...(type === undefined ? {} : { as: type }),
    way: way ?? (on === undefined && party === undefined ? 'added' : 'dated'),
    on,
    ...(way === 'out' ? { from: parties.us, to: who } : { from: who }),
    ...(way === 'in' ? { to: parties.us } : {}),
    proposed: proposedSentence(file) ?? undefined,
    ...(supplier === undefined ? {} : { supplierId: supplier.id }),
  }
}

/** Whoever prepares or decides, and the authority itself: no supplier. */
const isOwn = ({ preparer, decision, authority }: Case, party: string): boolean =>
  [preparer.name, decision.decider?.name, authority.name, authority.unit].some(
    (name) => samePerson(name, party) === true,
  )

/** What cannot be taken out of the case any more and does not belong there: its reason may say whose it is. */
const strayTitle = ({ name, aside }: Attachment, areSecret: boolean): string =>
  areSecret ? 'Fil som inte hör hit' : `Fil som inte hör hit: ${name}. ${aside?.reason ?? ''}`.trim()

/** A file of a bid is as secret when it turned out to be the wrong one. */
function ofSupplier({ belongsTo, aside }: Attachment): { supplierId?: string } {
  const id = aside === undefined ? undefined : /^suppliers\.([^.]+)/.exec(belongsTo ?? '')?.[1]
  return id === undefined ? {} : { supplierId: id }
}
