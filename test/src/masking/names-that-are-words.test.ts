import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { answered } from '../../support/cases/builder.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const leftIn = (found: Case): string =>
  /Zebra: ([^]*?) :arbez/.exec(textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' '))?.[1] ??
  ''
const both = {
  [`record.masks.namn-${winnerId}.take`]: 'yes',
  [`record.masks.namn-${otherId}.take`]: 'yes',
}
const named = (text: string, more: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), { ...both, 'award.reason': `Zebra: ${text} :arbez`, ...more })

describe('a masked name that is a common word too', () => {
  it.each([
    'Nord vann.',
    'nords anbud är bäst.',
    'Nords offert är bäst.',
    'Vi valde KT Nord.',
    'K. Nord är bäst.',
    'Vi valde Kaltjänst Nord.',
    'Det blev Nord.',
    'Mälardalens anbud är dyrt.',
    'Se anbud_Nord.pdf och nord-offert.pdf.',
    'NORD AB är bäst.',
    'Nord: bäst.',
    'Bäst? Nord.',
    'Det är bäst hos nord.',
    'KTN, ktn och Ktn är bäst.',
  ])('is hidden where it is of who offers: %s', (text) => {
    const left = leftIn(named(text))
    expect(left).toContain('██████ [OSL 31:16]')
    expect(left).not.toMatch(/nord|KT|tjänst|mälardalen/i)
  })

  it.each(['Fast pris gäller, klart svar.', 'En ny offert från norden.', 'MR och KT används norrut.'])(
    'is none in other words: %s',
    (text) => {
      const found = named(text, { [`suppliers.${otherId}.name`]: 'Fast & Ny Teknik AB' })
      expect(leftIn(found)).toBe(text)
    },
  )

  it('is hidden where it is all that stands', () => {
    const found = answered(exampleCase(), { ...both, 'contract.reference': 'NORD' })
    expect(textsOf(copyOf(found).document)).not.toContain('NORD')
  })

  it('is a question elsewhere, with the words round it, and hidden where somebody says so', () => {
    const text = 'Vi åker nord om sjön. Region Nord tar emot. Levereras till Mälardalen.'
    const asked = (id: string) => copyOf(named(text)).masks.find(({ mask }) => mask.id === `kort-${id}`)
    expect(leftIn(named(text))).toBe(text)
    expect(asked(winnerId)?.seen).toEqual(['”Zebra: Vi åker nord om sjön”', '”Region Nord tar emot”'])
    expect(asked(otherId)?.seen).toEqual(['”Levereras till Mälardalen”'])
    expect(asked(winnerId)?.mask).toMatchObject({
      isOn: false,
      label: 'Ord som kan syfta på leverantören: Kalibreringstjänst Nord AB (exempel)',
    })
    expect(leftIn(named(text, { [`record.masks.kort-${winnerId}.take`]: 'yes' }))).not.toMatch(/nord/i)
  })

  it('is no question where its name is not masked, nor where nothing of it stands', () => {
    const ids = (found: Case): readonly string[] =>
      copyOf(found).masks.flatMap(({ mask }) => (mask.asksWith === undefined ? [] : [mask.id]))
    expect(ids(answered(exampleCase(), { 'award.reason': 'Vi åker nord om sjön.' }))).toEqual([])
    expect(ids(named('Bra pumpar.'))).toEqual([])
  })
})

describe('a word of the program’s own', () => {
  it.each([
    ['Källan AB', 'Mot källan'],
    ['Behovet AB', 'Nej, inget avtal täcker behovet'],
    ['Option Medical AB', 'Option'],
  ])('is no bidder called %s: %s', (name, words) => {
    const found = undecided({ [`suppliers.${otherId}.name`]: name })
    const texts = textsOf(copyOf(found).document)
    expect(texts.filter((text) => text.includes('█'))).toEqual([])
    expect(texts.some((text) => text.startsWith(words))).toBe(true)
    const decided = answered(exampleCase(), { ...both, [`suppliers.${otherId}.name`]: name })
    expect(textsOf(copyOf(decided).document).some((text) => text.startsWith(words))).toBe(true)
  })

  it('is none that somebody has typed in a sentence of the program’s', () => {
    const contact = { [`suppliers.${winnerId}.contact`]: 'Per Ros' }
    const found = answered(exampleCase(), {
      ...contact,
      'preparer.role': 'Ros',
    })
    const texts = textsOf(copyOf(found).document)
    expect(texts.filter((text) => / Ros(?!\p{L})/u.test(text))).toEqual([])
  })

  it('is shown for no word that somebody has typed', () => {
    const name = { [`suppliers.${otherId}.name`]: 'Källan AB' }
    expect(
      leftIn(undecided({ ...name, 'subject.description': 'Zebra: Mot källan är vi glada :arbez' })),
    ).toBe('Mot ██████ [OSL 19:3] är vi glada')
    expect(leftIn(named('Mot källan', name))).toBe('Mot ██████ [OSL 31:16]')
  })
})

it('a line of a bid that is a common word is masked with the bid’s other texts', () => {
  const found = askedFor({ [`record.masks.anbud-${winnerId}.take`]: 'yes' })
  const suppliers = found.suppliers.map((one) =>
    one.id !== winnerId
      ? one
      : { ...one, bid: { ...one.bid, lines: [{ id: 'l-1', label: 'Resor', amountOre: 900 }] } },
  )
  expect(textsOf(copyOf({ ...found, suppliers }).document)).not.toContain('Resor')
  expect(copyOf({ ...found, suppliers }).masks.map(({ mask }) => mask.id)).toContain(`anbud-${winnerId}`)
})

it('no size of a file stands in a copy: a masked one could be known by it', () => {
  const file = { id: 'f', name: 'Anbud.pdf', sha256: 'ab'.repeat(32), belongsTo: `suppliers.${winnerId}.bid` }
  const sized = (size: number): Case => ({ ...askedFor(), attachments: [{ ...file, size }] })
  const text = textsOf(copyOf(sized(396_000)).document).join('\n')
  expect(text).toContain('Fil, och när den lades till')
  expect(text).toContain('Anbud.pdf\nTillagd okänd dag')
  expect(copyOf(sized(396_000)).document).toEqual(copyOf(sized(5)).document)
})
