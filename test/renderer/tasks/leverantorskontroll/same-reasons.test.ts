import { describe, expect, it } from 'vitest'
import { sameReasons } from '../../../../renderer/tasks/leverantorskontroll/same-reasons.ts'
import { checkFor } from '../../../../src/rules/catalogue/catalogue.ts'
import { answered } from '../../../support/cases/builder.ts'
import { chosen } from '../../../support/cases/chosen.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const day = '2026-12-09'
const asked = ['identity', 'registrations', 'taxes-paid', 'economy', 'foreign-threat', 'signatory']

function offered(texts: Readonly<Record<string, string>>) {
  const made = Object.fromEntries(
    asked.flatMap((id) => [
      [`${nord}.checks.${id}.result`, 'clear'],
      [`${nord}.checks.${id}.on`, day],
    ]),
  )
  const more = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [`${nord}.checks.${path}`, text]),
  )
  const found = answered(chosen('Ett köp'), { ...made, ...more }, day)
  const supplier = found.suppliers.find(({ id }) => nord.endsWith(id))
  if (supplier === undefined) throw new Error('no such supplier')
  const checks = asked.flatMap((id) => checkFor(id, 'company') ?? [])
  return sameReasons(found, supplier, checks, day).map(({ text, sources, checks: others }) => ({
    text,
    sources,
    ids: others.map(({ id }) => id),
  }))
}

const said = 'Kan slås upp hos Bolagsverket.'

describe('why nothing is saved', () => {
  it('is offered to checks that are looked up at the same source, and to no other', () => {
    expect(offered({ 'identity.notKept': said })).toEqual([
      { text: said, sources: ['Bolagsverket'], ids: ['economy', 'signatory'] },
    ])
    expect(offered({ 'taxes-paid.notKept': 'Utdraget ligger i pärmen.' })).toEqual([])
    expect(offered({})).toEqual([])
  })

  it('is never offered to one that has something to explain, could not be had or is not told', () => {
    const ids = (texts: Readonly<Record<string, string>>) =>
      offered({ 'identity.notKept': said, ...texts }).flatMap((one) => one.ids)
    expect(ids({ 'economy.result': 'remark', 'economy.seen': 'Två anmärkningar.' })).toEqual(['signatory'])
    expect(ids({ 'economy.result': 'missing' })).toEqual(['signatory'])
    expect(ids({ 'economy.notKept': 'Ligger hos ekonomifunktionen.' })).toEqual(['signatory'])
  })

  it('is offered once where two reasons stand at the same source', () => {
    const both = offered({ 'identity.notKept': said, 'signatory.notKept': 'Beviset ligger i pärmen.' })
    expect(both.flatMap(({ ids }) => ids)).toEqual(['economy'])
  })
})
