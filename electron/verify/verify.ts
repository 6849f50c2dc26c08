import { Refusal } from '../../src/contract/answer.ts'
import type { VerifyReport } from '../../src/contract/verify-shapes.ts'
import { openBundleFolder, openBundleZip, type OpenBundle } from '../exchange/bundle/read.ts'
import { checkBundle } from './check-bundle.ts'
import type { Here } from './check-printed.ts'
import { checkRecord } from './check-record.ts'
import { foreignReport, reportOf } from './points.ts'

export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, '%PDF-')

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004')

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/**
 * Says of a file whether it is what the program once wrote: a record, or a bundle as a zip. `caseText`: the case file beside a
 * record. In memory alone, and nothing of it is kept. Rejects only where it is stopped.
 */
export async function verifyFile(
  file: { readonly name: string; readonly bytes: Buffer; readonly caseText?: string | undefined },
  here: Here,
): Promise<VerifyReport> {
  const { name, bytes, caseText } = file
  if (isPdf(bytes)) {
    const record = await checkRecord(bytes, { caseText }, here)
    return record === null
      ? foreignReport(
          name,
          'Filen är ingen dokumentation som Direktlots har skrivit, eller så är den för skadad för att läsas. En maskerad kopia, en förfrågan eller ett beslutsunderlag går inte att kontrollera här.',
        )
      : reportOf(name, record)
  }
  if (isZip(bytes)) return ofBundle(name, () => orAdvise(openBundleZip(bytes)), here)
  return foreignReport(name, 'Välj dokumentationen som PDF, eller paketet som zip-fil eller mapp.')
}

/** The same of a bundle that lies unpacked in a folder. */
export const verifyFolder = (folder: string, name: string, here: Here): Promise<VerifyReport> =>
  ofBundle(name, () => Promise.resolve(openBundleFolder(folder)), here)

/** A zip that was packed anew is another file: what is in it may still be as it was. */
async function orAdvise(opening: Promise<OpenBundle>): Promise<OpenBundle> {
  try {
    return await opening
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(
      error.code,
      `${error.message} Har någon packat om filerna, packa upp dem och kontrollera mappen i stället.`,
    )
  }
}

async function ofBundle(name: string, open: () => Promise<OpenBundle>, here: Here): Promise<VerifyReport> {
  let bundle: OpenBundle
  try {
    bundle = await open()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'cancelled') throw error
    return foreignReport(name, error.message)
  }
  const checked = await checkBundle(bundle, here)
  return checked === null
    ? foreignReport(name, 'Det finns ingen förteckning (manifest.json) från Direktlots i den.')
    : reportOf(name, { ...checked, holdsCase: checked.found !== null })
}
