import { describe, expect, it } from 'vitest'
import { amountWords, otherRoles, vatLabel } from '../../../renderer/tasks/value/amount-words.ts'

const words = (
  role: Parameters<typeof amountWords>[0],
  law: Parameters<typeof amountWords>[1],
  first = true,
) => JSON.stringify(amountWords(role, law, first)).toLowerCase()

describe('the words that an amount is asked for in', () => {
  it('are a price under LOU, and never one for what a concession holder takes in', () => {
    expect(amountWords('base', 'LOU').amount).toBe('Beräknat pris')
    for (const role of ['base', 'option', 'extension'] as const) {
      expect(words(role, 'LUK'), role).toContain('få in')
      expect(words(role, 'LUK', false), role).not.toContain('pris')
    }
    expect(vatLabel('LUK')).not.toContain('pris')
    expect(vatLabel('LOU')).toBeUndefined()
  })

  it('name once what the turnover is made of', () => {
    for (const source of [
      'avgifter från användare',
      'bidrag från er',
      'bidrag från andra',
      'sålda tillgångar',
    ])
      expect(words('base', 'LUK')).toContain(source)
    expect(words('base', 'LUK', false)).not.toContain('avgifter från användare')
  })

  it('offer no part that the act does not name, unless it is already the answer', () => {
    expect(Object.keys(otherRoles('LOU'))).not.toContain('base')
    expect(Object.keys(otherRoles('LOU'))).toContain('other-unit')
    expect(Object.keys(otherRoles('LUK'))).toEqual(['base', 'supplied-by-authority', 'index', 'premium'])
    expect(Object.keys(otherRoles('LUK', 'other-unit'))).toContain('other-unit')
  })
})
