import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../../src/masking/masked-record.ts'
import { textsOf } from '../../../../src/masking/over-tree.ts'
import { maskId } from '../../../../src/record/mask-label.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { askedFor, at, winnerId } from '../../../support/cases/masked.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const textOf = (found: Case): string => textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' ')
const parts = (kronor: string) => ({
  'value.parts.base.amountOre': kronor,
  'value.parts.option-1.amountOre': kronor,
})
const own = (text: string) => ({
  'record.masks.own-1.text': text,
  'record.masks.own-1.take': 'yes',
  'record.masks.own-1.ground': 'osl-31-16',
})
const estimate = maskId('varde')

describe('an estimate that is the same number as a masked price', () => {
  // The winner offers 11 000 kr a month, 396 000 kr in all.
  const same = askedFor(parts('11 000'))

  it('is masked with all that it is reckoned from, and with what a person repeats of it', () => {
    const text = textOf(answered(same, { 'value.estimateHow': 'Avtalet i sig blir 264 000 kr.' }))
    expect(text).not.toMatch(/396 000|264 000|132 000|11 000/)
    expect(text).toContain('██████ [OSL 31:16] × 24 månader')
    expect(text).toContain('gränsen för direktupphandling, 700 000 kr')
  })

  it('has a row of its own, and a person can let it stand', () => {
    const masks = copyOf(same).masks.filter(({ mask }) => mask.id === estimate)
    expect(masks).toMatchObject([{ mask: { isOn: true, isLocked: false, isNumber: true } }])
    expect(masks[0]?.places).toBeGreaterThan(5)
    const shown = answered(same, { [`record.masks.${estimate}.take`]: 'no' })
    expect(textOf(shown)).toContain('11 000 kr × 24 månader')
    expect(textOf(shown)).toContain('Värdet är 396 000 kr')
  })

  it('is masked too where the price of a unit alone is the same', () => {
    const text = textOf(
      askedFor({ 'value.parts.base.amountOre': '11 000', 'value.parts.option-1.amountOre': '13 000' }),
    )
    expect(text).not.toMatch(/11 000|264 000|13 000|156 000/)
  })

  it.each([
    ['with VAT', { 'value.parts.base.amountOre': '13 750', 'value.parts.option-1.amountOre': '13 750' }],
    [
      'but for some öre',
      { 'value.parts.base.amountOre': '11 000,30', 'value.parts.option-1.amountOre': '11 000,30' },
    ],
  ])('is masked too where it is the same %s', (_how, answers) => {
    expect(textOf(askedFor(answers))).not.toMatch(/495 000|396 010|13 750|11 000|264 00|330 000/)
  })

  it('is masked too where it is what was offered first', () => {
    const found = { ...askedFor(), savings: { ...exampleCase().savings, firstOre: 41_400_000 } }
    expect(textOf(found)).not.toMatch(/414 000|11 500/)
  })

  it('is masked too where it is a similar purchase, whatever that is called', () => {
    const found = askedFor({ 'value.hasSimilar': 'yes' })
    const similar: Case['value']['similar'] = [
      {
        id: 'annat',
        label: 'Kalibrering av vågar, 11 000 kr/mån',
        amountOre: 13_200_000,
        date: '2026-03-02',
        relation: 'same-kind',
        unit: 'own',
      },
    ]
    const text = textOf({ ...found, value: { ...found.value, similar } })
    expect(text).toContain('Kalibrering av vågar, ██████ [OSL 31:16]/mån')
    expect(text).not.toMatch(/132 000|546 000/)
  })

  it('stands where it is another', () => {
    expect(textOf(askedFor(parts('11 500')))).toContain('Värdet är 414 000 kr')
    expect(copyOf(askedFor(parts('11 500'))).masks.map(({ mask }) => mask.id)).not.toContain(estimate)
  })

  it('is masked with an amount of a person’s own, which hides its form with VAT too', () => {
    const found = answered(exampleCase(), {
      ...parts('11 000'),
      ...own('396 000'),
      'award.reason': 'Vi betalar 495 000 kr inkl. moms.',
    })
    expect(textOf(found)).not.toMatch(/396 000|264 000|132 000|11 000|495 000/)
  })

  it('is all that an own amount that is no bid’s masks besides', () => {
    const found = answered(exampleCase(), { ...own('414 000'), 'award.reason': 'Vi räknade med 77 000 kr.' })
    expect(textOf(found)).not.toMatch(/414 000|11 500/)
    expect(textOf(found)).toContain('Vi räknade med 77 000 kr')
    expect(textOf(found)).toContain('396 000 kr')
  })
})

