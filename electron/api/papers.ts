import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { SavedPaper } from '../../src/contract/paper-shapes.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { asksOf } from '../../src/decision-paper/asks.ts'
import { restsOn } from '../../src/decision-paper/rests-on.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { factsSha256 } from '../exchange/package/pack.ts'
import { newReference } from '../exchange/package/reference.ts'
import { requireCase } from '../store/cases.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers, ParsedArgs } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { namesOfMissing } from './foreign-case.ts'
import { refuseClosed } from './held.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { makePaper } from './make-paper.ts'
import {
  besideAs,
  filesOf,
  mailFor,
  packageOf,
  packageFilter,
  passphraseFor,
  personOf,
} from './package-out.ts'
import { packageWords, paperSubject, pdfWords } from './paper-mail.ts'
import { tooLongOf } from './too-long.ts'
import { writeOut } from './write-out.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'paper.save'>
type Sent = NonNullable<Case['decision']['sent']>[number]

/** The paper for whoever decides goes out: as a file to open in the program, or as a PDF to sign. */
export const paperHandlers: Area = {
  'paper.save': async (context, args) => {
    const { id, form, page } = args
    const { case: found, tooLong = {} } = enterDrafts(context, id)
    refuseClosed(found)
    const passphrase = form === 'package' ? passphraseFor(args.passphrase) : undefined
    const reference = newReference((count) => context.options.sources.randomBytes(count))
    const made = await madePaper(context, found, { ...args, reference, passphrase })
    const name = paperName(context, found, reference, form === 'pdf' ? 'pdf' : 'direktlots')
    const path = await context.options.dialogs.savePath(
      name,
      form === 'pdf' ? { name: 'PDF', extensions: ['pdf'] } : packageFilter,
    )
    if (path === null) return { ...openedAt(context, id, page), ...nothingSaved }
    const mail = besideAs(path, 'eml')
    const words = {
      found,
      today: context.today(),
      reference,
      to: made.sent.to?.name,
      from: found.preparer.name,
      path,
      isLocked: passphrase !== undefined,
    }
    const draft = mailFor(context, {
      subject: paperSubject(found, reference),
      body: form === 'pdf' ? pdfWords(words) : packageWords(words),
      path,
      type: form === 'pdf' ? 'application/pdf' : 'application/octet-stream',
      bytes: made.bytes,
    })
    // All of it or nothing: an answer to a paper that the case knows nothing of could not come home.
    inTransaction(context.db(), () => {
      noteSent(context, id, made.sent, page)
      logExport(context, found, [
        { what: form === 'pdf' ? 'decision-paper-pdf' : 'decision-paper', name: basename(path) },
        { what: 'decision-paper-mail', name: basename(mail) },
      ])
      writeOut(path, made.bytes)
      writeOut(mail, draft)
    })
    return {
      ...openedAt(context, id, page),
      path,
      mail,
      reference,
      left: form === 'pdf' ? [] : namesOfMissing(context, found),
      replaced: made.replaced,
      leftOut: leftOutSentence(found, Object.keys(tooLong), 'Underlaget'),
    }
  },
}

export const nothingSaved: SavedPaper = {
  path: null,
  mail: null,
  reference: null,
  left: [],
  replaced: [],
  leftOut: null,
}

/** The bytes of the paper, and what the case notes of it. */
async function madePaper(
  context: Context,
  found: Case,
  args: ParsedArgs<'paper.save'> & {
    readonly reference: string
    readonly passphrase: string | undefined
  },
): Promise<{ readonly bytes: Uint8Array; readonly replaced: readonly string[]; readonly sent: Sent }> {
  const { form, reference, passphrase } = args
  const evaluation = evaluateCase(found, context.today())
  const asks = [...asksOf(evaluation)]
  const facts = [...restsOn(found, evaluation)]
  const to = personOf(args.to)
  const at = localInstant(context.options.sources.now())
  const sent: Sent = {
    id: uuidv7(context.options.sources),
    at,
    form,
    ...(Object.keys(to).length === 0 ? {} : { to }),
    reference,
    caseSha256: caseSha256(found),
    factsSha256: factsSha256(facts),
    facts,
    asks,
  }
  if (form === 'pdf') {
    const { assets } = context.options
    const options = { createdAt: at, caseSha256: sent.caseSha256, reference, asks }
    const { bytes, replaced } = await makePaper(found, { today: context.today(), assets, ...options })
    return { bytes, replaced, sent }
  }
  const text = Buffer.from(writeCaseFile(found), 'utf8')
  const files = [{ name: 'case.json', bytes: text }, ...filesOf(context, found)]
  const content = { kind: 'paper' as const, caseId: found.id, reference, to, asks }
  const { bytes, manifestSha256 } = await packageOf(context, content, files, passphrase)
  return { bytes, replaced: [], sent: { ...sent, paperSha256: manifestSha256 } }
}

/** The case notes what went out, as it is now: something may have been typed while the place was chosen. */
function noteSent(context: Context, id: string, sent: Sent, page: string): void {
  const { case: before } = requireCase(context.db(), id)
  if (caseSha256(before) !== sent.caseSha256)
    throw new Refusal(
      'invalid',
      'Ärendet ändrades medan underlaget sparades, så det sparades inte. Spara underlaget igen.',
    )
  const { decision } = before
  const after: Case = { ...before, decision: { ...decision, sent: [...(decision.sent ?? []), sent] } }
  saveChanged(context, before, after, page)
}

export function openedAt(context: Context, id: string, page: string): OpenCase {
  const { case: found, savedAt } = requireCase(context.db(), id)
  return { case: found, page, savedAt, tooLong: tooLongOf(context, id) }
}

const paperName = (context: Context, found: Case, reference: string, ending: string): string =>
  `${filePrefixOf(found, context.today())}Beslutsunderlag_${safeNameIn(found, found.subject.title ?? 'utan-rubrik')}_${reference}.${ending}`
