import { create } from 'zustand'
import type { PaperField } from '../../src/contract/paper-channels.ts'
import { pointOffered } from '../../src/decision-paper/delegation-point.ts'
import type { OpenedPackage, PaperReading, PaperTyped } from '../../src/contract/paper-shapes.ts'
import { ask } from '../bridge.ts'
import { call } from '../state/call.ts'
import { dismissNotice } from '../state/notice.ts'
import { showPlace } from '../state/place.ts'
import { outcomeOf, writes } from '../state/saving.ts'

interface PapersState {
  /** The paper that is open; null outside it. */
  readonly reading: PaperReading | null
  /** What stands in its fields. */
  readonly typed: PaperTyped
  /** What the person must know of how it came: that it lay here already, files that are not with it. */
  readonly said: readonly string[]
}

const nothing: PaperTyped = {
  conflict: '',
  conflictNote: '',
  answer: '',
  comment: '',
  name: '',
  role: '',
  delegation: '',
  on: '',
}

export const usePapers = create<PapersState>(() => ({ reading: null, typed: nothing, said: [] }))

/** Opens a paper that was received; `said`: what to tell of how it came. */
export async function openPaper(paper: string, said: readonly string[] = []): Promise<void> {
  dismissNotice()
  const reading = await call('paper.read', { paper })
  if (reading === null) return
  usePapers.setState({ reading, typed: reading.typed, said })
  showPlace('paper')
}

/** What came as a paper, in words for whoever opened it. */
export const paperSaid = (opened: Extract<OpenedPackage, { is: 'paper' }>): readonly string[] => [
  ...(opened.again
    ? ['Filen har öppnats här förut. Det här är samma underlag, med det du har skrivit.']
    : []),
  ...(opened.carries === null ? [] : [opened.carries]),
]

function send(paper: string, field: PaperField): void {
  const text = usePapers.getState().typed[field]
  const run = async () => outcomeOf(await ask('paper.draft', { paper, field, text }))
  writes.push({ key: `paper ${paper} ${field}`, run })
}

/** A keystroke: on its way to the disk at once. While it is, only the latest waits. */
export function typePaper(field: PaperField, text: string): void {
  const { reading, typed } = usePapers.getState()
  if (reading === null) return
  const next = { ...typed, [field]: text }
  usePapers.setState({ typed: next })
  if (field === 'name' || field === 'role') followPerson(reading, typed, next)
  send(reading.paper, field)
}

/** The point that was offered for one person is not left to stand for another; what the person wrote is. */
function followPerson(reading: PaperReading, was: PaperTyped, now: PaperTyped): void {
  const offered = (person: PaperTyped): string =>
    pointOffered(reading.case, reading.madeAt.slice(0, 10), { name: person.name, role: person.role })
  const before = offered(was)
  const after = offered(now)
  if (was.delegation === before && after !== before) typePaper('delegation', after)
}

/** Waits until all that is typed is on the disk. */
export const flushPaper = (): Promise<void> => writes.settled()

/** Shows the open paper as it stands now: an answer was saved. */
export async function readPaperAgain(): Promise<void> {
  const { reading } = usePapers.getState()
  const again = reading && (await call('paper.read', { paper: reading.paper }))
  if (again) usePapers.setState({ reading: again, typed: again.typed })
}

/** To the register, once all that is typed is stored. */
export async function closePaper(): Promise<void> {
  dismissNotice()
  await flushPaper()
  usePapers.setState({ reading: null, typed: nothing, said: [] })
  showPlace('register')
}
