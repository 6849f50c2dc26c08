import { z } from 'zod'
import * as c from '../../../src/domain/case/choices.ts'
import { id, instant, keys, line, person } from '../../../src/domain/case/shapes/values.ts'
import { canonicalJson } from '../../store/canonical-json.ts'
import { isSignedBy, signWith, type Installation } from '../../store/installation.ts'
import { badSignature, damaged, newerPackage, noPackage } from './refusals.ts'

const packageFormat = 'direktlots-package/1'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const base64 = z.base64().max(200)

const entrySchema = z.strictObject({ name: z.string().min(1), size: z.int().min(0), sha256 })

const contentSchema = z.strictObject({
  format: z.literal(packageFormat),
  kind: z.enum(['paper', 'answer', 'take-over']),
  caseId: id,
  /** What it is named by to people: "DL-7K3F-92QX". */
  reference: line,
  madeAt: instant,
  /** As the one who made it wrote in the settings. */
  madeBy: z.strictObject({
    name: line.optional(),
    role: line.optional(),
    authority: line.optional(),
    unit: line.optional(),
  }),
  to: person.optional(),
  /** Of a paper: which decisions it asks for. */
  asks: z.array(keys(c.delegatedDecisions)).optional(),
  /** All there is beside the manifest, in the order of the file. */
  entries: z.array(entrySchema),
  /** Ed25519, DER (SPKI). Tells which key signed, and nothing of whose it is. */
  publicKey: base64,
})

const manifestSchema = contentSchema.extend({ signature: base64 })

export type ManifestContent = Omit<z.output<typeof contentSchema>, 'format' | 'publicKey'>
export type Manifest = z.output<typeof manifestSchema>

export function writeManifest(content: ManifestContent, installation: Installation): string {
  const publicKey = Buffer.from(installation.publicKey).toString('base64')
  const whole = contentSchema.parse({ format: packageFormat, ...content, publicKey })
  const signature = Buffer.from(signWith(installation, messageOf(whole))).toString('base64')
  return `${JSON.stringify({ ...whole, signature }, null, 2)}\n`
}

/** The manifest, which its key has signed. Throws Refusal. */
export function readManifest(bytes: Uint8Array): Manifest {
  const json = jsonOf(bytes)
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (typeof format === 'string' && format.startsWith('direktlots-package/') && format !== packageFormat)
    throw newerPackage(format)
  if (format !== packageFormat) throw noPackage()
  const read = manifestSchema.safeParse(json)
  if (!read.success) throw damaged()
  const { signature, ...content } = read.data
  const [key, signed] = [content.publicKey, signature].map((text) => Buffer.from(text, 'base64'))
  if (key === undefined || signed === undefined || !isSignedBy(key, messageOf(content), signed))
    throw badSignature()
  return read.data
}

/** What is signed: every word of the manifest but the signature, in one spelling. */
const messageOf = (content: z.output<typeof contentSchema>): Buffer =>
  Buffer.from(`${packageFormat}\n${canonicalJson(content)}`, 'utf8')

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw damaged()
  }
}
