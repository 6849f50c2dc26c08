import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../../src/domain/csv/write-csv.ts'
import { headings } from '../../../../src/rules/deviations/list.ts'
import {
  foreignInYear,
  foreignYears,
  gathered,
  readDeviationList,
} from '../../../../src/rules/deviations/read-list.ts'

const row = (title: string, day: string): readonly string[] =>
  headings.map((heading) => (heading === 'Ärende' ? title : heading === 'Beslutsdag' ? day : ''))

const file = (rows: readonly (readonly string[])[]): string => writeCsv([headings, ...rows])

function listOf(name: string, text: string) {
  const read = readDeviationList(name, text)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

describe("colleagues' lists", () => {
  it('are read as the program writes them, by year', () => {
    const list = listOf(
      'Kultur.csv',
      file([row('Stolar', '2026-03-01'), row('=Ljud', ''), row('Bord', '2025-02-01')]),
    )
    expect(list.rows.map(([title]) => title)).toEqual(['Stolar', '=Ljud', 'Bord'])
    expect(foreignInYear(list, '2026').map(([title]) => title)).toEqual(['Stolar'])
    expect(foreignInYear(list, null)).toHaveLength(3)
    expect(foreignYears([list])).toEqual(['2026', '2025'])
  })

  it('are read by their headings, in whatever order they stand', () => {
    const turned = writeCsv([headings.toReversed(), row('Stolar', '2026-03-01').toReversed()])
    expect(listOf('a.csv', turned).rows).toEqual([row('Stolar', '2026-03-01')])
  })

  it("are saved with one's own, each row with its file; alone one's own list is as it was", () => {
    const own = [headings, row('Eget', '2026-01-01')]
    const list = listOf('Kultur.csv', file([row('Stolar', '2026-03-01'), row('Bord', '2025-02-01')]))
    const all = gathered(own, [list], '2026')
    expect(all.map((cells) => [cells[0], cells.at(-1)])).toEqual([
      ['Ärende', 'Ur fil'],
      ['Eget', 'Den här datorn'],
      ['Stolar', 'Kultur.csv'],
    ])
    expect(gathered(own, [], '2026')).toBe(own)
    // What was gathered can be gathered again.
    expect(listOf('Alla.csv', writeCsv(all)).rows).toHaveLength(2)
  })

  it.each([
    ['Namn;Pris\r\nStolar;3\r\n', 'inga av kolumnerna finns'],
    [writeCsv([headings.slice(1), row('x', '').slice(1)]), 'Ärende saknas'],
    ['', 'Filen är tom'],
  ])('are refused where the file is another: %j', (text, words) => {
    const read = readDeviationList('fel.csv', text)
    expect(read.ok ? '' : read.problem).toContain(words)
  })
})
