import { describe, expect, it } from 'vitest'
import {
  identityKey,
  isIdentified,
  listedNumber,
  numberKey,
  swedishLooking,
} from '../../../../src/domain/suppliers/identity.ts'

describe('a supplier is known', () => {
  it('by its number before its name', () => {
    expect(identityKey({ name: 'A AB', orgNr: '559999-9009' })).toBe(
      identityKey({ name: 'B AB', orgNr: '559999-9009' }),
    )
    expect(identityKey({ name: 'A AB' })).toBe(identityKey({ name: 'a Aktiebolag' }))
    expect(identityKey({})).toBeUndefined()
  })

  it('by a foreign number with its country, however it is spaced', () => {
    expect(numberKey({ country: 'Norge', foreignId: '999 888 777' })).toBe(
      numberKey({ country: 'norge', foreignId: '999888777' }),
    )
    expect(numberKey({ country: 'Norge', foreignId: '1' })).not.toBe(
      numberKey({ country: 'Danmark', foreignId: '1' }),
    )
  })

  it('as Swedish where a Swedish number was written as a foreign one of Sweden', () => {
    expect(numberKey({ country: 'Sverige', foreignId: '5599999009' })).toBe(
      numberKey({ orgNr: '559999-9009' }),
    )
    expect(numberKey({ country: 'Danmark', foreignId: '5599999009' })).not.toBe(
      numberKey({ orgNr: '559999-9009' }),
    )
    expect(swedishLooking({ foreignId: '559999 9009' })).toBe('559999-9009')
    expect(swedishLooking({ foreignId: '999 888 777' })).toBeUndefined()
  })

  it('by name and number together', () => {
    expect(isIdentified({ name: 'A', orgNr: '559999-9009' })).toBe(true)
    expect(isIdentified({ name: 'A', foreignId: '1', country: 'Norge' })).toBe(true)
    expect(isIdentified({ name: 'A', foreignId: '1' })).toBe(false)
    expect(isIdentified({ orgNr: '559999-9009' })).toBe(false)
  })

  it('in lists without the last digits of a person', () => {
    expect(listedNumber({ orgNr: '850101-1236' })).toBe('850101-****')
    expect(listedNumber({ orgNr: '559999-9009' })).toBe('559999-9009')
    expect(listedNumber({ country: 'Norge', foreignId: '1' })).toBe('1, Norge')
    expect(listedNumber({})).toBeUndefined()
  })
})
