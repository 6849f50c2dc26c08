import { expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { treeText } from '../../support/cases/tree-text.ts'
import { aRoutine, template, withRoutine } from '../../support/local/template.ts'

const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const textOf = (found: Case) => treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options))

const priced = (found: Case, category = 'goods'): Case =>
  answered(found, {
    'subject.category': category,
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '60 000',
    'value.hasOption': 'no',
  })

it('prints the routine by name and version, and its answers under its own headings', () => {
  const found = answered(priced(withRoutine(aCase(), template)), {
    'local.miljo.answer': 'Svanenmärkt.',
    'local.budget.answer': '75 000',
    'local.it-klassning.answer': 'Nej',
  })
  const text = textOf(found)
  expect(text).toContain('Rutin för direktupphandling i Exempelnämnden, version 2026:1')
  expect(text).toContain('Exempelnämnden 2026-06-10, § 45')
  expect(text).toMatch(
    /Miljöhänsyn[\s\S]*Nämndens miljöprogram[\s\S]*Vilka miljökrav ställde ni\?[\s\S]*Svanenmärkt\./,
  )
  expect(text).toMatch(/Ekonomi[\s\S]*Vilken ansvarskod belastas\?[\s\S]*Uppgift saknas[\s\S]*75 000 kr/)
  expect(text).toMatch(/Frågor i den lokala rutinen[\s\S]*Har it-enheten/)
  expect(text).not.toMatch(/^Vilken dag lämnades handlingarna/m)
  expect(text).toContain('Lokal rutin')
  expect(text).not.toContain('avtalskatalog på intranätet')
})

it('keeps an answer whose question the routine has no more, and a routine that is not in force, and says so', () => {
  const found = answered(withRoutine(aCase(), template), { 'local.gammal.answer': 'Ett äldre svar' })
  expect(textOf(found)).toMatch(/frågor som inte finns i ärendets lokala rutin[\s\S]*Ett äldre svar/)
  const later = withRoutine(aCase(), aRoutine().replace('2026-01-01', '2027-01-01'))
  expect(textOf(later)).toContain('gäller inte för det här köpet')
})

it('says that the law allows what the routine does not', () => {
  const routine = aRoutine('belopp:\n  högsta värde för direktupphandling: 50 000 kr\n')
  expect(textOf(priced(withRoutine(aCase(), routine)))).toContain('men inte den lokala rutinen')
})

it('prints a limit that the organisation has entered as the organisation’s own', () => {
  const entered = {
    id: 'l1',
    series: 'direct.LOU.annex2',
    from: '2026-01-01',
    sek: 8_250_000,
    source: 'Upphandlingsmyndigheten, tabell',
    by: 'Eva Ek (exempel)',
    on: '2026-11-03',
  }
  const found = priced(aCase(), 'annex2')
  expect(textOf(found)).not.toContain('inlagt av')
  const text = textOf({ ...found, basis: { limits: [entered] } })
  expect(text).toContain(
    'Beloppet är inlagt av Eva Ek (exempel), 2026-11-03, källa: Upphandlingsmyndigheten, tabell.',
  )
  expect(text).toContain('8 250 000 kr')
})
