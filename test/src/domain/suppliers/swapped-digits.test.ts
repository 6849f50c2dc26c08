import { expect, test } from 'vitest'
import { swappedDigits } from '../../../../src/domain/suppliers/swapped-digits.ts'

test.each([
  ['559999-9108', '559999-9018', '10'],
  ['559999-9108', '5599999018', '10'],
  ['559999-9108', '559999-8109', '98'],
  ['559999-9108', '559999-9108', null],
  ['559999-9108', '559999-9107', null],
  ['559999-9108', '559999-0189', null],
  ['559999-9108', '559999-910', null],
])('%s against %s: %s', (number, other, digits) => {
  expect(swappedDigits(number, other)).toBe(digits)
})
