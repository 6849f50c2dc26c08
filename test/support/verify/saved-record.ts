import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { RecordLevel } from '../../../src/domain/record-level.ts'
import { verifyFile, verifyFolder } from '../../../electron/verify/verify.ts'
import { answered } from '../cases/builder.ts'
import { exampleCase } from '../cases/example.ts'
import { Installation } from '../package/two-installations.ts'
import { root } from '../root.ts'

const assets = join(root, 'assets')
/** The version that the installations of the tests say they are. */
const version = '0'

/** What of a file is wrong, not known or told, by the ids of the points; with the verdict first. */
export const said = ({ verdict, points }: VerifyReport): string =>
  [verdict, ...points.filter(({ state }) => state === 'broken').map(({ id }) => id)].join(' ')

/** Keys that are known where a file is looked at. */
type Known = (fingerprint: string) => string | null

/** Every key is somebody's that is known. */
export const trusting: Known = () => 'Nyckeln är känd.'

/** The keys of nobody. */
export const strange: Known = () => null

export const look = async (
  bytes: Uint8Array,
  caseText?: string,
  name = 'fil.pdf',
  knows: Known = trusting,
): Promise<VerifyReport> =>
  (await verifyFile({ name, bytes: Buffer.from(bytes), caseText }, { assets, version, knows })).report

export const lookInFolder = async (folder: string): Promise<VerifyReport> =>
  (await verifyFolder(folder, 'mapp', { assets, version, knows: trusting })).report

/** The example before it was registered. */
export const unregistered = (): Case =>
  answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '' })

/** An installation with the example, and two files in it. */
export async function anInstallation(level: RecordLevel = '3a', found: Case = unregistered()) {
  const place = new Installation('Kim Ek', 'Medicintekniker')
  await place.call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek',
    userRole: 'Medicintekniker',
    recordLevel: level,
  })
  const id = await place.has(found)
  await place.attach(id, 'offert.pdf', Buffer.from('%PDF-1.4 en offert'))
  await place.attach(id, 'mejl.txt', Buffer.from('Vi kan leverera i januari.'))
  return { place, id }
}

/** Saves the record, and answers its bytes with those of the case file beside it. */
export async function savedPdf(place: Installation, id: string) {
  const { path, beside } = await place.call('record.save', { id })
  if (path === null) throw new Error('Nothing was saved')
  return {
    path,
    bytes: readFileSync(path),
    caseText: beside === null ? undefined : readFileSync(beside, 'utf8'),
  }
}

export async function savedBundle(
  place: Installation,
  id: string,
  form: 'zip' | 'folder',
  erms = false,
  masked = false,
) {
  const { path } = await place.call('bundle.save', { id, form, masked, erms })
  if (path === null) throw new Error('Nothing was saved')
  return path
}

/** Every file below a folder, by its path in it. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

export const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
