import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { sayBytes } from '../../src/domain/attachments/limits.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { readPassphrase } from '../../src/domain/passphrase.ts'
import { longestText } from '../../src/domain/text.ts'
import { emlOf } from '../exchange/eml.ts'
import { lock } from '../exchange/package/lock.ts'
import type { ManifestContent } from '../exchange/package/manifest.ts'
import { packedOf, type Packed } from '../exchange/package/pack.ts'
import type { PackedFile } from '../exchange/package/zip-write.ts'
import { savedFileName } from '../exchange/saved-file-name.ts'
import { readContent } from '../store/attachments.ts'
import { readInstallation } from '../store/installation.ts'
import { readPerson, readSettings } from '../store/settings.ts'
import type { Context } from './context.ts'
import { localInstant } from './local-time.ts'

export const packageFilter = { name: 'Fil till Direktlots', extensions: ['direktlots'] }

/** The passphrase to lock with; undefined where none is wished. Throws Refusal where it is too weak. */
export function passphraseFor(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const read = readPassphrase(typed)
  if (!read.ok) throw new Refusal('invalid', read.problem)
  return read.value
}

/** A package, locked where there is a passphrase; the sum is that of its manifest, locked or not. */
export async function packageOf(
  context: Context,
  content: Omit<ManifestContent, 'entries' | 'madeAt' | 'madeBy'>,
  files: readonly PackedFile[],
  passphrase: string | undefined,
): Promise<Packed> {
  const { sources } = context.options
  const facts = { ...content, madeAt: localInstant(sources.now()), madeBy: madeBy(context) }
  const plain = await packedOf(facts, files, readInstallation(context.db()))
  if (passphrase === undefined) return plain
  return { ...plain, bytes: await lock(plain.bytes, passphrase, (count) => sources.randomBytes(count)) }
}

/** As the settings have it: nobody has proved who it is. */
export function madeBy(context: Context): ManifestContent['madeBy'] {
  const person = readPerson(context.db())
  if (person === null) return {}
  const { userName: name, userRole: role } = person
  const settings = readSettings(context.db())
  return settings === null
    ? { name, role }
    : { name, role, authority: settings.authorityName, unit: settings.unit }
}

/** The case's files that are here, each content once, under names that are safe wherever they are unpacked. */
export function filesOf(context: Context, found: Case): readonly PackedFile[] {
  const seen = new Set<string>()
  return found.attachments.flatMap(({ name, sha256 }) => {
    if (seen.has(sha256)) return []
    seen.add(sha256)
    const bytes = readContent(context.db(), sha256)
    return bytes === null ? [] : [{ name: `files/${seen.size}-${plainName(name)}`, bytes }]
  })
}

const plainName = (name: string): string => savedFileName(name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '_')

/** What is larger than this few mail systems take: the mail says that the file is to be attached by hand. */
const mostMailed = 15 * 1024 * 1024

/** The draft of a mail that a saved file goes with. Names nobody as receiver: whom it goes to the person fills in. */
export function mailFor(
  context: Context,
  mail: {
    readonly subject: string
    readonly body: readonly string[]
    readonly path: string
    readonly type: string
    readonly bytes: Uint8Array
  },
): string {
  const name = basename(mail.path)
  const fits = mail.bytes.length <= mostMailed
  const byHand = `Bifoga filen ${name} (${sayBytes(mail.bytes.length)}): den är för stor för att ligga i utkastet. Går den inte att mejla, lägg den på en plats som ni båda når.`
  return emlOf({
    to: [],
    subject: mail.subject,
    body: [...mail.body, ...(fits ? [] : [byHand])].join('\n\n'),
    files: fits ? [{ name, type: mail.type, bytes: mail.bytes }] : [],
    date: localInstant(context.options.sources.now()),
    boundary: '=_direktlots.1',
  })
}

/** Where a draft is put beside a file: never over one that is there. */
export function besideAs(path: string, ending: string): string {
  const stem = path.replace(/\.[^./\\]*$/, '')
  for (let n = 1; ; n += 1) {
    const candidate = `${stem}${n === 1 ? '' : `-${n}`}.${ending}`
    if (!existsSync(candidate)) return candidate
  }
}

/** A receiver as it was typed, without what is empty. */
export function personOf(typed: { readonly name?: string | undefined; readonly role?: string | undefined }): {
  name?: string
  role?: string
} {
  const [name, role] = [typed.name, typed.role].map((text) => text?.trim().slice(0, longestText))
  return { ...(name ? { name } : {}), ...(role ? { role } : {}) }
}
