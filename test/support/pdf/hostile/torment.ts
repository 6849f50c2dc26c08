import fc from 'fast-check'
import { usualLevel } from '../../../../src/domain/record-level.ts'
import type { RecordDocument } from '../../../../src/record/tree.ts'
import { inspectPdf } from '../inspect-pdf.ts'
import { rendered, someFile } from '../rendered.ts'
import type { Claimed } from '../verapdf.ts'
import { hostileCase } from './cases.ts'
import { lossesOf } from './losses.ts'
import { hostileTree } from './trees.ts'

/** Makes the PDF of a record and looks for what is wrong with it: a rule that it breaks, or words that it lacks. */
export async function examine(
  document: RecordDocument,
): Promise<Claimed & { readonly faults: readonly string[] }> {
  const { level = usualLevel } = document
  const made = await rendered(document, level === '3a' ? [someFile] : [])
  const { problems } = inspectPdf(made.bytes, level)
  const lost = (await lossesOf(document, made)).map((word) => `lost: ${word}`)
  return { bytes: made.bytes, level, faults: [...problems, ...lost] }
}

const faultsOf = async (document: RecordDocument): Promise<readonly string[]> =>
  (await examine(document)).faults

/** How much is shown of the record that failed. */
const shownLength = 500

/**
 * Makes as many records and throws where one has a fault, with the seed and the path that make it again and the beginning
 * of the record.
 */
export async function torment(records: number, seed: number, look = faultsOf): Promise<void> {
  const record = fc.oneof({ weight: 2, arbitrary: hostileTree }, { weight: 1, arbitrary: hostileCase })
  const outcome = await fc.check(
    fc.asyncProperty(record, async (document) => {
      const faults = await look(document)
      if (faults.length > 0) throw new Error(faults.slice(0, 10).join('\n'))
    }),
    { numRuns: records, seed, endOnFailure: true },
  )
  if (!outcome.failed) return
  const shown = JSON.stringify(outcome.counterexample)?.slice(0, shownLength)
  throw new Error(
    `Seed ${seed}, path ${outcome.counterexamplePath}: ${String(outcome.errorInstance)}\nin ${shown}`,
  )
}
