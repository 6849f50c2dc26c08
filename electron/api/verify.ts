import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { VerifyReport } from '../../src/contract/verify-shapes.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { sha256Of } from '../store/attachments.ts'
import { listCases, readCase, requireCase } from '../store/cases.ts'
import { readInstallation } from '../store/installation.ts'
import { sayVersion } from '../verify/known.ts'
import { caseIdTerm, told } from '../verify/points.ts'
import { verifyFile, verifyFolder } from '../verify/verify.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { logExport } from './log-export.ts'
import { keptOf } from './record-versions.ts'
import type { Step } from './works.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'verify.finish' | 'verify.folder' | 'version.save'>

/** Files that the program may once have written, looked through in memory; and the versions that it has kept. */
export const verifyHandlers: Area = {
  'verify.finish': async (context, { upload, sha256, caseFile }) => {
    const { upload: about, bytes } = context.packages.uploads.take(upload)
    if (sha256Of(bytes) !== sha256)
      throw new Refusal(
        'invalid',
        'Filen ändrades medan den lästes och kontrollerades inte. Stäng den i det andra programmet, och välj den igen.',
      )
    const report = await run(context, (step) =>
      verifyFile({ name: about.name, bytes, caseText: caseFile }, { ...here(context), step }),
    )
    return withWhatIsKnown(context, report, sha256)
  },
  'verify.folder': async (context) => {
    const folder = await context.options.dialogs.folderPath()
    if (folder === null) return null
    const report = await run(context, (step) =>
      verifyFolder(folder, basename(folder), { ...here(context), step }),
    )
    return withWhatIsKnown(context, report, null)
  },
  'version.save': async (context, { id, version }) => {
    const { case: found } = requireCase(context.db(), id)
    const row = found.record.versions?.find((one) => one.id === version)
    const kept = row === undefined ? null : keptOf(context, row)
    if (row === undefined || kept === null)
      throw new Refusal('not-found', 'Den versionen finns inte på den här datorn.')
    const name = `Dokumentation-version-${row.no}.pdf`
    const path = await context.options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { path }
    logExport(context, found, [
      { what: 'record', name: basename(path) },
      ...(row.level === '3a' ? [{ what: 'case-in-record' as const, name: basename(path) }] : []),
    ])
    writeOut(path, kept.bytes)
    return { path }
  },
}

const here = ({ options: { assets, version } }: Context) => ({ assets, version })

const run = (context: Context, work: (step: Step) => Promise<VerifyReport>): Promise<VerifyReport> =>
  context.works.run('Kontrollerar filen', work)

/** What this installation itself knows of the file: that it wrote it, and whose key is its own. */
function withWhatIsKnown(context: Context, report: VerifyReport, sha256: string | null): VerifyReport {
  if (report.verdict === 'foreign') return report
  const own = fingerprintOf(readInstallation(context.db()).publicKey)
  const isOwn = report.facts.some(({ value }) => value === own)
  const known =
    sha256 === null
      ? undefined
      : listCases(context.db())
          .cases.map(({ case: found }) => sayVersion(found, sha256))
          .find((words) => words !== null)
  return {
    ...report,
    // What is here already is opened from the list.
    holdsCase: report.holdsCase && !isHere(context, report),
    points: [
      ...report.points,
      ...(isOwn ? [told('own-key', 'Nyckeln är den här installationens.')] : []),
      ...(known ? [told('known', known)] : []),
    ],
  }
}

function isHere(context: Context, { facts }: VerifyReport): boolean {
  const id = facts.find(({ term }) => term === caseIdTerm)?.value
  return id !== undefined && readCase(context.db(), id) !== null
}
