import { expect, test } from 'vitest'
import { limitAgeWords } from '../../../../src/rules/parameters/limit-age.ts'
import { limitRow, type FoundLimit } from '../../../../src/rules/parameters/limits.ts'

function limitOn(day: string): FoundLimit {
  const found = limitRow('LOU', 'services', day)
  if (found === 'unknown') throw new Error(`No limit on ${day}.`)
  return found
}

test('a limit that was checked more than a year before the start is to be looked up again', () => {
  const limit = limitOn('2028-06-01')
  expect(limit.checkedOn).toBe('2026-11-20')
  expect(limitAgeWords(limit, 'LOU', '2027-11-20')).toBeNull()
  expect(limitAgeWords(limit, 'LOU', '2027-11-21')).toBe(
    'Beloppet kontrollerades senast 2026-11-20; se efter att det inte har ändrats.',
  )
})

test('a row that has ended, and the organisation’s own amount, say nothing of the kind', () => {
  expect(limitAgeWords(limitOn('2021-06-01'), 'LOU', '2028-06-01')).toBeNull()
  const own = { ...limitOn('2028-06-01'), enteredBy: { name: 'Kim Ek (exempel)', on: '2027-01-07' } }
  expect(limitAgeWords(own, 'LOU', '2028-06-01')).toBeNull()
})
