import { describe, expect, it } from 'vitest'
import { mustBeSeen, rowHolds } from '../../../../renderer/tasks/leverantorskontroll/row-holds.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { checkFor } from '../../../../src/rules/catalogue/catalogue.ts'
import { answered } from '../../../support/cases/builder.ts'
import { chosen } from '../../../support/cases/chosen.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const day = '2026-12-09'

function held(id: string, texts: Readonly<Record<string, string>>, on = day, unread: Case['unread'] = {}) {
  const found = {
    ...answered(
      chosen('Ett köp'),
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${nord}.checks.${id}.${name}`, text])),
    ),
    unread,
  }
  const supplier = found.suppliers.find((one) => nord.endsWith(one.id))
  const check = checkFor(id, 'company')
  if (supplier === undefined || check === undefined) throw new Error('no such row')
  return { words: rowHolds(found, supplier, check, on), isSeen: mustBeSeen(found, supplier, check, on) }
}

const made = { result: 'clear', on: '2026-12-01', notKept: 'Kan slås upp på nytt hos Bolagsverket.' }

describe('the line of a folded check', () => {
  it.each([
    ['nothing is answered', {}, '', false],
    ['it is made', made, 'Gäller till och med 1 mars 2027.', false],
    [
      'nothing shows what was seen',
      { ...made, notKept: '' },
      'Gäller till och med 1 mars 2027. Utan underlag.',
      false,
    ],
    [
      'something must be explained',
      { ...made, result: 'remark', seen: 'Styrelsen avgick i förra veckan.' },
      'Gäller till och med 1 mars 2027. ”Styrelsen avgick i förra veckan.”',
      false,
    ],
    [
      'it is not said what',
      { ...made, result: 'remark' },
      'Gäller till och med 1 mars 2027. Säger inte vad som sågs.',
      true,
    ],
    ['it is passed over', { waived: 'Köpet är på 500 kr.' }, '”Köpet är på 500 kr.”', false],
    ['a text stands without a result', { seen: 'Namnet stämmer.' }, 'Påbörjad: resultatet saknas.', false],
    [
      'the register names another',
      { ...made, orgNr: '559999-9108' },
      'Gäller till och med 1 mars 2027. Registret visar ett annat namn eller nummer.',
      true,
    ],
  ] as const)('where %s', (_, texts, words, isSeen) => {
    expect(held('identity', texts)).toEqual({ words, isSeen })
  })

  it('says that what was typed cannot be read, of its own row alone', () => {
    const unread = { [`${nord}.checks.identity.on`]: 'i går' }
    expect(held('identity', {}, day, unread)).toEqual({
      words: 'Något går inte att läsa. Öppna och rätta det.',
      isSeen: true,
    })
    expect(held('economy', {}, day, unread)).toEqual({ words: '', isSeen: false })
  })

  it('says when it was made once it no longer holds', () => {
    expect(held('identity', made, '2027-03-02').words).toBe('1 december 2026.')
  })

  it('shortens what was seen, and says nothing of what is looked at and never stored', () => {
    const long = 'Skuld på 48 000 kr. '.repeat(20)
    expect(held('debts', { ...made, result: 'remark', seen: long }).words.length).toBeLessThan(140)
    expect(held('criminal-record', { result: 'remark', on: '2026-12-01' }).words).toBe(
      'Gäller till och med 1 mars 2027.',
    )
  })
})
