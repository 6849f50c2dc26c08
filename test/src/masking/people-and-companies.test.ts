import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at, otherId, undecided, winnerId } from '../../support/cases/masked.ts'

type Answers = Readonly<Record<string, string>>
const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const textOf = (found: Case): string => textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' ')
const leftOf = (found: Case): string => /Zebra: ([^]*?) :arbez/.exec(textOf(found))?.[1] ?? ''
const decided = (answers: Answers): Case => answered(exampleCase(), answers)
const asked = (found: Case, kind: string): readonly string[] =>
  copyOf(found)
    .masks.filter(({ mask }) => mask.id.startsWith(`${kind}-`) || mask.id === kind)
    .flatMap(({ seen }) => seen)

const contact = `suppliers.${winnerId}.contact`
const name = `suppliers.${winnerId}.name`
const person = '██████ [OSL 21:7]'

describe('the name of a supplier that is not masked', () => {
  it.each(['order@kalibreringstjanst.se', 'info@nord.se', 'anna.nord@kalibrering.se', 'Nord, order@nord.se'])(
    'stands everywhere, whatever its contact is: %s',
    (typed) => {
      const text = textOf(
        decided({ [contact]: typed, 'award.reason': 'Zebra: Nords anbud, Kalibreringstjänst. :arbez' }),
      )
      expect(text).toContain('Zebra: Nords anbud, Kalibreringstjänst. :arbez')
      expect(text).toContain('Kalibreringstjänst Nord AB (exempel) (559999-9009)')
      expect(text).not.toMatch(/@(?:nord|kalib)/u)
    },
  )

  it('stands where an interest that somebody has stated names it, and what was stated does not', () => {
    const statement = 'impartiality.statements.preparer'
    const found = decided({
      [`${statement}.conflict`]: 'yes',
      [`${statement}.note`]: 'Min bror Malte säljer kalibrering åt Nord.',
      'award.reason': 'Zebra: Nord är bra, sa Malte. :arbez',
    })
    expect(leftOf(found)).toBe(`Nord är bra, sa ${person}.`)
    expect(textOf(found)).toContain('Kalibreringstjänst Nord AB (exempel) (559999-9009)')
    expect(textOf(found)).not.toContain('säljer')
  })

  it('is no person’s where its contact is called by some of it', () => {
    const found = decided({
      [name]: 'Glasklart i Flen AB',
      [contact]: 'Glasklart Flen, 0157-123 45',
      'award.reason': 'Zebra: Glasklart är bra. :arbez',
    })
    expect(leftOf(found)).toBe('Glasklart är bra.')
  })

  it('stands whole where it is its contact’s too, and the contact does not', () => {
    const found = decided({
      [name]: 'Malte Zetterqvist Lokalvård',
      [contact]: 'Malte Zetterqvist 070-555 12 34',
      'award.reason': 'Zebra: Malte Zetterqvist Lokalvård är bra. Malte låg lägst. :arbez',
    })
    expect(leftOf(found)).toBe(`Malte Zetterqvist Lokalvård är bra. ${person} låg lägst.`)
    const masked = decided({
      [name]: 'Malte Zetterqvist Lokalvård',
      [contact]: 'Malte Zetterqvist',
      [`record.masks.namn-${winnerId}.take`]: 'yes',
    })
    expect(textOf(masked)).not.toMatch(/Zetterqvist/u)
  })
})

