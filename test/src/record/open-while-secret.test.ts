import { expect, test } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import { rulesSection } from '../../../src/record/sections/rules.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at, undecided } from '../../support/cases/masked.ts'

const asked = (count: number): Case => {
  const found = undecided()
  const [first] = found.suppliers
  const more = Array.from({ length: Math.max(0, count - 3) }, (_, index) => ({
    id: `more-${index}`,
    name: `Fler ${index} AB (exempel)`,
    orgNr: first?.orgNr,
  }))
  return { ...found, suppliers: [...found.suppliers.slice(0, count), ...more] }
}
const verdictOf = (found: Case): string => {
  const { blocks } = recordOf(found, evaluateCase(found, at.today), {
    ...at,
    caseSha256: 'ab'.repeat(32),
  })
  const [verdict] = blocks.filter((block) => block.kind === 'notice' && block.title.startsWith('UTKAST'))
  return verdict?.kind === 'notice' ? verdict.text : ''
}

test('while it is secret who is asked, the verdict is the same whatever their number', () => {
  const words = [2, 3, 5].map((count) => verdictOf(asked(count)))
  expect(words[0]).toContain('Dokumentationen är inte färdig, se Det här återstår.')
  expect(new Set(words).size).toBe(1)
})

test('once it is decided, the number of what remains is said', () => {
  const found = answered(exampleCase(), { 'award.reason': '' })
  expect(verdictOf(found)).toContain(
    'Dokumentationen är inte färdig: en punkt återstår, se Det här återstår.',
  )
})

test('nor does the appendix of rules count them', () => {
  const headers = [2, 3, 5].map((count) => {
    const [table] = rulesSection(evaluateCase(asked(count), at.today))
    return table?.kind === 'table' ? table.columns.map(({ header }) => header).join() : undefined
  })
  expect(new Set(headers).size).toBe(1)
  expect(headers[0]).toContain('även det som bara påminner')
})
