import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { riskOf, type Risk } from '../../../../src/rules/vetting/risk.ts'
import { sayLowValue, sayRisk } from '../../../../src/rules/vetting/risk-words.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const at = `suppliers.${nord}.vetting`

function riskIn(found: Case): Risk {
  const { facts } = evaluateCase(found, '2026-12-14')
  const winner = found.suppliers.find(({ id }) => id === nord)
  if (winner === undefined) throw new Error('The example has lost its winner.')
  return riskOf(facts, winner)
}

const risk = (change: Readonly<Record<string, string>>): Risk =>
  riskIn(answered(exampleCase(), change, '2026-12-10'))

describe('the risk with a supplier', () => {
  it('is low where both questions are answered with no, and nothing in the price stands out', () => {
    expect(risk({})).toMatchObject({ level: 'low', reasons: [], open: [] })
  })

  it.each(['', 'unknown'])(
    'is not known where a question is answered with "%s": not to know is not no',
    (text) => {
      const found = risk({ [`${at}.subcontractors`]: text })
      expect(found).toMatchObject({ level: 'unknown', open: [`${at}.subcontractors`] })
      expect(sayRisk(found)).toBe(
        'Det går inte att säga hur stor risken är förrän ni vet mer om: underleverantörer.',
      )
    },
  )

  it('is raised by what is known, whatever is not', () => {
    const found = risk({
      [`${at}.riskIndustry`]: 'yes',
      [`${at}.riskIndustryWhich`]: 'Städning.',
      [`${at}.subcontractors`]: 'unknown',
      [`${at}.more`]: 'yes',
    })
    expect(found.level).toBe('raised')
    expect(sayRisk(found)).toBe(
      'Risken är förhöjd: branschen är en där det ofta fuskas (Städning) och ni vill kontrollera mer.',
    )
  })

  it('is raised by a bid far under the others', () => {
    const low = risk({
      [`suppliers.019aad84-5a00-7000-8000-000000000013.answer`]: 'bid',
      [`suppliers.019aad84-5a00-7000-8000-000000000013.bid.unitPriceOre`]: '12 500',
      [`suppliers.${nord}.bid.unitPriceOre`]: '3 000',
    })
    expect(low.reasons.map(({ is }) => is)).toEqual(['low-bid'])
    expect(sayRisk(low)).toMatch(/^Risken är förhöjd: anbudet är mycket lågt \(\d+ % under/)
  })

  it('says nothing of the value where nobody has said what a low one is', () => {
    expect(risk({}).value).toEqual({ low: null, isLow: null })
    expect(sayLowValue(risk({}))).toBeNull()
  })
})

describe('one reason more', () => {
  const ranks = ['low', 'unknown', 'raised']
  const answers = fc.record<NonNullable<Supplier['vetting']>>(
    {
      riskIndustry: fc.constantFrom('yes', 'no', 'unknown'),
      subcontractors: fc.constantFrom('yes', 'no', 'unknown'),
      more: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: [] },
  )
  const withVetting = (vetting: Supplier['vetting']): Case => {
    const found = exampleCase()
    return {
      ...found,
      suppliers: found.suppliers.map((s) => (s.id === nord && vetting ? { ...s, vetting } : s)),
    }
  }

  it('never lowers the level, and takes no other reason away', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom('riskIndustry' as const, 'subcontractors' as const, 'more' as const),
        (vetting, name) => {
          const before = riskIn(withVetting(vetting))
          const after = riskIn(withVetting({ ...vetting, [name]: 'yes' }))
          expect(ranks.indexOf(after.level)).toBeGreaterThanOrEqual(ranks.indexOf(before.level))
          expect(after.reasons.map(({ is }) => is)).toEqual(
            expect.arrayContaining(before.reasons.map(({ is }) => is)),
          )
        },
      ),
    )
  })
})
