import { describe, expect, it } from 'vitest'
import { barOf } from '../../../renderer/tasks/value/bar-layout.ts'
import { limitFacts } from '../../../renderer/tasks/value/limit-facts.ts'
import { partCounted } from '../../../renderer/tasks/value/part-counted.ts'
import { sensitivity } from '../../../renderer/tasks/value/sensitivity.ts'
import { valueRows } from '../../../renderer/tasks/value/value-rows.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { caseValue } from '../../../src/rules/evaluate/case-value.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'
const base = 'value.parts.base'
type Texts = Readonly<Record<string, string>>

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const monthly = (texts: Texts = {}, profile?: string): Case =>
  answered(aCase(profile), {
    'subject.category': 'services',
    [`${base}.pricing`]: 'month',
    [`${base}.amountOre`]: '11 500',
    [`${base}.times`]: '36',
    ...texts,
  })

const similar = (amount: string): Texts => ({
  'value.hasSimilar': 'yes',
  'value.similar.s1.label': 'Kalibrering av vågar',
  'value.similar.s1.amountOre': amount,
  'value.similar.s1.date': '2026-03-02',
  'value.similar.s1.relation': 'same-kind',
  'value.similar.s1.unit': 'own',
})

const rows = (found: Case) =>
  valueRows(found, caseValue(found).result).map(({ name, tag, computation, isCounted, sumOre, passes }) => ({
    name,
    tag,
    computation: plain(computation),
    isCounted,
    sumOre,
    passes: passes.map(({ words }) => plain(words)),
  }))

describe('the rows of the value', () => {
  it('say how each amount came about, the sum so far and where an amount is passed', () => {
    const found = monthly({
      'value.hasOption': 'yes',
      'value.parts.option-1.times': '12',
      ...similar('30 000'),
    })
    expect(rows(found)).toEqual([
      {
        name: 'Avtal',
        tag: undefined,
        computation: '11 500 kr × 36 månader',
        isCounted: true,
        sumOre: 41_400_000,
        passes: ['Här passeras 100 000 kr: köpet ska dokumenteras'],
      },
      {
        name: 'Option 1',
        tag: 'räknas med',
        computation: '11 500 kr × 12 månader',
        isCounted: true,
        sumOre: 55_200_000,
        passes: [],
      },
      {
        name: 'Kalibrering av vågar',
        tag: 'räknas inte',
        computation: '30 000 kr, 2026-03-02 (räknas inte enligt lagen)',
        isCounted: false,
        sumOre: null,
        passes: [],
      },
    ])
  })

  it('sum what is answered while an option still lacks its length', () => {
    expect(rows(monthly({ 'value.hasOption': 'yes' }))).toMatchObject([
      { sumOre: 41_400_000, passes: ['Här passeras 100 000 kr: köpet ska dokumenteras'] },
      { computation: '11 500 kr i månaden, tid inte ifyllt', isCounted: false, sumOre: null },
    ])
  })

  it('name what a concession holder takes in', () => {
    const found = answered(aCase(), {
      'subject.law': 'LUK',
      'subject.category': 'concession',
      [`${base}.pricing`]: 'total',
      [`${base}.amountOre`]: '900 000',
    })
    expect(rows(found)).toMatchObject([{ name: 'Koncessionshavarens intäkter', passes: [] }])
  })
})

describe('hire of goods', () => {
  const hired = (texts: Texts = {}): Case =>
    monthly({
      'subject.category': 'goods',
      [`${base}.times`]: '12',
      [`${base}.hire`]: 'yes',
      [`${base}.residualOre`]: '30 000',
      ...texts,
    })

  it('goes on through an option that is not said to be something else, so the residual value counts', () => {
    const option = { 'value.hasOption': 'yes', 'value.parts.option-1.times': '6' }
    expect(caseValue(hired({ 'value.hasOption': 'no' })).result?.valueOre).toBe(13_800_000)
    expect(caseValue(hired(option)).result?.valueOre).toBe(13_800_000 + 3_000_000 + 6_900_000)
    expect(caseValue(hired({ ...option, 'value.parts.option-1.hire': 'no' })).result?.valueOre).toBe(
      13_800_000 + 6_900_000,
    )
  })

  it('says on the part how it is counted', () => {
    const found = hired({ 'value.hasOption': 'no' })
    const part = found.value.parts?.[0]
    if (part === undefined) throw new Error('no part')
    expect(partCounted(found, caseValue(found).result, part)?.rule.text).toContain('utan restvärde')
  })
})

describe('a service without an end, or longer than it is counted', () => {
  const counted = (texts: Texts) => {
    const found = monthly({ 'value.hasOption': 'no', ...texts })
    const part = found.value.parts?.[0]
    if (part === undefined) throw new Error('no part')
    return partCounted(found, caseValue(found).result, part)
  }

  it('is said to be counted for 48 months', () => {
    expect(counted({ [`${base}.openEnded`]: 'yes' })).toMatchObject({
      rule: { text: 'En tjänst utan slut och utan totalpris räknas för 48 månader.' },
      open: null,
    })
    expect(counted({ [`${base}.times`]: '48' })).toBeNull()
  })

  it('is said to be open where the whole term would be over the limit', () => {
    expect(counted({ [`${base}.times`]: '60' })?.open).toBeNull()
    expect(plain(counted({ [`${base}.times`]: '61' })?.open ?? '')).toContain(
      'Räknat på hela tiden blir det 701 500 kr. Kontrollera om avtalet anger ett totalpris.',
    )
  })

  it('is said to have no method where it is no service', () => {
    const goods = counted({ 'subject.category': 'goods', [`${base}.openEnded`]: 'yes' })
    expect(goods?.rule.layer).toBe('program')
    expect(goods?.open).toContain('Ange hur länge avtalet gäller.')
  })
})

