import { describe, expect, it } from 'vitest'
import { sinceMade } from '../../../src/decision-paper/since-made.ts'
import { undecided } from '../../support/package/two-installations.ts'

describe('what has happened since a paper was made', () => {
  it('is nothing as long as no day that matters has passed', () => {
    expect(sinceMade(undecided(), '2026-12-09', '2026-12-09')).toEqual([])
    expect(sinceMade(undecided(), '2026-12-09', '2026-12-20')).toEqual([])
  })

  it('is that a check has lapsed', () => {
    const since = sinceMade(undecided(), '2026-12-09', '2027-01-25')
    expect(since).toHaveLength(1)
    expect(since[0]).toContain('gällde till och med 9 januari 2027')
  })

  it('is nothing where the clock here is behind', () => {
    expect(sinceMade(undecided(), '2027-01-25', '2026-12-09')).toEqual([])
  })
})
