import { basename } from 'node:path'
import { openIn } from './take-over-open.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { newReference } from '../exchange/package/reference.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { namesOfMissing } from './foreign-case.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import {
  besideAs,
  filesOf,
  mailFor,
  packageOf,
  packageFilter,
  passphraseFor,
  personOf,
} from './package-out.ts'
import { takeOverSubject, takeOverWords } from './paper-mail.ts'
import { nothingSaved, openedAt } from './papers.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'take-over.save'>

/** The case goes to a colleague who takes it over: all of it, with its files, and what is open in it. */
export const takeOverHandlers: Area = {
  'take-over.save': async (context, { id, to, passphrase: typedPhrase, page }) => {
    const { case: before, tooLong = {} } = enterDrafts(context, id)
    const receiver = personOf({ name: to })
    if (receiver.name === undefined) throw new Refusal('invalid', 'Skriv först vem som tar över ärendet.')
    const passphrase = passphraseFor(typedPhrase)
    const { sources } = context.options
    const reference = newReference((count) => sources.randomBytes(count))
    const open = openIn(before, context.today())
    const after = withRow(before, {
      id: uuidv7(sources),
      at: localInstant(sources.now()),
      from: context.who(),
      to: receiver.name,
      open: [...open],
      caseSha256: caseSha256(before),
    })
    const files = [
      { name: 'case.json', bytes: Buffer.from(writeCaseFile(after), 'utf8') },
      ...filesOf(context, after),
    ]
    const content = { kind: 'take-over' as const, caseId: id, reference, to: receiver }
    const { bytes } = await packageOf(context, content, files, passphrase)
    const name = `${filePrefixOf(before, context.today())}Ta-över_${safeNameIn(before, before.subject.title ?? 'utan-rubrik')}_${context.today()}.direktlots`
    const path = await context.options.dialogs.savePath(name, packageFilter)
    if (path === null) return { ...openedAt(context, id, page), ...nothingSaved }
    const mail = besideAs(path, 'eml')
    const words = {
      found: before,
      today: context.today(),
      reference,
      to: receiver.name,
      from: context.who(),
      path,
      isLocked: passphrase !== undefined,
    }
    const draft = mailFor(context, {
      subject: takeOverSubject(before),
      body: takeOverWords(words, open),
      path,
      type: 'application/octet-stream',
      bytes,
    })
    inTransaction(context.db(), () => {
      applyChanges(context.db(), sources, {
        caseId: id,
        before,
        after,
        changes: changesBetween(before, after),
        who: context.who(),
        page: requireCase(context.db(), id).page,
        clearDrafts: [],
      })
      logExport(context, after, [
        { what: 'take-over', name: basename(path) },
        { what: 'take-over-mail', name: basename(mail) },
      ])
      writeOut(path, bytes)
      writeOut(mail, draft)
    })
    return {
      ...openedAt(context, id, page),
      path,
      mail,
      reference,
      left: namesOfMissing(context, after),
      replaced: [],
      leftOut: leftOutSentence(before, Object.keys(tooLong), 'Filen'),
    }
  },
}

type Row = NonNullable<Case['takenOver']>[number]

const withRow = (found: Case, row: Row): Case => ({ ...found, takenOver: [...(found.takenOver ?? []), row] })
