import { describe, expect, test } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { asksOf, askWords } from '../../../src/decision-paper/asks.ts'
import { missingBefore } from '../../../src/decision-paper/missing.ts'
import { paperDocument } from '../../../src/decision-paper/paper-document.ts'
import { paperOf } from '../../../src/decision-paper/paper.ts'
import { readRows } from '../../../src/decision-paper/read-rows.ts'
import { personPointsOf } from '../../../src/decision-paper/person.ts'
import { mostPoints, redPoints } from '../../../src/decision-paper/red-points.ts'
import { roomsTried } from '../../../src/decision-paper/room.ts'
import { cutMark, shortened } from '../../../src/decision-paper/shorten.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { chosen } from '../../support/cases/chosen.ts'
import { hardPaper } from '../../support/cases/hard-paper.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const today = '2026-12-10'
const on = (found: Case) => evaluateCase(found, today)
const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const ready = () => chosen('Pumpar', {}, true)

const pointsOf = (found: Case) => redPoints(on(found)).map(({ id }) => id)

describe('what a paper asks for', () => {
  test('is the award where a winner is chosen, and the cancellation where that is begun', () => {
    expect(asksOf(on(ready()))).toContain('award')
    expect(askWords(ready(), 'award').replaceAll('\u00A0', ' ')).toBe(
      'Anta anbudet från Kalibreringstjänst Nord AB (exempel) för 396 000 kr',
    )
    const cancelled = answered(ready(), { 'decision.outcome': 'cancel' })
    expect(asksOf(on(cancelled))).toEqual(['cancel'])
    expect(asksOf(on(aCase()))).toEqual(['begin'])
  })
})

describe('the red points', () => {
  test('are none where the program sees nothing, and never more than three at the top', () => {
    expect(pointsOf(ready())).toEqual([])
    const paper = paperOf(hardPaper(), on(hardPaper()), ['award'])
    expect(paper.points).toHaveLength(mostPoints)
    expect(paper.points[0]?.id).toBe('interest')
    expect(paper.more.length).toBeGreaterThan(0)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['allowed', { 'value.parts.base.amountOre': '90 000' }],
    ['interest', { 'impartiality.statements.preparer.conflict': 'yes' }],
    ['person', { 'decision.decider.name': 'Kim Ek (exempel)' }],
    ['supplier', { [`${nord}.vetting.judgement`]: 'not-serious' }],
    ['checks', { [`${nord}.checks.identity.result`]: 'remark' }],
    ['lowest', { [`${nord}.bid.unitPriceOre`]: '13 000' }],
    ['few', { 'suppliers.019aad84-5a00-7000-8000-000000000012.answer': 'declined' }],
    ['dear', { [`${nord}.bid.unitPriceOre`]: '12 000', 'value.parts.base.amountOre': '9 000' }],
  ])('tell of %s', (id, texts) => {
    expect(pointsOf(ready())).not.toContain(id)
    expect(pointsOf(answered(ready(), texts))).toContain(id)
  })
})

describe('departures', () => {
  const departures = {
    'contracts.coordination': 'no',
    'contracts.coordinationNote': 'Grannenheterna köpte i våras.',
    'contracts.found': 'not-usable',
    'contracts.deviationReason': 'Avtalets leverantör har tre månaders väntetid.',
    'inquiry.sameForAll': 'no',
    'inquiry.differenceReason': 'En leverantör fick ritningen i efterhand.',
    'decision.stages.begin.by.name': 'Maria Lind (exempel)',
    'decision.stages.begin.on': '2026-12-09',
    'decision.stages.begin.lateReason': 'Chefen var sjuk när förfrågan gick ut.',
    'decision.stages.inquiry.by.name': 'Maria Lind (exempel)',
    'decision.stages.inquiry.on': '2026-12-09',
    'decision.stages.inquiry.lateReason': 'Chefen var sjuk när förfrågan gick ut.',
  }

  test('are all among the points with their reasons, the heaviest first', () => {
    const points = redPoints(on(answered(ready(), departures)))
    expect(points.map(({ id }) => id)).toEqual([
      'outside-contract',
      'unequal',
      'late-stage-begin',
      'late-stage-inquiry',
    ])
    for (const reason of ['Skäl: Avtalets leverantör', 'Skäl: En leverantör fick', 'Skäl: Chefen var sjuk'])
      expect(points.some(({ text }) => text.includes(reason))).toBe(true)
  })

  test('stand with what and why on the fullest page that is tried', () => {
    const found = answered(hardPaper(), {
      ...departures,
      'contracts.deviationReason': 'Avtalets tid är ute.',
    })
    const tight = roomsTried.at(-1)
    if (tight === undefined) throw new Error('No room is tried')
    const [first] = paperOf(found, on(found), ['award']).points
    const options = {
      createdAt: '2026-12-10T08:30:00+01:00',
      caseSha256: 'a'.repeat(64),
      reference: 'DL-7K3F-92QX',
      asks: ['award'] as const,
    }
    const text = treeText(paperDocument(found, on(found), options, tight).page)
    expect(text).toContain(first?.text.slice(0, 40))
    expect(text).toContain('Skäl: Avtalets tid är ute.')
  })

  test.each(['.', 'x', '–'])('have no reason where it is %s', (said) => {
    const texts = {
      ...departures,
      'inquiry.differenceReason': said,
      'decision.stages.begin.lateReason': said,
      'decision.stages.inquiry.lateReason': said,
      'contracts.deviationReason': said,
    }
    for (const { text } of redPoints(on(answered(ready(), texts)))) {
      expect(text).toContain('Inget skäl är skrivet.')
    }
  })
})

