import type { Unpacked } from '../exchange/package/unpack.ts'
import { putContent } from '../store/attachments.ts'
import { readInstallation } from '../store/installation.ts'
import type { Context } from './context.ts'

/** Files of a package that the case in it lists. */
export type Contents = Unpacked['files']

export function keepContents(context: Context, contents: Contents): void {
  for (const { sha256, bytes } of contents) putContent(context.db(), context.options.sources, sha256, bytes)
}

/** Whether a package was signed here. `publicKey`: as its manifest has it. */
export const isOwnKey = (context: Context, publicKey: string): boolean =>
  Buffer.from(readInstallation(context.db()).publicKey).toString('base64') === publicKey
