import { describe, expect, it } from 'vitest'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { closingOf } from '../../../src/registration/closing.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { profiles } from '../../../src/rules/parameters/profiles.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const today = '2026-12-20'
const unfiled = { 'record.diarienummer': '', 'record.registeredOn': '' }
const under = (profile: string, texts: Readonly<Record<string, string>> = {}): Case => {
  const found = answered(answered(exampleCase(), unfiled), texts, today)
  return { ...found, authority: { ...found.authority, profile } }
}
const closing = (found: Case) => closingOf(found, evaluateCase(found, today))
const lacks = (found: Case) => closing(found).lacks.map(({ field }) => field)

describe('closing a case', () => {
  it('asks for a number and its day, and no more', () => {
    expect(lacks(under('law-only'))).toEqual(['record.diarienummer', 'record.registeredOn'])
    // A number stamps its day.
    expect(lacks(under('law-only', { 'record.diarienummer': 'MT 2026/131' }))).toEqual([])
    const bare = answered(under('law-only', { 'record.diarienummer': 'MT 1' }), {
      'record.registeredOn': '',
    })
    expect(lacks(bare)).toEqual(['record.registeredOn'])
    expect(lacks(answered(bare, { 'record.registeredOn': '2027-01-05' }, today))).toEqual([
      'record.registeredOn',
    ])
  })

  it.each(['-', 'saknas', 'ej diariefört', '\u2060', '0', '00-00', 'nej 2026', 'Inget 2026', 'ej 2026'])(
    'takes %j for no number',
    (text) => {
      const found = under('region-sormland', { 'record.diarienummer': 'MT 1' })
      const named = { ...found, record: { ...found.record, diarienummer: text } }
      expect(lacks(named)).toContain('record.diarienummer')
    },
  )

  it.each([
    'MT 2026/131',
    '24RS1234',
    'KS/2026:0045',
    '2026-00012',
    'RS 2026-0100',
    'EJ 2026/10',
    'Dnr LS 2026-1020',
  ])('takes %j for a number', (text) => {
    expect(lacks(under('region-sormland', { 'record.diarienummer': text }))).toEqual([])
  })

  it('comes after contract, cancellation or handing over', () => {
    const found = under('law-only', { 'contract.signedOn': '', 'record.diarienummer': 'MT 1' })
    expect(closing(found)).toMatchObject({ hasEnded: false })
    expect(lacks(found)).toEqual(['contract.signedOn'])
  })

  it.each(['law-only', 'region-stockholm', 'region-blekinge', 'stockholms-stad'])(
    'under %s a case may be kept in order with somebody in place of a number',
    (profile) => {
      const found = under(profile, { 'record.keptAt': 'Medicinsk teknik, pärm 7' })
      expect(found.record.registeredOn).toBe(today)
      expect(lacks(found)).toEqual([])
      expect(closing(found).notes.join(' ')).toContain('Anbud är hemliga när de kommer in')
    },
  )

  it.each(['region-sormland', 'region-vastmanland'])(
    'under %s it always has a number over 100 000 kr, with where that stands, and may do without below',
    (profile) => {
      const kept = { 'record.keptAt': 'Medicinsk teknik, pärm 7' }
      const [lack, ...others] = closing(under(profile, kept)).lacks
      expect(others).toEqual([])
      expect(lack?.field).toBe('record.diarienummer')
      expect(lack?.sentence).toContain('Region Sörmland och Region Västmanland: Inköpspolicy')
      const small = { 'value.parts.base.pricing': 'total', 'value.parts.base.amountOre': '40 000' }
      expect(lacks(under(profile, { ...kept, ...small, 'value.hasOption': 'no' }))).toEqual([])
    },
  )

  it('refuses a keeper where the profile says nothing of one, or something in the case is secret', () => {
    expect(lacks(under('okänd', { 'record.keptAt': 'Enheten' }))).toEqual(['record.diarienummer'])
    const found = under('law-only', { 'record.keptAt': 'Enheten' })
    const [first, ...rest] = found.suppliers
    if (first === undefined) throw new Error('the example has no supplier')
    const asking = { ...found, suppliers: [{ ...first, secrecy: { what: 'Metoden' } }, ...rest] }
    expect(
      closing(asking)
        .lacks.map(({ sentence }) => sentence)
        .join(' '),
    ).toContain('ska alltid registreras')
  })

  it('refuses a keeper where somebody has marked words as secret by the act, and not for other marks', () => {
    const found = under('law-only', { 'record.keptAt': 'Enheten' })
    const marked = (mask: Readonly<Record<string, string>>): readonly (string | null)[] => {
      const row = { id: 'm1', text: 'metoden', ...mask } as NonNullable<Case['record']['masks']>[number]
      return lacks({ ...found, record: { ...found.record, masks: [row] } })
    }
    expect(marked({ ground: 'osl-31-16' })).toEqual(['record.diarienummer'])
    expect(marked({ ground: 'other', reason: 'Namnet behövs inte.' })).toEqual([])
    expect(marked({ ground: 'osl-31-16', take: 'no' })).toEqual([])
  })

  it('tells whoever keeps a case in order that secret words want a number, where there are bids', () => {
    const kept = under('law-only', { 'record.keptAt': 'Enheten' })
    expect(closing(kept).notes.join(' ')).toContain('Skriv då diarienumret i stället för att avsluta så här.')
    const without = { ...kept, suppliers: [] }
    expect(closing(without).notes.join(' ')).not.toContain('Skriv då diarienumret')
    const numbered = under('law-only', { 'record.diarienummer': 'MT 1' })
    expect(closing(numbered).notes.join(' ')).not.toContain('Skriv då diarienumret')
  })

  it('says what is open, and is not stopped by it', () => {
    const found = under('law-only', { 'record.diarienummer': 'MT 1', 'award.reason': '' })
    expect(lacks(found)).toEqual([])
    expect(closing(found).notes.join(' ')).toMatch(/återstår i ärendet/)
  })

  it('locks every answer but those of the contract’s follow-up', () => {
    const found = { ...exampleCase(), record: { ...exampleCase().record, closedOn: today } }
    for (const path of ['subject.title', 'record.diarienummer', 'contract.owner', 'attachments.a'])
      expect(frozenReason(found, path)).toContain('Ärendet avslutades 20 december 2026')
    const bidder = found.suppliers[0]?.id ?? ''
    const later = ['followUp.outcome', 'savings.hours', 'record.masks.a.text', 'record.leftOut.a.take']
    for (const path of [...later, 'followUp.evaluations.year-1.result', `suppliers.${bidder}.secrecy.what`])
      expect(frozenReason(found, path)).toBeNull()
  })
})

it('every profile says whether a case may be kept in order, by which source and how that is read', () => {
  for (const { id, keptOrdered } of profiles) {
    expect(keptOrdered, id).toBeDefined()
    expect(keptOrdered?.source.title, id).toContain('2009:400')
    expect(keptOrdered?.reading.length, id).toBeGreaterThan(40)
  }
})
