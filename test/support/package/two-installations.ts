import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Installation as Key } from '../../../electron/store/installation.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { base64, hashOf } from '../api/files-app.ts'
import { answered } from '../cases/builder.ts'
import { exampleCase } from '../cases/example.ts'
import { root } from '../root.ts'
import { fixedSources, type FixedSources } from '../store/sources.ts'

type Opened = Results['package.finish']

/** One installation of the program: a person with a data folder of their own. Saves what is saved under the suggested name. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'direktlots-two-'))
  readonly sources: FixedSources
  readonly userName: string
  readonly userRole: string
  /** The name that was suggested last. */
  suggested = ''
  cancels = false
  #app: App

  constructor(userName: string, userRole: string, now = '2026-12-20T13:32:00.000Z') {
    this.userName = userName
    this.userRole = userRole
    this.sources = fixedSources(now, userName)
    this.#app = this.#create()
  }

  get dataFolder(): string {
    return join(this.folder, 'data')
  }

  close(): void {
    this.#app.close()
  }

  /** Ended and started again on the same data. */
  again(): void {
    this.close()
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

  /** What is said where something is refused; '' where it was not. */
  async refusal<C extends Channel>(channel: C, args: Args<C>): Promise<string> {
    const answer = await this.ask(channel, args)
    return answer.ok ? '' : answer.error.message
  }

  async settle(): Promise<void> {
    await this.call('settings.save', {
      profile: 'law-only',
      authorityName: 'Provregionen (exempel)',
      authorityOrgNr: '559999-9306',
      unit: 'Provenheten',
      userName: this.userName,
      userRole: this.userRole,
    })
  }

  async has(found: Case): Promise<string> {
    return (await this.call('file.import', { text: writeCaseFile(found) })).id
  }

  async attach(id: string, name: string, bytes: Uint8Array, belongsTo?: string): Promise<string> {
    const at = belongsTo === undefined ? {} : { belongsTo }
    const { upload } = await this.call('attachment.begin', { id, name, size: bytes.length, ...at })
    await this.call('attachment.part', { upload, index: 0, data: base64(bytes) })
    const done = await this.call('attachment.finish', { upload, sha256: hashOf(bytes), page: 'beslut' })
    return done.case.attachments.at(-1)?.id ?? ''
  }

  async caseNow(id: string): Promise<Case> {
    return (await this.call('case.open', { id })).case
  }

  /** Sends a foreign file in parts, as the page does. */
  async offer(bytes: Uint8Array, stride = 100_000): Promise<Answer<Opened>> {
    const begun = await this.ask('package.begin', { name: 'fil.direktlots', size: bytes.length })
    if (!begun.ok) return begun
    const { upload } = begun.value
    for (let index = 0; index * stride < bytes.length; index += 1) {
      const data = base64(bytes.subarray(index * stride, (index + 1) * stride))
      await this.call('package.part', { upload, index, data })
    }
    return this.ask('package.finish', { upload, sha256: hashOf(bytes) })
  }

  async opened(bytes: Uint8Array): Promise<Opened> {
    const answer = await this.offer(bytes)
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
    return answer.value
  }

  async openRefused(bytes: Uint8Array): Promise<string> {
    const answer = await this.offer(bytes)
    return answer.ok ? `opened as ${answer.value.is}` : answer.error.message
  }

  /** The paper that a file holds, as this installation keeps it. */
  async received(bytes: Uint8Array): Promise<string> {
    const opened = await this.opened(bytes)
    if (opened.is !== 'paper') throw new Error(`The file was ${opened.is}`)
    return opened.paper
  }

  async types(
    paper: string,
    texts: Readonly<Partial<Record<Args<'paper.draft'>['field'], string>>>,
  ): Promise<void> {
    for (const [field, text] of Object.entries(texts))
      await this.call('paper.draft', { paper, field: field as Args<'paper.draft'>['field'], text })
  }

  /** Answers a paper, and gives the file of the answer. */
  async answers(
    paper: string,
    texts: Readonly<Partial<Record<Args<'paper.draft'>['field'], string>>>,
  ): Promise<Buffer> {
    this.sources.advance(60_000)
    await this.types(paper, { conflict: 'no', ...texts })
    const { path } = await this.call('paper.answer', { paper })
    return readFileSync(path ?? '')
  }

  /** Presses "För in beslutet" at the last answer of a case. */
  async enters(id: string): Promise<Case> {
    const answer = (await this.caseNow(id)).decision.answers?.at(-1)?.id ?? ''
    return (await this.call('answer.enter', { id, answer, page: 'beslut' })).case
  }

  #create(): App {
    return createApp({
      dataFolder: this.dataFolder,
      sources: this.sources,
      host: 'browser',
      version: '0',
      assets: join(root, 'assets'),
      dialogs: {
        savePath: (name) => {
          this.suggested = name
          return Promise.resolve(this.cancels ? null : join(this.folder, name))
        },
        folderPath: () => Promise.resolve(this.folder),
        openFile: () => Promise.reject(new Error('no foreign file is ever opened')),
      },
    })
  }
}

/** The example with its winner proposed, before anything is decided. */
export const undecided = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
    'decision.decider.name': '',
    'decision.decider.role': '',
    'decision.delegation': '',
  })

/** A buyer who sends a paper, and the file that went out. */
export async function sentPaper(
  buyer: Installation,
  id: string,
  more: { readonly passphrase?: string } = {},
): Promise<{ readonly bytes: Buffer; readonly reference: string; readonly mail: string }> {
  buyer.sources.advance(60_000)
  const to = { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' }
  const { path, mail, reference } = await buyer.call('paper.save', {
    id,
    form: 'package',
    to,
    page: 'beslut',
    ...more,
  })
  return {
    bytes: readFileSync(path ?? ''),
    reference: reference ?? '',
    mail: readFileSync(mail ?? '', 'utf8'),
  }
}

/** An installation that has been told who uses it; it ends with the test. */
export async function anInstallation(name: string, role: string): Promise<Installation> {
  const made = new Installation(name, role)
  onTestFinished(() => made.close())
  await made.settle()
  return made
}

/** A buyer with a case that nobody has decided, and the manager who may, each on a computer of their own. */
export async function buyerAndManager(
  found = undecided(),
): Promise<{ readonly buyer: Installation; readonly manager: Installation; readonly id: string }> {
  const buyer = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
  const manager = await anInstallation('Maria Lind (exempel)', 'Verksamhetschef')
  return { buyer, manager, id: await buyer.has(found) }
}

/** The key of somebody with a program of their own, who writes what they like and signs it. */
export function stranger(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { id: 'x', publicKey: publicKey.export({ format: 'der', type: 'spki' }), privateKey }
}
