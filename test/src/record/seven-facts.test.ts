import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { sevenFacts } from '../../../src/record/seven-facts.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const factsOf = (found: Case): ReadonlyMap<string, string> =>
  new Map(
    sevenFacts(found, evaluateCase(found, '2026-12-14'))
      .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      .map(({ term, value }) => [term.slice(0, 1), value]),
  )

const withSuppliers = (count: number): Case => {
  const found = exampleCase()
  const [, , last] = found.suppliers
  if (last === undefined) throw new Error('the example has three suppliers')
  const more = Array.from({ length: count - 3 }, (_, n) => ({
    ...last,
    id: `more-${n}`,
    name: `Firma ${n} HB`,
  }))
  return { ...found, suppliers: [...found.suppliers, ...more] }
}

describe('the seven facts, which stand on the first page', () => {
  it('name twenty who were asked, and of more say how many and where they stand', () => {
    expect(factsOf(withSuppliers(20)).get('4')).toContain('Firma 16 HB')
    expect(factsOf(withSuppliers(21)).get('4')).toBe(
      '21 tillfrågade. Två anbud kom in. Namnen står under ”Tillfrågade leverantörer”.',
    )
  })

  it('have a reason whole, or its first sentences and where the rest is', () => {
    const reason = (text: string): string | undefined =>
      factsOf(answered(exampleCase(), { 'award.reason': text }))
        .get('5')
        ?.split('\n')
        .slice(1)
        .join('\n')
    const sentence = 'Anbudet har det lägsta priset av alla som kom in och uppfyller vart krav.'
    expect(reason(sentence)).toBe(sentence)
    const long = reason(Array.from({ length: 40 }, () => sentence).join(' ')) ?? ''
    expect(long).toMatch(/^(?:Anbudet [^.]+\. )+Hela texten står under ”Skälet för tilldelningen”\.$/)
    expect(long.length).toBeLessThan(800)
    expect(reason('lång '.repeat(300))).toBe('Texten står under ”Skälet för tilldelningen”.')
    expect(reason(Array.from({ length: 300 }, () => 'Rad.').join('\n'))).toContain('Hela texten står under')
  })
})
