import { describe, expect, it } from 'vitest'
import { rowState } from '../../../../renderer/tasks/leverantorskontroll/row-state.ts'
import { checkFor } from '../../../../src/rules/catalogue/catalogue.ts'
import type { Supplier } from '../../../../src/domain/case/schema.ts'
import { isLonger } from '../../../../src/rules/vetting/row.ts'
import type { Check } from '../../../../src/rules/catalogue/checks.ts'

function identity(): Check {
  const check = checkFor('identity', 'company')
  if (check === undefined) throw new Error('no such check')
  return check
}

describe('the word beside a check', () => {
  const made = { id: 'identity', result: 'clear', on: '2026-12-09', validUntil: '2026-12-31' } as const

  it.each([
    ['nothing is answered', undefined, undefined],
    ['it is made', made, { tone: 'ok', words: 'Gjord' }],
    [
      'something has to be explained',
      { ...made, result: 'remark' },
      { tone: 'warn', words: 'Måste förklaras' },
    ],
    ['nothing was found out', { ...made, result: 'missing' }, { tone: 'warn', words: 'Gick inte att få' }],
    ['it is passed over', { id: 'identity', waived: 'Onödigt.' }, { tone: undefined, words: 'Hoppas över' }],
  ] as const)('where %s', (_, row, state) => {
    expect(rowState(row, identity(), '2026-12-31')).toEqual(state)
  })

  it('says that a remark is explained once the supplier is judged serious and it is said why', () => {
    const row = { ...made, result: 'remark' } as const
    const state = (vetting: Supplier['vetting']) => rowState(row, identity(), '2026-12-31', { vetting })
    expect(state({ judgement: 'serious' })?.words).toBe('Måste förklaras')
    expect(state({ judgement: 'not-serious', judgementReason: 'Skulden.' })?.words).toBe('Måste förklaras')
    expect(state({ judgement: 'serious', judgementReason: 'Skulden är betald.' })?.words).toBe('Förklarat')
  })

  it('is the day it went stale, from the day after its last', () => {
    expect(rowState(made, identity(), '2027-01-01')).toEqual({
      tone: 'warn',
      words: 'Gick ut 31 december 2026',
    })
  })
})

it('is longer than such answers are good only past their own time', () => {
  const row = { id: 'identity', result: 'clear', on: '2026-12-09' } as const
  expect(isLonger({ ...row, validUntil: '2026-12-10' }, identity())).toBe(false)
  expect(isLonger({ ...row, validUntil: '2029-12-10' }, identity())).toBe(true)
  expect(isLonger(row, identity())).toBe(false)
})
