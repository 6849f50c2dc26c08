import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../src/domain/case/enter.ts'
import { createTyping } from '../../../renderer/state/typing.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A page that remembers what was drafted, entered and shown; entries are answered by hand. */
function page() {
  const drafts: string[] = []
  const entered: (readonly Entry[])[] = []
  const shown = new Map<string, string>()
  const answers: (() => void)[] = []
  const typing = createTyping({
    draft: ({ path, text }) => drafts.push(`${path}=${text}`),
    enter: (entries) => {
      entered.push(entries)
      return new Promise((resolve) => answers.push(resolve))
    },
    waitsUntilLeft: (path) => path.endsWith('.note'),
    show: (path, text) => (text === undefined ? shown.delete(path) : shown.set(path, text)),
  })
  const answer = async () => {
    answers.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { typing, drafts, entered, shown, answer }
}

describe('what is typed', () => {
  it('is drafted within 120 ms, also while the typing goes on', () => {
    const { typing, drafts } = page()
    for (const text of ['P', 'Pu', 'Pum', 'Pump']) {
      typing.type('subject.title', text)
      vi.advanceTimersByTime(50)
    }
    expect(drafts).toEqual(['subject.title=Pu', 'subject.title=Pump'])
    vi.advanceTimersByTime(1000)
    expect(drafts).toHaveLength(2)
  })

  it('is entered when the field is left, and not drafted after that', () => {
    const { typing, drafts, entered } = page()
    typing.type('subject.title', 'Pump')
    typing.leave('subject.title')
    vi.advanceTimersByTime(10_000)
    expect(entered).toEqual([[{ path: 'subject.title', text: 'Pump' }]])
    expect(drafts).toEqual([])
  })

  it('is entered only when the field is left, where each other text is kept as history', () => {
    const { typing, drafts, entered } = page()
    const path = 'impartiality.statements.preparer.note'
    typing.type(path, 'Min bro')
    vi.advanceTimersByTime(60_000)
    typing.type(path, 'Min bror')
    vi.advanceTimersByTime(60_000)
    expect(entered).toEqual([])
    expect(drafts).toEqual([`${path}=Min bro`, `${path}=Min bror`])
    typing.leave(path)
    expect(entered).toEqual([[{ path, text: 'Min bror' }]])
  })

  it('is entered after five seconds without a keystroke, once', () => {
    const { typing, entered } = page()
    typing.type('subject.title', 'Pum')
    vi.advanceTimersByTime(4000)
    typing.type('subject.title', 'Pump')
    vi.advanceTimersByTime(4999)
    expect(entered).toEqual([])
    vi.advanceTimersByTime(1)
    typing.leave('subject.title')
    expect(entered).toEqual([[{ path: 'subject.title', text: 'Pump' }]])
  })

  it('sends nothing where a field is left as it was', () => {
    const { typing, entered } = page()
    typing.leave('subject.title')
    expect(entered).toEqual([])
  })

  it('stands in the field while it is typed in, also when an answer arrives', async () => {
    const { typing, shown, answer } = page()
    typing.type('subject.title', 'Pum')
    typing.commit('subject.title')
    typing.type('subject.title', 'Pump')
    await answer()
    expect(shown.get('subject.title')).toBe('Pump')
  })

  it('gives way to the stored answer when it is left and answered', async () => {
    const { typing, shown, answer } = page()
    typing.type('subject.title', 'Pump ')
    typing.leave('subject.title')
    expect(shown.get('subject.title')).toBe('Pump ')
    await answer()
    expect(shown.has('subject.title')).toBe(false)
  })

  it('stands until the last of several entries is answered', async () => {
    const { typing, shown, answer } = page()
    typing.type('subject.title', 'a')
    typing.leave('subject.title')
    typing.type('subject.title', 'ab')
    typing.leave('subject.title')
    await answer()
    expect(shown.get('subject.title')).toBe('ab')
    await answer()
    expect(shown.has('subject.title')).toBe(false)
  })

  it('is entered again when it is changed back', () => {
    const { typing, entered } = page()
    for (const text of ['a', 'b', 'a']) {
      typing.type('subject.title', text)
      typing.commit('subject.title')
    }
    expect(entered.map(([entry]) => entry?.text)).toEqual(['a', 'b', 'a'])
  })

  it('is all sent in one call when the window closes', () => {
    const { typing, entered } = page()
    typing.type('subject.title', 'Pump')
    typing.type('contract.reference', 'A 1')
    typing.flush()
    typing.flush()
    expect(entered).toEqual([
      [
        { path: 'subject.title', text: 'Pump' },
        { path: 'contract.reference', text: 'A 1' },
      ],
    ])
  })

  it('is forgotten with the row it stands in, and only with that', () => {
    const { typing, entered, shown } = page()
    typing.type('suppliers.a.name', 'Nord')
    typing.type('suppliers.ab.name', 'Syd')
    typing.discard('suppliers.a')
    typing.flush()
    expect(entered).toEqual([[{ path: 'suppliers.ab.name', text: 'Syd' }]])
    expect([...shown.keys()]).toEqual(['suppliers.ab.name'])
  })

  it('is entered at once where an answer is chosen, and shown until it is stored', async () => {
    const { typing, entered, shown, answer } = page()
    typing.choose('value.hasOption', 'yes')
    expect(entered).toEqual([[{ path: 'value.hasOption', text: 'yes' }]])
    expect(shown.get('value.hasOption')).toBe('yes')
    await answer()
    expect(shown.size).toBe(0)
  })
})
