import { describe, expect, test } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { paperFactSchema } from '../../../../src/domain/case/shapes/decide.ts'
import {
  changedFacts,
  decisiveFacts,
  factTerms,
  isOfFindings,
  paperFacts,
} from '../../../../src/rules/decision-facts/facts.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered, aCase } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const today = '2026-12-10'
const nord = '019aad84-5a00-7000-8000-000000000011'
const malardalen = '019aad84-5a00-7000-8000-000000000012'

const factsOf = (found: Case, day = today) => paperFacts(found, evaluateCase(found, day))

const said = (found: Case, day = today): Readonly<Record<string, string>> =>
  Object.fromEntries(factsOf(found, day).map(({ id, value }) => [id, value.replaceAll('\u00A0', ' ')]))

describe('what a decision rests on', () => {
  test('says the example in seventeen lines that a reader can follow', () => {
    expect(said(exampleCase())).toEqual({
      what: 'Kalibrering av infusionspumpar. Tjänst',
      period: '2027-01-01 till 2028-12-31, med optioner till 2029-12-31',
      value: '414 000 kr utan moms, alla optioner inräknade',
      calculation: 'Avtal: 11 500 kr × 24 månader. Option: 11 500 kr × 12 månader',
      contracts: 'Nej, inget avtal täcker behovet',
      coordination: 'Nej.',
      why: 'Värdet är under gränsen för direktupphandling, 700 000 kr',
      terms: 'E-post. Samma uppgifter till alla: ja.',
      asked:
        '3 tillfrågade. Lämnade anbud: Kalibreringstjänst Nord AB (exempel), Medicinteknik i Mälardalen AB (exempel). Svarade inte: Pumpservice HB (exempel)',
      prices: '396 000 kr till 432 000 kr i 2 anbud, skillnad 36 000 kr (9,1 %)',
      winner: 'Kalibreringstjänst Nord AB (exempel), 559999-9009',
      price: '396 000 kr, alla optioner inräknade, lägst',
      reason: 'Lägst pris bland anbuden som uppfyller alla krav i förfrågan.',
      checks: 'Bedömd som: seriös. 4 kontroller utan anmärkning',
      conflicts: 'Inget att uppge: Kim Ek (exempel)',
      preparer: 'Kim Ek (exempel), Medicintekniker',
      level:
        'Närmast överordnad chef. När värdet är över 100 000 kr: närmast överordnad chef beslutar (Region Stockholm: Policy för inköp med tillhörande riktlinjer, 3.2.3). Brukar besluta om enhetens köp: Alex Al (exempel).',
    })
  })

  test('every line fits the case that notes it, and has a term of its own', () => {
    const facts = factsOf(exampleCase())
    for (const fact of facts) expect(paperFactSchema.safeParse(fact).success, fact.id).toBe(true)
    expect(new Set(facts.map(({ term }) => term)).size).toBe(facts.length)
    expect(Object.keys(factTerms)).toEqual(expect.arrayContaining(decisiveFacts.slice()))
  })

  test('an empty case says nothing it does not know', () => {
    expect(said(aCase())).toEqual({ preparer: 'Kim Ek (exempel), Enhetschef' })
  })

  test('is the same a year later, and whatever comes with the decision or after it', () => {
    const found = exampleCase()
    const before = answered(found, {
      'contract.signedOn': '',
      'contract.options.option-1.lastDay': '',
      'notice.sentOn': '',
      'decision.decidedOn': '',
      'decision.outcome': '',
    })
    expect(changedFacts(factsOf(before), factsOf(found, '2027-12-10'))).toEqual([])
    const signed = answered(found, { 'contract.amountOre': '500 000', 'contract.endsOn': '2028-11-30' })
    expect(changedFacts(factsOf(found), factsOf(signed))).toEqual([])
  })

  test('prices that may not be compared yet are not told', () => {
    const found = exampleCase()
    const { firstComparedAt: _compared, ...award } = found.award
    const inquiry = { ...found.inquiry, lastDay: '2026-12-20' }
    const open: Case = { ...found, award, decision: {}, contract: {}, notice: {}, inquiry }
    expect(said(open)['prices']).toBe('Visas när alla anbud är inne')
  })

  test('a sole trader is named without the last digits of the personal number', () => {
    const found = answered(exampleCase(), {
      [`suppliers.${nord}.orgNr`]: '19640823-3234',
    })
    expect(said(found)['winner']).toContain('640823')
    expect(said(found)['winner']).not.toContain('3234')
  })

  test('tells why fewer were asked, why not the lowest, what a check found and who has an interest', () => {
    const found = answered(exampleCase(), {
      'inquiry.fewerReason': 'other',
      'inquiry.fewerText': 'Bara två har godkänd utrustning.',
      'award.supplierId': malardalen,
      'award.notBestReason': 'Den lägsta klarar inte leveranstiden i kravet.',
      [`suppliers.${malardalen}.checks.identity.result`]: 'remark',
      [`suppliers.${malardalen}.checks.identity.on`]: '2026-12-09',
      'impartiality.statements.preparer.conflict': 'yes',
      'impartiality.statements.preparer.note': 'Min bror arbetar där.',
    })
    const lines = said(found)
    expect(lines['asked']).toContain('Bara två har godkänd utrustning.')
    expect(lines['price']).toBe('432 000 kr, alla optioner inräknade, +36 000 kr (9,1 %) mot det lägsta')
    expect(lines['reason']).toContain('klarar inte leveranstiden')
    expect(lines['checks']).toContain('Något måste förklaras: ”')
    expect(lines['conflicts']).toContain('Kim Ek (exempel) har uppgett ett intresse: Min bror arbetar där.')
  })

  test('over the limit it says the ground with its section, or that there is none', () => {
    const dear = answered(exampleCase(), { 'value.parts.base.amountOre': '90 000' })
    expect(said(dear)['why']).toContain('ingen grund är angiven')
    const urgent = answered(dear, {
      'reason.way': 'ground',
      'reason.ground': 'urgency',
      'reason.text': 'Pumparna stannade efter översvämningen.',
    })
    expect(said(urgent)['why']).toMatch(/^Synnerlig brådska \(.*LOU.*\)\. Pumparna stannade/)
  })
})

