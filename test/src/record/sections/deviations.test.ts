import { expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { deviationsSection, noDeviations, noneYetWords } from '../../../../src/record/sections/deviations.ts'
import { deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const blocks = (found: Case, on = '2027-03-02') => deviationsSection(found, evaluateCase(found, on))
const words = (found: Case): string => JSON.stringify(blocks(found)).replaceAll('\u00A0', ' ')

it('prints every departure with its reason, its source and the day it was reported', () => {
  const found = answered(exampleCase(), {
    'contracts.found': 'not-usable',
    'contracts.deviationReason': 'Ramavtalet omfattar bara pumpar av ett annat fabrikat.',
    'record.registeredOn': '2027-03-01',
    'deviations.late-documentation.reportedOn': '2027-03-02',
    'deviations.late-documentation.by': 'Bo Berg (exempel)',
  })
  const text = words(found)
  const deviations = deviationsOf(evaluateCase(found, '2027-03-02'))
  expect(deviations.length).toBeGreaterThan(1)
  for (const { title, what, source } of deviations)
    for (const part of [title, what, source]) expect(text).toContain(part.replaceAll('\u00A0', ' '))
  expect(text).toContain('Skäl: Ramavtalet')
  expect(text).toContain('Skäl: Uppgift saknas')
  expect(text).toContain('Beslutat av: Bo Berg (exempel)')
  expect(text).toContain('Rapporterad: 2027-03-02')
})

it('says in one line that there is none, once it is decided', () => {
  expect(blocks(exampleCase(), '2026-12-20')).toEqual([{ kind: 'paragraph', text: noDeviations }])
  expect(blocks(aCase(), '2026-11-20')).toEqual([])
})

it('keeps what was written of one that is none any more', () => {
  const found = answered(exampleCase(), {
    'deviations.no-notice.reason': 'Mejlservern var nere hela veckan.',
  })
  expect(words(found)).toContain('Mejlservern var nere hela veckan.')
})

it('does not say that nothing departs as if all were tried, where no value is known', () => {
  const blind = answered(exampleCase(), { 'value.parts.base.pricing': '', 'value.parts.base.amountOre': '' })
  const free = { ...blind, authority: { ...blind.authority, profile: 'law-only' } }
  const { basedOn: _rested, ...decision } = free.decision
  expect(deviationsSection({ ...free, decision }, evaluateCase({ ...free, decision }, '2026-12-20'))).toEqual(
    [
      {
        kind: 'paragraph',
        text: `${noDeviations} Värdet är inte uträknat, så alla regler är inte prövade.`,
      },
    ],
  )
})

it('tells before the decision what would depart were it decided as it stands', () => {
  const { outcome: _outcome, decidedOn: _day, basedOn: _rested, ...decision } = exampleCase().decision
  const open: Case = { ...exampleCase(), decision, contract: {}, notice: {} }
  const said = (found: Case): string => noneYetWords(evaluateCase(found, '2026-12-10'))
  expect(said(open)).toBe(noDeviations)
  const usual = decision.usual?.name ?? ''
  expect(said({ ...open, decision: { ...decision, decider: { name: usual } } })).toContain(
    'Beslutas köpet som det står blir det en: ”Beslut på fel nivå”.',
  )
})

it('keeps a sign that was typed where a reason is asked for, and calls it none', () => {
  const found = answered(exampleCase(), {
    'contracts.found': 'not-usable',
    'contracts.deviationReason': '-',
  })
  expect(words(found)).toContain('Skäl: Uppgift saknas (antecknat: ”-”)')
})
