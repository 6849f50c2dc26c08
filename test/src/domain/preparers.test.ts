import { describe, expect, it } from 'vitest'
import { isDeciderPreparer, preparedBefore } from '../../../src/domain/case/preparers.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { proofRows } from '../../../src/record/sections/decision-proof.ts'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../support/cases/example.ts'

const [kim, ola] = ['Kim Ek (exempel)', 'Ola Ny (exempel)']
const { decision } = exampleCase()
const maria = decision.decider?.name

/** The example, decided 10 December 2026, with a preparer of today, a decider, and what came between. */
const cased = (now: string | undefined, decider: string | undefined, rest: Partial<Case>): Case => {
  const found = exampleCase()
  const preparer = { ...found.preparer, name: now }
  return { ...found, preparer, decision: { ...decision, decider: { name: decider } }, ...rest }
}

const renamed = (was: string, rest: object = {}): Pick<Case, 'later'> => ({
  later: [{ id: 'later-1', on: '2026-12-11', after: 'decided', field: 'preparer.name', was, ...rest }],
})

const taken = (day: string): Pick<Case, 'takenOver'> => ({
  takenOver: [
    {
      id: 't',
      at: `${day}T10:00:00+01:00`,
      from: kim,
      to: maria,
      open: [],
      takenInAt: `${day}T11:00:00+01:00`,
    },
  ],
})

const kinds = (found: Case) => deviationsOf(evaluateCase(found, '2026-12-20')).map(({ kind }) => kind)

describe('who prepared when it was decided', () => {
  it('is not washed away by another name afterwards', () => {
    const found = cased(ola, kim, renamed(kim))
    expect(isDeciderPreparer(found)).toBe(true)
    expect(kinds(found)).toContain('same-person')
    expect(JSON.stringify(proofRows(found))).not.toContain('Registrerat av Ola')
  })

  it('nor added to by a name that was changed before, or for a decision taken back', () => {
    expect(isDeciderPreparer(cased(ola, kim, renamed(kim, { after: 'asked' })))).toBe(false)
    expect(isDeciderPreparer(cased(ola, kim, renamed(kim, { of: 'back' })))).toBe(false)
  })

  it('is not the decider who takes the case over once it is decided', () => {
    const found = cased(maria, maria, taken('2026-12-12'))
    expect(isDeciderPreparer(found)).toBe(false)
    expect(preparedBefore(found, maria)).toBeNull()
    expect(kinds(found)).not.toContain('same-person')
    expect(isDeciderPreparer(cased(maria, maria, { ...taken('2026-12-10'), ...renamed(kim) }))).toBe(false)
  })

  it('is the decider who took it over before, or decides what went over later', () => {
    expect(isDeciderPreparer(cased(maria, maria, taken('2026-12-07')))).toBe(true)
    expect(isDeciderPreparer(cased(maria, kim, taken('2026-12-12')))).toBe(true)
    expect(isDeciderPreparer(cased(maria, maria, renamed(kim)))).toBe(true)
  })
})
