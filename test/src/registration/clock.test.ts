import { describe, expect, it } from 'vitest'
import { clockLine, documentationClock, filedOn } from '../../../src/registration/clock.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const open = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '', ...texts })
const on = (found: Case, today: string) => evaluateCase(found, today)
const line = (found: Case, today: string) => clockLine(documentationClock(on(found, today)))

describe('the time to document', () => {
  it('has not begun before contract or cancellation', () => {
    const found = open({ 'contract.signedOn': '' })
    expect(documentationClock(on(found, '2026-12-12'))).toEqual({ is: 'not-begun', days: 30 })
    expect(line(found, '2026-12-12')).toBe(
      'Dokumentationen ska vara klar senast 30 dagar efter avtal eller avbrott',
    )
  })

  it.each([
    ['2026-12-14', 30, '30 dagar kvar att dokumentera, senast 13 januari 2027'],
    ['2027-01-12', 1, 'En dag kvar att dokumentera, senast 13 januari 2027'],
    ['2027-01-13', 0, 'Sista dagen att dokumentera är i dag, 13 januari 2027'],
    ['2027-01-14', -1, 'Dokumentationen är en dag för sent, skulle ha varit klar 13 januari 2027'],
  ])('counts from the contract: on %s %i are left', (today, left, words) => {
    expect(documentationClock(on(open(), today))).toMatchObject({ is: 'running', left, from: 'contract' })
    expect(line(open(), today)).toBe(words)
  })

  it('counts from the cancellation where there is no contract', () => {
    const found = answered(aCase(), {
      'subject.title': 'Stolar',
      'subject.category': 'goods',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '200 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Behovet försvann när kliniken flyttade.',
      'decision.decidedOn': '2026-11-15',
    })
    expect(documentationClock(on(found, '2026-11-20'))).toMatchObject({ from: 'cancellation', left: 25 })
    expect(filedOn(on(found, '2026-11-20'))).toBe('2026-12-15, 30 dagar efter beslutet att avbryta')
  })

  it('ends with the day it was filed, in time or too late', () => {
    expect(line(exampleCase(), '2026-12-20')).toBe('Dokumentationen klar 14 december 2026, i tid')
    const late = open({ 'record.diarienummer': 'MT 1', 'record.registeredOn': '2027-01-20' })
    expect(line(late, '2027-02-01')).toBe(
      'Dokumentationen klar 20 januari 2027, efter sista dagen 13 januari 2027',
    )
    expect(filedOn(on(late, '2027-02-01'))).toBe('2027-01-13; klar 2027-01-20, för sent')
  })

  it('is silent where no act sets a day, and before the value is known', () => {
    expect(line(aCase(), '2026-11-20')).toBeNull()
    const small = answered(aCase(), {
      'subject.category': 'goods',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '40 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
    })
    expect(documentationClock(on(small, '2026-11-20'))).toEqual({ is: 'none', why: 'low-value' })
    expect(filedOn(on(small, '2026-11-20'))).toBeUndefined()
  })
})
