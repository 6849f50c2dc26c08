import { create } from 'zustand'
import type { StartState } from '../../src/contract/shapes.ts'
import type { Person, Settings } from '../../src/domain/settings.ts'
import { call } from './call.ts'
import { setClock } from './clock.ts'
import { beginForms } from './forms.ts'
import { dismissNotice } from './notice.ts'

/** Where the person is: outside every case, or in the case that `useCaseStore` holds. */
export type Place =
  | 'loading'
  | 'problem'
  | 'first-start'
  | 'register'
  | 'before-case'
  | 'rules'
  | 'contracts'
  | 'suppliers'
  | 'deviations'
  | 'paper'
  | 'verify'
  | 'settings'
  | 'case'

interface PlaceState {
  readonly place: Place
  /** Where they came from. */
  readonly before: Place
  /** What the privileged side said at the start; null until it has answered. */
  readonly start: StartState | null
  readonly settings: Settings | null
  /** Known also before the settings are: whoever only reads what others have sent. */
  readonly person: Person | null
  /** The person was to go on to the file that somebody has sent: it is chosen next. */
  readonly opensFile: boolean
}

export const usePlace = create<PlaceState>(() => ({
  place: 'loading',
  before: 'loading',
  start: null,
  settings: null,
  person: null,
  opensFile: false,
}))

/** Leaves where the person is, with what was said there. */
export function goToPlace(place: Place): void {
  dismissNotice()
  showPlace(place)
}

/** Shows a place, and still what was said on the way to it. */
export const showPlace = (place: Place): void =>
  usePlace.setState((now) => ({ place, before: now.place === place ? now.before : now.place }))

/** Asks how things stand and shows the first screen. */
export async function begin(): Promise<void> {
  const start = await call('app.start', {})
  if (start === null) return
  setClock(start.now)
  beginForms(start.forms)
  const place = start.problem !== null ? 'problem' : start.person === null ? 'first-start' : 'register'
  usePlace.setState({ start, settings: start.settings, person: start.person, place })
}

/** Saves the settings; true when they are on the disk. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  const saved = await call('settings.save', settings)
  if (saved !== null) usePlace.setState({ settings: saved, person: saved })
  return saved !== null
}

/** Saves who the person is, and nothing more; true when it is on the disk. */
export async function savePerson(person: Person): Promise<boolean> {
  const saved = await call('settings.person', person)
  if (saved !== null) usePlace.setState({ person: saved })
  return saved !== null
}
