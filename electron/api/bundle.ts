import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Results } from '../../src/contract/channels.ts'
import { fileNamesOf } from '../../src/registration/file-names.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { attachmentNames, bundleFiles, outsideTitle, type BundleParts } from '../exchange/bundle/files.ts'
import { zipOf } from '../exchange/package/zip-write.ts'
import { putContent, readContent } from '../store/attachments.ts'
import { requireCase } from '../store/cases.ts'
import { readInstallation } from '../store/installation.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { namesOfMissing } from './foreign-case.ts'
import { logExport } from './log-export.ts'
import { makeMaskedCopy, maskedName } from './make-masked-copy.ts'
import { copyNote, withCopyNote, type CopyNote } from './copy-note.ts'
import { makeSheet } from './make-sheet.ts'
import { madeBy } from './package-out.ts'
import { factsNow, nameOf, recordNow, type RecordNow } from './record-now.ts'
import { keptNow } from './record-versions.ts'
import { saveChanged } from './save-changed.ts'
import { writeFolder } from './write-folder.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'bundle.save'>

/** The record with all that belongs to it, in one zip or one folder: what the registrar is given. */
export const bundleHandlers: Area = {
  'bundle.save': async (context, { id, form, masked, erms }) => {
    const copy = masked ? await maskedNow(context, id) : undefined
    // With a copy to list the record is made when that is noted, and what it is called is known before.
    const ready = copy?.note === undefined ? await recordNow(context, id) : undefined
    const facts = factsNow(context, id, { copy: copy?.note })
    const place = await placeOf(context, form, (ready?.name ?? nameOf(context, facts)).replace(/\.pdf$/i, ''))
    const left = namesOfMissing(context, facts.found)
    if (place === null)
      return { path: null, case: null, files: 0, left, replaced: [], misread: [], leftOut: facts.leftOut }
    // The list of what was masked is in the record beside the copy, and the log says so before the record ends it.
    const note = copy?.note
    if (copy !== undefined && note !== undefined) noteCopy(context, id, note, copy.bytes)
    try {
      return await saveAt(context, { id, form, erms, place, copy, left, ready })
    } catch (error) {
      if (note !== undefined) takeBack(context, id, note)
      throw error
    }
  },
}

interface SaveAt {
  readonly id: string
  readonly form: 'zip' | 'folder'
  readonly erms: boolean
  readonly place: string
  readonly copy: Copy | undefined
  readonly left: readonly string[]
  readonly ready: RecordNow | undefined
}

async function saveAt(
  context: Context,
  { id, form, erms, place, copy, left, ready }: SaveAt,
): Promise<Results['bundle.save']> {
  const made = ready ?? (await recordNow(context, id))
  const { found, replaced, misread, leftOut } = made
  const files = await filesOf(context, made, copy, erms)
  const bytes = form === 'zip' ? await zipOf(files) : null
  // A version that was never written is not noted: the next would list the copy whose note is taken back.
  return inTransaction(context.db(), () => {
    const after = keptNow(context, made, basename(place))
    logExport(context, found, [
      { what: 'bundle', name: basename(place) },
      ...(copy === undefined ? [] : [{ what: 'masked-copy' as const, name: copy.name }]),
    ])
    const said = { case: after, files: files.length, left, replaced, misread, leftOut }
    if (bytes === null) {
      const within = files.map(({ name, bytes: data }) => ({ name, data }))
      return { ...said, path: writeFolder(place, within) }
    }
    writeOut(place, bytes)
    return { ...said, path: place }
  })
}

/** Where it goes; a file that is there already is never written over. */
async function placeOf(context: Context, form: 'zip' | 'folder', stem: string): Promise<string | null> {
  const { dialogs } = context.options
  if (form === 'folder') {
    const folder = await dialogs.folderPath()
    return folder === null ? null : join(folder, stem)
  }
  const path = await dialogs.savePath(`${stem}.zip`, { name: 'Zip-fil', extensions: ['zip'] })
  return path === null ? null : freePath(path)
}

