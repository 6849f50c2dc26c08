import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const today = '2026-12-14'
const textsFor = (texts: Readonly<Record<string, string>>): readonly string[] => {
  const found = answered(exampleCase(), texts)
  const document = recordOf(found, evaluateCase(found, today), {
    createdAt: '2026-12-14T10:02:00+01:00',
    programVersion: '0',
    caseSha256: 'a'.repeat(64),
  })
  return textsOf(document).map((text) => text.replaceAll('\u00A0', ' '))
}

describe('a purchase that departs from what it should follow', () => {
  const late = {
    'decision.stages.begin.on': '2026-11-25',
    'decision.stages.begin.lateReason': 'Chefen var sjuk och ingen ersättare var utsedd den veckan.',
  }

  it('says so on its first page, with where to look', () => {
    expect(textsFor(late).find((text) => text.includes('understiger gränsen'))).toContain(
      'Två avvikelser är noterade, se Avvikelser.',
    )
    expect(textsFor({}).join('\n')).not.toContain('se Avvikelser')
  })

  it('says of a decision that came too late that it did, where the order of the steps is', () => {
    const texts = textsFor(late).filter((text) => text.includes('rätt ordning'))
    expect(texts).toEqual([
      expect.stringContaining(
        'Stegen ovan kom i rätt ordning. Besluten att börja upphandlingen och om förfrågan fattades 25 november 2026, efter förfrågan 23 november 2026.',
      ),
    ])
    expect(textsFor(late).join('\n')).not.toContain('Inget kom i fel ordning')
    expect(textsFor({}).join('\n')).toContain('Inget kom i fel ordning')
  })
})
