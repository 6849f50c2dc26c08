import { expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { laterSection } from '../../../../src/record/sections/later.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const took = {
  id: 'over-1',
  at: '2026-12-14T09:00',
  from: 'Lena Ask',
  to: 'Kim Ek (exempel)',
  takenInAt: '2026-12-15T08:00',
  open: [],
}
const later = [
  { id: 'later-1', on: '2026-12-15', after: 'decided', field: 'preparer.name', was: 'Lena Ask' },
  { id: 'later-2', on: '2026-12-15', after: 'decided', field: 'preparer.role', was: 'Samordnare' },
] as const

const textOf = (found: Case): string => JSON.stringify(laterSection(found))

it('who prepares since the case was handed over stands where that is told, and not among what was changed', () => {
  expect(laterSection({ ...exampleCase(), takenOver: [took], later: [...later] })).toEqual([])
})

it('another preparer that nobody handed the case to is a change', () => {
  expect(textOf({ ...exampleCase(), later: [...later] })).toContain('Lena Ask')
  const before = { ...took, at: '2026-12-20T09:00', takenInAt: '2026-12-21T09:00' }
  expect(textOf({ ...exampleCase(), takenOver: [before], later: [...later] })).toContain('Lena Ask')
})
