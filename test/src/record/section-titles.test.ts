import { expect, it } from 'vitest'
import { recordOf } from '../../../src/record/record.ts'
import { sectionNamed } from '../../../src/record/section-titles.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { askedFor, at, undecided } from '../../support/cases/masked.ts'
import { exampleCase } from '../../support/cases/example.ts'

const { today, ...options } = at

it.each([
  ['the example', exampleCase()],
  ['one before the decision', undecided()],
  ['one with masks', askedFor({ 'followUp.note': 'x' })],
])('every section of a record has the title it is headed by: %s', (_which, found) => {
  const { blocks } = recordOf(found, evaluateCase(found, today), { ...options, caseSha256: '' })
  const sections = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== undefined ? [block] : [],
  )
  expect(sections.length).toBeGreaterThan(10)
  for (const { id = '', text } of sections) expect(sectionNamed(id)).toBe(`Avsnittet ”${text}”`)
})

it('a section that this version does not know has its id', () => {
  expect(sectionNamed('annat')).toBe('Avsnittet ”annat”')
  expect(sectionNamed('toString')).toBe('Avsnittet ”toString”')
})
