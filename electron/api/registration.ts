import { basename } from 'node:path'
import { levelOf } from '../../src/record/level-of.ts'
import { caseFileBeside } from '../../src/registration/file-names.ts'
import { mailOf, type MailFile } from '../../src/registration/mail.ts'
import { emlOf } from '../exchange/eml.ts'
import { readContent } from '../store/attachments.ts'
import { requireCase } from '../store/cases.ts'
import { readSettings } from '../store/settings.ts'
import { inTransaction } from '../store/sql.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { makeSheet } from './make-sheet.ts'
import { recordNow, type RecordNow } from './record-now.ts'
import { keptNow, savedRecordOf } from './record-versions.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'registration.sheet' | 'registration.saved-record' | 'registration.mail'>

/** What the registrar gets: the sheet to type from, alone or in a draft of a mail with the files. */
export const registrationHandlers: Area = {
  'registration.sheet': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    const { name, bytes, replaced } = await makeSheet(found, {
      ...sheetAt(context),
      saved: savedRecordOf(context, found),
    })
    const path = await context.options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { path, replaced }
    logExport(context, found, [{ what: 'registration-sheet', name: basename(path) }])
    writeOut(path, bytes)
    return { path, replaced }
  },
  'registration.saved-record': (context, { id }) => ({
    saved: savedRecordOf(context, requireCase(context.db(), id).case),
  }),
  'registration.mail': async (context, { id }) => {
    const made = await recordNow(context, id)
    const { found } = made
    const sheet = await makeSheet(found, { ...sheetAt(context), record: made.name })
    const to = readSettings(context.db())?.registrarEmail ?? null
    const { files, missing } = filesOf(context, made, sheet)
    const mail = mailOf(sheet.registration, files, missing)
    const said = { to, files: mail.files.map(({ name }) => name), tooLarge: mail.tooLarge, missing }
    const path = await context.options.dialogs.savePath(sheet.registration.names.mail, {
      name: 'Mejlutkast',
      extensions: ['eml'],
    })
    if (path === null) return { path, ...said, case: null, leftOut: made.leftOut }
    const eml = emlOf({
      to: to === null ? [] : [to],
      subject: mail.subject,
      body: mail.body,
      files: mail.files,
      date: made.createdAt,
      boundary: `registrator-${id}`,
    })
    const after = inTransaction(context.db(), () => {
      const kept = keptNow(context, made)
      logExport(context, found, [{ what: 'registration-mail', name: basename(path) }])
      writeOut(path, eml)
      return kept
    })
    return { path, ...said, case: after, leftOut: made.leftOut }
  },
}

const sheetAt = (context: Context) => ({
  today: context.today(),
  createdAt: localInstant(context.options.sources.now()),
  assets: context.options.assets,
  level: readSettings(context.db())?.recordLevel,
})

/** The record and the sheet first, then the case file where it is not in the record, then the case's files that are here. */
function filesOf(
  context: Context,
  { found, name, bytes, caseText, level }: RecordNow,
  sheet: Awaited<ReturnType<typeof makeSheet>>,
): { readonly files: readonly MailFile[]; readonly missing: readonly string[] } {
  const { attachments } = sheet.registration.names
  const missing: string[] = []
  const own = found.attachments.flatMap(({ id, sha256, name: as }): readonly MailFile[] => {
    const content = readContent(context.db(), sha256)
    const called = attachments.get(id) ?? as
    if (content !== null) return [{ name: called, type: 'application/octet-stream', bytes: content }]
    missing.push(called)
    return []
  })
  const isInside = levelOf(found, level) === '3a'
  const files: readonly MailFile[] = [
    { name, type: 'application/pdf', bytes },
    { name: sheet.name, type: 'application/pdf', bytes: sheet.bytes },
    ...(isInside
      ? []
      : [{ name: caseFileBeside(name), type: 'application/json', bytes: Buffer.from(caseText, 'utf8') }]),
    ...own,
  ]
  return { files, missing }
}
