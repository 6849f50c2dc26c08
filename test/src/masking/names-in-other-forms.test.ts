import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at
const leftOf = (found: Case): string =>
  /Zebra: ([^]*?) :arbez/.exec(textsOf(maskedRecordOf(found, today, options).document).join('\n'))?.[1] ?? ''
const zebra = (text: string) => ({ 'followUp.note': `Zebra: ${text} :arbez` })

/** The winner by another name, which is masked. */
const called = (name: string, text: string): string =>
  leftOf(
    askedFor({
      [`suppliers.${winnerId}.name`]: name,
      [`record.masks.namn-${winnerId}.take`]: 'yes',
      ...zebra(text),
    }),
  )

describe('the name of a supplier that is masked', () => {
  it.each([
    ['Mälarbygg i Västerås AB', 'Mälarbygg ska ha betalt.', 'Mälarbygg'],
    ['Mälarbygg i Västerås AB', 'Vi frågade mälarbyggs chef.', 'mälarbygg'],
    ['Mälarbygg i Västerås AB', 'Läs mer på malarbygg.se om det.', 'malarbygg'],
    ['Mälarbygg i Västerås AB', 'Läs på https://www.malarbygg.se/om-oss först.', 'malarbygg'],
    ['Mälarbygg i Västerås AB', 'Skriv till info@malarbygg.se om det.', 'malarbygg'],
    ['Upplandsstäd AB', 'Upplandsstäd kom i tid.', 'Upplandsstäd'],
    ['3M Svenska AB', 'Masker från 3M passar.', '3M'],
    ['3M Svenska AB', '3M:s masker passar.', '3M'],
    ['Nordisk Kranteknik i Umeå AB', 'NKU kom i tid.', 'NKU'],
    ['Nordisk Kranteknik i Umeå AB', 'Kranteknikarna på kran-teknik kom i tid.', 'ran'],
    ['Nordisk Kranteknik i Umeå AB', 'Se nordiskkranteknik.se före mötet.', 'kranteknik'],
    ['Kalibreringstjänst Nord AB', 'KTN kom i tid.', 'KTN'],
    ['Kalibreringstjänst Nord AB', 'Kalibreringstj. Nord kom i tid.', 'Kalibreringstj'],
    ['Berg & Dal HB', 'Berg och Dal kom i tid.', 'Dal'],
    ['Berg & Dal HB', 'Berg o Dal kom i tid.', 'Dal'],
    ['Qvist och Rosell AB', 'Qvist & Rosell kom i tid.', 'Rosell'],
  ])('of %s is not in: %s', (name, text, told) => {
    const left = called(name, text)
    expect(left).toContain('██████ [OSL')
    expect(left).not.toContain(told)
  })

  it('leaves the word of what is bought, and a length in metres', () => {
    expect(called('Pumpkalibrering i Solna AB', 'Nästa kalibrering av pumpar.')).toBe(
      'Nästa kalibrering av pumpar.',
    )
    expect(called('3M Svenska AB', 'En slang på 3 m räcker.')).toBe('En slang på 3 m räcker.')
  })
})

describe('a contact who is called as somebody of the authority', () => {
  const texts = {
    [`suppliers.${winnerId}.contact`]: 'Per Ask, per.ask@exempel.example',
    ...zebra('Per Ask ringde Sam Ask. Ask återkommer.'),
  }

  it('is masked by the full name, and the colleague is not', () => {
    expect(leftOf(askedFor(texts))).toBe('██████ [OSL\u00A021:7] ringde Sam Ask. Ask återkommer.')
  })

  it('is asked about by surname, which a person may mask where it stands alone', () => {
    const id = `efternamn-${winnerId}`
    const { masks } = maskedRecordOf(askedFor(texts), today, options)
    expect(masks.find(({ mask }) => mask.id === id)?.mask).toMatchObject({ isOn: false, isLocked: false })
    expect(leftOf(askedFor({ ...texts, [`record.masks.${id}.take`]: 'yes' }))).toBe(
      '██████ [OSL\u00A021:7] ringde Sam Ask. ██████ [OSL\u00A021:7] återkommer.',
    )
  })

  it('is masked wherever it may be the contact before the decision', () => {
    const found = undecided({
      [`suppliers.${otherId}.contact`]: 'Per Ask',
      'subject.description': 'Zebra: Per Ask. Ask ringde. :arbez',
    })
    expect(leftOf(found)).not.toContain('Ask')
  })
})

describe('words that a person masks', () => {
  const masked = (own: string, text: string): string =>
    leftOf(
      askedFor({ 'record.masks.egen.text': own, 'record.masks.egen.ground': 'osl-18-8', ...zebra(text) }),
    )

  it.each([
    ['ventil', 'Byt ventilen, ventilens lock, ventiler, ventilerna och huvudventilerna.'],
    ['Ventilen', 'Byt ventil, ventiler och ventilpaket.'],
    ['cancer', 'Prostatacancer och cancern.'],
    ['Projekt Hägern', 'Hägerns tidplan och projekt Hägern.'],
    ['diabetes', 'Diabetesen hos diabetespatienter.'],
    ['lås', 'Låset, låsen och låsets kolv.'],
    ['Hemliga ventilen', 'Den hemliga ventilens tryck, en hemlig ventil och hemliga-ventilen.'],
    ['kod', 'Koden, koderna och kodernas längd.'],
  ])('%s is masked in its other forms: %s', (own, text) => {
    const left = masked(own, text)
    expect(left).toContain('██████ [OSL\u00A018:8]')
    expect(left).not.toMatch(/ventil|diabetes|lås|kod|cancer|hägern/i)
  })

  it.each([
    'Larsson svarade.',
    'Kims svar kom.',
    'K. Larsson skrev.',
    'Larssons hus.',
    'Larsson, Kim',
    'Familjen Larssons',
    'KIM LARSSON',
  ])('of a name no part is left: %s', (text) => {
    expect(masked('Kim Larsson', text)).not.toMatch(/Kim|Larsson/i)
  })

  it('of a name leaves the colleague who shares a part of it', () => {
    expect(masked('Kim Larsson', 'Kim Ek (exempel) svarade.')).toBe('Kim Ek (exempel) svarade.')
  })
})

describe('what is of a person, however it is written', () => {
  it.each([
    '850709.9805',
    '19850709 9805',
    '850709–9805',
    '1985-07-09-9805',
    '85 07 09 9805',
    '850709/9805',
    '19850709.9805',
    '850709 - 9805',
    '8507099805',
    '850769-9807',
    '850709-T805',
  ])('has no personal number written %s', (written) => {
    const left = leftOf(askedFor(zebra(`Firman ${written} svarade`)))
    expect(left).toMatch(/^Firman ██████ \[OSL.21:7\] svarade$/u)
  })

  it.each([
    'ola(at)exempel.se',
    'ola [at] exempel.se',
    'ola.berg (a) exempel.se',
    'ola at exempel punkt se',
    'ola snabel-a exempel.se',
    'ola @ exempel.se',
    'ola{at}exempel[dot]se',
    'ola＠exempel.se',
  ])('has no address written %s', (written) => {
    const left = leftOf(askedFor(zebra(`Skriv till: ${written} snart`)))
    expect(left).toContain('██████')
    expect(left).not.toMatch(/ola|exempel/)
  })
})

it.each(['tel 701234567', 'Mobil: 70 123 45 67', '46701234567'])('has no telephone written %s', (written) => {
  const left = leftOf(askedFor(zebra(`Ring ${written} snart`)))
  expect(left).toContain('██████')
  expect(left.replace(/\[[^\]]*\]/u, '')).not.toMatch(/\d/)
})
