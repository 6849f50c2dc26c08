import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { changesOf, isNothing } from '../../../../src/rules/evaluate/changed.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const today = '2026-11-20'
const bought = (more: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase(), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '650 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })
const between = (before: Case, after: Case) =>
  changesOf(evaluateCase(before, today), evaluateCase(after, today))
const told = (before: Case, after: Case) =>
  Object.fromEntries(
    between(before, after).differences.map(({ what, before: was, after: now }) => [
      what,
      [was, now].map((text) => text.replaceAll('\u00A0', ' ')),
    ]),
  )

describe('what changes with the start date', () => {
  it('is the limit, what it allows and what follows', () => {
    const changed = told(bought(), bought({ 'subject.startDate': '2021-06-01' }))
    expect(changed['Gränsen för direktupphandling']).toEqual([
      'Under 700 000 kr (från 1 februari 2022)',
      'Högst 615 312 kr (1 januari 2020–31 december 2021)',
    ])
    expect(changed['Räcker beloppet?']).toEqual(['Ja', 'Nej'])
    expect(changed['Dokumentera köpet']?.[1]).toContain('vet inte till vilken dag')
  })

  it('names the rules that came and went', () => {
    const { came, went } = between(bought(), bought({ 'subject.startDate': '2021-06-01' }))
    expect(came.map(({ id }) => id)).toContain('law.direct.allowed')
    expect(went.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['law.doc.deadline', 'law.no-standstill']),
    )
  })

  it('is nothing within one regime, and nothing when it is undone', () => {
    const moved = bought({ 'subject.startDate': '2026-10-01' })
    expect(isNothing(between(bought(), moved))).toBe(true)
    const there = bought({ 'subject.startDate': '2021-06-01' })
    const back = answered(there, { 'subject.startDate': '2026-11-20' })
    expect(isNothing(between(bought(), there))).toBe(false)
    expect(isNothing(between(bought(), back))).toBe(true)
  })

  it('reads the same in the other direction', () => {
    const [now, then] = [bought(), bought({ 'subject.startDate': '2023-05-01' })]
    const [forth, back] = [between(now, then), between(then, now)]
    expect(back.differences).toEqual(
      forth.differences.map(({ what, before, after }) => ({ what, before: after, after: before })),
    )
    expect(back.came).toEqual(forth.went)
    expect(back.went).toEqual(forth.came)
  })

  it('tells of another act and another kind of purchase', () => {
    expect(told(bought(), bought({ 'subject.law': 'LUF' }))['Gränsen för direktupphandling']?.[1]).toContain(
      '1 200 000 kr',
    )
    const social = told(bought(), bought({ 'subject.category': 'annex2' }))
    expect(social['Gränsen för direktupphandling']?.[1]).toContain('inte känt')
    expect(told(bought(), bought({ 'subject.law': 'LUFS' }))['Vänta med avtalet']?.[1]).toContain(
      'inte kontrollerat',
    )
  })

  it('is told also before there is a price', () => {
    const empty = answered(aCase(), { 'subject.category': 'goods' })
    const changed = told(empty, answered(empty, { 'subject.startDate': '2019-01-01' }))
    expect(changed['Gränsen för direktupphandling']?.[1]).toContain('586 907 kr')
    expect(changed).not.toHaveProperty('Räcker beloppet?')
  })
})
