import { describe, expect, it } from 'vitest'
import { pointsForTitle } from '../../../../src/domain/organisation/delegation.ts'
import { describeRoutine } from '../../../../src/rules/local/describe.ts'
import { organisationOf } from '../../../../src/rules/local/organisation-of-case.ts'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'
import { aCase } from '../../../support/cases/builder.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'
import { aRoutine, withRoutine } from '../../../support/local/template.ts'

const order = aRoutine(`delegationsordning:
  - punkt: '4.1'
    befattning: Enhetschef
    beslut: anta anbud
    slag: vara, tjänst
    upp till: 100 000 kr
    från: 2026-02-01
    anmärkning: Inte konsulter.
`)

describe('the delegation order of a routine', () => {
  it('is read as points for a title, and told in plain words', () => {
    const read = readRoutine(order)
    expect(read.ok && read.routine.delegation).toEqual([
      {
        id: 'lokal-1',
        point: '4.1',
        title: 'Enhetschef',
        decision: 'award',
        categories: ['goods', 'services'],
        upToOre: 10_000_000,
        note: 'Inte konsulter.',
        from: '2026-02-01',
      },
    ])
    const part = read.ok
      ? describeRoutine(read.routine).find(({ title }) => title === 'Delegationsordning')
      : null
    expect(part?.lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Punkt 4.1, Enhetschef: Att anta ett anbud, vara och tjänst, högst 100 000 kr, Inte konsulter, från 2026-02-01',
    ])
  })

  it.each([
    ['- befattning: Chef', '”punkt” saknas'],
    ["- punkt: '1'", '”befattning” saknas'],
    ["- { punkt: '1', befattning: Chef, upp till: mycket }", '”upp till”: Skriv beloppet med siffror'],
    [
      "- { punkt: '1', befattning: Chef, beslut: allt möjligt }",
      '”beslut”: Beslutet ”allt möjligt” känner programmet inte',
    ],
    ["- { punkt: '1', befattning: Chef, slag: möbler }", '”slag”: Slaget ”möbler” känner programmet inte'],
    ["- { punkt: '1', befattning: Chef, från: 2026-02-01, till: 2026-01-01 }", '”till” är före ”från”'],
    ["- { punkt: '1', befattning: Chef, belopp: 1 }", '”belopp” finns inte i delegationsordning'],
  ])('%s is refused with a sentence', (row, words) => {
    const read = readRoutine(aRoutine(`delegationsordning:\n  ${row}\n`))
    expect(read.ok ? [] : read.problems.map(({ sentence }) => sentence).join('\n')).toContain(words)
  })

  it('stands after the points of the organisation in a case', () => {
    const found = withRoutine({ ...aCase(), basis: { organisation: anOrganisation } }, order)
    expect(organisationOf(found).delegation.map(({ id }) => id)).toEqual([
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
      'lokal-1',
    ])
  })

  it('holds for a title also where the office has no organisation', () => {
    const found = withRoutine(aCase(), order)
    const points = pointsForTitle(organisationOf(found), 'Enhetschef', {
      decision: 'award',
      category: 'goods',
      valueOre: 10_000_000,
      day: '2026-11-20',
    })
    expect(points.map(({ point }) => point)).toEqual(['4.1'])
  })
})
