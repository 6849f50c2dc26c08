import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enter, type Entry } from '../../../src/domain/case/enter.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { goTo, hideWindow, leaveWindow, typing } from '../../../renderer/state/actions.ts'
import { showCase, useCaseStore } from '../../../renderer/state/case.ts'
import { aCase } from '../../support/cases/builder.ts'

const paths = ['subject.title', 'subject.description'] as const
type Path = (typeof paths)[number]

interface Call {
  readonly channel: string
  readonly args: { readonly path?: string; readonly text?: string; readonly entries?: readonly Entry[] }
  readonly answer: (value: unknown) => void
}

/** The other side of the bridge: takes calls in the order they were sent, when it is told to. */
function otherSide(found: Case) {
  const calls: Call[] = []
  const drafts = new Map<string, string>()
  let stored = found
  const savedAt = '2026-11-20T09:00:00.000Z'
  return {
    call: (channel: string, args: Call['args']) =>
      new Promise((answer) => calls.push({ channel, args, answer })),
    /** Takes the next call: does what it asks, or fails as a disk does that is full for a moment. */
    take(isFull: boolean): boolean {
      const call = calls.shift()
      if (call === undefined) return false
      const { channel, args, answer } = call
      if (isFull) {
        answer({ ok: false, error: { code: 'storage', message: 'Disken är full.' } })
        return true
      }
      if (channel === 'case.draft') drafts.set(args.path ?? '', args.text ?? '')
      if (channel === 'case.enter') {
        stored = enter(stored, args.entries ?? [], '2026-11-20').case
        for (const { path } of args.entries ?? []) drafts.delete(path)
      }
      answer({ ok: true, value: { case: stored, page: 'arende', savedAt } })
      return true
    },
    /** What the person finds when the case is opened again: a draft goes before the answer. */
    found: (path: Path) => drafts.get(path) ?? textIn(stored, path),
  }
}

const textIn = ({ subject: { title, description } }: Case, path: Path): string =>
  (path === 'subject.title' ? title : description) ?? ''

/** What stands in the field. */
function inField(path: Path): string {
  const { typed, view } = useCaseStore.getState()
  return typed[path] ?? (view === null ? '' : textIn(view.case, path))
}

type Step =
  | { readonly is: 'key'; readonly path: Path; readonly char: string }
  | { readonly is: 'leave' | 'commit'; readonly path: Path }
  | { readonly is: 'wait'; readonly ms: number }
  | { readonly is: 'answer' | 'full' | 'go' | 'hide' }

const path = fc.constantFrom(...paths)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('key'), path, char: fc.constantFrom(...'abcåäö') }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('leave', 'commit'), path }) },
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constant('wait'), ms: fc.constantFrom(0, 60, 120, 500, 2100, 6000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constantFrom('answer', 'answer', 'answer', 'full', 'go', 'hide') }),
  },
)

let side = otherSide(aCase())
beforeAll(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', {
    direktlots: { call: (channel: string, args: Call['args']) => side.call(channel, args) },
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const rest = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

/** Plays the steps, and holds at each that the fields show what was typed. Answers what was typed in the end. */
async function play(steps: readonly Step[]): Promise<ReadonlyMap<Path, string>> {
  const found = aCase()
  side = otherSide(found)
  useCaseStore.setState({ page: 'arende', typed: {}, tooLong: {} })
  showCase({ case: found })
  const typed = new Map<Path, string>()
  for (const one of steps) {
    switch (one.is) {
      case 'key':
        typed.set(one.path, inField(one.path) + one.char)
        typing.type(one.path, inField(one.path) + one.char)
        break
      case 'leave':
        typing.leave(one.path)
        break
      case 'commit':
        typing.commit(one.path)
        break
      case 'wait':
        await rest(one.ms)
        break
      case 'answer':
      case 'full':
        side.take(one.is === 'full')
        await rest()
        break
      case 'go':
        goTo('varde')
        break
      case 'hide':
        hideWindow()
    }
    for (const [at, text] of typed) expect(inField(at)).toBe(text)
  }
  return typed
}

/** All that is on its way is answered, and the fields are left. */
async function settle(): Promise<void> {
  for (const at of paths) typing.leave(at)
  // What failed is tried again after two seconds.
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await rest(2100)
    if (side.take(false)) quiet = -1
  }
}

it('stores what was typed last, whatever came between keys and answers', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const typed = await play(steps)
      await settle()
      for (const [at, text] of typed) {
        expect(side.found(at)).toBe(text)
        expect(inField(at)).toBe(text)
      }
      expect(useCaseStore.getState().typed).toEqual({})
    }),
    { numRuns: 150 },
  ))

it('has what was typed last on the disk when the window is closed, at any moment', () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const typed = await play(steps)
      leaveWindow()
      // The window is gone: what it has sent is taken, and nothing more comes.
      const sent = side
      while (sent.take(false));
      for (const [at, text] of typed) expect(sent.found(at)).toBe(text)
      await settle()
      await rest(10_000)
      await settle()
    }),
    { numRuns: 150 },
  ))
