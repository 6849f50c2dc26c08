import { expect, test } from 'vitest'
import { canonicalJson } from '../../../electron/store/canonical-json.ts'
import { uuidv7 } from '../../../electron/store/uuid.ts'
import { fixedSources } from '../../support/store/sources.ts'

test('an id is a UUID version 7 that begins with the clock', () => {
  const id = uuidv7(fixedSources('2026-03-02T08:00:00.000Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const ms = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(new Date(ms).toISOString()).toBe('2026-03-02T08:00:00.000Z')
})

test('ids rise within a millisecond, over time and when the clock is set back', () => {
  const sources = fixedSources()
  const ids: string[] = []
  for (const step of [0, 0, 0, 1, 0, -5000, 0, 1, 6000]) {
    sources.advance(step)
    for (let n = 0; n < 50; n += 1) ids.push(uuidv7(sources))
  }
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})

test('the largest random part leaves room to count', () => {
  const sources = { now: () => new Date(0), randomBytes: (n: number) => new Uint8Array(n).fill(255) }
  const ids = Array.from({ length: 1000 }, () => uuidv7(sources))
  expect(ids).toEqual(ids.toSorted())
  expect(ids.every((id) => id.startsWith('00000000-0000-7'))).toBe(true)
})

test('the same value has one spelling in canonical JSON', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: 'å' }], a: null })).toBe('{"a":null,"b":[1,{"c":"å"}]}')
  expect(canonicalJson({ a: null, b: [1, { c: 'å' }] })).toBe(canonicalJson({ b: [1, { c: 'å' }], a: null }))
  expect(canonicalJson([undefined, undefined])).toBe('[null,null]')
  expect(canonicalJson(undefined)).toBe('null')
})
