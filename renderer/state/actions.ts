import type { Answer } from '../../src/contract/answer.ts'
import type { Args } from '../../src/contract/channels.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import type { Entry } from '../../src/domain/case/enter.ts'
import { isOfLookedAt } from '../../src/rules/vetting/look-only.ts'
import { waitsUntilLeft } from '../../src/domain/case/waits-until-left.ts'
import { ask } from '../bridge.ts'
import { call } from './call.ts'
import { openCaseNow, showCase, showTyped, useCaseStore } from './case.ts'
import { complain, dismissNotice, notify } from './notice.ts'
import { showPlace, type Place } from './place.ts'
import { outcomeOf, savedAt, writes } from './saving.ts'
import { createShowing } from './showing.ts'
import { held, isUnsendable, without } from './too-long.ts'
import { createTyping } from './typing.ts'

const place = (): { readonly id: string; readonly page: string } => ({
  id: openCaseNow()?.case.id ?? '',
  page: useCaseStore.getState().page,
})

const showing = createShowing({
  show: (open) => {
    if (openCaseNow()?.case.id === open.case.id) showCase(open)
  },
  isTyping: () => typing.isTyping(),
})
useCaseStore.subscribe(({ view }, before) => {
  if (view !== before.view) showing.forget()
})

/**
 * Queues a write that answers the case anew; resolves with the answer that counted, or null where it was refused, once the
 * page shows what came of it.
 */
function write<T extends OpenCase>(run: () => Promise<Answer<T>>): Promise<T | null> {
  showing.begin()
  return new Promise((resolve) =>
    writes.push({
      run: async () => {
        const answer = await run()
        const outcome = outcomeOf(answer)
        if (outcome === 'retry') return outcome
        const value = answer.ok ? answer.value : null
        showing.end(value, () => resolve(value))
        return outcome
      },
    }),
  )
}

export const typing = createTyping({
  draft: ({ path, text }) => {
    // What is only looked at is not kept while it is typed, but when it is whole.
    if (isUnsendable(text) || isOfLookedAt(path)) return
    const at = place()
    const run = async () => outcomeOf(await ask('case.draft', { ...at, path, text }))
    writes.push({ key: `draft ${path}`, run })
  },
  enter: async (entries) => {
    for (const { path } of entries) writes.drop(`draft ${path}`)
    useCaseStore.setState(({ tooLong }) => ({ tooLong: held(tooLong, entries) }))
    const sent = entries.filter(({ text }) => !isUnsendable(text))
    if (sent.length > 0) await enter(sent)
  },
  waitsUntilLeft: (path) => {
    const found = openCaseNow()?.case
    return found !== undefined && waitsUntilLeft(found, path)
  },
  show: showTyped,
  paused: () => showing.paused(),
})

/** Enters texts at field paths; true when they are stored. */
export async function enter(entries: readonly Entry[]): Promise<boolean> {
  const at = place()
  return (await write(() => ask('case.enter', { ...at, entries: [...entries] }))) !== null
}

/** Adds a row to the list at a path, with texts at paths below the row; answers the row's id. */
export async function addRow(list: string, entries: readonly Entry[]): Promise<string | null> {
  const at = place()
  return (await write(() => ask('case.add', { ...at, list, entries: [...entries] })))?.added ?? null
}

/** Takes away a row of a list, with what is typed in it. */
export async function removeRow(path: string): Promise<boolean> {
  typing.discard(path)
  useCaseStore.setState(({ tooLong }) => ({ tooLong: without(tooLong, path) }))
  const at = place()
  return (await write(() => ask('case.remove', { ...at, path }))) !== null
}

/** Notes that several bids are shown side by side: the program's own note of when, made once. */
export async function noteCompared(): Promise<void> {
  const at = place()
  await write(() => ask('bids.compared', at))
}

/** Takes the decision back with a reason, so that locked bids can be changed; true when it is stored. */
export async function takeBackDecision(reason: string): Promise<boolean> {
  const at = place()
  return (await write(() => ask('decision.take-back', { ...at, reason }))) !== null
}

/** Takes back a case that was handed over, with a reason; true when it is stored. */
export async function takeBackCase(reason: string): Promise<boolean> {
  const at = place()
  return (await write(() => ask('take-over.back', { ...at, reason }))) !== null
}

/** Closes the case for good; true when it is stored. What it lacks is said. */
export async function endCase(): Promise<boolean> {
  await flush()
  const at = place()
  return (await write(() => ask('case.close', at))) !== null
}

/** Opens a closed case again, with a reason; true when it is stored. */
export async function reopenCase(reason: string): Promise<boolean> {
  const at = place()
  return (await write(() => ask('case.reopen', { ...at, reason }))) !== null
}

/** Enters what an answer from whoever decides says; true when it is stored. */
export async function enterAnswer(answer: string): Promise<boolean> {
  const at = place()
  return (await write(() => ask('answer.enter', { ...at, answer }))) !== null
}

/** Enters all that is typed and waits until it is stored. */
export async function flush(): Promise<void> {
  typing.flush()
  await writes.settled()
  showing.now()
}

/** Goes to a task or another page of the case. What is typed is entered on the way. */
export function goTo(page: string): void {
  if (page !== useCaseStore.getState().page) dismissNotice()
  typing.flush()
  useCaseStore.setState({ page, returnTo: null })
  const at = place()
  const run = async () => outcomeOf(await ask('case.position', at))
  writes.push({ key: 'position', run })
}

/** To the register, once all that is typed is stored. What is refused on the way is said there. */
export async function closeCase(): Promise<void> {
  dismissNotice()
  await flush()
  useCaseStore.setState({ view: null, page: '', typed: {}, tooLong: {} })
  showPlace('register')
}

/** To a place outside the case, which stays open, once all that is typed is stored. */
export async function leaveFor(place: Place): Promise<void> {
  dismissNotice()
  await flush()
  showPlace(place)
}

/** Opens a case of the register where the person left it. */
export async function openCase(id: string): Promise<void> {
  dismissNotice()
  showOpened(await call('case.open', { id }))
}

/** Starts a new case, once the questions that come before it are answered, and opens it. */
export async function createCase(screening: Args<'case.create'>): Promise<void> {
  dismissNotice()
  showOpened(await call('case.create', screening))
}

function showOpened(opened: OpenCase | null): void {
  if (opened === null) return
  showCase(opened)
  savedAt(opened.savedAt)
  useCaseStore.setState({ page: opened.page, typed: {} })
  showPlace('case')
  if (typeof opened.logProblem === 'string') complain(opened.logProblem)
  else if (opened.officeChanges !== undefined && opened.officeChanges.length > 0)
    notify(opened.officeChanges.join(' '))
}

/** The window is hidden: everything typed is entered, each in its turn. */
export const hideWindow = (): void => typing.flush()

/** The window is being closed: everything typed is sent at once, for nothing more is heard of it. */
export function leaveWindow(): void {
  typing.flush()
  writes.hurry()
}
