import { describe, expect, it } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { checkFor } from '../../../../src/rules/catalogue/catalogue.ts'
import { gapsInRow } from '../../../../src/rules/vetting/row.ts'
import { lowBidAsked } from '../../../../src/rules/vetting/low-bid-asked.ts'
import { answered } from '../../../support/cases/builder.ts'
import { chosen } from '../../../support/cases/chosen.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const day = '2026-12-09'

function gaps(texts: Readonly<Record<string, string>>): readonly string[] {
  const found = answered(
    chosen('Ett köp'),
    {
      [`${nord}.checks.subcontractors.result`]: 'clear',
      [`${nord}.checks.subcontractors.on`]: day,
      [`${nord}.checks.subcontractors.notKept`]: 'Förteckningen ligger i pärmen på enheten.',
      ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${nord}.${path}`, text])),
    },
    day,
  )
  const supplier = found.suppliers.find(({ id }) => nord.endsWith(id))
  const check = checkFor('subcontractors', 'company')
  if (supplier === undefined || check === undefined) throw new Error('no such check')
  return gapsInRow(found, supplier, check, day).map(({ says }) => says)
}

describe('a clear answer about the subcontractors', () => {
  it.each(['yes', 'unknown'])(
    'is not whole without their names where there are some or nobody knows: %s',
    (answer) => {
      const open = { 'vetting.subcontractors': answer }
      expect(gaps(open)).toEqual([
        '”Underleverantörer i hela kedjan” säger inte vilka underleverantörerna är.',
      ])
      expect(
        gaps({ ...open, 'checks.subcontractors.seen': 'Rena Golv AB, 559999-9207, städar kvällar.' }),
      ).toEqual([])
      expect(gaps({ ...open, 'vetting.subcontractorsWho': 'Rena Golv AB (exempel)' })).toEqual([])
    },
  )

  it('asks nothing more where there are none', () => {
    expect(gaps({ 'vetting.subcontractors': 'no' })).toEqual([])
    expect(gaps({})).toEqual([])
  })
})

describe('that a low price is asked about', () => {
  const asked = (texts: Readonly<Record<string, string>>) => {
    const found = answered(chosen('Ett köp'), texts, day)
    const supplier = found.suppliers.find(({ id }) => nord.endsWith(id))
    if (supplier === undefined) throw new Error('no such supplier')
    return lowBidAsked(evaluateCase(found, day), supplier)
  }
  const low = Object.fromEntries(
    ['012', '013'].flatMap((end) => {
      const at = `suppliers.019aad84-5a00-7000-8000-000000000${end}`
      return [
        [`${at}.answer`, 'bid'],
        [`${at}.bid.receivedOn`, '2026-12-04'],
        [`${at}.bid.totalOre`, '900 000'],
      ]
    }),
  )

  it('is said where the price raises the risk, with what is not answered first', () => {
    expect(asked({})).toBeUndefined()
    expect(asked(low)).toEqual({
      strength: 'should',
      fields: [`${nord}.bid.lowAskedOn`, `${nord}.bid.lowAnswer`],
      isOpen: true,
    })
    expect(asked({ ...low, [`${nord}.bid.lowAskedOn`]: day })?.fields[0]).toBe(`${nord}.bid.lowAnswer`)
  })

  it('is settled once the question is put and answered', () => {
    const told = { [`${nord}.bid.lowAskedOn`]: day, [`${nord}.bid.lowAnswer`]: 'Egen personal i huset.' }
    expect(asked({ ...low, ...told })?.isOpen).toBe(false)
  })
})
