import { describe, expect, it } from 'vitest'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { likelyNumbers, personalNumbers, telephones } from '../../../src/masking/patterns.ts'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { askedFor, at, undecided, winnerId } from '../../support/cases/masked.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const textOf = (found: Case): string => textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' ')

describe('days and hours', () => {
  it('are no personal numbers, whatever two days stand together and however', () => {
    const day = (n: number): string => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10)
    const ranges = Array.from({ length: 800 }, (_, n) =>
      [' – ', '–', ' - ', '/', ' '].map((sign) => `Anbud ${day(n)}${sign}${day(n + 1)}`),
    ).flat()
    expect(ranges.filter((text) => personalNumbers(text).length > 0)).toEqual([])
    expect(ranges.filter((text) => new RegExp(likelyNumbers.source, 'iu').test(text))).toEqual([])
  })

  it.each(['2026-12-02 – 2026', '2026-12-02 1002', '20261202–2026-12-03'])('are none: %s', (text) => {
    expect([...personalNumbers(text), ...(text.match(likelyNumbers) ?? [])]).toEqual([])
  })

  it.each(['01.02.2026 – 03.04.2026', '08.30–16.00', '02-12-2026', '08.00-09.30'])(
    'are no telephones: %s',
    (text) => {
      expect(text.match(telephones)).toBeNull()
    },
  )

  it.each(['850101-1236', '19850101-1236', '1985-01-01-1236', '1985-01-01 1236'])(
    'are told from a personal number: %s',
    (text) => {
      expect(personalNumbers(text)).toEqual([text])
    },
  )

  it.each(['08.123 456', '08-12 34 56', '070-123 45 67'])('are told from a telephone: %s', (text) => {
    expect(text.match(telephones)).toEqual([text])
  })

  it('of two bids stand in the copy', () => {
    const found = undecided()
    const bids = found.suppliers.map((one, n) =>
      one.bid === undefined ? one : { ...one, bid: { ...one.bid, receivedOn: `2026-12-0${n + 2}` } },
    )
    const decided = { ...askedFor(), suppliers: bids }
    expect(textOf(decided)).toMatch(/2026-12-02 – 2026-12-03/)
    expect(copyOf(decided).masks.map(({ mask }) => mask.id)).not.toContain('personnummer')
  })
})

it('a personal number is shown to the person who chooses by its birthday and its section', () => {
  const { masks } = copyOf(askedFor({ 'followUp.note': 'Firman 850101-1236.' }))
  expect(masks.find(({ mask }) => mask.id === 'personnummer')?.seen).toEqual(['850101-•••• i ”Uppföljning”'])
  expect(masks.filter(({ mask }) => mask.id !== 'personnummer').flatMap(({ seen }) => seen)).toEqual([])
})

describe('a word of the trade', () => {
  const texts = {
    'contracts.searchedWhere':
      'Avtalskatalogen, sökord ”kalibreringstjänst”, ”pumpservice”, ”medicinteknik”.',
    'preparer.role': 'Medicintekniker',
  }

  it('stands in search words and in what somebody works as', () => {
    const text = textOf(undecided(texts))
    expect(text).toContain(texts['contracts.searchedWhere'])
    expect(text).toContain('Kim Ek (exempel), Medicintekniker')
    expect(textOf(undecided({ 'preparer.role': 'Medicintekniker' }))).toContain('Medicintekniker')
  })

  it.each([
    'Fråga Medicinteknik igen.',
    'Medicinteknik har råd.',
    'Medicinteknik i Mälardalen är bra.',
    'Vi frågar Pumpservice.',
    'Pumpservice HB var här.',
    'Kalibreringstjänst Nord var här.',
  ])('does not where it is a name: %s', (sentence) => {
    const text = textOf(undecided({ ...texts, 'subject.description': sentence }))
    expect(text).not.toMatch(/Pumpservice|Kalibreringstjänst|Medicinteknik(?!er)/)
    expect(text).toContain('██████ [OSL 19:3]')
  })
})

describe('what the copy says of itself', () => {
  const plain = (): Case => {
    const { masks: _masks, ...record } = askedFor().record
    return {
      ...askedFor(),
      record,
      suppliers: askedFor().suppliers.map(({ secrecy: _secrecy, ...supplier }) => supplier),
    }
  }

  it('is that it is a copy, and no masked one, where nothing is masked', () => {
    const { document } = copyOf(plain())
    expect(document.mark).toBe('Kopia')
    expect(treeText(document)).toContain('Kopia av myndighetens dokumentation.')
    expect(treeText(document)).not.toContain('Maskerad kopia')
  })

  it('points to no section that is left out', () => {
    const found = undecided({
      'record.leftOut.aterstar.take': 'yes',
      'record.leftOut.aterstar.ground': 'osl-19-3-1',
    })
    expect(treeText(recordOf(found, evaluateCase(found, today), { ...options, caseSha256: '0' }))).toContain(
      'se Det här återstår',
    )
    expect(treeText(copyOf(found).document)).not.toContain('Det här återstår')
  })
})

it('that nobody has asked for a mask is no reason for it', () => {
  const { masks } = copyOf(askedFor({ [`record.masks.namn-${winnerId}.take`]: 'yes' }))
  const mask = masks.find((one) => one.mask.id === `namn-${winnerId}`)?.mask
  expect(mask).toMatchObject({ why: undefined, advice: 'Namnet på en leverantör är sällan hemligt.' })
})
