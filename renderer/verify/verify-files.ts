import type { VerifyReport } from '../../src/contract/verify-shapes.ts'
import { ask } from '../bridge.ts'
import { sendPackage } from '../state/send-file.ts'
import { watched } from '../state/working.ts'

/** What came of looking through a file: told, refused with a sentence, or nothing where the person changed their mind. */
export type Verified =
  /** `file`: what was looked through, where it came as one. */
  | { readonly is: 'verified'; readonly report: VerifyReport; readonly file: File | null }
  | { readonly is: 'refused'; readonly sentence: string }
  | { readonly is: 'none' }

const refused = (sentence: string): Verified => ({ is: 'refused', sentence })

/** Looks through a record or a bundle; of two files, a record and the case file that lies beside it. */
export async function verifyFiles(
  files: readonly File[],
  onShare: (share: number) => void,
): Promise<Verified> {
  const cases = files.filter(({ name }) => /\.json$/i.test(name))
  const [file, ...more] = files.filter((one) => !cases.includes(one))
  if (file === undefined)
    return refused('Det är bara en ärendefil. Välj PDF:en också, så kontrolleras de tillsammans.')
  if (more.length > 0 || cases.length > 1)
    return refused(
      'Kontrollera en fil i taget: en PDF, eller en zip-fil. Till PDF:en kan du välja dess ärendefil.',
    )
  const sent = await sendPackage(file, onShare)
  if (!sent.ok) return refused(sent.error.message)
  const [beside] = cases
  const caseFile = beside === undefined ? {} : { caseFile: await beside.text() }
  const answer = await watched('verify.finish', ask('verify.finish', { ...sent.value, ...caseFile }))
  return answer.ok ? { is: 'verified', report: answer.value, file } : refused(answer.error.message)
}

/** Asks for the folder that a bundle was unpacked in, and looks it through. */
export async function verifyFolder(): Promise<Verified> {
  const answer = await watched('verify.folder', ask('verify.folder', {}))
  if (!answer.ok) return refused(answer.error.message)
  return answer.value === null ? { is: 'none' } : { is: 'verified', report: answer.value, file: null }
}
