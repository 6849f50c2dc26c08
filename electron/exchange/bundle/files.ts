import { createHash } from 'node:crypto'
import type { Case } from '../../../src/domain/case/schema.ts'
import { embeddedLogFile } from '../../../src/domain/record-level.ts'
import { withHiddenNumbers } from '../../../src/record/hidden-numbers.ts'
import { documentsOf } from '../../../src/registration/documents.ts'
import { fileNamesOf } from '../../../src/registration/file-names.ts'
import { datedWords, fromTo, kindOf } from '../../../src/registration/sheet.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { savedFileName } from '../saved-file-name.ts'
import { ermsOf } from './erms.ts'
import { manifestName, writeBundleManifest, type BundleContent, type BundleFile } from './manifest.ts'
import { readMe, readMeCase, readMeName } from './read-me.ts'
import type { Installation } from '../../store/installation.ts'

/** Where the case's own files lie in a bundle. */
export const attachmentFolder = 'bilagor'
const ermsName = 'erms.xml'

/** A file of a bundle: its place in it, what it is, and its bytes. */
export interface PackedBundleFile extends Pick<BundleFile, 'name' | 'kind'> {
  readonly bytes: Uint8Array
}

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a bundle is made of. */
export interface BundleParts {
  /** The case that the record was made from. */
  readonly found: Case
  readonly pdf: NamedBytes
  /** What the registrar types from. */
  readonly sheet: NamedBytes
  readonly caseText: string
  readonly logText: string
  /** The case's files that are here, each content once, under the names that the registrar gets them by. */
  readonly attachments: readonly NamedBytes[]
  /** A masked copy, where the person wants it there. */
  readonly masked?: NamedBytes | undefined
  readonly withErms: boolean
  /** The case's title as it may be read outside. */
  readonly title: string
}

/** Every file of a bundle, the signed list of them first. The same parts and key give the same bytes. */
export function bundleFiles(
  parts: BundleParts,
  facts: Omit<BundleContent, 'caseId' | 'files'>,
  installation: Installation,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const { found, pdf, sheet, masked } = parts
  const inside: PackedBundleFile[] = [
    { name: pdf.name, kind: 'record', bytes: pdf.bytes },
    { name: sheet.name, kind: 'sheet', bytes: sheet.bytes },
    { name: caseName(pdf.name), kind: 'case-file', bytes: Buffer.from(parts.caseText, 'utf8') },
    { name: embeddedLogFile, kind: 'log', bytes: Buffer.from(parts.logText, 'utf8') },
    ...(masked === undefined ? [] : [{ name: masked.name, kind: 'masked' as const, bytes: masked.bytes }]),
    ...parts.attachments.map(({ name, bytes }) => ({
      name: `${attachmentFolder}/${name}`,
      kind: 'attachment' as const,
      bytes,
    })),
  ]
  const erms = parts.withErms ? [{ name: ermsName, kind: 'erms' as const }] : []
  const told = [
    {
      name: readMeName,
      kind: 'read-me' as const,
      bytes: readMe([...inside, ...erms], { ...facts, of: readMeCase(found, facts.madeAt) }),
    },
    ...inside,
  ]
  const all = parts.withErms ? [...told, ermsFile(parts, facts, told)] : told
  const manifest = writeBundleManifest({ ...facts, caseId: found.id, files: all.map(listed) }, installation)
  return [{ name: manifestName, bytes: Buffer.from(manifest, 'utf8') }, ...all]
}

/** The case file beside a record: by the record's name. */
const caseName = (pdf: string): string => `${pdf.replace(/\.pdf$/i, '')}.direktlots.json`

const listed = ({ name, kind, bytes }: PackedBundleFile): BundleFile => ({
  name,
  kind,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

const ermsFile = (
  { found, title }: BundleParts,
  facts: ErmsFacts,
  files: readonly PackedBundleFile[],
): PackedBundleFile => ({
  name: ermsName,
  kind: 'erms',
  bytes: Buffer.from(ermsText(found, title, facts, files), 'utf8'),
})

type ErmsFacts = Pick<BundleContent, 'madeAt' | 'programVersion'>

/** The description of a bundle's files for an e-archive. `title`: the case's, as it may be read outside. */
export const ermsText = (
  found: Case,
  title: string,
  { madeAt, programVersion }: ErmsFacts,
  files: readonly Pick<BundleFile, 'name' | 'kind'>[],
): string =>
  ermsOf({
    caseId: found.id,
    title,
    authority: found.authority.name ?? 'Upphandlande myndighet saknas',
    diarienummer: found.record.diarienummer,
    madeAt,
    programVersion,
    files,
    about: aboutFiles(found, madeAt.slice(0, 10)),
  })

/** What the registrar is told of each file, by its place in the bundle; who it is from is left out while that is secret. */
function aboutFiles(found: Case, today: string): ReadonlyMap<string, string> {
  const evaluation = evaluateCase(found, today)
  const names = attachmentNames(found, fileNamesOf(found, evaluation).attachments)
  return new Map(
    documentsOf(found, evaluation).flatMap((document) =>
      document.files.map(({ id }): [string, string] => {
        const words = [document.title, ...kindOf(document), datedWords(document, ': '), ...fromTo(document)]
        const name = names.find((row) => row.id === id)?.name ?? ''
        return [`${attachmentFolder}/${name}`, withHiddenNumbers(found, words.join('. '))]
      }),
    ),
  )
}

/** The case's title as a bundle tells it: no personal number stands in it. */
export const outsideTitle = (found: Case): string =>
  withHiddenNumbers(found, found.subject.title ?? 'Direktupphandling utan rubrik')

/** Names for the case's files in a bundle: those that are given, made safe, each of its own. */
export function attachmentNames(
  found: Case,
  given: ReadonlyMap<string, string>,
): readonly { readonly id: string; readonly name: string }[] {
  const used = new Set<string>()
  return found.attachments.map(({ id, name }) => {
    const wanted = savedFileName(given.get(id) ?? name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '_')
    const free = (count: number): string => {
      const made = count === 1 ? wanted : wanted.replace(/(\.[^.]*)?$/, `-${count}$1`)
      return used.has(made.toLowerCase()) ? free(count + 1) : made
    }
    const made = free(1)
    used.add(made.toLowerCase())
    return { id, name: made }
  })
}
