import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { lacksGround } from '../../../src/masking/lacks-ground.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { askedFor, at, undecided, winnerId } from '../../support/cases/masked.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const frontOf = (found: Case): string => {
  const front = copyOf(found).document.blocks[2]
  return front?.kind === 'notice' ? front.text : ''
}
const own = { 'record.masks.egen.text': 'Lägst pris' }
const out = { 'record.leftOut.logg.take': 'no', 'record.leftOut.regler.take': 'yes' }

describe('a ground that nobody has said', () => {
  it.each([
    ['of a mask', own, 'record.masks.egen.ground'],
    [
      'of a mask on another section of an act',
      { ...own, 'record.masks.egen.ground': 'other' },
      'record.masks.egen.section',
    ],
    ['of a section', out, 'record.leftOut.regler.ground'],
    [
      'of a section on another',
      { ...out, 'record.leftOut.regler.ground': 'other' },
      'record.leftOut.regler.section',
    ],
    [
      'of a section for a reason',
      { ...out, 'record.leftOut.regler.ground': 'reason' },
      'record.leftOut.regler.why',
    ],
  ])('lacks %s, by its field', (_what, texts, path) => {
    expect(lacksGround(copyOf(askedFor(texts))).map((one) => one.path)).toEqual([path])
  })

  it('lacks of nothing that has one, that hides nothing or that is shown', () => {
    const texts = {
      ...own,
      'record.masks.egen.ground': 'osl-31-16',
      'record.masks.ingenstans.text': 'Finns inte i ärendet',
      'record.masks.visas.text': 'infusionspumpar',
      'record.masks.visas.take': 'no',
      ...out,
      'record.leftOut.regler.ground': 'osl-19-3-1',
    }
    expect(lacksGround(copyOf(askedFor(texts)))).toEqual([])
    expect(lacksGround(copyOf(undecided()))).toEqual([])
  })

  it('is said on the first page, which then does not say that every mask has one', () => {
    expect(frontOf(askedFor())).toContain('Vid varje står lagrummet.')
    expect(frontOf(askedFor(own))).toMatch(/Vid varje står lagrummet, utom vid .+ där det inte är angivet\./)
    const alone = { ...own, [`record.masks.pris-${winnerId}.take`]: 'no' }
    expect(frontOf(askedFor(alone))).toContain('Lagrummet är inte angivet.')
    expect(frontOf(askedFor(alone))).not.toContain('står lagrummet')
    expect(frontOf(exampleCase())).not.toMatch(/lagrum|lika breda/i)
  })
})

describe('a section that is left out', () => {
  it.each([
    ['a ground', { 'record.leftOut.regler.ground': 'osl-19-3-1' }, 'OSL 19:3'],
    [
      'another',
      { 'record.leftOut.regler.ground': 'other', 'record.leftOut.regler.section': 'OSL 18:9' },
      'OSL 18:9',
    ],
    [
      'a reason',
      { 'record.leftOut.regler.ground': 'reason', 'record.leftOut.regler.why': 'ingen har frågat' },
      'ingen har frågat',
    ],
  ])('says on which, where it would stand and on the first page: %s', (_what, texts, mark) => {
    const found = askedFor({ ...out, ...texts })
    expect(treeText(copyOf(found).document)).toContain(`Avsnittet är utelämnat ur den här kopian: ${mark}.`)
    expect(frontOf(found)).toContain(`Utelämnade avsnitt (1): Regler som tillämpats (${mark}).`)
  })

  it('has who chose it, and when', () => {
    const { leftOut = [] } = askedFor(out).record
    expect(leftOut.find(({ id }) => id === 'regler')).toMatchObject({
      by: 'Kim Ek (exempel)',
      on: '2026-11-20',
    })
  })
})
