import { describe, expect, it } from 'vitest'
import { createWorks } from '../../../electron/api/works.ts'
import { Refusal } from '../../../src/contract/answer.ts'

describe('what takes time', () => {
  it('tells how far it has come while it goes on, and is nothing after', async () => {
    const works = createWorks()
    expect(works.state()).toBeNull()
    const seen: unknown[] = []
    const made = await works.run('Gör PDF:en', async (step) => {
      await step(1, 4)
      seen.push(works.state())
      await step(3, 4)
      seen.push(works.state())
      return 'klar'
    })
    expect(made).toBe('klar')
    expect(seen).toEqual([
      { what: 'Gör PDF:en', done: 1, of: 4 },
      { what: 'Gör PDF:en', done: 3, of: 4 },
    ])
    expect(works.state()).toBeNull()
  })

  it('stops at its next step where it is cancelled, and the next work is not', async () => {
    const works = createWorks()
    let steps = 0
    const stopped = works.run('Gör PDF:en', async (step) => {
      for (; steps < 10; steps += 1) {
        await step(steps, 10)
        if (steps === 2) works.cancel()
      }
    })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    await expect(stopped).rejects.toThrow(Refusal)
    expect(steps).toBe(3)
    expect(works.state()).toBeNull()
    expect(await works.run('Gör PDF:en', () => Promise.resolve(1))).toBe(1)
  })

  it('that is cancelled after its last step is not taken for done', async () => {
    const works = createWorks()
    const stopped = works.run('Gör PDF:en', () => {
      works.cancel()
      return Promise.resolve('klar')
    })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('that fails is over', async () => {
    const works = createWorks()
    await expect(works.run('Gör PDF:en', () => Promise.reject(new Error('trasig')))).rejects.toThrow('trasig')
    expect(works.state()).toBeNull()
  })
})