describe('the limit that was used', () => {
  const facts = (texts: Texts, limits?: NonNullable<Case['basis']>['limits']) => {
    const found = { ...monthly(texts), ...(limits === undefined ? {} : { basis: { limits } }) } as Case
    const { result } = caseValue(found)
    if (result === null) throw new Error('no value')
    const { amount, about, standing, isSure } = limitFacts(result.limit, found)
    return { amount: plain(amount), about: plain(about.join(' ')), standing: plain(standing), isSure }
  }

  it('is said with its comparison, its days and when it was checked', () => {
    expect(facts({})).toEqual({
      amount: 'Under 700 000 kr',
      about:
        'Varor, tjänster och byggentreprenader, LOU. Gäller upphandlingar som påbörjas från 1 februari 2022. Den här började 20 november 2026.',
      standing: 'Kontrollerad mot källan 20 november 2026.',
      isSure: true,
    })
    const january = facts({ 'subject.startDate': '2022-01-15' })
    expect(january.amount).toBe('Högst 626 284 kr')
    expect(january.about).toContain('från 1 januari 2022 till och med 31 januari 2022')
  })

  it('is said to be unknown, with what to do and what fits anyway', () => {
    expect(facts({ 'subject.category': 'annex2' })).toMatchObject({
      amount: 'Okänd i kronor',
      standing:
        'Programmet har inte beloppet i kronor. Det motsvarar 750 000 euro. Inköpsfunktionen kan lägga in det under Inställningar, För inköpsfunktionen. Ett värde under 700 000 kr ryms ändå.',
      isSure: false,
    })
  })

  it('is said to be entered by somebody where it is', () => {
    const own = {
      id: 'x',
      series: 'direct.LOU.annex2',
      from: '2026-01-01',
      sek: 8_000_000,
      source: 'Upphandlingsmyndighetens tabell',
      by: 'Eva Ek (exempel)',
      on: '2026-11-02',
    }
    expect(facts({ 'subject.category': 'annex2' }, [own])).toMatchObject({
      amount: 'Under 8 000 000 kr',
      standing:
        'Beloppet är inlagt av Eva Ek (exempel) den 2 november 2026. Programmets egen tabell saknar det.',
      isSure: false,
    })
  })

  it('is unknown where no row holds the day', () => {
    expect(limitFacts(null, monthly())).toMatchObject({ amount: 'Okänd', source: null, isSure: false })
  })
})

describe('what an estimate that does not hold would mean', () => {
  it('is computed up and down, in whole öre', () => {
    const found = monthly({
      [`${base}.amountOre`]: '13 000,33',
      'value.hasOption': 'yes',
      'value.parts.option-1.times': '14',
    })
    expect(sensitivity(found).map(({ change, valueOre, words }) => [plain(change), valueOre, words])).toEqual(
      [
        ['Utan den sista optionen', 46_801_188, 'under gränsen'],
        ['En option på 14 månader till', 83_202_112, 'över gränsen'],
        // 13 000,33 kr and five per cent is 13 650,3465 kr, and what is paid is whole öre.
        ['Priset 5 % högre', 1_365_035 * 50, 'under gränsen'],
        ['Priset 10 % högre', 1_430_036 * 50, 'över gränsen'],
      ],
    )
  })

  it('says when a purchase would have to be documented', () => {
    const found = monthly({ [`${base}.pricing`]: 'total', [`${base}.amountOre`]: '95 000' })
    expect(sensitivity(found).map(({ valueOre, words }) => [valueOre, words])).toEqual([
      [9_975_000, 'under gränsen'],
      [10_450_000, 'ska dokumenteras'],
    ])
  })

  it('leaves other purchases as they are, and changes nothing before the value is known', () => {
    const found = monthly(similar('30 000'), 'region-stockholm')
    expect(sensitivity(found).at(-1)?.valueOre).toBe(45_540_000)
    expect(sensitivity(aCase())).toEqual([])
  })
})

describe('the marks of the picture', () => {
  const bar = (found: Case) => {
    const { facts, findings } = evaluateCase(found, today)
    const [finding] = findings.filter(({ rule }) => rule.strength === 'must' && rule.when.length > 0)
    const far = finding && {
      ...finding,
      state: 'met' as const,
      rule: { ...finding.rule, when: [{ is: 'value-over' as const, kronor: 50_000_000 }] },
    }
    return barOf(found, facts.value.result, far ? [...findings, far] : findings, today)
  }

  it('are the limit and the line of documentation; an amount far above does not squeeze them', () => {
    const drawn = bar(monthly({ 'value.hasOption': 'no' }, 'region-stockholm'))
    expect(drawn?.marks).toEqual([
      { kind: 'limit', ore: 70_000_000 },
      { kind: 'duty', ore: 10_000_000 },
    ])
    expect(drawn?.scaleOre).toBe(70_000_000 * 1.08)
  })

  it('have the collected value in outline where the policy adds to it', () => {
    const drawn = bar(monthly({ 'value.hasOption': 'no', ...similar('400 000') }, 'region-stockholm'))
    expect(drawn).toMatchObject({ valueOre: 41_400_000, collectedOre: 81_400_000 })
    expect(drawn?.scaleOre).toBeGreaterThan(81_400_000)
    expect(plain(drawn?.sentence ?? '')).toContain('Det samlade värdet enligt policyn är 814 000 kr.')
    expect(bar(monthly({ 'value.hasOption': 'no', ...similar('400 000') }))?.collectedOre).toBeNull()
  })
})
