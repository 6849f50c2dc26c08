import { expect, it } from 'vitest'
import { cleaned } from '../../../src/masking/hashes.ts'
import { markOfGround, masking, noGround } from '../../../src/masking/grounds.ts'
import { maskGrounds } from '../../../src/domain/case/choices.ts'
import { maskOf, maskParts, withoutMasks } from '../../../src/record/mask-text.ts'

it('a mask is said with its ground, and what stands round it as it is', () => {
  expect(maskParts(`Pris ${maskOf('OSL 31:16')} i månaden`)).toEqual([
    { text: 'Pris ', said: null },
    { text: '██████ [OSL\u00A031:16]', said: 'maskerat, OSL 31 kap. 16 §' },
    { text: ' i månaden', said: null },
  ])
  expect(maskParts('[OSL\u00A031:16] i månaden')).toEqual([
    { text: '[OSL\u00A031:16]', said: 'OSL 31 kap. 16 §' },
    { text: ' i månaden', said: null },
  ])
  expect(maskParts('[OSL 31:16] i månaden')).toEqual([{ text: '[OSL 31:16] i månaden', said: null }])
  expect(maskParts('██████')).toEqual([{ text: '██████', said: 'maskerat' }])
  expect(maskParts('Inget här')).toEqual([{ text: 'Inget här', said: null }])
})

it('a file name has a word in its place', () => {
  expect(withoutMasks(`Offert ${maskOf('OSL 19:3')}.pdf`)).toBe('Offert maskerat.pdf')
})

it('every ground has its source, what it protects, and that nobody has read it where nobody has', () => {
  expect(masking.grounds.map(({ id }) => id).toSorted()).toEqual(Object.keys(maskGrounds).toSorted())
  expect(
    masking.grounds.filter(({ verified, note, id }) => !verified && note === undefined && id !== 'other'),
  ).toEqual([])
  expect(markOfGround('osl-21-7', undefined)).toBe('OSL 21:7')
  expect(markOfGround('other', 'OSL 18:9')).toBe('OSL 18:9')
  expect(markOfGround(undefined, undefined)).toBe(noGround)
})

it.each([
  ['a line of its own', `Storlek\nSHA-256: ${'ab'.repeat(32)}`, 'Storlek'],
  ['all of it', 'ab'.repeat(32), ''],
  ['among words', `a.pdf (SHA-256 ${'ab'.repeat(6)}…)`, 'a.pdf (SHA-256 visas inte i kopian)'],
  ['a signature in two lines', `${'cd'.repeat(32)}\n${'cd'.repeat(32)}`, ''],
  ['none', 'Ärende 2026-12-14, 559999-9108', 'Ärende 2026-12-14, 559999-9108'],
])('a checksum is taken away: %s', (_what, text, left) => {
  expect(cleaned(text)).toBe(left)
})