describe('the person who decides', () => {
  const usual = { 'decision.decider.name': 'Alex Al (exempel)', 'decision.decider.role': 'Enhetschef' }

  test('is the first point before the decision where it is the wrong one', () => {
    const [first] = redPoints(on(answered(ready(), usual)))
    expect(first?.id).toBe('person')
    expect(first?.text).toContain('Fel person: Alex Al (exempel) är den som annars beslutar.')
  })

  test('is unknown while nobody has said whether there is a superior', () => {
    const [first] = redPoints(on(answered(ready(), { 'decision.superiorExists': '' })))
    expect(first?.text).toMatch(/^Det är oklart vem som beslutar/)
  })

  test('is seen as whoever is about to answer, and told whom the paper was made for', () => {
    const of = (name: string) => personPointsOf(ready(), today, { name, role: 'Enhetschef' })
    expect(of('')).toEqual([])
    const { name = '' } = ready().decision.decider ?? {}
    expect(of(name)).toEqual([])
    expect(of('Alex Al (exempel)').join(' ')).toMatch(/^Fel person: .*beslutar, inte Alex Al/)
    expect(of('Någon Annan')).toEqual([`I underlaget står det att ${name} beslutar, inte Någon Annan.`])
  })
})

describe('what is missing', () => {
  test('is what should be there before the decision, and nothing of what comes after it', () => {
    expect(missingBefore(on(ready()))).toEqual([])
    const bare = missingBefore(on(chosen('Pumpar')))
    expect(bare.join(' ')).toContain('Det är inte bedömt om leverantören är seriös.')
    expect(bare.join(' ')).not.toMatch(/beslutsdatum|diarie/i)
  })

  test('is also who decides, in one sentence', () => {
    const found = answered(ready(), { 'decision.decider.name': '', 'decision.decider.role': '' })
    expect(missingBefore(on(found))).toEqual([expect.stringMatching(/^Om beslutet saknas: .* och .*\.$/)])
  })
})

describe('the page', () => {
  test('reads what belongs together in one row, with who decides and why', () => {
    const found = answered(ready(), { 'decision.delegation': '4.2' })
    const paper = paperOf(found, on(found), ['award'])
    expect(readRows(paper).map(({ term }) => term)).toEqual([
      'Vad som köps',
      'Värde',
      'Varför direkt',
      'Tillfrågade',
      'Anbudens priser',
      'Förslag',
      'Leverantörskontroll',
      'Jäv',
      'Vem som beslutar',
    ])
    const level = readRows(paper).find(({ term }) => term === 'Vem som beslutar')
    expect(level?.lines.map(({ text }) => text).join(' ')).toMatch(
      /^Sam Ask \(exempel\), Verksamhetschef, enligt punkt 4.2 i delegationsordningen Närmast överordnad chef\./,
    )
  })

  test('says where it is cut and where the whole text stands, and says nothing of it where nothing is', () => {
    const options = {
      createdAt: '2026-12-10T08:30:00+01:00',
      caseSha256: 'a'.repeat(64),
      reference: 'DL-7K3F-92QX',
      asks: ['award'] as const,
    }
    const [whole, tight] = [roomsTried[0], roomsTried.at(-1)]
    if (whole === undefined || tight === undefined) throw new Error('No room is tried')
    const { page, withAppendix } = paperDocument(ready(), on(ready()), options, whole)
    expect(withAppendix).toBeNull()
    const plain = treeText(page)
    expect(plain).not.toContain('förkortat')
    expect(plain).toContain('Referens DL-7K3F-92QX')
    expect(plain).toContain('Programmet ger råd. Du beslutar, med ditt namn.')
    const hard = paperDocument(hardPaper(), on(hardPaper()), options, tight)
    const cut = treeText(hard.page)
    expect(cut).toContain(cutMark)
    expect(cut).toContain('Det som är förkortat eller inte fick plats står i bilagan, från sida 2.')
    expect(cut).toContain('Anta anbudet från Kalibreringstjänst Nord AB (exempel) för 396 000 kr.')
    if (hard.withAppendix === null) throw new Error('What is cut has an appendix')
    const { blocks } = hard.withAppendix
    const after = blocks.slice(blocks.findIndex(({ kind }) => kind === 'page-break'))
    const all = treeText({ ...hard.withAppendix, blocks: after })
    expect(all).not.toContain(cutMark)
    const { missing, points, more } = paperOf(hardPaper(), on(hardPaper()), ['award'])
    for (const text of [...missing, ...[...points, ...more].map((point) => point.text)])
      expect(`${cut}\n${all}`).toContain(text)
    // What stands whole on the page is not told again.
    expect(all).not.toContain('Anta anbudet från')
    expect(all).not.toMatch(/414.000.kr utan moms, alla optioner/u)
    expect(all).toContain(hardPaper().award.notBestReason)
  })
})

describe('a text that is shortened', () => {
  test('ends at a whole word with the mark, and is left as it is where it fits', () => {
    expect(shortened('ett två tre', 11)).toBe('ett två tre')
    expect(shortened('ett två tre fyra', 12)).toBe(`ett två tre${cutMark}`)
    expect(shortened('a'.repeat(20), 5)).toBe(`aaaaa${cutMark}`)
    expect(shortened('🦐'.repeat(9), 5).isWellFormed()).toBe(true)
  })
})
