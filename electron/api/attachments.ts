import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { fileLimits } from '../../src/domain/attachments/limits.ts'
import { lateFileReason } from '../../src/domain/attachments/late-bid.ts'
import { endingOf, shownFileName } from '../../src/domain/attachments/names.ts'
import { placeOf } from '../../src/domain/attachments/places.ts'
import { refusalOf } from '../../src/domain/attachments/refusal.ts'
import { frozenReason } from '../../src/domain/case/frozen.ts'
import { noteLater } from '../../src/domain/case/later.ts'
import type { Attachment, Case } from '../../src/domain/case/schema.ts'
import { cleanText } from '../../src/domain/text.ts'
import { lookOnlyReason } from '../../src/rules/vetting/look-only.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { savedFileName } from '../exchange/saved-file-name.ts'
import { attachFile, detachFile, missingFiles, readContent, sha256Of } from '../store/attachments.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import { aboutFile } from './about-file.ts'
import type { Handlers } from './answer-call.ts'
import { refuseClosed } from './held.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { saveChanged } from './save-changed.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<
  Handlers,
  | 'attachment.begin'
  | 'attachment.part'
  | 'attachment.finish'
  | 'attachment.cancel'
  | 'attachment.save'
  | 'attachment.remove'
  | 'attachment.set-aside'
  | 'attachment.missing'
>

/** Files as evidence: kept and given back byte by byte, never opened or run. Of a mail the head is read: see about-file.ts. */
export const attachmentHandlers: Area = {
  'attachment.begin': (context, { id, name, size, belongsTo }) => {
    if (belongsTo !== undefined && placeOf(belongsTo) === undefined)
      throw new Refusal(
        'refused',
        `Filer kan inte läggas vid ${belongsTo}. Starta om programmet och försök igen.`,
      )
    const lookedAt = belongsTo === undefined ? null : lookOnlyReason(belongsTo)
    if (lookedAt !== null) throw new Refusal('invalid', lookedAt)
    const shown = shownFileName(name)
    const { case: found } = requireCase(context.db(), id)
    refuseClosed(found)
    const { attachments } = found
    const refusal = refusalOf({ name: shown, size }, attachments, fileLimits)
    if (refusal !== null) throw new Refusal('invalid', refusal.sentence)
    const upload = uuidv7(context.options.sources)
    context.uploads.begin(upload, { caseId: id, name: shown, belongsTo, size })
    return { upload }
  },
  'attachment.part': (context, { upload, index, data }) => ({
    received: context.uploads.add(upload, index, Buffer.from(data, 'base64')),
  }),
  'attachment.finish': (context, { upload: uploadId, sha256, page }) => {
    const { upload, bytes } = context.uploads.take(uploadId)
    if (sha256Of(bytes) !== sha256)
      throw new Refusal(
        'invalid',
        `Filen ”${upload.name}” ändrades medan den lästes och lades inte till. Spara och stäng den i det andra programmet, och lägg till den igen.`,
      )
    const { caseId } = upload
    const found = requireCase(context.db(), caseId).case
    refuseClosed(found)
    refuseLateEvidence(found, upload.belongsTo, sha256)
    const attached = attachFile(context.db(), context.options.sources, {
      caseId,
      id: uuidv7(context.options.sources),
      name: upload.name,
      ...placeNow(found, upload.belongsTo),
      ...(upload.belongsTo === undefined
        ? { about: aboutFile(found, upload.name, bytes, context.today()) }
        : {}),
      bytes,
      addedAt: localInstant(context.options.sources.now()),
      limits: fileLimits,
      who: context.who(),
      page,
    })
    return { ...attached, page }
  },
  'attachment.cancel': (context, { upload }) => {
    context.uploads.drop(upload)
    return {}
  },
  'attachment.save': async (context, { id, attachment }) => {
    const { case: found } = requireCase(context.db(), id)
    const file = fileIn(found, attachment)
    const bytes = readContent(context.db(), file.sha256)
    if (bytes === null) throw new Refusal('not-found', notHere(file))
    // Wherever it hangs: nobody has read whether it tells of a bid.
    const name = `${filePrefixOf(found, context.today())}${savedFileName(file.name)}`
    const filter = { name: 'Fil', extensions: [endingOf(name) || '*'] }
    const path = await context.options.dialogs.savePath(name, filter)
    if (path !== null) {
      logExport(context, found, [{ what: 'attachment', name: basename(path) }])
      writeOut(path, bytes)
    }
    return { path }
  },
  'attachment.remove': (context, { id, attachment, page }): OpenCase => {
    const held = frozenReason(requireCase(context.db(), id).case, `attachments.${attachment}`)
    if (held !== null) throw new Refusal('invalid', held)
    const note = (before: Case, after: Case): Case => noteLater(before, after, context.today())
    const at = { caseId: id, attachment, page, who: context.who(), note }
    return { ...detachFile(context.db(), context.options.sources, at), page }
  },
  'attachment.set-aside': (context, { id, attachment, reason, page }): OpenCase => {
    const { case: before } = requireCase(context.db(), id)
    refuseClosed(before)
    const { aside: _was, ...file } = fileIn(before, attachment)
    const why = cleanText(reason).trim()
    const by = context.who()
    const at = localInstant(context.options.sources.now())
    const row: Attachment =
      why === '' ? file : { ...file, aside: { at, ...(by === '' ? {} : { by }), reason: why } }
    const attachments = before.attachments.map((one) => (one.id === attachment ? row : one))
    return saveChanged(context, before, { ...before, attachments }, page)
  },
  'attachment.missing': (context, { id }) => ({
    missing: missingFiles(context.db(), requireCase(context.db(), id).case),
  }),
}

/** A locked bid is as it came. A file that it already has, and that is only missing on this computer, is put back. */
function refuseLateEvidence(found: Case, belongsTo: string | undefined, sha256: string): void {
  const reason = lateFileReason(found, belongsTo)
  if (reason === null) return
  if (found.attachments.some((file) => file.sha256 === sha256 && file.belongsTo === belongsTo)) return
  throw new Refusal('invalid', reason)
}

function fileIn(found: Case, id: string): Attachment {
  const file = found.attachments.find((candidate) => candidate.id === id)
  if (file === undefined)
    throw new Refusal('not-found', 'Filen finns inte längre i ärendet. Öppna ärendet igen.')
  return file
}

const notHere = ({ name }: Attachment): string =>
  `Filen finns inte på den här datorn: ${name}. Be den som skickade ärendefilen om den och lägg till den igen på samma ställe.`

/** A supplier that was taken away while its file was read: the file belongs to the case, and remembers whose it was. */
function placeNow(
  found: Case,
  wanted: string | undefined,
): Required<Pick<Attachment, 'belongsTo' | 'cameFrom'>> {
  const supplier = /^suppliers\.([^.]+)/.exec(wanted ?? '')?.[1]
  const isThere = supplier === undefined || found.suppliers.some(({ id }) => id === supplier)
  return isThere ? { belongsTo: wanted, cameFrom: undefined } : { belongsTo: undefined, cameFrom: wanted }
}
