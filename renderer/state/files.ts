import { create } from 'zustand'
import type { Answer } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { fileLimits } from '../../src/domain/attachments/limits.ts'
import { shownFileName } from '../../src/domain/attachments/names.ts'
import { refusalOf } from '../../src/domain/attachments/refusal.ts'
import { ask } from '../bridge.ts'
import { focusField } from '../components/focus-field.ts'
import { addRow, typing } from './actions.ts'
import { openCaseNow, showCase, useCaseStore } from './case.ts'
import { complain } from './notice.ts'
import { savedAt, writes } from './saving.ts'
import { sendFile } from './send-file.ts'

/** Where files belong: a path, or '' for the case as a whole. */
type Place = string

/** A place in one case: what is said there is not said in the next case. */
type Key = string

export const keyOf = (id: string, place: Place): Key => `${id} ${place}`

const keyNow = (place: Place): Key => keyOf(openCaseNow()?.case.id ?? '', place)

/** A file that is being read and sent. */
export interface Sending {
  readonly key: Key
  readonly name: string
  /** How much has gone over, 0 to 1. */
  readonly share: number
}

export interface Said {
  /** `quiet`: the page shows it already; only those who listen hear it. */
  readonly tone: 'quiet' | 'plain' | 'stop'
  readonly text: string
}

interface FilesState {
  readonly sending: Sending | null
  /** What became of the files that were last added at a place, a sentence each. */
  readonly said: Readonly<Record<Key, readonly Said[]>>
  /** Ids of files of the open case whose content is not on this computer. */
  readonly missing: ReadonlySet<string>
}

export const useFiles = create<FilesState>(() => ({ sending: null, said: {}, missing: new Set() }))

const say = (key: Key, said: Said): void =>
  useFiles.setState(({ said: all }) => ({ said: { ...all, [key]: [...(all[key] ?? []), said] } }))

/** Forgets what was said at a place. */
export const hush = (key: Key): void =>
  useFiles.setState(({ said: { [key]: _old, ...others } }) => ({ said: others }))

let line: Promise<void> = Promise.resolve()

/** Keeps files as evidence, one after the other, also while the person goes on to another page. */
export function attachFiles(files: readonly File[], belongsTo: string | undefined): Promise<void> {
  const id = openCaseNow()?.case.id
  hush(keyNow(belongsTo ?? ''))
  if (id === undefined) return Promise.resolve()
  for (const file of files) line = line.then(() => attachOne(file, id, belongsTo))
  return line.then(() => useFiles.setState({ sending: null }))
}

async function attachOne(file: File, id: string, belongsTo: string | undefined): Promise<void> {
  const key = keyOf(id, belongsTo ?? '')
  const found = openCaseNow()?.case
  if (found?.id !== id)
    return complain(`Ärendet stängdes innan filen ”${file.name}” lades till. Lägg till den igen.`)
  const name = shownFileName(file.name)
  const refusal = refusalOf({ name, size: file.size }, found.attachments, fileLimits)
  if (refusal !== null) {
    say(key, { tone: 'stop', text: refusal.sentence })
    return refusal.is === 'large' ? openElsewhere(name, belongsTo) : undefined
  }
  const show = (share: number): void => useFiles.setState({ sending: { key, name, share } })
  show(0)
  const sent = await sendFile(file, { id, ...(belongsTo === undefined ? {} : { belongsTo }) }, show)
  const answer = sent.ok ? await finish(id, sent.value) : sent
  useFiles.setState({ sending: null })
  if (!answer.ok) return say(key, { tone: 'stop', text: answer.error.message })
  const { outcome } = answer.value
  say(key, { tone: outcome === 'added' ? 'quiet' : 'plain', text: sentences[outcome](name) })
  await findMissing(id)
}

const sentences = {
  added: (name: string) => `”${name}” är tillagd.`,
  there: (name: string) => `”${name}” finns redan här: det är samma fil, byte för byte.`,
  restored: (name: string) => `”${name}” finns nu på den här datorn igen.`,
} as const

/** A row where the person says where the file lies instead. */
async function openElsewhere(name: string, belongsTo: string | undefined): Promise<void> {
  const row = await addRow('elsewhere', [
    { path: 'name', text: name },
    ...(belongsTo === undefined ? [] : [{ path: 'belongsTo', text: belongsTo }]),
  ])
  if (row !== null) setTimeout(() => focusField(`elsewhere.${row}.where`))
}

/** In its turn among the writes. A disk that is full is told at once: the file is still where it came from. */
function inTurn<T extends OpenCase>(run: () => Promise<Answer<T>>): Promise<Answer<T>> {
  return new Promise((resolve) =>
    writes.push({
      run: async () => {
        const answer = await run()
        if (answer.ok) {
          savedAt(answer.value.savedAt)
          if (openCaseNow()?.case.id === answer.value.case.id) showCase(answer.value)
        }
        resolve(answer)
        return answer.ok ? 'done' : 'refused'
      },
    }),
  )
}

const finish = (id: string, sent: { readonly upload: string; readonly sha256: string }) =>
  inTurn(() => ask('attachment.finish', { ...sent, page: pageOf(id) }))

/** Takes a file out of the open case; true when it is gone. */
export async function removeFile(attachment: string, place: Place): Promise<boolean> {
  const id = openCaseNow()?.case.id ?? ''
  hush(keyNow(place))
  // What is half typed of it goes with it.
  typing.discard(`attachments.${attachment}`)
  const answer = await inTurn(() => ask('attachment.remove', { id, attachment, page: pageOf(id) }))
  if (!answer.ok) say(keyNow(place), { tone: 'stop', text: answer.error.message })
  return answer.ok
}

/** Says why a file that cannot be taken out any more does not belong in the case, or takes that back; true where it is stored. */
export async function setFileAside(attachment: string, place: Place, reason: string): Promise<boolean> {
  const id = openCaseNow()?.case.id ?? ''
  hush(keyNow(place))
  const answer = await inTurn(() => ask('attachment.set-aside', { id, attachment, reason, page: pageOf(id) }))
  if (!answer.ok) say(keyNow(place), { tone: 'stop', text: answer.error.message })
  return answer.ok
}

/** What was dropped is no file that can be read. */
export function refuseDrop(place: Place, isFolder: boolean): void {
  const text = isFolder
    ? 'Det är en mapp. Öppna den och släpp filerna i den här i stället.'
    : 'Det du släppte är ingen fil. Spara det som en fil först, och släpp filen här.'
  hush(keyNow(place))
  say(keyNow(place), { tone: 'stop', text })
}

/** Saves a file where the person wants it, as it came. */
export async function saveFile(attachment: string, place: Place): Promise<void> {
  hush(keyNow(place))
  const answer = await ask('attachment.save', { id: openCaseNow()?.case.id ?? '', attachment })
  if (!answer.ok) say(keyNow(place), { tone: 'stop', text: answer.error.message })
  else if (answer.value.path !== null)
    say(keyNow(place), { tone: 'plain', text: `Sparad: ${answer.value.path}` })
}

/** Asks which of the case's files are on another computer only. */
export async function findMissing(id: string): Promise<void> {
  const answer = await ask('attachment.missing', { id })
  if (answer.ok && openCaseNow()?.case.id === id)
    useFiles.setState({ missing: new Set(answer.value.missing) })
}

const pageOf = (id: string): string =>
  openCaseNow()?.case.id === id ? useCaseStore.getState().page : 'dokumentation'
