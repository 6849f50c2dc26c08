import { expect, it } from 'vitest'
import { emailIn } from '../../../src/inquiry/email.ts'

it.each([
  ['anna@nord.example', 'anna@nord.example'],
  ['Anna Ek <anna.ek@nord.example>', 'anna.ek@nord.example'],
  ['Anna Ek, anna@nord.example.', 'anna@nord.example'],
  ['mailto:anna+bud@sub.nord.example?subject=x', 'anna+bud@sub.nord.example'],
  ['anna@nord.example, bo@soder.example', 'anna@nord.example'],
  ['anna@nord.example\r\nBcc: bo@soder.example', 'anna@nord.example'],
  ['Anna Ek', undefined],
  ['anna@nord', undefined],
  ['anna@@nord.example', undefined],
  ['anna..ek@nord.example', undefined],
  ['åsa@nord.example', undefined],
  ['anna@nord.exampleö', undefined],
  [undefined, undefined],
])('the address in %j is %j', (contact, address) => {
  expect(emailIn(contact)).toBe(address)
})
