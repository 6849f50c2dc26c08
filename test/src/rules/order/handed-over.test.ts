import { describe, expect, it } from 'vitest'
import type { Case, Statement } from '../../../../src/domain/case/schema.ts'
import { impartialitySection } from '../../../../src/record/sections/impartiality.ts'
import { orderSection } from '../../../../src/record/sections/order.ts'
import { deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { breaksOf, chainOf } from '../../../../src/rules/order/chain.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const day = '2026-12-20'
const kim = 'Kim Ek (exempel)'
const eva = 'Eva Lind (exempel)'
const link = 'statements-decision'

const statement = (id: string, name: string, on: string, until?: string): Statement => ({
  id,
  part: 'preparer',
  name,
  conflict: 'no',
  on,
  ...(until === undefined ? {} : { until }),
})
const over = (from: string, to: string, on: string) => ({
  id: `over-${on}`,
  at: `${on}T08:00:00+01:00`,
  from,
  to,
  open: [],
  takenInAt: `${on}T09:00:00+01:00`,
})

/** The example, decided 10 December, with answers of those who have prepared it, and the hands it has gone through. */
function handed(rows: readonly Statement[], takenOver: Case['takenOver'], name: string): Case {
  const found = exampleCase()
  const others = (found.impartiality.statements ?? []).filter(({ part }) => part !== 'preparer')
  return {
    ...found,
    preparer: { ...found.preparer, name },
    impartiality: { statements: [...rows, ...others] },
    takenOver,
  }
}
const first = statement('preparer-1', kim, '2026-11-23', '2026-12-11')
const toEva = handed([first, statement('preparer', eva, '2026-12-11')], [over(kim, eva, '2026-12-11')], eva)
const back = handed(
  [first, statement('preparer-2', eva, '2026-12-11', '2026-12-13'), statement('preparer', kim, '2026-12-13')],
  [over(kim, eva, '2026-12-11'), over(eva, kim, '2026-12-13')],
  kim,
)
const breaks = (found: Case) =>
  breaksOf(evaluateCase(found, day)).filter(({ id, state }) => id === link && state !== 'advised')

describe('a case that is handed over after the decision', () => {
  it.each([
    ['by who comes after', toEva],
    ['by who takes it back', back],
  ])('is answered about %s without a step in the wrong order', (_, found) => {
    expect(breaks(found)).toEqual([])
    expect(deviationsOf(evaluateCase(found, day)).map(({ id }) => id)).not.toContain(`order-${link}`)
  })

  it('keeps the day of the answer that stood when it was decided among the steps', () => {
    for (const found of [toEva, back])
      expect(chainOf(evaluateCase(found, day)).find(({ id }) => id === 'statements')?.from).toBe('2026-11-23')
  })

  it('keeps every answer in the record, and for how long', () => {
    const text = JSON.stringify(impartialitySection(back))
    for (const part of ['2026-11-23, till 2026-12-11', '2026-12-11, till 2026-12-13', '"2026-12-13"'])
      expect(text).toContain(part)
    expect(text).toContain('Gällde så länge personen hade ärendet')
    expect(text).not.toContain('Ersatt av ett nytt svar')
  })

  it('is still out of order where the one who had it never answered before the decision', () => {
    expect(
      breaks({ ...toEva, impartiality: { statements: [statement('preparer', eva, '2026-12-11')] } }),
    ).toHaveLength(1)
  })

  it('is still out of order where it was taken over before the decision, and answered after', () => {
    const before = handed(
      [statement('preparer-1', kim, '2026-11-23', '2026-12-08'), statement('preparer', eva, '2026-12-11')],
      [over(kim, eva, '2026-12-08')],
      eva,
    )
    expect(breaks(before)).toHaveLength(1)
  })
})

describe('an explanation of steps in the wrong order', () => {
  const late = handed([statement('preparer', eva, '2026-12-11')], undefined, eva)
  const why = 'Eva Lind tog över ärendet efter beslutet.'
  const explained = answered(late, { [`order.${link}.text`]: why }, '2026-12-14')

  it('is noted to be of whom it was written about', () => {
    expect(explained.order).toEqual([{ id: link, text: why, of: eva }])
    expect(breaks(explained)).toMatchObject([{ state: 'explained', reason: why }])
  })

  it('explains nobody else, stands in the record, and is asked for anew', () => {
    const [row] = late.impartiality.statements ?? []
    const other: Case = {
      ...explained,
      impartiality: { statements: [{ ...row, id: 'preparer', name: 'Rim Alm (exempel)' }] },
    }
    expect(breaks(other)).toMatchObject([{ state: 'broken', reason: null }])
    const [departure] = deviationsOf(evaluateCase(other, day)).filter(({ id }) => id === `order-${link}`)
    expect(departure?.reason).toBeUndefined()
    const text = JSON.stringify(orderSection(other, evaluateCase(other, day)))
    expect(text).toContain(`Skriven om: ${eva}`)
    const anew = answered(other, { [`order.${link}.text`]: 'Rim Alm var sjuk till den 11 december.' }, day)
    expect(breaks(anew)).toMatchObject([{ state: 'explained' }])
  })

  it('of an older program, that noted nobody, stands', () => {
    const old: Case = { ...late, order: [{ id: link, text: why }] }
    expect(breaks(old)).toMatchObject([{ state: 'explained' }])
  })
})
