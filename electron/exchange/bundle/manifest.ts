import { z } from 'zod'
import { id, instant, line } from '../../../src/domain/case/shapes/values.ts'
import { canonicalJson } from '../../store/canonical-json.ts'
import { isSignedBy, signWith, type Installation } from '../../store/installation.ts'

/** Format of a bundle: a record with all that belongs to it, as a zip or in a folder. */
export const bundleFormat = 'direktlots-bundle/1'

export const manifestName = 'manifest.json'

const base64 = z.base64().max(200)

/** What a file of a bundle is. */
const fileKinds = ['record', 'sheet', 'case-file', 'log', 'attachment', 'masked', 'erms', 'read-me'] as const

const fileSchema = z.strictObject({
  /** Its place below the bundle, with a slash where it lies in a folder. */
  name: z.string().min(1).max(300),
  kind: z.enum(fileKinds),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const contentSchema = z.strictObject({
  format: z.literal(bundleFormat),
  caseId: id,
  /** Of the record in it. */
  version: z.int().min(1),
  madeAt: instant,
  /** As the one who made it wrote in the settings. */
  madeBy: z.strictObject({
    name: line.optional(),
    role: line.optional(),
    authority: line.optional(),
    unit: line.optional(),
  }),
  programVersion: z.string().max(100),
  /** All there is beside the manifest. */
  files: z.array(fileSchema).max(5000),
  /** Ed25519, DER (SPKI). Tells which installation signed, and nothing of who sat at it. */
  publicKey: base64,
})

const manifestSchema = contentSchema.extend({ signature: base64 })

export type BundleManifest = z.output<typeof manifestSchema>
export type BundleContent = Omit<z.output<typeof contentSchema>, 'format' | 'publicKey'>
export type BundleFile = z.output<typeof fileSchema>

export function writeBundleManifest(content: BundleContent, installation: Installation): string {
  const publicKey = Buffer.from(installation.publicKey).toString('base64')
  const whole = contentSchema.parse({ format: bundleFormat, ...content, publicKey })
  const signature = Buffer.from(signWith(installation, messageOf(whole))).toString('base64')
  return `${JSON.stringify({ ...whole, signature }, null, 2)}\n`
}

/** A manifest's text read, and whether its key has signed it; null where it is none of ours. */
export function readBundleManifest(
  bytes: Uint8Array,
): { readonly manifest: BundleManifest; readonly isSigned: boolean } | null {
  const read = manifestSchema.safeParse(jsonOf(bytes))
  if (!read.success) return null
  const { signature, ...content } = read.data
  const key = Buffer.from(content.publicKey, 'base64')
  return {
    manifest: read.data,
    isSigned: isAsWritten(bytes) && isSignedBy(key, messageOf(content), Buffer.from(signature, 'base64')),
  }
}

/** Whether nothing stands there twice: another reader would take the one that is not signed. */
const isAsWritten = (bytes: Uint8Array): boolean =>
  `${JSON.stringify(jsonOf(bytes), null, 2)}\n` ===
  Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n')

/** Whether a manifest says that it is of a form that came after this one. */
export const isNewerManifest = (bytes: Uint8Array): boolean => newer.safeParse(jsonOf(bytes)).success
const newer = z.looseObject({ format: z.string().regex(/^direktlots-bundle\/(?:[2-9]|[1-9]\d+)$/) })

const messageOf = (content: z.output<typeof contentSchema>): Buffer =>
  Buffer.from(`${bundleFormat}\n${canonicalJson(content)}`, 'utf8')

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