describe('the given name of somebody who is masked', () => {
  it('is masked with a capital, by the sentence, and a question in small letters', () => {
    const found = decided({
      [contact]: 'Fatima Rahimi, fatima@nord.example',
      'award.reason': 'Zebra: Fatimas bud är bra, sa Fatima. Rahimi höll med. Mejl från fatima. :arbez',
    })
    expect(leftOf(found)).toBe(`${person} bud är bra, sa ${person}. ${person} höll med. Mejl från fatima.`)
    expect(asked(found, `fornamn-${winnerId}`)).toEqual(['”Mejl från fatima”'])
    expect(leftOf(answered(found, { [`record.masks.fornamn-${winnerId}.take`]: 'yes' }))).not.toMatch(
      /fatima/iu,
    )
  })

  it('is a question where it may be another word or somebody else’s', () => {
    const word = decided({ [contact]: 'Hans Rahimi', 'award.reason': 'Zebra: Hans bud är bra. :arbez' })
    expect(leftOf(word)).toBe('Hans bud är bra.')
    expect(asked(word, `fornamn-${winnerId}`)).toEqual(['”Zebra: Hans bud är bra”'])
    const shared = decided({ [contact]: 'Kim Rahimi', 'award.reason': 'Zebra: Kim är bra. :arbez' })
    expect(leftOf(shared)).toBe('Kim är bra.')
    expect(copyOf(shared).masks.map(({ mask }) => mask.id)).toContain(`efternamn-${winnerId}`)
  })

  it('is masked of whoever was the contact before, and of who has stated an interest', () => {
    const found = decided({
      'impartiality.statements.x.name': 'Petronella Hjelmqvist',
      'impartiality.statements.x.part': 'evaluator',
      'impartiality.statements.x.conflict': 'no',
      'award.reason': 'Zebra: Hedvig lovade mer. Se Petronellas inkorg. :arbez',
    })
    const later: NonNullable<Case['later']> = [
      {
        id: 'l',
        on: today,
        after: 'decided',
        field: contact,
        was: 'Hedvig Stjernlöf, 070-111 22 33',
      },
    ]
    expect(leftOf({ ...found, later: [...(found.later ?? []), ...later] })).toBe(
      `${person} lovade mer. Se ${person} inkorg.`,
    )
  })

  it('is masked before the decision', () => {
    const found = undecided({
      [contact]: 'Fatima Rahimi',
      'subject.description': 'Zebra: Fatima mätte upp. :arbez',
    })
    expect(leftOf(found)).toBe('██████ [OSL 19:3] mätte upp.')
  })
})

it('whoever stands with an address is masked, and nobody of the authority', () => {
  const party = 'Lars Zetterqvist, lars@zeta.example. Kim Ek, kim@region.example'
  const file = { id: 'f', name: 'A.pdf', size: 9, sha256: 'ab'.repeat(32), belongsTo: 'decision', party }
  const text = textOf({ ...exampleCase(), attachments: [file] })
  expect(text).toContain(`Från eller till ${person}. Kim Ek`)
  expect(text).not.toMatch(/Lars|Zetterqvist/u)
})

describe('before the decision', () => {
  it('the place of the purchase is a question where a bidder is called by it too', () => {
    const found = undecided({
      [`suppliers.${otherId}.name`]: 'Glasklart i Flen AB',
      'subject.title': 'Fönsterputs på Flens vårdcentral',
      'subject.description': 'Zebra: Flenbolaget och Glasklart i Flen. :arbez',
    })
    expect(textOf(found)).toContain('Fönsterputs på Flens vårdcentral')
    expect(leftOf(found)).toBe('██████ [OSL 19:3] och ██████ [OSL 19:3].')
    expect(asked(found, `kort-${otherId}`)).toContain('”Fönsterputs på Flens vårdcentral”')
    const hidden = answered(found, { [`record.masks.kort-${otherId}.take`]: 'yes' })
    expect(textOf(hidden)).not.toContain('Flen')
  })

  it('a place that only a bidder has is masked', () => {
    const found = undecided({
      [`suppliers.${otherId}.name`]: 'Glasklart i Flen AB',
      'subject.description': 'Zebra: Det från Flen. :arbez',
    })
    expect(leftOf(found)).toBe('Det från ██████ [OSL 19:3].')
  })

  it('a group of so many is a count, and days of several bids are a question', () => {
    const found = undecided({
      'subject.description':
        'Zebra: Trion har fått frågan. Anbud 28/9 och 29/9 kom in. Börjar 1/9 och 2/9. :arbez',
    })
    expect(leftOf(found)).toContain('██████ [OSL 19:3] har fått frågan.')
    expect(asked(found, 'andra')).toEqual(['”Anbud 28/9 och 29/9 kom in”'])
  })
})
