import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { riskOf, type Risk } from '../../../../src/rules/vetting/risk.ts'
import { sayBeside, sayLowValue, sayRisk } from '../../../../src/rules/vetting/risk-words.ts'
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

  it('is not known where a question is not answered', () => {
    const found = risk({ [`${at}.subcontractors`]: '' })
    expect(found).toMatchObject({ level: 'unknown', open: [`${at}.subcontractors`] })
    expect(sayRisk(found)).toBe(
      'Det går inte att säga hur stor risken är förrän ni vet mer om: underleverantörer.',
    )
  })

  it('counts as raised where the answer is not known, until it is: not to know is not no', () => {
    const found = risk({ [`${at}.riskIndustry`]: 'unknown', [`${at}.subcontractors`]: 'unknown' })
    expect(found).toMatchObject({ level: 'raised', open: [`${at}.riskIndustry`, `${at}.subcontractors`] })
    expect(sayRisk(found)).toBe(
      'Risken räknas som förhöjd tills ni vet: ni vet inte om branschen är en där det ofta fuskas och ni vet inte om leverantören tar hjälp av underleverantörer.',
    )
    expect(risk({ [`${at}.riskIndustry`]: 'no', [`${at}.subcontractors`]: 'no' }).level).toBe('low')
  })

  it('asks for the deeper checks while it is not known, in the rules that ask for them where it is raised', () => {
    const asked = (change: Readonly<Record<string, string>>): readonly string[] =>
      evaluateCase(answered(exampleCase(), change, '2026-12-10'), '2026-12-14')
        .findings.filter(({ rule, state }) => rule.demand.is === 'checks' && state === 'missing')
        .map(({ rule }) => rule.id)
    const known = asked({ [`${at}.riskIndustry`]: 'yes', [`${at}.subcontractors`]: 'yes' })
    expect(known).toContain('rs.map-owners')
    expect(asked({ [`${at}.riskIndustry`]: 'unknown', [`${at}.subcontractors`]: 'unknown' })).toEqual(known)
  })

  it('is raised by what is known, whatever is not', () => {
    const found = risk({
      [`${at}.riskIndustry`]: 'yes',
      [`${at}.riskIndustryWhich`]: 'Städning.',
      [`${at}.subcontractors`]: 'unknown',
      [`${at}.more`]: 'yes',
    })
    expect(found.level).toBe('raised')
    expect(sayRisk(found)).toBe(
      'Risken är förhöjd: branschen är en där det ofta fuskas (Städning), ni vet inte om leverantören tar hjälp av underleverantörer och ni vill kontrollera mer.',
    )
  })

  it('is raised by a bid far under the others', () => {
    const low = risk({
      [`suppliers.019aad84-5a00-7000-8000-000000000013.answer`]: 'bid',
      [`suppliers.019aad84-5a00-7000-8000-000000000013.bid.unitPriceOre`]: '12 500',
      [`suppliers.${nord}.bid.unitPriceOre`]: '3 000',
    })
    expect(low.reasons.map(({ is }) => is)).toEqual(['low-bid'])
    expect(sayRisk(low)).toMatch(/^Risken är förhöjd: anbudet är mycket lågt \([\d,]+\s% under/)
  })

  it('says nothing of the value where nobody has said what a low one is', () => {
    expect(risk({}).value).toEqual({ low: null, isLow: null, ore: 41_400_000 })
    expect(sayLowValue(risk({}))).toBeNull()
  })
})

describe('what is seen beside the answers', () => {
  const known = (cases: number, won: number): readonly string[] =>
    sayBeside({ ...risk({}), known: { on: '2026-12-09', cases, won } }).map((text) =>
      text.replaceAll('\u00A0', ' '),
    )

  it('is the value, and whether the supplier was new: neither raises anything by itself', () => {
    expect(known(0, 0)).toEqual([
      'Värdet är 414 000 kr. Ingen lokal rutin säger vad som är ett lågt värde.',
      'Priset har inte kunnat jämföras med minst två andra anbud, och säger inget om risken.',
      'Leverantören var ny för er den 9 december 2026: den fanns inte i något annat ärende på datorn. Att vara ny höjer inte risken av sig självt.',
    ])
    expect(risk({}).level).toBe('low')
  })

  it('says how it went before', () => {
    expect(known(1, 0).at(-1)).toBe(
      'Leverantören fanns i ett annat ärende på datorn den 9 december 2026 och vann inte.',
    )
    expect(known(3, 2).at(-1)).toBe(
      'Leverantören fanns i 3 andra ärenden på datorn den 9 december 2026 och vann 2.',
    )
  })
})

it('nothing is said of a price that could not be held against two others', () => {
  const found = exampleCase()
  const alone = riskIn({ ...found, suppliers: found.suppliers.filter(({ id }) => id === nord) })
  expect(alone).toMatchObject({ level: 'low', isPriceCompared: false })
  expect(sayRisk(alone)).not.toContain('priset')
  expect(sayBeside(alone).join(' ')).toContain('Priset har inte kunnat jämföras')
  expect(sayRisk({ ...alone, isPriceCompared: true })).toContain('inget i priset sticker ut')
  const [other] = found.suppliers.filter(({ id, answer }) => id !== nord && answer === 'bid')
  if (other === undefined) throw new Error('The example has lost its other bid.')
  const many = { ...found, suppliers: [...found.suppliers, { ...other, id: 'x' }, { ...other, id: 'y' }] }
  expect(riskIn(many).isPriceCompared).toBe(true)
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
