import { Refusal } from '../../src/contract/answer.ts'
import type { VerifyReport } from '../../src/contract/verify-shapes.ts'
import { notOtherwise } from '../exchange/package/refusals.ts'
import { manifestName } from '../exchange/bundle/manifest.ts'
import { openBundleFolder, openBundleZip, type OpenBundle } from '../exchange/bundle/read.ts'
import { sha256Of } from './case-in.ts'
import { checkBundle } from './check-bundle.ts'
import type { Here } from './check-printed.ts'
import { checkRecord } from './check-record.ts'
import { ownPaper } from './own-papers.ts'
import { damagedTitle, fileSumTerm, foreignReport, otherProgramTitle, reportOf } from './points.ts'
import { reportWithoutList } from './no-list.ts'
import { readPdf } from './read-pdf.ts'

export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, '%PDF-')

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004')

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/** What was found of a file, and the record in it, to be held against what is kept here. */
export interface Verified {
  readonly report: VerifyReport
  readonly record: Buffer | null
  /** There is more in the file than the record. */
  readonly isBundle: boolean
}

const none = (report: VerifyReport): Verified => ({ report, record: null, isBundle: false })

/**
 * Says of a file whether it is what the program once wrote: a record, or a bundle as a zip. `caseText`: the case file beside a
 * record. In memory alone, and nothing of it is kept. Rejects only where it is stopped.
 */
export async function verifyFile(
  file: { readonly name: string; readonly bytes: Buffer; readonly caseText?: string | undefined },
  here: Here,
): Promise<Verified> {
  const { name, bytes, caseText } = file
  if (isPdf(bytes)) {
    const record = await checkRecord(bytes, { caseText }, here)
    return record === null
      ? none(await otherPdf(name, bytes))
      : { report: reportOf(name, record), record: bytes, isBundle: false }
  }
  // A document of a word processor is a zip too: what has no list of ours was never a bundle, damaged or whole.
  if (isZip(bytes)) {
    const verified = await ofBundle(name, () => orAdvise(openBundleZip(bytes)), here)
    const isNone = verified.report.title === notOpened && !bytes.includes(manifestName)
    return isNone ? none(foreignReport(name, neither)) : verified
  }
  const begun = Buffer.from(bytes.subarray(0, mostBefore)).toString('latin1')
  if (begun.includes('%PDF-') || begun.includes('PK\u0003\u0004'))
    return none(
      foreignReport(
        name,
        'Något ligger framför filens egen början. Det gör inget program som sparar den: be den som lämnade filen om en ny.',
        damagedTitle,
      ),
    )
  return none(foreignReport(name, neither))
}

const neither =
  'Filen är varken en PDF eller ett paket (zip) från Direktlots. Välj dokumentationen som PDF, eller paketet som zip-fil eller mapp.'

/** As far in as readers of PDF look for its beginning, in bytes. */
const mostBefore = 1024

/** A PDF that is no record: another of the program's, one that is damaged, or one of somebody else's. */
async function otherPdf(name: string, bytes: Buffer): Promise<VerifyReport> {
  const read = await readPdf(bytes)
  if (!read.ok && read.isPackedOtherwise) return foreignReport(name, savedElsewhere, otherProgramTitle)
  if (!read.ok)
    return foreignReport(
      name,
      `${read.says} Därför går det inte att se om Direktlots har skrivit den. Be den som lämnade filen om en ny.`,
      damagedTitle,
    )
  const paper = ownPaper(read.pdf)
  return paper === null
    ? foreignReport(
        name,
        'Inget i filen säger att Direktlots har skrivit den. Är den en utskrift eller en kopia av en dokumentation: be om den PDF som sparades i Direktlots.',
      )
    : foreignReport(name, paper.says, paper.title, [{ term: fileSumTerm, value: sha256Of(bytes) }])
}

const savedElsewhere =
  'Ett annat program har packat filen på ett sätt som Direktlots inte använder, och den lästes inte. Är den en dokumentation som har öppnats och sparats om: be om den PDF som sparades i Direktlots.'

/** The same of a bundle that lies unpacked in a folder. */
export const verifyFolder = (folder: string, name: string, here: Here): Promise<Verified> =>
  ofBundle(name, () => Promise.resolve(openBundleFolder(folder)), here)

/** A zip that was packed anew is another file: what is in it may still be as it was. */
async function orAdvise(opening: Promise<OpenBundle>): Promise<OpenBundle> {
  try {
    return await opening
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(
      error.code,
      `${error.message.replace(notOtherwise, '')} Har någon packat om filerna, med en mapp runt dem eller med filer från datorn bland dem: packa upp dem och kontrollera mappen i stället, den som manifest.json ligger i.`,
    )
  }
}

const notOpened = 'Filerna gick inte att öppna som ett paket från Direktlots.'

async function ofBundle(name: string, open: () => Promise<OpenBundle>, here: Here): Promise<Verified> {
  let bundle: OpenBundle
  try {
    bundle = await open()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'cancelled') throw error
    return none(foreignReport(name, error.message, notOpened))
  }
  const checked = await checkBundle(bundle, here)
  if (checked === null) return none(await reportWithoutList(name, bundle))
  return {
    report: reportOf(name, { ...checked, holdsCase: checked.found !== null }),
    record: checked.sound.find(({ file }) => file.kind === 'record')?.bytes ?? null,
    isBundle: true,
  }
}
