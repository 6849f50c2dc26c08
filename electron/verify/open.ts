import { Refusal } from '../../src/contract/answer.ts'
import { embeddedCaseFile, embeddedLogFile } from '../../src/domain/record-level.ts'
import { manifestName, readBundleManifest } from '../exchange/bundle/manifest.ts'
import type { OpenBundle } from '../exchange/bundle/read.ts'
import { sha256Of } from './case-in.ts'
import { ownPaper } from './own-papers.ts'
import { readPdf } from './read-pdf.ts'
import { namesSeal, sealHolds, sealIn } from './seal.ts'

/** What a file holds of a case: its text, the bytes of its files, and the text of the log so far, where it lies there. */
export interface Held {
  readonly text: string
  readonly files: readonly Buffer[]
  readonly log: string | null
  /** The record itself, as the program wrote it; null where it did not lie there. */
  readonly record: Buffer | null
}

const refused = (sentence: string): Refusal => new Refusal('invalid', sentence)

/**
 * The text of the case file in a record. Throws Refusal with what to do where there is none, or the program's part has been
 * changed. What was added after that part, as by a service for signatures, is not looked at.
 */
export async function recordCase(file: Buffer): Promise<Held> {
  const sealed = sealIn(file)
  if (sealed === null ? namesSeal(file) : !sealHolds(sealed)) throw changed('PDF:en')
  const read = await readPdf(sealed === null ? file : file.subarray(0, sealed.length))
  if (!read.ok) throw refused(`PDF:en öppnades inte. ${read.says}`)
  const text = read.pdf.files.get(embeddedCaseFile)
  const paper = ownPaper(read.pdf)
  if (text === undefined && paper !== null)
    throw refused(
      `${paper.title} En sådan har inget ärende i sig. Ärendefilen (….direktlots.json) finns hos den som gjorde den.`,
    )
  if (text === undefined)
    throw refused(
      read.pdf.info['Creator'] === 'Direktlots'
        ? 'PDF:en har inget ärende i sig. Öppna ärendefilen (….direktlots.json), som sparades tillsammans med den.'
        : 'PDF:en är ingen dokumentation från Direktlots, och har inget ärende i sig.',
    )
  if (sha256Of(text) !== read.pdf.caseSha256) throw changed('Ärendet i PDF:en')
  return {
    text,
    files: [],
    log: read.pdf.files.get(embeddedLogFile) ?? null,
    record: sealed === null ? null : file.subarray(0, sealed.length),
  }
}

const changed = (what: string): Refusal =>
  refused(
    `${what} är ändrat efter att Direktlots skrev filen, och öppnades inte. Kontrollera filen under ”Kontrollera en fil”, och be den som lämnade den om en ny.`,
  )

/** The text of the case file in a bundle, and the case's files. Throws Refusal where anything in it is not as it was written. */
export async function bundleCase(bundle: OpenBundle): Promise<Held> {
  const read = bundle.names.includes(manifestName)
    ? readBundleManifest(await bundle.read(manifestName))
    : null
  if (read === null)
    throw refused(
      'Filerna är inget paket från Direktlots, eller så är paketets förteckning (manifest.json) skadad. Öppna ärendefilen (….direktlots.json) bland filerna i stället, eller be den som lämnade dem om ett nytt paket.',
    )
  if (!read.isSigned) throw changed('Paketet')
  let text: string | null = null
  const files: Buffer[] = []
  let log: string | null = null
  let record: Buffer | null = null
  for (const { name, kind, size, sha256 } of read.manifest.files) {
    if (!opened.has(kind)) continue
    if (!bundle.names.includes(name.normalize('NFC')))
      throw refused(`Paketet öppnades inte: filen ${name} saknas.`)
    const bytes = await bundle.read(name)
    if (bytes.length !== size || sha256Of(bytes) !== sha256) throw changed(`Paketet (filen ${name})`)
    if (kind === 'attachment') files.push(bytes)
    else if (kind === 'record') record = bytes
    else if (kind === 'log') log = bytes.toString('utf8')
    else text = bytes.toString('utf8')
  }
  if (text === null) throw refused('Paketet öppnades inte: det har ingen ärendefil.')
  return { text, files, log, record }
}

const opened: ReadonlySet<string> = new Set(['case-file', 'attachment', 'log', 'record'])
