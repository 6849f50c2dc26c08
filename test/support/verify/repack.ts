import { readFileSync } from 'node:fs'
import {
  bundleFormat,
  readBundleManifest,
  writeBundleManifest,
  type BundleFile,
} from '../../../electron/exchange/bundle/manifest.ts'
import { openBundleZip } from '../../../electron/exchange/bundle/read.ts'
import { zipOf } from '../../../electron/exchange/package/zip-write.ts'
import type { Installation } from '../../../electron/store/installation.ts'
import { sum } from './saved-record.ts'

/** The files of a bundle, by name, to change. */
export type Files = Map<string, Buffer>

export async function filesIn(path: string): Promise<Files> {
  const zip = await openBundleZip(readFileSync(path))
  const files: Files = new Map()
  for (const name of zip.names) files.set(name, await zip.read(name))
  return files
}

export const zipped = (files: Files): Promise<Buffer> =>
  zipOf([...files].map(([name, bytes]) => ({ name, bytes })))

/** The first name that begins or ends so. */
export function named(files: Files, part: string): string {
  const name = [...files.keys()].find((one) => one.startsWith(part) || one.endsWith(part))
  if (name === undefined) throw new Error(`No ${part}`)
  return name
}

/** The list of the files written anew over what lies there now, and signed with another key: as a person with bad intent does. */
export function signedAnew(
  files: Files,
  by: Installation,
  kinds: Readonly<Record<string, BundleFile['kind']>> = {},
): Files {
  const read = readBundleManifest(files.get('manifest.json') ?? Buffer.alloc(0))
  if (read === null) throw new Error(`No ${bundleFormat}`)
  const { format: _format, publicKey: _key, signature: _signature, files: listed, ...facts } = read.manifest
  const inside = [...files].filter(([name]) => name !== 'manifest.json')
  const text = writeBundleManifest(
    {
      ...facts,
      files: inside.map(([name, bytes]) => ({
        name,
        kind: kinds[name] ?? listed.find((one) => one.name === name)?.kind ?? 'attachment',
        size: bytes.length,
        sha256: sum(bytes),
      })),
    },
    by,
  )
  return new Map([['manifest.json', Buffer.from(text)], ...inside])
}
