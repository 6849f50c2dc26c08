import { Refusal } from '../../src/contract/answer.ts'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { passphraseOf } from '../../src/domain/passphrase.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { packageLimits } from '../exchange/package/limits.ts'
import { refuseDamagedLock, unlock } from '../exchange/package/lock.ts'
import { damaged, foreign, noPassphrase, tooLarge } from '../exchange/package/refusals.ts'
import { kindOfFile, unpack, type Unpacked } from '../exchange/package/unpack.ts'
import { sha256Of } from '../store/attachments.ts'
import { insertPaper, listPapers } from '../store/papers.ts'
import { instantNow } from '../store/sources.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { carriesOf, readForeignCase, type ForeignCase } from './foreign-case.ts'
import { isOwnKey, keepContents, type Contents } from './foreign-package.ts'
import { openRecord } from './open-record.ts'
import { takeAnswer } from './take-answer.ts'
import { takeOver } from './take-over-in.ts'

type Area = Pick<
  Handlers,
  'package.begin' | 'package.part' | 'package.finish' | 'package.unlock' | 'package.cancel'
>

/** Files of other installations: judged by size, by how they begin, and by all that is in them, before anything is kept. */
export const packageHandlers: Area = {
  'package.begin': (context, { name, size }) => {
    if (size > packageLimits.whole) throw tooLarge('Filen', packageLimits.whole)
    if (size === 0) throw damaged()
    const upload = uuidv7(context.options.sources)
    context.packages.uploads.begin(upload, { name, size })
    return { upload }
  },
  'package.part': (context, { upload, index, data }) => ({
    received: context.packages.uploads.add(upload, index, Buffer.from(data, 'base64')),
  }),
  'package.finish': async (context, { upload, sha256 }) => {
    const { upload: about, bytes } = context.packages.uploads.take(upload)
    if (sha256Of(bytes) !== sha256)
      throw new Refusal(
        'invalid',
        'Filen ändrades medan den lästes och öppnades inte. Stäng den i det andra programmet, och öppna den igen.',
      )
    const record = await openRecord(context, bytes, about.name)
    if (record !== null) return record
    if (kindOfFile(bytes) === 'plain') return takeIn(context, bytes)
    refuseDamagedLock(bytes)
    context.packages.wait(upload, bytes)
    return { is: 'locked', upload }
  },
  'package.unlock': async (context, { upload, passphrase }) => {
    const bytes = context.packages.waiting(upload)
    const phrase = passphraseOf(passphrase)
    if (phrase === '') throw noPassphrase()
    const plain = await unlock(bytes, phrase)
    context.packages.drop(upload)
    return takeIn(context, plain)
  },
  'package.cancel': (context, { upload }) => {
    context.packages.drop(upload)
    return {}
  },
}

async function takeIn(context: Context, bytes: Buffer): Promise<OpenedPackage> {
  if (kindOfFile(bytes) !== 'plain') throw damaged()
  const unpacked = await unpack(bytes)
  if (unpacked.manifest.kind === 'answer') return takeAnswer(context, unpacked)
  const came = readForeignCase(unpacked.text)
  if (came.case.id !== unpacked.manifest.caseId)
    throw foreign('ärendet i den är ett annat än det som står utanpå')
  const contents = contentsOf(unpacked, came)
  return unpacked.manifest.kind === 'paper'
    ? takePaper(context, unpacked, came, contents)
    : takeOver(context, unpacked, came, contents)
}

/** The files that the case lists, as it may be kept here. One that it never listed does not belong there. */
function contentsOf({ files }: Unpacked, { case: found, raw }: ForeignCase): Contents {
  const sizes = new Map(raw.attachments.map(({ sha256, size }) => [sha256, size]))
  if (files.some(({ sha256, bytes }) => sizes.get(sha256) !== bytes.length))
    throw foreign('den har en fil som inte hör till ärendet')
  const kept = new Set(found.attachments.map(({ sha256 }) => sha256))
  return files.filter(({ sha256 }) => kept.has(sha256))
}

/** A paper is kept until it is removed. One that came from here is not: an answer on it would be nobody else's. */
function takePaper(
  context: Context,
  { manifest, manifestSha256, sha256 }: Unpacked,
  came: ForeignCase,
  contents: Contents,
): OpenedPackage {
  refuseOwn(context, manifest.publicKey)
  if (manifest.asks?.length === 0) throw foreign('den frågar inte efter något beslut')
  const fingerprint = fingerprintOf(Buffer.from(manifest.publicKey, 'base64'))
  const { reference, madeBy: from, madeAt, to = {}, asks = ['award'] } = manifest
  return inTransaction(context.db(), () => {
    const there = listPapers(context.db()).papers.find(
      ({ received }) =>
        received.reference === reference &&
        received.caseSha256 === sha256 &&
        received.paperSha256 === manifestSha256 &&
        received.fingerprint === fingerprint,
    )
    // Also where it is there: content that has been lost is put back.
    keepContents(context, contents)
    const id = there?.id ?? uuidv7(context.options.sources)
    if (there === undefined)
      insertPaper(context.db(), {
        id,
        received: {
          reference,
          from,
          to,
          madeAt,
          fingerprint,
          asks,
          caseSha256: sha256,
          paperSha256: manifestSha256,
          case: came.case,
        },
        receivedAt: instantNow(context.options.sources),
      })
    return { is: 'paper', paper: id, again: there !== undefined, carries: carriesOf(context, came) }
  })
}

function refuseOwn(context: Context, publicKey: string): void {
  if (!isOwnKey(context, publicKey)) return
  throw new Refusal(
    'invalid',
    'Underlaget gjordes i den här installationen av Direktlots. Ett svar härifrån vore inte någon annans: skicka filen till den som ska besluta. Har du fått besked på annat sätt, för in beslutet i ärendet och lägg till beskedet som fil.',
  )
}
