import { Refusal } from '../../src/contract/answer.ts'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { manifestName, readBundleManifest } from '../exchange/bundle/manifest.ts'
import { openBundleZip, type OpenBundle } from '../exchange/bundle/read.ts'
import { sha256Of } from '../store/attachments.ts'
import { readCase } from '../store/cases.ts'
import { inTransaction } from '../store/sql.ts'
import { bundleCase, recordCase, type Held } from '../verify/open.ts'
import { isPdf, isZip } from '../verify/verify.ts'
import { withBrought, type Source } from './brought.ts'
import { addCase } from './cases.ts'
import type { Context } from './context.ts'
import { carriesOf, readForeignCase } from './foreign-case.ts'
import { keepContents } from './foreign-package.ts'
import { withOpenedVersion } from './record-versions.ts'

/**
 * Opens the case that a record or a bundle holds, as any other from elsewhere. Null where the file is neither. Throws Refusal with
 * what to do: where it has been changed, holds no case, or is of one that is here.
 */
export async function openRecord(
  context: Context,
  bytes: Buffer,
  name: string,
): Promise<OpenedPackage | null> {
  if (isPdf(bytes)) {
    const held = await recordCase(bytes)
    return keep(context, held, { from: 'record', name, log: held.log })
  }
  const bundle = isZip(bytes) ? await bundleIn(bytes) : null
  if (bundle === null) return null
  const held = await bundleCase(bundle)
  return keep(context, held, { from: 'bundle', name, log: held.log })
}

/** A zip that is a bundle; null where it is not, and is to be judged as any other. */
async function bundleIn(bytes: Buffer): Promise<OpenBundle | null> {
  try {
    const bundle = await openBundleZip(bytes)
    if (!bundle.names.includes(manifestName)) return null
    return readBundleManifest(await bundle.read(manifestName)) === null ? null : bundle
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function keep(context: Context, { text, files, log, record }: Held, source: Source): OpenedPackage {
  const foreign = readForeignCase(text)
  const there = readCase(context.db(), foreign.case.id)
  if (there !== null) {
    const title = there.kind === 'case' ? there.case.subject.title : undefined
    throw new Refusal('invalid', `Ärendet ”${title ?? 'utan rubrik'}” finns redan här. Öppna det i listan.`)
  }
  const kept = new Set(foreign.case.attachments.map(({ sha256 }) => sha256))
  const contents = files
    .map((bytes) => ({ name: '', sha256: sha256Of(bytes), bytes }))
    .filter(({ sha256 }) => kept.has(sha256))
  return inTransaction(context.db(), () => {
    const whole = { caseText: text, logText: log, bytes: record, name: source.name }
    const { case: added } = addCase(
      context,
      withBrought(context, withOpenedVersion(context, foreign.case, whole), source),
    )
    keepContents(context, contents)
    return { is: 'case', caseId: added.id, carries: carriesOf(context, foreign) }
  })
}