describe('points for the price', () => {
  const criteria = {
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.k1.weight': '65',
    'inquiry.criteria.k2.name': 'Service',
    'inquiry.criteria.k2.weight': '35',
  }
  const scores = exampleCase().suppliers.flatMap(({ id, bid }, n) =>
    bid === undefined
      ? []
      : [
          [`suppliers.${id}.bid.scores.k1.points`, ['95,98', '100', '88'][n] ?? '77'],
          [`suppliers.${id}.bid.scores.k2.points`, ['81', '83', '87'][n] ?? '93'],
        ],
  )

  it.each(['Kostnad', 'Ekonomi', 'Prisnivå', 'Totalkostnad (TCO)', 'Timpris'])(
    'are masked where the criterion is called %s, and those of another stand',
    (name) => {
      const found = askedFor({
        ...criteria,
        'inquiry.criteria.k1.name': name,
        ...Object.fromEntries(scores as [string, string][]),
      })
      // The example has a criterion of the price besides, which has no weight here.
      const text = textOf({
        ...found,
        inquiry: { ...found.inquiry, criteria: found.inquiry.criteria?.filter(({ id }) => /^k\d$/.test(id)) },
      })
      expect(text).not.toMatch(/95,98|62,387|× 65 %/)
      expect(text).toContain('81 × 35 % = 28,35')
      expect(text).not.toMatch(/90,737|94,05/)
    },
  )

  it('are masked by whatever name, where they are the lowest price’s share of each', () => {
    const [winner, other] = exampleCase().suppliers
    const found = answered(
      askedFor({ ...criteria, 'inquiry.criteria.k1.name': 'Utgifter' }),
      Object.fromEntries(
        [winner, other].flatMap((one, n) => [
          [`suppliers.${one?.id ?? ''}.bid.scores.k1.points`, n === 0 ? '100' : '91,67'],
          [`suppliers.${one?.id ?? ''}.bid.scores.k2.points`, n === 0 ? '81' : '83'],
        ]),
      ),
    )
    const criteriaLeft = found.inquiry.criteria?.filter(({ id }) => /^k\d$/.test(id))
    const text = textOf({ ...found, inquiry: { ...found.inquiry, criteria: criteriaLeft } })
    expect(text).not.toMatch(/91,67|59,58/)
    expect(text).toContain('83 × 35 % = 29,05')
  })
})

describe('what is no price where one is masked', () => {
  const left = (reason: string): string => textOf(askedFor({ 'award.reason': `Zebra: ${reason}` }))

  it.each([
    'ca 1 840 fönster 2 ggr/år',
    '2 300 m² och 12 st per avdelning',
    'det fick 3 av 4 röster',
    '18 av 24 månader',
  ])('stands: %s', (said) => {
    expect(left(said)).toContain(`Zebra: ${said}`)
  })

  it('stands of a weight as the inquiry says it, and not of another share', () => {
    const texts = { 'inquiry.criterionText': 'Pris 70 %, kvalitet 30 %.' }
    expect(textOf(askedFor(texts))).toContain('Pris 70 %, kvalitet 30 %')
    expect(textOf(askedFor({ ...texts, 'award.reason': 'Det är 70 % av det andra.' }))).not.toContain(
      '70 % av',
    )
  })
})

describe('what the program says of a low price alone', () => {
  it('is masked as a whole, since it is a bound of the price', () => {
    const [other, third] = exampleCase().suppliers.slice(1)
    const bid = (id: string | undefined, kronor: string) => ({
      [`suppliers.${id}.answer`]: 'bid',
      [`suppliers.${id}.bid.receivedOn`]: '2026-12-04',
      [`suppliers.${id}.bid.totalOre`]: kronor,
    })
    const found = askedFor({
      [`suppliers.${winnerId}.bid.unitPriceOre`]: '',
      ...bid(winnerId, '180 000'),
      ...bid(other?.id, '390 000'),
      ...bid(third?.id, '400 000'),
    })
    const shown = answered(found, { [`record.masks.${maskId('pris', winnerId)}.take`]: 'no' })
    expect(textOf(shown)).toContain('mycket lågt')
    expect(textOf(found)).not.toMatch(/klart lägre|mycket lågt|medelvärdet av de andra/)
    expect(textOf(shown)).toMatch(/Kartlagt ägande[^]*Platsbesök/)
    expect(textOf(found)).not.toMatch(/Kartlagt ägande|Platsbesök/)
    expect(textOf(found)).toMatch(/Identitet och registrering[^]*Betalda skatter/)
  })
})
