import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import type { VerifyPoint, VerifyReport } from '../../src/contract/verify-shapes.ts'
import { sha256Of } from '../store/attachments.ts'
import { listCases, readCase, requireCase } from '../store/cases.ts'
import { readInstallation } from '../store/installation.ts'
import { listKnownKeys } from '../store/known-keys.ts'
import { knownBy } from '../verify/known-keys.ts'
import { sayCopy, sayReplaced, sayVersion, sumsOf } from '../verify/known.ts'
import {
  caseIdTerm,
  fileSumTerm,
  held,
  keyPoint,
  madeTerm,
  reportOf,
  told,
  versionTerm,
} from '../verify/points.ts'
import { verifyFile, verifyFolder, type Verified } from '../verify/verify.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { logExport } from './log-export.ts'
import { keptOf, versionsHere } from './record-versions.ts'
import type { Step } from './works.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'verify.finish' | 'verify.folder' | 'version.save' | 'version.here'>

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
    return withWhatIsKnown(context, report)
  },
  'verify.folder': async (context) => {
    const folder = await context.options.dialogs.folderPath()
    if (folder === null) return null
    const report = await run(context, (step) =>
      verifyFolder(folder, basename(folder), { ...here(context), step }),
    )
    return withWhatIsKnown(context, report)
  },
  'version.here': (context, { id }) => ({
    versions: versionsHere(context, requireCase(context.db(), id).case),
  }),
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

function here(context: Context) {
  const { assets, version } = context.options
  const own = readInstallation(context.db()).publicKey
  return { assets, version, knows: knownBy({ own, noted: listKnownKeys(context.db()) }) }
}

const run = (context: Context, work: (step: Step) => Promise<Verified>): Promise<Verified> =>
  context.works.run('Kontrollerar filen', work)

/** What this installation itself knows of the file: that its case has noted it, or that another has taken its place. */
function withWhatIsKnown(context: Context, { report, record, isBundle }: Verified): VerifyReport {
  if (report.verdict === 'foreign')
    return { ...report, points: [...copyHere(context, report), ...report.points] }
  const holdsCase = report.holdsCase && !isHere(context, report)
  if (record === null || report.verdict === 'broken') return { ...report, holdsCase }
  const sums = sumsOf(record)
  const version = listCases(context.db())
    .cases.map(({ case: found }) => sayVersion(found, sums))
    .find((words) => words !== null)
  const known = version ?? replacedWords(context, report)
  // What the case itself has noted to the byte is vouched for, whoever's key it is signed with; in a bundle there is more than that.
  const points =
    version === undefined || isBundle
      ? report.points
      : report.points.map((one) => (one.id === keyPoint ? { ...one, state: 'told' as const } : one))
  return reportOf(report.name, {
    facts: report.facts,
    holdsCase,
    points: [...points, ...(known === null ? [] : [told('known', known)])],
  })
}

/** That a file which says that it is a masked copy is one that a case here has noted. */
function copyHere(context: Context, { facts }: VerifyReport): readonly VerifyPoint[] {
  const sum = facts.find(({ term }) => term === fileSumTerm)?.value
  if (sum === undefined) return []
  const says = listCases(context.db())
    .cases.map(({ case: found }) => sayCopy(found, sum))
    .find((words) => words !== null)
  return says === undefined || says === null ? [] : [held('known', says)]
}

/** That the case is here, and has other versions of the record than the file is. */
function replacedWords(context: Context, { facts }: VerifyReport): string | null {
  const fact = (wanted: string): string | undefined => facts.find(({ term }) => term === wanted)?.value
  const [id, version] = [fact(caseIdTerm), fact(versionTerm)]
  const there = id === undefined ? null : readCase(context.db(), id)
  return there === null || !('case' in there)
    ? null
    : sayReplaced(there.case, {
        version: version === undefined ? undefined : Number(version),
        made: fact(madeTerm),
      })
}

function isHere(context: Context, { facts }: VerifyReport): boolean {
  const id = facts.find(({ term }) => term === caseIdTerm)?.value
  return id !== undefined && readCase(context.db(), id) !== null
}
