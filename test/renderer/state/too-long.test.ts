import { expect, it } from 'vitest'
import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import { longestKept, longestText } from '../../../src/domain/text.ts'
import { held, problemOf, withUnsent, without } from '../../../renderer/state/too-long.ts'

const long = 'å'.repeat(longestText + 1)
const unsent = 'å'.repeat(longestKept + 1)

it('says how long a text may be, how long it is, and where it is kept', () => {
  for (const path of ['subject.title', 'subject.description', 'contract.amountOre', 'contract.signedOn']) {
    const field = fieldAt(path)
    if (field === undefined) throw new Error(`${path} is no field`)
    expect(problemOf(field, long)).toMatch(
      /^Texten är 200\s001 tecken, och högst 200\s000 får plats\..* står kvar här, men är inte med i ärendet\.$/,
    )
    expect(problemOf(field, unsent)).toMatch(/1\s000\s001 tecken.* försvinner när du stänger ärendet\.$/)
    expect(problemOf(field, '')).toBeUndefined()
  }
})

it('holds what cannot be sent until something else is entered in its field', () => {
  const first = held({}, [
    { path: 'a', text: unsent },
    { path: 'b', text: long },
  ])
  expect(first).toEqual({ a: unsent })
  expect(withUnsent({ b: long }, first)).toEqual({ a: unsent, b: long })
  expect(held({ a: unsent, b: long }, [{ path: 'a', text: 'kort' }])).toEqual({ b: long })
})

it('what is kept on the other side is gone when that says so', () => {
  expect(withUnsent({}, { a: unsent, b: long })).toEqual({ a: unsent })
})

it('goes with its row', () => {
  expect(without({ 'suppliers.a.name': unsent, 'suppliers.ab.name': unsent }, 'suppliers.a')).toEqual({
    'suppliers.ab.name': unsent,
  })
})
