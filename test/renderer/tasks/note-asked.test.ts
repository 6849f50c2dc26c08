import { describe, expect, it } from 'vitest'
import { noteAsked } from '../../../renderer/tasks/anbud/note-asked.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const day = '2026-12-20'
const example = exampleCase()
const [first, second] = example.suppliers.map(({ id }) => id)

function asked(found: Case) {
  const evaluation = evaluateCase(found, day)
  return found.suppliers.map((supplier) => noteAsked(found, evaluation, supplier))
}

describe('the note about a bid', () => {
  it('is not asked for where the lowest won and all came in time', () => {
    expect(new Set(asked(example))).toEqual(new Set([undefined]))
  })

  it('is asked for at a bid below the accepted one, also once it is written', () => {
    const dearer = answered(example, { 'award.supplierId': second ?? '' })
    expect(asked(dearer)[0]).toBe('lower')
    expect(asked(dearer)[1]).toBeUndefined()
    const noted = answered(dearer, { [`suppliers.${first ?? ''}.bid.note`]: 'Uppfyllde inte kraven.' })
    expect(asked(noted)[0]).toBe('lower')
  })

  it('is asked for at a bid that came late', () => {
    const late = answered(example, { [`suppliers.${second ?? ''}.bid.receivedOn`]: '2026-12-19' }, day)
    expect(asked(late)[1]).toBe('late')
  })
})
