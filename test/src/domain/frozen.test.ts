import { describe, expect, it } from 'vitest'
import { decisionHeld, frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
const open = answered(exampleCase(), { 'decision.decidedOn': '', 'notice.sentOn': '' })
const file = { id: 'f', name: 'anbud.pdf', size: 1, sha256: 'ab'.repeat(32) }
const withFile = (belongsTo: string): Case => ({ ...exampleCase(), attachments: [{ ...file, belongsTo }] })

describe('what is locked', () => {
  it.each([
    `${medi}.bid.unitPriceOre`,
    `${medi}.bid.receivedOn`,
    `${medi}.bid.terms`,
    `${medi}.bid.outcome`,
    `${medi}.bid.lines.row-1`,
    `${medi}.answer`,
    'award.supplierId',
    medi,
  ])('%s once the decision is dated, with what to do instead', (path) => {
    expect(frozenReason(exampleCase(), path)).toBe(
      'Beslutet är daterat 10 december 2026. Anbuden är låsta så som de kom in. Behöver något rättas: ta tillbaka beslutet där vinnaren väljs, och skriv varför.',
    )
  })

  it.each([
    `${medi}.bid.outcomeReason`,
    `${medi}.bid.note`,
    `${medi}.name`,
    `${pump}.answer`,
    'award.reason',
  ])('not %s', (path) => {
    expect(frozenReason(exampleCase(), path)).toBeNull()
  })

  it('by the notice alone, and by nothing before either', () => {
    expect(frozenReason(open, `${medi}.bid.unitPriceOre`)).toBeNull()
    const told = answered(open, { 'notice.sentOn': '2026-12-10' })
    expect(frozenReason(told, `${medi}.bid.unitPriceOre`)).toContain('underrättades 10 december 2026')
  })

  it('the file that proves a bid, and no other', () => {
    expect(frozenReason(withFile(`${medi}.bid`), 'attachments.f')).not.toBeNull()
    expect(frozenReason(withFile('decision'), 'attachments.f')).toBeNull()
  })

  it('a compared bid in the case, also before the decision', () => {
    expect(frozenReason(open, medi)).toContain('Förkastas eller Drogs tillbaka')
    expect(frozenReason(open, pump)).toBeNull()
  })
})

describe('the decision', () => {
  it('is not emptied by the way, but its day may be mended or be unreadable', () => {
    const found = exampleCase()
    const emptied = (texts: Readonly<Record<string, string>>) => decisionHeld(found, answered(found, texts))
    expect(emptied({ 'decision.decidedOn': '', 'notice.sentOn': '' })).toContain('ta tillbaka beslutet')
    expect(emptied({ 'decision.decidedOn': '2026-12-11' })).toBeNull()
    const unread = { ...open, unread: { 'decision.decidedOn': '31 februari' } }
    expect(decisionHeld(found, unread)).toBeNull()
  })
})
