import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { writeCsv } from '../../../../src/domain/csv/write-csv.ts'
import { readCsv } from '../../../../src/domain/csv/read-csv.ts'
import { deviationCells, inYear, listedDeviations, yearsOf } from '../../../../src/rules/deviations/list.ts'
import { deviationReport } from '../../../../src/rules/deviations/report.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const why = 'Ramavtalet omfattar bara pumpar av ett annat fabrikat.'

const beside = (profile: string, more: Readonly<Record<string, string>> = {}): Case => {
  const found = exampleCase()
  return answered(
    { ...found, authority: { ...found.authority, profile } },
    { 'contracts.found': 'not-usable', 'contracts.deviationReason': why, ...more },
  )
}

const report = (found: Case, mark: string | null = null) =>
  deviationReport(evaluateCase(found, '2026-12-20'), mark)

describe('the report of what a case departs from', () => {
  it('is written only where the policy has a duty to report', () => {
    const withDuty = profiles.filter(({ id }) => report(beside(id)) !== null).map(({ id }) => id)
    expect(withDuty).toEqual(['region-blekinge', 'region-sormland', 'region-vastmanland'])
    expect(profiles.filter(({ reporting }) => reporting !== undefined)).toHaveLength(withDuty.length)
  })

  it('tells what, why, who decided and where the duty stands, and nothing that only auditors or the program say', () => {
    const found = beside('region-sormland', { 'contracts.coordinationNote': 'Ingen annan har pumparna.' })
    const text = report(found)?.text.replaceAll('\u00A0', ' ') ?? ''
    for (const words of [
      why,
      'Sam Ask (exempel), Verksamhetschef',
      '414 000 kr',
      'Vad sker vid avsteg',
      '1. Köp vid sidan',
    ])
      expect(text).toContain(words)
    expect(text).toContain('ett avsteg')
    expect(text).not.toContain('samordnas')
  })

  it('can be made before the decision, of what the answers point to', () => {
    const { outcome: _outcome, decidedOn: _day, basedOn: _rested, ...decision } = exampleCase().decision
    const found = exampleCase()
    const open = answered(
      {
        ...found,
        authority: { ...found.authority, profile: 'region-sormland' },
        decision,
        contract: {},
        notice: {},
      },
      { 'contracts.found': 'exists' },
    )
    const { deviations = [], text = '' } = report(open) ?? {}
    expect(deviations.map(({ id }) => id)).toEqual(['usable-contract'])
    expect(text).toContain('är tänkt vid sidan av det')
    expect(text).toContain('Beslut: inte fattat än')
    const decided = report({ ...found, ...open, decision: { ...decision, ...found.decision } })
    expect(decided?.deviations.map(({ id }) => id)).toContain('usable-contract')
    expect(decided?.text).toContain('är beslutat vid sidan av det')
  })

  it('is none of a case without departures, and bears the mark of one that is secret', () => {
    const clean = exampleCase()
    expect(report({ ...clean, authority: { ...clean.authority, profile: 'region-vastmanland' } })).toBeNull()
    expect(report(beside('region-sormland'), 'Absolut sekretess')?.text).toMatch(/^Absolut sekretess\n/)
  })
})

describe('the list over all cases', () => {
  const old = { ...beside('region-stockholm'), id: 'old' }
  const rows = listedDeviations(
    [old, { ...old, id: 'new', decision: { ...old.decision, decidedOn: '2027-01-10' } }, exampleCase()],
    '2027-06-01',
  )

  it('has the latest year first and can be of a year', () => {
    expect(yearsOf(rows)).toEqual(['2027', '2026'])
    expect(new Set(inYear(rows, '2026').map(({ caseId }) => caseId))).toEqual(new Set(['old']))
    expect(inYear(rows, null)).toHaveLength(rows.length)
  })

  it('is a row for each departure as cells, under headings of as many', () => {
    const [headings, first] = deviationCells(rows)
    expect(first).toHaveLength(headings?.length ?? 0)
    expect(first).toContain('414000')
  })
})

describe('a CSV file', () => {
  it.each(['=1+1', '+46', '-cmd', '@SUM(A1)', '\t=1', ' =1', '\u00A0=1'])('runs no formula: %s', (text) => {
    const [cell] = writeCsv([[text]])
      .slice(1)
      .trimEnd()
      .split(';')
    expect(cell?.replace(/^"/, '')).toMatch(/^'/)
  })

  it('has a byte order mark, and comes back as it was', () => {
    const cells = ['Köp; av "pumpar"', 'två\nrader', '-12,50', '']
    const text = writeCsv([cells])
    expect(text.startsWith('\uFEFF')).toBe(true)
    const read = readCsv(text)
    expect(read.ok && read.value.rows[0]?.cells).toEqual(cells)
    expect(text).toContain('-12,50')
  })
})
