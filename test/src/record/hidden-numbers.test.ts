import { describe, expect, it } from 'vitest'
import { say } from '../../../src/record/say.ts'
import { withHiddenNumbers } from '../../../src/record/hidden-numbers.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
/** The example with a sole trader's number on the row. */
const sole = (texts: Readonly<Record<string, string>> = {}) =>
  answered(exampleCase(), { [`${nord}.orgNr`]: '850101-1236', ...texts }, '2026-12-09')

describe('a personal number in a text', () => {
  it.each([
    ['19850101-1236', '19850101-****'],
    ['198501011236', '19850101****'],
    ['850101 1236', '850101 ****'],
    ['850101+1236', '850101+****'],
    ['850101 - 1236', '850101 - ****'],
    ['850101\u20131236', '850101\u2013****'],
    ['19 850101-1236', '19 850101-****'],
    ['1985 0101 1236', '1985 0101 ****'],
    ['1985-01-01-1236', '1985-01-01-****'],
    ['SE850101123601', 'SE850101****01'],
    ['se 850101-1236 01', 'se 850101-**** 01'],
    ['701063-2391', '701063-****'],
  ])('is hidden, whosever it is: %s', (written, hidden) => {
    expect(withHiddenNumbers(exampleCase(), `Fråga ${written}, tack.`)).toBe(`Fråga ${hidden}, tack.`)
  })

  it.each([
    ['850101-1263', '850101-****'],
    ['850110-1236', '850110-****'],
    ['85 01 01 - 12 36', '85 01 01 - ** **'],
    ['850101.1236', '850101.****'],
    ['850101123601', '850101****01'],
    ['nr 3 850101-1263', 'nr 3 850101-****'],
  ])(
    'is hidden however it is written where it is the case’s own, or has two digits swapped: %s',
    (written, hidden) => {
      expect(withHiddenNumbers(sole(), `Kvitto ${written}.`)).toBe(`Kvitto ${hidden}.`)
      expect(withHiddenNumbers(sole({ [`${nord}.masked`]: 'no' }), `Kvitto ${written}.`)).toContain(written)
    },
  )

  it('is hidden in a number that cannot be read', () => {
    for (const [typed, hidden] of [
      ['850101-1263', '850101-****'],
      ['198501011263', '19850101****'],
      ['850101-123', '850101-***'],
      ['19850101 12', '19850101 **'],
    ] as const) {
      const found = answered(exampleCase(), { [`${nord}.checks.identity.orgNr`]: '' }, '2026-12-09')
      const at = `${nord}.checks.identity.orgNr`
      expect(say({ ...found, unread: { [at]: typed } }, at)).toBe(`Går inte att läsa: ”${hidden}”`)
    }
    const at = `${nord}.orgNr`
    expect(say({ ...exampleCase(), unread: { [at]: '559999-9019' } }, at)).toBe(
      'Går inte att läsa: ”559999-9019”',
    )
  })
})

const innocent = [
  '1 250 000 kr',
  '850 101 kr',
  '12 345 678,50 kr',
  '850101 kr',
  '1 985 010 112 kr',
  '36 000–48 000 kr',
  '2026-12-09',
  '2026-12-09 klockan 10.30',
  '2026-12-09 1030',
  '9 december 2026',
  '20261209',
  '2019-05-03 1236 kr',
  '2026-01-01–2028-12-31',
  '20260101-20281231',
  'RS 2026-0123',
  'HSN 2026-1209',
  'Dnr 2026/12091',
  'KS 2025:1201-4',
  'RS2026-01234-5',
  '070-123 45 67',
  '0701-23 45 67',
  '08-123 150 00',
  '+46 70 123 45 67',
  'tel 0812315000',
  'Telefon: 0701011236',
  '559999-9108',
  '556016-0680',
  'SE556016068001',
  '16556016-0680',
  '212000-0142',
  'bankgiro 5050-1055',
  'plusgiro 12 34 56-7',
  'OCR 1234567890123456',
  'faktura 4711-850101',
  '85121200-3',
  'CPV 50400000-9',
  'Artikel 850101-12',
  'SFS 2016:1145',
  '412 timmar',
  'IBAN SE45 5000 0000 0583 9825 7466',
] as const

it.each(innocent)('what is no personal number stays: %s', (text) => {
  expect(withHiddenNumbers(sole(), text)).toBe(text)
})

it('the case’s own telephone stays, though it reads as a birthday', () => {
  const found = { ...exampleCase(), preparer: { ...exampleCase().preparer, phone: '0812315000' } }
  expect(withHiddenNumbers(found, '0812315000')).toBe('0812315000')
})
