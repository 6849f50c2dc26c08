import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../../src/record/record.ts'
import { deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { deviationCells, listedDeviations } from '../../../../src/rules/deviations/list.ts'
import { deviationReport } from '../../../../src/rules/deviations/report.ts'
import { paperFacts } from '../../../../src/rules/decision-facts/facts.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { changed, kim } from '../../../support/cases/departing.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const today = '2026-12-20'
const said = 'Leverantören är väl känd.'
const advice = /Skriv |varför det räcker|de andra|Lägg till/
const found = changed(
  {
    [`suppliers.${kim}.checks.identity.result`]: '',
    [`suppliers.${kim}.checks.identity.on`]: '',
    'decision.checksDeviation': said,
  },
  'region-sormland',
)
const evaluation = evaluateCase(found, today)
const departure = deviationsOf(evaluation).find(({ kind }) => kind === 'checks-decision')

describe('a reason that says little', () => {
  it('stands as it was written, beside what departed and no advice', () => {
    expect(departure?.reason).toBe(said)
    expect(departure?.isGeneral).toBe(true)
    expect(departure?.what).toContain('Inte gjort: ”Identitet')
    expect(departure?.what).not.toMatch(advice)
  })

  it('is still asked for on the page, with what to write', () => {
    const open = evaluation.findings.find(
      ({ rule: { demand }, fields, state }) =>
        demand.is === 'checks-before' && state === 'missing' && fields.includes('decision.checksDeviation'),
    )
    expect(open?.detail).toContain('Skriv vad ni vet och hur ni vet det.')
    expect(open?.detail).not.toContain('de andra')
  })

  it('goes out verbatim in the report and in the list of departures', () => {
    const report = deviationReport(evaluation, null)?.text ?? ''
    expect(report).toContain(`Skäl: ${said}`)
    const cells = deviationCells(listedDeviations([found], today)).map((row) => row.join(';'))
    expect(cells.join('\n')).toContain(`;${said};`)
    for (const text of [report, ...cells]) expect(text).not.toMatch(advice)
  })

  it('stands in the record with a note of the program’s that judges nobody', () => {
    const options = { createdAt: `${today}T10:00:00+01:00`, caseSha256: 'ab'.repeat(32), programVersion: '0' }
    const record = treeText(recordOf(found, evaluation, options))
    expect(record).toContain(`Skäl: ${said}`)
    expect(record).toContain('Programmets notering: skälet är kort eller allmänt.')
    expect(record).not.toMatch(/varför det räcker|Skriv vad ni vet/)
  })

  it('is what whoever decides reads', () => {
    const lines = paperFacts(found, evaluation).map(({ value }) => value)
    expect(lines.join('\n')).toContain(`Skäl: ${said}`)
    for (const line of lines) expect(line).not.toMatch(/varför det räcker|Skriv vad/)
  })

  it('is not noted where it says enough, nor where none is written', () => {
    for (const text of ['Kreditupplysningen kommer på måndag, och pumparna behövs i dag.', '']) {
      const other = changed(
        {
          [`suppliers.${kim}.checks.identity.result`]: '',
          [`suppliers.${kim}.checks.identity.on`]: '',
          'decision.checksDeviation': text,
        },
        'region-sormland',
      )
      const [one] = deviationsOf(evaluateCase(other, today)).filter(({ kind }) => kind === 'checks-decision')
      expect(one?.isGeneral).toBe(false)
      expect(one?.reason ?? '').toBe(text)
    }
  })
})
