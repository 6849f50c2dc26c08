import { expect, it } from 'vitest'
import {
  amountRows,
  enteredWords,
  formerWords,
  passedAmounts,
  unreadAmounts,
} from '../../../renderer/settings/office/amount-rows.ts'
import { unknownRows } from '../../../src/rules/parameters/limits.ts'

const entered = {
  id: 'l1',
  series: 'direct.LUK.concession',
  from: '2026-01-01',
  sek: 2_950_000,
  source: 'Upphandlingsmyndigheten',
  by: 'Eva Ek (exempel)',
  on: '2026-11-03',
}
const none = { limits: [], former: [] }

it('lists every amount that is due but not known, what applies today apart from earlier times', () => {
  const { now, earlier } = amountRows(none, '2026-11-20')
  expect(now.length + earlier.length).toBe(unknownRows.length)
  expect(now.find(({ series }) => series === entered.series)).toMatchObject({
    title: expect.stringContaining('LUK'),
    law: expect.stringContaining('koncession'),
    days: 'från 2026-01-01',
    where: expect.stringContaining('Upphandlingsmyndighetens tabell'),
    entered: null,
  })
  for (const row of earlier) expect(row.days).toMatch(/^20(14|15)/)
})

it('shows what is entered, by whom and from where, and what it replaced', () => {
  const former = {
    ...entered,
    sek: 295_000,
    ended: 'changed',
    endedBy: 'Bo Ek (exempel)',
    endedAt: '2026-11-04T08:00:00Z',
  } as const
  const row = amountRows({ limits: [entered], former: [former] }, '2026-11-20').now.find(
    (r) => r.series === entered.series,
  )
  expect(row).toMatchObject({ entered, former: [former] })
  expect(enteredWords(entered).replaceAll('\u00A0', ' ')).toBe(
    'Inlagt av Eva Ek (exempel), 2026-11-03: 2 950 000 kr. Källa: Upphandlingsmyndigheten',
  )
  expect(enteredWords({ ...entered, to: '2027-12-31' })).toContain('Används till och med 2027-12-31.')
  expect(formerWords(former)).toContain('ändrat av Bo Ek (exempel) 2026-11-04')
})

it('says of an amount that the program has come to know that the program’s own is used', () => {
  const known = { ...entered, series: 'direct.LOU.ordinary', from: '2022-02-01' }
  const [passed] = passedAmounts({ limits: [known, entered] })
  expect(passed?.sentence).toContain('programmet har nu beloppet')
  expect(passedAmounts({ limits: [{ ...entered, from: '1999-01-01' }] })[0]?.sentence).toContain(
    'finns inte längre',
  )
  expect(passedAmounts({ limits: [entered] })).toEqual([])
})

it('says what the program has not read, with the reason', () => {
  expect(unreadAmounts.length).toBeGreaterThan(0)
  for (const { title, reason } of unreadAmounts) expect(`${title} ${reason}`).toMatch(/LU(FS|K).*\./)
})
