import { createHash } from 'node:crypto'
import { Refusal } from '../../../src/contract/answer.ts'
import type { Installation } from '../../store/installation.ts'
import type { PaperFact } from '../../../src/rules/decision-facts/facts.ts'
import { canonicalJson } from '../../store/canonical-json.ts'
import { packageLimits } from './limits.ts'
import { writeManifest, type ManifestContent } from './manifest.ts'
import { zipOf, type PackedFile } from './zip-write.ts'

const sumOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** SHA-256, hex, of what a paper rests on, in one spelling: what an answer to it has to be given on. */
export const factsSha256 = (facts: readonly PaperFact[]): string => sumOf(canonicalJson(facts))

/** A package, and the SHA-256 of its manifest, by which this one is told from any other of the same case. */
export interface Packed {
  readonly bytes: Buffer
  readonly manifestSha256: string
}

/**
 * A package: the manifest, signed by the installation, and what it lists, in order. The same facts, key and files give the
 * same bytes. Throws Refusal where it would be one that nobody can open.
 */
export async function packedOf(
  content: Omit<ManifestContent, 'entries'>,
  files: readonly PackedFile[],
  installation: Installation,
): Promise<Packed> {
  if (files.length + 1 > packageLimits.entries)
    throw new Refusal(
      'invalid',
      `Ärendet har fler filer än de ${packageLimits.entries - 2} som kan skickas med. Ta bort dem som inte behövs, eller spara underlaget som PDF.`,
    )
  const entries = files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sumOf(bytes) }))
  const manifest = Buffer.from(writeManifest({ ...content, entries }, installation), 'utf8')
  return {
    bytes: await zipOf([{ name: 'manifest.json', bytes: manifest }, ...files]),
    manifestSha256: sumOf(manifest),
  }
}
