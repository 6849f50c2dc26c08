import { describe, expect, it } from 'vitest'
import { contractsSection } from '../../../../src/record/sections/contracts.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const tables = (texts: Readonly<Record<string, string>>) =>
  contractsSection(answered(aCase(), texts)).flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

describe('the contracts that were looked at', () => {
  it('stand each on a row, with what was said of them', () => {
    expect(
      tables({
        'contracts.candidates.a1.label': 'Kalibrering, Mätkraft AB',
        'contracts.candidates.a1.reference': 'RS 1',
        'contracts.candidates.a1.fits': 'partly',
        'contracts.candidates.a1.reason': 'Bara pumpar av ett annat fabrikat.',
        'contracts.candidates.a2.label': 'Service',
      }),
    ).toEqual([
      [
        [
          'Kalibrering, Mätkraft AB',
          'RS 1',
          'Täcker en del av behovet',
          'Bara pumpar av ett annat fabrikat.',
        ],
        ['Service', '', 'Uppgift saknas', ''],
      ],
    ])
  })

  it('are not there where there are none', () => {
    expect(tables({})).toEqual([])
    expect(tables({ 'contracts.searchResult': 'Inget.' })).toEqual([])
  })
})
