import { expect, it } from 'vitest'
import { entryWords } from '../../../../src/record/sections/log-words.ts'

const entry = (seq: number, field: string, at = '2026-12-14 10:01') => ({ seq, at, who: 'Kim Ek', field })

it('a note of the program’s own is told by what it notes, and its parts as one', () => {
  const parts = ['size', 'sha256', 'no'].map((name, index) => entry(9 - index, `record.versions.v1.${name}`))
  expect(entryWords(parts)).toBe('7–9: Sparad version av dokumentationen, 2026-12-14 10:01, Kim Ek')
})

it('entries that differ in what, when or who stand apart, and a question by its own name', () => {
  expect(
    entryWords([
      entry(9, 'record.copies.c.at'),
      entry(8, 'record.copies.c.id', '2026-12-14 10:00'),
      entry(7, 'record.diarienummer', '2026-12-14 10:00'),
      entry(5, 'something.new', '2026-12-14 10:00'),
    ]),
  ).toBe(
    '9: Maskerad kopia som har gjorts, 2026-12-14 10:01, Kim Ek; 8: Maskerad kopia som har gjorts, 2026-12-14 10:00, Kim Ek; 7: Diarienummer, 2026-12-14 10:00, Kim Ek; 5: Programmets egen anteckning (something), 2026-12-14 10:00, Kim Ek',
  )
})
