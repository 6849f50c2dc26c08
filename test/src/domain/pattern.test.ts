import { describe, expect, it } from 'vitest'
import { placesAt, someAt, valuesAt } from '../../../src/domain/case/pattern.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const found = answered(aCase(), {
  'suppliers.a.name': 'Nord',
  'suppliers.b.orgNr': '559999-9108',
  'subject.title': 'Pumpar',
})

const paths = (at: typeof placesAt, pattern: string): readonly string[] =>
  at(found, pattern).map(({ path }) => path)

describe('what a pattern names in a case', () => {
  it('is a place in every row, answered or not', () => {
    expect(paths(placesAt, 'suppliers.*.name')).toEqual(['suppliers.a.name', 'suppliers.b.name'])
    expect(paths(placesAt, 'subject.cpv')).toEqual(['subject.cpv'])
  })

  it('is the answered places alone where those are asked for', () => {
    expect(paths(valuesAt, 'suppliers.*.name')).toEqual(['suppliers.a.name'])
    expect(paths(valuesAt, 'subject.cpv')).toEqual([])
  })

  it('is looked for until one answer is of the kind', () => {
    const isNord = (value: unknown): boolean => value === 'Nord'
    expect(someAt(found, 'suppliers.*.name', isNord)).toBe(true)
    expect(someAt(found, 'suppliers.*.orgNr', isNord)).toBe(false)
    expect(someAt(found, 'suppliers.*.bid.lines.*.label', () => true)).toBe(false)
    expect(someAt(found, 'subject.title', (value) => value === 'Pumpar')).toBe(true)
  })

  it('is nothing of what every object has by itself', () => {
    expect(paths(valuesAt, 'subject.constructor')).toEqual([])
  })
})
