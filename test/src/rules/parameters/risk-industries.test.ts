import { describe, expect, it } from 'vitest'
import riskIndustriesJson from '../../../../assets/rules/checks/risk-industries.json' with { type: 'json' }
import {
  readRiskIndustries,
  riskIndustries,
  riskIndustriesOfCpv,
} from '../../../../src/rules/parameters/risk-industries.ts'

const names = (code: string) => riskIndustriesOfCpv(code).map(({ id }) => id)

describe('the risk industries', () => {
  it('are hinted at by a CPV code, and by no other', () => {
    expect(names('90911200')).toEqual(['cleaning'])
    expect(names('45000000')).toEqual(['building'])
    expect(names('60130000')).toEqual(['transport'])
    expect(names('90510000')).toEqual(['waste'])
    expect(names('50410000')).toEqual([])
    expect(names('')).toEqual([])
  })

  it('say that the list is not read in its own source, and that a code decides nothing', () => {
    expect(riskIndustries.verified).toBe(false)
    expect(riskIndustries.note).toMatch(/sparad kopia.*aldrig ett svar/s)
    expect(riskIndustries.industries.filter(({ examples }) => !examples.includes(','))).toEqual([])
  })

  it('are refused with an industry twice, an unknown key or a code that is none', () => {
    const [first, ...rest] = riskIndustriesJson.industries
    const read = (industries: readonly unknown[]) => () =>
      readRiskIndustries({ ...riskIndustriesJson, industries })
    expect(read([first, ...rest])).not.toThrow()
    expect(read([first, first])).toThrow(
      'Fel i regelfilen assets/rules/checks/risk-industries.json: industries: building står två gånger.',
    )
    expect(read([{ ...first, more: 1 }])).toThrow('industries[0]: egenskapen more finns inte i formatet.')
    expect(read([{ ...first, cpv: ['9A'] }])).toThrow('industries[0].cpv[0]: har fel form.')
  })
})