function freePath(path: string): string {
  const stem = basename(path).replace(/\.zip$/i, '')
  for (let n = 1; ; n += 1) {
    const candidate = join(dirname(path), `${stem}${n === 1 ? '' : `-${n}`}.zip`)
    if (!existsSync(candidate)) return candidate
  }
}

interface Copy {
  readonly name: string
  readonly bytes: Uint8Array
  /** To be noted in the case; undefined of one that is there, from the last time. */
  readonly note: CopyNote | undefined
}

/**
 * The masked copy of a case, with its note for the list in the record that goes with it. Where nothing has
 * changed since a version that was saved with one, it is that one again.
 */
async function maskedNow(context: Context, id: string): Promise<Copy> {
  const { found, kept, at } = factsNow(context, id, { ignoresCopies: true })
  // One that an earlier version lists is of the case as it was then.
  const before = kept?.found.record.versions?.at(-1)?.at ?? ''
  const last = kept?.found.record.copies?.findLast((row) => row.at > before)
  const there = last === undefined ? null : readContent(context.db(), last.sha256)
  if (last !== undefined && there !== null) return { name: last.name, bytes: there, note: undefined }
  const { assets, sources } = context.options
  const { copy, bytes, sha256 } = await context.works.run('Gör den maskerade kopian', (step) =>
    makeMaskedCopy(found, { ...at, assets, step }),
  )
  const name = maskedName(copy.document, found.record.diarienummer, context.today())
  const facts = { id: uuidv7(sources), at: at.createdAt, by: context.who(), name, sha256 }
  return { name, bytes, note: copyNote(copy, facts) }
}

/** Notes in the case what was masked, as where the copy is saved alone, and keeps the copy beside the record that lists it. */
function noteCopy(context: Context, id: string, note: CopyNote, bytes: Uint8Array): void {
  const { case: before, page } = requireCase(context.db(), id)
  saveChanged(context, before, withCopyNote(before, note), page)
  putContent(context.db(), context.options.sources, note.sha256, bytes)
}

/** Takes the note away of a copy that was not saved after all. The log has both. */
function takeBack(context: Context, id: string, { id: note }: CopyNote): void {
  const { case: before, page } = requireCase(context.db(), id)
  const { copies = [], ...record } = before.record
  const others = copies.filter((row) => row.id !== note)
  const after = { ...before, record: others.length === 0 ? record : { ...record, copies: others } }
  saveChanged(context, before, after, page)
}

async function filesOf(context: Context, made: RecordNow, masked: Copy | undefined, withErms: boolean) {
  const { found, name, bytes, caseText, logText, createdAt, version, level } = made
  const { assets } = context.options
  const sheet = await makeSheet(found, {
    today: createdAt.slice(0, 10),
    createdAt,
    assets,
    level,
    record: name,
  })
  const attachments = await context.works.run('Hämtar filerna', (step) => attachmentsOf(context, made, step))
  const parts: BundleParts = {
    found,
    pdf: { name, bytes },
    sheet,
    caseText,
    logText,
    attachments,
    masked,
    withErms,
    title: outsideTitle(found),
  }
  const facts = {
    version: version.no,
    madeAt: createdAt,
    madeBy: madeBy(context),
    programVersion: context.options.version,
  }
  return bundleFiles(parts, facts, readInstallation(context.db()))
}

/** The files that are here, each content once. */
async function attachmentsOf(
  context: Context,
  { found, createdAt }: RecordNow,
  step: (done: number, of: number) => Promise<void>,
): Promise<BundleParts['attachments']> {
  // Of the record's day, as the sheet has them.
  const today = createdAt.slice(0, 10)
  const names = attachmentNames(found, fileNamesOf(found, evaluateCase(found, today)).attachments)
  const seen = new Set<string>()
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const [index, { id, sha256 }] of found.attachments.entries()) {
    await step(index, found.attachments.length)
    const bytes = seen.has(sha256) ? null : readContent(context.db(), sha256)
    seen.add(sha256)
    const name = names.find((row) => row.id === id)?.name
    if (bytes !== null && name !== undefined) files.push({ name, bytes })
  }
  return files
}