describe('what the rules find', () => {
  test('every departure has a line of its own with its reason, before and after the decision', () => {
    const before = { 'decision.outcome': '', 'decision.decidedOn': '', 'contract.signedOn': '' }
    const texts = {
      'inquiry.sameForAll': 'no',
      'inquiry.differenceReason': 'En leverantör fick ritningen i efterhand.',
      'decision.stages.begin.by.name': '',
      'decision.stages.begin.on': '',
    }
    const open = answered(exampleCase(), { ...before, ...texts })
    const lines = said(open)
    expect(lines['departure-unequal']).toContain('Skäl: En leverantör fick ritningen i efterhand.')
    expect(lines['departure-late-stage-begin']).toContain('fattas först efter')
    const decided = answered(exampleCase(), { ...texts, 'decision.stages.begin.on': '2026-12-09' })
    expect(said(decided)['departure-late-stage-begin']).toBe(lines['departure-late-stage-begin'])
  })

  test('a decider of the wrong level is a departure before it is decided', () => {
    const found = answered(exampleCase(), {
      'decision.outcome': '',
      'decision.decidedOn': '',
      'contract.signedOn': '',
      'decision.decider.name': 'Alex Al (exempel)',
    })
    expect(said(found)['departure-wrong-level']).toContain('Alex Al (exempel) är den som annars beslutar.')
  })

  test('without findings the lines of the answers alone are told', () => {
    const { facts } = evaluateCase(exampleCase(), today)
    const ids = paperFacts(exampleCase(), { facts }).map(({ id }) => id)
    expect(ids.some(isOfFindings)).toBe(false)
    expect(ids).toContain('preparer')
  })
})

describe('the files', () => {
  const file = (name: string, sum: string, belongsTo?: string) => ({
    id: 'f1',
    name,
    size: 1,
    sha256: sum.repeat(64),
    ...(belongsTo === undefined ? {} : { belongsTo }),
  })
  test('stand each with their sum, so that another of the same name is a change', () => {
    const [was, now] = ['a', 'b'].map((sum) => ({ ...exampleCase(), attachments: [file('offert.pdf', sum)] }))
    if (was === undefined || now === undefined) throw new Error('Two cases were made')
    expect(changedFacts(factsOf(was), factsOf(now))).toEqual([
      {
        id: 'file-f1',
        term: 'Bilaga: offert.pdf',
        was: `SHA-256 ${'a'.repeat(64)}`,
        now: `SHA-256 ${'b'.repeat(64)}`,
      },
    ])
  })

  test('what shows the decision itself is none of them', () => {
    const found = { ...exampleCase(), attachments: [file('besked.pdf', 'a', 'decision')] }
    expect(said(found)['file-f1']).toBeUndefined()
  })
})

describe('what has changed', () => {
  test('names each line that differs, with what it was and is', () => {
    const found = exampleCase()
    const dearer = answered(found, { 'value.parts.base.amountOre': '12 500' })
    const changed = changedFacts(factsOf(found), factsOf(dearer))
    expect(changed.map(({ id }) => id)).toEqual(['value', 'calculation'])
    expect(changed[0]).toMatchObject({ term: 'Värde', was: expect.stringContaining('414') as string })
    expect(changed[0]?.now).toContain('450')
  })

  test('a line that has come or gone is null on the other side', () => {
    const was = [{ id: 'winner', term: 'Anbud som föreslås', value: 'A' }]
    const now = [{ id: 'price', term: 'Pris', value: '1 kr' }]
    expect(changedFacts(was, now)).toEqual([
      { id: 'price', term: 'Pris', was: null, now: '1 kr' },
      { id: 'winner', term: 'Anbud som föreslås', was: 'A', now: null },
    ])
  })

  test('another winner, price or value is decisive, and who has stated an interest is not', () => {
    const found = exampleCase()
    const other = answered(found, { 'award.supplierId': malardalen })
    const ids: readonly string[] = decisiveFacts
    const changed = changedFacts(factsOf(found), factsOf(other)).map(({ id }) => id)
    expect(changed.filter((id) => ids.includes(id))).toEqual(['winner', 'price'])
    expect(ids).not.toContain('conflicts')
  })
})
