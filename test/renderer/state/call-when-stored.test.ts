import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { call, FromStored } from '../../../renderer/state/call.ts'
import { callWhenStored } from '../../../renderer/state/call-when-stored.ts'
import { typing } from '../../../renderer/state/actions.ts'
import { showCase, useCaseStore } from '../../../renderer/state/case.ts'
import { enter } from '../../../src/domain/case/enter.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const name = 'decision.decider.name'
const savedAt = '2026-12-07T08:38:00.000Z'

/** The other side, which answers only when it is told to. */
function slowBridge() {
  let kept: Case = answered(exampleCase(), { 'decision.outcome': '', [name]: 'Anders Nyman' })
  const asked: { readonly channel: string; readonly args: unknown }[] = []
  const waiting: (() => void)[] = []
  const answerTo = (
    channel: string,
    args: { readonly entries?: readonly { path: string; text: string }[] },
  ) => {
    if (channel === 'case.enter') kept = enter(kept, args.entries ?? [], '2026-12-07').case
    return { ok: true, value: { case: kept, savedAt, path: '/a/file', saved: channel } }
  }
  vi.stubGlobal('window', {
    direktlots: {
      call: (channel: string, args: object) => {
        asked.push({ channel, args })
        return new Promise((resolve) => waiting.push(() => resolve(answerTo(channel, args))))
      },
    },
  })
  showCase({ case: kept })
  return {
    channels: () => asked.map(({ channel }) => channel),
    args: () => asked.at(-1)?.args,
    /** One answer comes, and what follows from it is done. */
    answer: async () => {
      waiting.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

beforeEach(() => useCaseStore.setState({ page: 'beslut', typed: {}, tooLong: {} }))
afterEach(() => {
  typing.discard(name)
  useCaseStore.setState({ view: null })
  vi.unstubAllGlobals()
})

const savePaper = () =>
  callWhenStored('paper.save', ({ id, decision: { decider } }) => ({
    id,
    form: 'package',
    to: decider?.name === undefined ? {} : { name: decider.name },
    page: 'beslut',
  }))

it('what is typed just before the press is stored first, and is in what is made', async () => {
  const bridge = slowBridge()
  typing.type(name, 'Anders Mus')
  const saved = savePaper()
  expect(bridge.channels()).toEqual(['case.enter'])
  await bridge.answer()
  expect(bridge.channels()).toEqual(['case.enter', 'paper.save'])
  expect(bridge.args()).toMatchObject({ to: { name: 'Anders Mus' } })
  await bridge.answer()
  expect(await saved).toMatchObject({ path: '/a/file' })
})

it('so is what is on its way since the field was left', async () => {
  const bridge = slowBridge()
  typing.type(name, 'Anders Mus')
  typing.leave(name)
  const saved = savePaper()
  await bridge.answer()
  expect(bridge.args()).toMatchObject({ to: { name: 'Anders Mus' } })
  await bridge.answer()
  await saved
})

it('nothing is made where no case is open, and what is made of a case is asked for in no other way', async () => {
  const bridge = slowBridge()
  useCaseStore.setState({ view: null })
  expect(await callWhenStored('record.save', ({ id }) => ({ id }))).toBeNull()
  expect(bridge.channels()).toEqual([])
  // What is typed would not be stored first: the compiler refuses it.
  const isRefused: Extract<Parameters<typeof call>[0], FromStored> extends never ? true : false = true
  expect(isRefused).toBe(true)
})
