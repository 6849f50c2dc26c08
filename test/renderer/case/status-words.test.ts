import { describe, expect, it } from 'vitest'
import { enter } from '../../../src/domain/case/enter.ts'
import { newCase } from '../../../src/domain/case/new-case.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import { stateWord } from '../../../renderer/case/state-word.ts'
import { lacksOf } from '../../../renderer/components/lacks.ts'
import { statusWords } from '../../../renderer/case/status-words.ts'
import { viewOf } from '../../../renderer/state/case.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Exempel',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
}

const priced = {
  'subject.title': 'Kalibrering av infusionspumpar',
  'subject.category': 'services',
  'value.parts.base.pricing': 'total',
  'value.parts.base.amountOre': '414 000',
  'value.hasOption': 'no',
  'value.recurring': 'no',
}

const cancelled = {
  'decision.outcome': 'cancel',
  'decision.decidedOn': '2026-11-10',
  'decision.cancelKind': 'need-gone',
  'decision.cancelReason': 'Kliniken flyttade pumparna till sjukhusets serviceavtal.',
}

const decided = {
  'decision.usual.name': 'Ada Chef',
  'decision.superiorExists': 'yes',
  'decision.decider.name': 'Bo Chef',
  'decision.decider.role': 'Verksamhetschef',
}

function view(answers: Readonly<Record<string, string>>) {
  const started = newCase({ id: 'a', createdAt: '2026-11-01T09:00:00Z', today: '2026-11-01', settings })
  const entries = Object.entries(answers).map(([path, text]) => ({ path, text }))
  return viewOf(enter(started, entries, '2026-11-20').case, '2026-11-20')
}

const words = (answers: Readonly<Record<string, string>>, task: TaskId, isCurrent = false): string => {
  const seen = view(answers)
  return statusWords(seen, seen.planned(task), isCurrent)
}

describe('the status of a task in words', () => {
  it('depends on the value while that is not known', () => {
    expect(words({}, 'beslut')).toBe('Beror på värdet')
  })

  it('says from which amount a decision is asked for, once it is', () => {
    expect(words(priced, 'beslut')).toBe('Krävs över 100\u00A0000\u00A0kr')
  })

  it('says what was answered where a task is done or begun', () => {
    const chosen = { ...priced, 'suppliers.s1.name': 'Nord AB (exempel)' }
    expect(words(chosen, 'forfragan')).toBe('Pågår · 1 vald')
    expect(words({ ...chosen, 'inquiry.sentOn': '2026-11-19' }, 'forfragan')).toBe('Pågår · 1 tillfrågad')
    expect(words({ ...priced, 'contracts.found': 'none' }, 'avtal')).toMatch(/inget avtal funnet$/)
  })

  it('says what a task waits for', () => {
    expect(words(priced, 'leverantorskontroll')).toBe('Efter jämförelsen')
  })

  it('gives the last day of the documentation when the contract is signed', () => {
    expect(words(priced, 'dokumentation')).toBe('Senast 30 dagar efter avtal')
    expect(words({ ...priced, 'contract.signedOn': '2026-11-10' }, 'dokumentation')).toBe(
      'Senast 10 december 2026',
    )
  })

  it('asks for what cannot be read to be mended', () => {
    expect(words({ ...priced, 'value.parts.base.amountOre': '12.000' }, 'arende')).toBe('Behöver rättas')
  })

  it('waits for the number when all else is there', () => {
    const found = { ...exampleCase(), record: {} }
    const seen = viewOf(found, '2026-12-14')
    expect(statusWords(seen, seen.planned('dokumentation'), true)).toBe('Väntar på diarienummer')
    expect(lacksOf(seen.case, seen.planned('dokumentation'))).toEqual([])
  })

  it('is under way on the page that is open', () => {
    expect(words(priced, 'dokumentation', true)).toBe('Pågår')
  })
})

describe('the word beside the title', () => {
  it.each([
    [{}, 'Utkast'],
    [{ 'suppliers.s1.bid.totalOre': '10' }, 'Anbuden är hemliga till beslutet'],
    [{ 'decision.outcome': 'award' }, 'Beslutat'],
    [
      { ...priced, 'decision.outcome': 'award', 'decision.decider.name': 'Karin Exempel' },
      'Beslutet behöver rättas',
    ],
    [{ 'decision.outcome': 'cancel' }, 'Avbryts'],
    [{ ...cancelled, 'decision.cancelKind': '' }, 'Avbryts'],
    [{ ...priced, ...cancelled }, 'Avbryts'],
    [{ ...priced, ...cancelled, ...decided }, 'Avbruten'],
    [cancelled, 'Avbruten'],
    [{ 'decision.outcome': 'award', 'contract.signedOn': '2026-11-10' }, 'Avtal tecknat'],
    [{ 'contract.signedOn': '2026-11-10', 'record.diarienummer': 'MT 1' }, 'Diariefört'],
  ])('%j → %s', (answers, word) => expect(stateWord(view(answers))).toBe(word))
})

it('does not say that a check of the winner which nothing asks for is done before anybody has begun it', () => {
  const found = exampleCase()
  const free = {
    ...found,
    authority: { ...found.authority, profile: 'law-only' },
    suppliers: found.suppliers.map((supplier) => ({ ...supplier, checks: [], vetting: {} })),
  }
  const seen = viewOf(free, '2026-12-09')
  expect(statusWords(seen, seen.planned('leverantorskontroll'), false)).toBe('Frivilligt')
  const made = viewOf(found, '2026-12-09')
  expect(statusWords(made, made.planned('leverantorskontroll'), false)).toBe('Klart')
})

it('says that a check is accepted with a deviation, and not only that it is done', () => {
  const found = answered(
    exampleCase(),
    { 'suppliers.019aad84-5a00-7000-8000-000000000011.checks.taxes-paid.result': '' },
    '2026-12-09',
  )
  const seen = viewOf(
    answered(
      found,
      { 'decision.checksDeviation': 'Avdelningen står utan mätare, och utdraget väntas först på måndag.' },
      '2026-12-10',
    ),
    '2026-12-14',
  )
  expect(statusWords(seen, seen.planned('leverantorskontroll'), false)).toBe('Godtaget med avvikelse')
})
