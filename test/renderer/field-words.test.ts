import { describe, expect, it } from 'vitest'
import { fieldWords } from '../../renderer/components/field-words.ts'
import { exampleCase } from '../support/cases/example.ts'

const found = exampleCase()
const words = (paths: readonly string[]) => fieldWords(found, paths).map((link) => link.words)

describe('what a link to a field says', () => {
  it('is the short name where that tells the fields apart', () => {
    expect(words(['decision.outcome', 'decision.decidedOn'])).toHaveLength(2)
    expect(words(['decision.outcome', 'decision.decidedOn']).join()).not.toContain(':')
  })

  it('says whose answer it is where several have the same name', () => {
    const [first, second] = found.suppliers
    const [one, other] = words([first, second].map((supplier) => `suppliers.${supplier?.id ?? ''}.answer`))
    expect(one).toContain(`: ${first?.name ?? ''}`)
    expect(other).toContain(`: ${second?.name ?? ''}`)
  })

  it('names the person of a statement nobody has given yet', () => {
    const without = { ...found, impartiality: {} }
    const paths = ['preparer', 'decider'].map((part) => `impartiality.statements.${part}.conflict`)
    expect(fieldWords(without, paths).map((link) => link.words)).toEqual([
      expect.stringContaining(found.preparer.name ?? '?'),
      expect.stringContaining(found.decision.decider?.name ?? '?'),
    ])
  })
})
