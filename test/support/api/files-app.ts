import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import type { OpenCase } from '../../../src/contract/shapes.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { root } from '../root.ts'

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

interface Wanted {
  readonly name?: string
  readonly belongsTo?: string
  /** How many bytes a part has. */
  readonly stride?: number
}

/** The privileged side of a program that files are sent to. Saves what it is told to under one name in its folder. */
export class FilesApp {
  /** The name that was suggested last. */
  suggested = ''
  /** What it saves a file as. */
  saveAs = 'sparad'
  #app: App
  #folder: string

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'direktlots-files-'))
    this.#app = this.#create()
  }

  get folder(): string {
    return this.#folder
  }

  close(): void {
    this.#app.close()
  }

  /** Closed and opened again: on the same data, or on another computer. */
  again(on: 'same' | 'other'): void {
    this.close()
    if (on === 'other') this.#folder = mkdtempSync(join(tmpdir(), 'direktlots-files-'))
    this.#app = this.#create()
  }

  ask<C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> {
    return this.#app.call(channel, args) as Promise<Answer<Results[C]>>
  }

  async call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
    const answer = await this.ask(channel, args)
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
    return answer.value
  }

  async aCase(): Promise<string> {
    await this.call('settings.save', {
      profile: 'law-only',
      authorityName: 'Provregionen (exempel)',
      authorityOrgNr: '559999-9306',
      unit: 'Provenheten',
      userName: 'Kim Ek (exempel)',
      userRole: 'Enhetschef',
    })
    return (await this.call('case.create', { security: 'no' })).case.id
  }

  async caseNow(id: string): Promise<Case> {
    return (await this.call('case.open', { id })).case
  }

  /** Sends a file as the page does, as far as it is let. */
  async send(
    id: string,
    bytes: Uint8Array,
    wanted: Wanted = {},
  ): Promise<Answer<Results['attachment.finish']>> {
    const { name = 'offert.pdf', belongsTo, stride = 1000 } = wanted
    const at = belongsTo === undefined ? {} : { belongsTo }
    const begun = await this.ask('attachment.begin', { id, name, size: bytes.length, ...at })
    if (!begun.ok) return begun
    const { upload } = begun.value
    for (let index = 0; index * stride < bytes.length; index += 1) {
      const data = base64(bytes.subarray(index * stride, (index + 1) * stride))
      const part = await this.ask('attachment.part', { upload, index, data })
      if (!part.ok) return part
    }
    return this.ask('attachment.finish', { upload, sha256: hashOf(bytes), page: 'anbud' })
  }

  async sent(id: string, bytes: Uint8Array, wanted: Wanted = {}): Promise<OpenCase> {
    const answer = await this.send(id, bytes, wanted)
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value
  }

  #create(): App {
    return createApp({
      dataFolder: join(this.#folder, 'data'),
      sources: { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) },
      host: 'browser',
      version: '0',
      assets: join(root, 'assets'),
      dialogs: {
        savePath: (name) => {
          this.suggested = name
          return Promise.resolve(join(this.#folder, this.saveAs))
        },
        folderPath: () => Promise.resolve(null),
        openFile: () => Promise.reject(new Error('no kept file is ever opened')),
      },
    })
  }
}
