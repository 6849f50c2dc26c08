import { expect, it } from 'vitest'
import { comparedPart, inGroups, readFingerprint } from '../../../src/domain/fingerprint.ts'

const half = '09CDAB5418E98CF0584BCE9981B0C1B4'

it.each([
  ['as it is told', '09CD AB54 18E9 8CF0 584B CE99 81B0 C1B4'],
  ['in small letters', half.toLowerCase()],
  ['with no-break spaces and a line feed', '09CD\u00A0AB54\u00A018E9 8CF0\n584B CE99 81B0 C1B4'],
  ['with colons', (half.match(/../g) ?? []).join(':')],
])('a fingerprint is read %s', (_how, text) => {
  expect(readFingerprint(text)).toBe(half)
  expect(inGroups(half)).toBe('09CD AB54 18E9 8CF0 584B CE99 81B0 C1B4')
})

it('the whole of one has the same first half, and what is neither is none', () => {
  const whole = readFingerprint(`${half}${half}`)
  expect(whole).toHaveLength(64)
  expect(comparedPart(whole ?? '')).toBe(half)
  for (const text of ['', half.slice(1), `${half}0`, half.replace('0', 'G')])
    expect(readFingerprint(text), text).toBeNull()
})
