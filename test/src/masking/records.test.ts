import { expect, it } from 'vitest'
import { recordsLike } from '../../../src/masking/records.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at } from '../../support/cases/masked.ts'

const { today, ...rest } = at
const options = { ...rest, caseSha256: '0' }

it('the record of a case that is the same is made once, whatever the log and the clock say', () => {
  const found = exampleCase()
  const { blocks } = recordOf(found, evaluateCase(found, today), options)
  const log = { problem: 'Något är fel.', chains: [] }
  const first = recordsLike(today, options, blocks)(found)
  const again = recordsLike(
    today,
    { ...options, log, createdAt: '2026-12-15T10:02:00+01:00' },
    blocks,
  )(exampleCase())
  expect(again[0]).toBe(first[0])
  const other = recordsLike(today, options, blocks)(answered(found, { 'followUp.note': 'Bra.' }))
  expect(other[0]).not.toBe(first[0])
})

it('has the log of the record that the copy is made of', () => {
  const found = exampleCase()
  const log = {
    problem: null,
    chains: [{ installationId: 'a', entries: 3, weeded: 0, head: null, days: [], last: [] }],
  }
  const { blocks } = recordOf(found, evaluateCase(found, today), { ...options, log })
  const headings = recordsLike(
    today,
    { ...options, log },
    blocks,
  )(found).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toContain('Utdrag ur loggen')
})
