import { describe, expect, it } from 'vitest'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { waitsUntilLeft } from '../../../src/domain/case/waits-until-left.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'

describe('a text that waits until its field is left', () => {
  it('is one that locks as soon as it is there', () => {
    const { reason: _none, ...award } = exampleCase().award
    const lacking: Case = { ...exampleCase(), award }
    expect(frozenReason(lacking, 'award.reason')).toBeNull()
    expect(waitsUntilLeft(lacking, 'award.reason')).toBe(true)
    expect(waitsUntilLeft(answered(aCase(), { 'subject.title': 'Pumpar' }), 'award.reason')).toBe(false)
    expect(waitsUntilLeft(lacking, 'followUp.note')).toBe(false)
  })

  it('is one that has gone out, and the day from which it has', () => {
    expect(waitsUntilLeft(exampleCase(), 'subject.title')).toBe(true)
    expect(waitsUntilLeft(aCase(), 'subject.title')).toBe(false)
    expect(waitsUntilLeft(aCase(), 'inquiry.sentOn')).toBe(true)
    expect(waitsUntilLeft(exampleCase(), `${pump}.mistake`)).toBe(true)
  })

  it('is the name of one that was asked, and of nobody before that', () => {
    expect(waitsUntilLeft(exampleCase(), `${pump}.name`)).toBe(true)
    expect(waitsUntilLeft({ ...aCase(), suppliers: exampleCase().suppliers }, `${pump}.name`)).toBe(false)
    expect(waitsUntilLeft(exampleCase(), `${pump}.contact`)).toBe(false)
  })
})

describe('a purchase that is written down after the contract', () => {
  const written = answered(aCase(), {
    'suppliers.a.name': 'Renskrubbat AB (exempel)',
    'suppliers.a.answer': 'bid',
    'suppliers.a.bid.totalOre': '75 000',
    'contract.signedOn': '2026-11-20',
  })

  it('has no decision to take back: its bids are opened', () => {
    const path = 'suppliers.a.bid.totalOre'
    expect(frozenReason(written, path)).toContain('öppna anbuden där vinnaren väljs')
    const decided = answered(written, { 'decision.outcome': 'award', 'decision.decidedOn': '2026-11-19' })
    expect(frozenReason(decided, path)).toContain('ta tillbaka beslutet')
  })
})
