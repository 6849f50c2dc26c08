import { describe, expect, it } from 'vitest'
import { remember, rememberFor, rememberLast, rememberOf } from '../../../src/domain/remember.ts'

describe('what is remembered', () => {
  it('is found once for each key', () => {
    const asked: string[] = []
    const length = remember((word: string) => asked.push(word) + word.length)
    const first = length('abc')
    expect(length('abc')).toBe(first)
    length('de')
    expect(asked).toEqual(['abc', 'de'])
  })

  it('keeps null, which is an answer', () => {
    let times = 0
    const nothing = remember((): null => {
      times += 1
      return null
    })
    nothing(1)
    expect(nothing(1)).toBeNull()
    expect(times).toBe(1)
  })

  it('stops keeping at a bound, and goes on answering', () => {
    let times = 0
    const double = remember((n: number) => {
      times += 1
      return 2 * n
    })
    for (let n = 0; n < 6000; n += 1) double(n)
    expect(double(5999)).toBe(11_998)
    expect(times).toBe(6001)
    expect(double(1)).toBe(2)
    expect(times).toBe(6001)
  })

  it('is found anew for another thing, also where the first comes back', () => {
    const asked: string[] = []
    const at = rememberOf((of: { readonly name: string }, key: string) => {
      asked.push(of.name + key)
      return of.name + key
    })
    const [a, b] = [{ name: 'a' }, { name: 'b' }]
    expect([at(a, '1'), at(a, '1'), at(a, '2'), at(b, '1'), at(a, '1')]).toEqual([
      'a1',
      'a1',
      'a2',
      'b1',
      'a1',
    ])
    expect(asked).toEqual(['a1', 'a2', 'b1', 'a1'])
  })

  it('is kept for the last thing alone, or for each as long as it is there', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }]
    const asked: string[] = []
    const note = (kind: string) => (of: { readonly name: string }) => {
      asked.push(kind + of.name)
      return of.name
    }
    const last = rememberLast(note('last '))
    const each = rememberFor(note('each '))
    for (const ask of [last, each]) expect([a, a, b, a].map(ask)).toEqual(['a', 'a', 'b', 'a'])
    expect(asked).toEqual(['last a', 'last b', 'last a', 'each a', 'each b'])
  })

  it('is not kept of what could not be found', () => {
    let isBroken = true
    const find = rememberLast((of: { readonly name: string }) => {
      if (isBroken) throw new Error('broken')
      return of.name
    })
    const a = { name: 'a' }
    expect(() => find(a)).toThrow('broken')
    isBroken = false
    expect(find(a)).toBe('a')
  })
})
