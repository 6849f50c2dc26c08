import { describe, expect, it } from 'vitest'
import { lateFileReason, lateWords } from '../../../../src/domain/attachments/late-bid.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const [first, second] = exampleCase().suppliers.map(({ id }) => `suppliers.${id}.bid`)
const file = (belongsTo: string | undefined, addedAt: string | undefined) => ({
  id: 'f1',
  name: 'anbud.pdf',
  size: 1,
  sha256: 'ab'.repeat(32),
  ...(belongsTo === undefined ? {} : { belongsTo }),
  ...(addedAt === undefined ? {} : { addedAt }),
})
const having = (belongsTo: string | undefined, addedAt: string | undefined): Case => ({
  ...exampleCase(),
  attachments: [file(belongsTo, addedAt)],
})

describe('a file of a bid after the decision of 10 December', () => {
  it('is taken where the bid has none, and where those it has came afterwards too', () => {
    expect(lateFileReason(exampleCase(), first)).toBeNull()
    expect(lateFileReason(having(first, '2026-12-15T10:00:00+01:00'), first)).toBeNull()
    expect(lateFileReason(having(first, '2026-12-04T10:00:00+01:00'), second)).toBeNull()
  })

  it('is refused where the bid had its file, or one of an unknown day, and where no bid came', () => {
    for (const found of [having(first, '2026-12-04T10:00:00+01:00'), having(first, undefined)])
      expect(lateFileReason(found, first)).toContain('Anbuden är låsta så som de kom in.')
    const silent = exampleCase().suppliers.find(({ bid, answer }) => bid === undefined && answer !== 'bid')
    expect(silent).toBeDefined()
    expect(lateFileReason(exampleCase(), `suppliers.${silent?.id ?? ''}.bid`)).not.toBeNull()
  })

  it('is none of its matter elsewhere, and before the decision', () => {
    const { decision: _d, notice: _n, contract: _c, ...rest } = having(first, '2026-12-04T10:00:00+01:00')
    expect(lateFileReason({ ...rest, decision: {}, notice: {}, contract: {} }, first)).toBeNull()
    expect(lateFileReason(exampleCase(), 'contract')).toBeNull()
    expect(lateFileReason(exampleCase(), undefined)).toBeNull()
  })

  it('is said to have come after the decision, or on its day', () => {
    const said = (belongsTo: string | undefined, day: string): string =>
      lateWords(exampleCase(), { belongsTo, addedAt: `${day}T10:00:00+01:00` })
    expect(said(first, '2026-12-15')).toBe(', efter beslutet')
    expect(said(first, '2026-12-10')).toBe(', samma dag som beslutet')
    expect(said(first, '2026-12-04')).toBe('')
    expect(said(undefined, '2026-12-15')).toBe('')
  })
})
