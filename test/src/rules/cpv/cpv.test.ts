import { describe, expect, it } from 'vitest'
import { cpvHint } from '../../../../src/rules/cpv/cpv.ts'

describe('a CPV code as a hint', () => {
  it.each([
    ['79620000-6', 'services', false, 'temporary staff in general is not listed'],
    ['79624000-4', 'services', true, 'nursing staff is'],
    ['79625000-1', 'services', true, 'medical staff is'],
    ['85000000-9', 'services', true, 'the first of a range'],
    ['85323000', 'services', true, 'the last of a range, without check digit'],
    ['72000000-5', 'services', false, 'IT is not'],
    ['90910000-9', 'services', false, 'cleaning is not'],
    ['45000000-7', 'works', false, 'works are not'],
    ['33100000-1 Medicinsk utrustning', 'goods', false, 'goods are not'],
    ['48000000-8', 'goods', false, 'software packages are goods'],
    ['80500000-9 och något till', 'services', true, 'training is'],
  ])('%s → %s, in bilaga 2: %s (%s)', (text, kind, inAnnex2) => {
    expect(cpvHint(text)).toMatchObject({ kind, inAnnex2 })
  })

  it.each(['', '8500', 'vård', '850000001234', '1234567'])('is nothing for %j', (text) => {
    expect(cpvHint(text)).toBeNull()
  })

  it('knows no kind for digits that no part of the list has', () => {
    expect(cpvHint('99999999')).toMatchObject({ kind: null, inAnnex2: false })
  })
})
