import { expect, it } from 'vitest'
import { withoutLookedAt } from '../../../../src/rules/vetting/look-only.ts'
import { exampleCase } from '../../../support/cases/example.ts'

it('a case file brings no words into the program’s own notes of what is only looked at', () => {
  const found = exampleCase()
  const row = {
    id: 'criminal-record',
    result: 'clear' as const,
    on: '2026-12-09',
    of: { name: 'X, dömd för rån 2019' },
    reusedFrom: { label: 'dömd för stöld 2021', on: '2026-11-01' },
  }
  const suppliers = found.suppliers.map((one) => ({ ...one, checks: [...(one.checks ?? []), row] }))
  const { case: kept, taken } = withoutLookedAt({ ...found, suppliers })
  expect(JSON.stringify(kept)).not.toMatch(/\bdömd\b/)
  expect(kept.suppliers[0]?.checks?.at(-1)).toEqual({
    id: 'criminal-record',
    result: 'clear',
    on: '2026-12-09',
    reusedFrom: { on: '2026-11-01' },
  })
  // The program's own notes are no fault of the file's.
  expect(taken).toEqual([])
})
