import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { fileNamesOf } from '../../src/registration/file-names.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { attachmentNames, bundleFiles, outsideTitle, type BundleParts } from '../exchange/bundle/files.ts'
import { zipOf } from '../exchange/package/zip-write.ts'
import { readContent } from '../store/attachments.ts'
import { requireCase } from '../store/cases.ts'
import { readInstallation } from '../store/installation.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { namesOfMissing } from './foreign-case.ts'
import { logExport } from './log-export.ts'
import { makeMaskedCopy, maskedName } from './make-masked-copy.ts'
import { copyNote, withCopyNote } from './masked-copy.ts'
import { makeSheet } from './make-sheet.ts'
import { madeBy } from './package-out.ts'
import { factsNow, recordNow, type RecordNow } from './record-now.ts'
import { keepVersion } from './record-versions.ts'
import { saveChanged } from './save-changed.ts'
import { writeFolder } from './write-folder.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'bundle.save'>

/** The record with all that belongs to it, in one zip or one folder: what the registrar is given. */
export const bundleHandlers: Area = {
  'bundle.save': async (context, { id, form, masked, erms }) => {
    const made = await recordNow(context, id)
    const { found, replaced, misread, leftOut } = made
    const copy = masked ? await maskedNow(context, made) : undefined
    const files = await filesOf(context, made, copy, erms)
    const stem = made.name.replace(/\.pdf$/i, '')
    const said = {
      files: files.length,
      left: namesOfMissing(context, found),
      replaced,
      misread,
      leftOut,
    }
    const bytes = form === 'zip' ? await zipOf(files) : null
    const place = await placeOf(context, form, stem)
    if (place === null) return { path: null, case: null, ...said }
    const after = inTransaction(context.db(), () => {
      const kept = made.isAgain
        ? requireCase(context.db(), id).case
        : keepVersion(context, {
            ...made,
            at: made.createdAt,
            option: made.version,
            savedAs: basename(place),
          })
      logExport(context, found, [
        { what: 'bundle', name: basename(place) },
        ...(copy === undefined ? [] : [{ what: 'masked-copy' as const, name: copy.name }]),
      ])
      return copy === undefined ? kept : noteCopy(context, kept, copy)
    })
    if (bytes === null) {
      const folder = writeFolder(
        place,
        files.map(({ name, bytes: data }) => ({ name, data })),
      )
      return { path: folder, case: after, ...said }
    }
    writeOut(place, bytes)
    return { path: place, case: after, ...said }
  },
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

type Copy = Awaited<ReturnType<typeof maskedNow>>

/** The masked copy of the same case, made at the same instant. */
async function maskedNow(context: Context, { found, createdAt }: RecordNow) {
  const { at } = factsNow(context, found.id)
  const { assets } = context.options
  const made = await context.works.run('Gör den maskerade kopian', (step) =>
    makeMaskedCopy(found, { ...at, createdAt, assets, step }),
  )
  const name = maskedName(made.copy.document, found.record.diarienummer, context.today())
  return { ...made, name, createdAt }
}

/** Notes in the case what was masked, as where the copy is saved alone. */
function noteCopy(context: Context, before: Case, { copy, name, sha256, createdAt }: Copy): Case {
  const { sources } = context.options
  const facts = { id: uuidv7(sources), at: createdAt, by: context.who(), name, sha256 }
  const { page } = requireCase(context.db(), before.id)
  return saveChanged(context, before, withCopyNote(before, copyNote(copy, facts)), page).case
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
