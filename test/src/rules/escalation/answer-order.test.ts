import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { clockRemark, isLater, lastOf } from '../../../../src/rules/escalation/answer-order.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const paper = (reference: string, at: string) => ({
  id: reference,
  at: `2026-12-${at}+01:00`,
  form: 'package' as const,
  reference,
  caseSha256: 'a'.repeat(64),
  facts: [],
})
const answer = (id: string, reference: string, givenAt: string, takenInAt: string) => ({
  id,
  answer: 'approve' as const,
  name: 'Maria Lind (exempel)',
  on: '2026-12-10',
  givenAt: `${givenAt}+01:00`,
  takenInAt: `2026-12-${takenInAt}+01:00`,
  reference,
  caseSha256: 'a'.repeat(64),
  fingerprint: '3F2A 90C1',
})
const found: Case = {
  ...exampleCase(),
  decision: { sent: [paper('DL-1', '09T08:00:00'), paper('DL-2', '10T08:00:00')] },
}

describe('which of two answers was given later', () => {
  it('is told by when they were given, in whatever order they came home', () => {
    const first = answer('a', 'DL-1', '2026-12-09T09:00:00', '11T12:00:00')
    const second = answer('b', 'DL-1', '2026-12-09T10:00:00', '11T11:00:00')
    expect([isLater(found, second, first), isLater(found, first, second)]).toEqual([true, false])
    expect(lastOf(found, [second, first])).toBe(second)
    expect([first, second].map((one) => clockRemark(found, one))).toEqual([null, null])
  })

  it.each([
    ['ahead', '2027-12-09T09:00:00'],
    ['behind', '2025-12-09T09:00:00'],
  ])('is told by the paper, where a clock is %s', (_, wrong) => {
    const odd = answer('a', 'DL-1', wrong, '09T10:00:00')
    const right = answer('b', 'DL-2', '2026-12-10T09:00:00', '10T10:00:00')
    expect([isLater(found, right, odd), isLater(found, odd, right)]).toEqual([true, false])
    expect(lastOf(found, [right, odd])).toBe(right)
    expect(clockRemark(found, odd)).toContain(`den 9 december ${wrong.slice(0, 4)}, men`)
    expect(clockRemark(found, right)).toBeNull()
  })

  it('is told by when it came home, on the same paper', () => {
    const odd = answer('a', 'DL-1', '2027-12-09T09:00:00', '09T10:00:00')
    const right = answer('b', 'DL-1', '2026-12-09T11:00:00', '09T12:00:00')
    expect(isLater(found, right, odd)).toBe(true)
    expect(lastOf(found, [odd, right])).toBe(right)
  })

  it('takes two clocks that lie minutes apart for right', () => {
    const close = answer('a', 'DL-1', '2026-12-09T10:05:00', '09T10:00:00')
    expect(clockRemark(found, close)).toBeNull()
  })
})
