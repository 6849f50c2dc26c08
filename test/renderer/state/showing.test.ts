import { describe, expect, it } from 'vitest'
import type { OpenCase } from '../../../src/contract/shapes.ts'
import { createShowing } from '../../../renderer/state/showing.ts'
import { aCase } from '../../support/cases/builder.ts'

const open = (page: string): OpenCase => ({ case: aCase(), page, savedAt: '2026-11-20T09:00:00.000Z' })

/** Answers told apart by their page. */
function page() {
  const shown: string[] = []
  const told: string[] = []
  const is = { typing: false }
  const showing = createShowing({ show: (one) => shown.push(one.page), isTyping: () => is.typing })
  const end = (name: string | null, who: string): void =>
    showing.end(name === null ? null : open(name), () => told.push(who))
  return { shown, told, is, showing, end }
}

describe('an answer', () => {
  it('is shown at once where nothing else is on its way', () => {
    const { shown, told, showing, end } = page()
    showing.begin()
    end('a', 'first')
    expect([shown, told]).toEqual([['a'], ['first']])
  })

  it('waits for the last of several, which is shown alone; all are told then', () => {
    const { shown, told, showing, end } = page()
    for (let n = 0; n < 3; n += 1) showing.begin()
    end('a', 'first')
    end('b', 'second')
    expect([shown, told]).toEqual([[], []])
    end(null, 'refused')
    expect([shown, told]).toEqual([['b'], ['first', 'second', 'refused']])
  })

  it('waits for a pause in the typing', () => {
    const { shown, is, showing, end } = page()
    is.typing = true
    showing.begin()
    end('a', 'first')
    showing.paused()
    expect(shown).toEqual([])
    is.typing = false
    showing.paused()
    expect(shown).toEqual(['a'])
  })

  it('is shown to whoever is about to leave, and once', () => {
    const { shown, is, showing, end } = page()
    is.typing = true
    showing.begin()
    end('a', 'first')
    showing.now()
    is.typing = false
    showing.paused()
    expect(shown).toEqual(['a'])
  })

  it('is not shown over a newer case that came another way', () => {
    const { shown, told, is, showing, end } = page()
    is.typing = true
    showing.begin()
    end('a', 'first')
    showing.forget()
    is.typing = false
    showing.paused()
    expect([shown, told]).toEqual([[], ['first']])
  })
})
