import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { noticeSection } from '../../../../src/record/sections/conclude.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const withLetter = (found: Case): Case => {
  const [first, ...others] = found.suppliers
  if (first === undefined) throw new Error('no supplier')
  return {
    ...found,
    suppliers: [
      { ...first, letters: [{ id: 'b1', on: '2026-12-10', text: 'Beslut i upphandlingen\n\nHej!' }] },
      ...others,
    ],
  }
}

const said = (found: Case) =>
  noticeSection(found).flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : [],
  )

describe('the notice in the record', () => {
  const words = [
    'Brev till Kalibreringstjänst Nord AB (exempel), sparat 2026-12-10',
    'Beslut i upphandlingen\n\nHej!',
  ]

  it('has each letter as it was saved, under whom it is to', () => {
    expect(said(withLetter(exampleCase()))).toEqual(words)
    expect(said(exampleCase())).toEqual([])
  })

  it('is to both who made a bid, or to all three', () => {
    const to = (found: Case) =>
      noticeSection(found).flatMap((block) =>
        block.kind === 'facts' ? block.rows.filter(({ term }) => term === 'Till') : [],
      )
    const three = exampleCase().suppliers.map((one) => ({ ...one, answer: 'bid' as const }))
    expect(to(exampleCase())).toEqual([{ term: 'Till', value: 'Båda som lämnade anbud' }])
    expect(to({ ...exampleCase(), suppliers: three })).toEqual([
      { term: 'Till', value: 'Alla tre som lämnade anbud' },
    ])
  })

  it('has them also while nobody is said to have been told', () => {
    expect(said(withLetter({ ...exampleCase(), notice: {} }))).toEqual(words)
  })
})
