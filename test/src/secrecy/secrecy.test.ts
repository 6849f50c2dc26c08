import { describe, expect, it } from 'vitest'
import { RulesFileError } from '../../../src/rules/parameters/dated.ts'
import { filePrefixOf, markOf, secrecyOf } from '../../../src/secrecy/secrecy.ts'
import { readSecrecy } from '../../../src/secrecy/secrecy-file.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const today = '2026-12-20'
const open = () =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'
const is = (found: ReturnType<typeof open>, day = today): string => secrecyOf(found, day).is

describe('the secrecy of bids', () => {
  it('is absolute while nothing is decided, with source, since the first bid came', () => {
    expect(secrecyOf(open(), today)).toEqual({
      is: 'absolute',
      mark: 'Absolut sekretess, 19 kap. 3 § OSL',
      reason:
        'Filen innehåller anbud. De är hemliga tills beslutet är fattat eller upphandlingen är avbruten.',
      lacks: null,
      source: expect.stringContaining('19 kap. 3 § andra stycket. Hämtat ur') as unknown,
      since: '2026-12-04',
    })
    expect(filePrefixOf(open(), today)).toBe('Absolut-sekretess-19-kap-3-§-OSL_')
  })

  it('ends by itself with a decision that is whole, or a cancellation with its reason', () => {
    expect(is(exampleCase())).toBe('none')
    const ends = [
      { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10' },
      {
        'decision.outcome': 'cancel',
        'decision.decidedOn': '2026-12-10',
        'decision.cancelReason': 'Pumparna flyttades.',
      },
    ]
    for (const end of ends) expect(is(answered(open(), end))).toBe('none')
    expect(markOf(exampleCase(), today)).toBeNull()
    expect(filePrefixOf(exampleCase(), today)).toBe('')
  })

  it.each([
    ['award.supplierId', 'winner'],
    ['award.reason', 'reason'],
    ['decision.decider.name', 'decider'],
    ['decision.decidedOn', 'day'],
  ])('does not end with a decision without %s', (path) => {
    const whole = { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10' }
    expect(is(answered(answered(open(), whole), { [path]: '' }))).toBe('absolute')
  })

  it.each([
    ['decision.decider.name', '?'],
    ['decision.decider.name', 'x'],
    ['decision.decider.name', '– 1 –'],
    ['decision.decider.name', 'Vet ej'],
    ['decision.decider.name', 'ej klart.'],
    ['award.reason', 'x'],
    ['award.reason', '?'],
    ['award.reason', 'Se ovan'],
  ])('does not end with a decision whose %s is no answer: %s', (path, text) => {
    const whole = answered(open(), { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10' })
    expect(is(answered(whole, { [path]: text }))).toBe('absolute')
    expect(
      is(answered(whole, { 'decision.decider.name': 'Li Å', 'award.reason': 'Lägst pris av tre.' })),
    ).toBe('none')
  })

  it.each(['x', '?', 'Se ovan'])(
    'does not end with a cancellation for a reason that says nothing: %s',
    (reason) => {
      const end = { 'decision.outcome': 'cancel', 'decision.decidedOn': '2026-12-10' }
      expect(is(answered(open(), { ...end, 'decision.cancelReason': reason }))).toBe('absolute')
    },
  )

  it('does not end with a cancellation that says not why', () => {
    const end = { 'decision.outcome': 'cancel', 'decision.decidedOn': '2026-12-10' }
    expect(is(answered(open(), end))).toBe('absolute')
  })

  it('ends with a notice or a contract that presupposes a decision, though nobody wrote down who made it', () => {
    const ends = [
      { 'notice.sentOn': '2026-12-10' },
      { 'contract.signedOn': '2026-12-10' },
      { [`${medi}.notifiedOn`]: '2026-12-10' },
    ]
    for (const end of ends) {
      expect(is(answered(open(), end))).toBe('none')
      expect(is(answered(open(), { ...end, 'award.supplierId': '' }))).toBe('absolute')
    }
    expect(is(answered(open(), { 'notice.sentOn': '2026-12-10', 'award.reason': '' }))).toBe('absolute')
  })

  it('does not end with a winner that made no bid, nor on a day before the bids came', () => {
    for (const [day, end] of Object.entries({
      'decision.decidedOn': { 'decision.outcome': 'award' },
      'contract.signedOn': {},
      'notice.sentOn': {},
    })) {
      const ended = answered(open(), { ...end, [day]: '2026-12-10' })
      expect(is(ended)).toBe('none')
      const other = answered(open(), { 'award.supplierId': pump })
      expect(is(answered(other, { ...end, [day]: '2026-12-10' }))).toBe('absolute')
      for (const early of ['2026-11-20', '2026-12-04'])
        expect(is(answered(open(), { ...end, [day]: early }))).toBe('absolute')
    }
  })

  it('does not end with a cancellation before the inquiry or before the bids came', () => {
    const end = { 'decision.outcome': 'cancel', 'decision.cancelReason': 'Pumparna flyttades.' }
    for (const day of ['2026-11-20', '2026-12-03'])
      expect(is(answered(open(), { ...end, 'decision.decidedOn': day }))).toBe('absolute')
    expect(is(answered(open(), { ...end, 'decision.decidedOn': '2026-12-10' }))).toBe('none')
  })

  it.each(['rejected', 'withdrawn'])('does not end with a winner whose bid is %s', (outcome) => {
    const whole = answered(open(), { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10' })
    const at = `suppliers.${whole.award.supplierId ?? ''}.bid.outcome`
    expect(is(whole)).toBe('none')
    expect(is(answered(whole, { [at]: outcome }))).toBe('absolute')
  })

  it('does not end with a decision before the last day where a bid has no day of its own', () => {
    const late = answered(open(), { [`${medi}.bid.receivedOn`]: '', 'inquiry.lastDay': '2026-12-11' })
    const on = (day: string) => is(answered(late, { 'decision.outcome': 'award', 'decision.decidedOn': day }))
    expect(on('2026-12-10')).toBe('absolute')
    expect(on('2026-12-11')).toBe('none')
  })

  it.each(['beslutas senare', 'Någon', 'Chefen', 'NN', 'N.N.'])(
    'does not end with a decision by whom nobody can find: %s',
    (name) => {
      const whole = answered(open(), { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10' })
      expect(is(answered(whole, { 'decision.decider.name': name }))).toBe('absolute')
    },
  )

  it('does not end with a day of telling where nobody has made a bid', () => {
    const asked = answered(aCase(), { 'suppliers.a.name': 'Nord AB (exempel)' })
    expect(is(answered(asked, { 'notice.sentOn': '2026-12-10' }))).toBe('absolute')
    expect(is(answered(asked, { 'suppliers.a.notifiedOn': '2026-12-10' }))).toBe('absolute')
  })

  it('ends with a notice or a contract where nobody has to decide, once who won is known', () => {
    const small = answered(aCase(), {
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '90 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'value.hasSimilar': 'no',
      'suppliers.a.name': 'Nord AB (exempel)',
      'suppliers.a.answer': 'bid',
    })
    const signed = { 'contract.signedOn': '2026-12-10' }
    expect(is(small)).toBe('absolute')
    expect(is(answered(small, signed))).toBe('none')
    expect(is(answered(small, { 'notice.sentOn': '2026-12-10' }))).toBe('none')
    const two = answered(small, { 'suppliers.b.name': 'Syd AB (exempel)', 'suppliers.b.answer': 'bid' })
    expect(is(answered(two, signed))).toBe('absolute')
    expect(is(answered(two, { ...signed, 'award.supplierId': 'b' }))).toBe('none')
  })

  it('does not end with a decision that is still to come, or has no day', () => {
    expect(is(answered(open(), { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-21' }))).toBe(
      'absolute',
    )
    const undated = answered(answered(open(), { 'decision.outcome': 'award' }), { 'decision.decidedOn': '' })
    expect(is(undated)).toBe('absolute')
    expect(is(answered(open(), { 'award.reason': 'Lägst pris av tre.' }))).toBe('absolute')
  })

  it('is of the same kind under every act', () => {
    for (const law of ['LOU', 'LUF', 'LUFS', 'LUK'])
      expect(is(answered(open(), { 'subject.law': law }))).toBe('absolute')
  })

  it('is none where no supplier is named', () => {
    expect(is(aCase())).toBe('none')
  })

  it('covers who is asked before any bid has come, and a row of which only the number is typed', () => {
    const asked = answered(aCase(), {
      'suppliers.a.name': 'Nord AB (exempel)',
      'inquiry.sentOn': '2026-11-23',
    })
    expect(secrecyOf(asked, today)).toMatchObject({
      is: 'absolute',
      reason: expect.stringContaining('vilka leverantörer som frågas') as unknown,
      since: '2026-11-23',
    })
    const number = { ...aCase(), suppliers: [{ id: 'a' }], unread: { 'suppliers.a.orgNr': '5599' } }
    expect(secrecyOf(number, today)).toMatchObject({ is: 'absolute', since: null })
    expect(is({ ...aCase(), suppliers: [{ id: 'a' }] })).toBe('none')
  })
})

describe('the file with its words', () => {
  it('is refused with a prefix that no file name takes', () => {
    const file = { format: 'direktlots-secrecy/1', filePrefix: 'a/b' }
    expect(() => readSecrecy('secrecy.json', file)).toThrow(RulesFileError)
  })
})

describe('what a decision with a day lacks to end the secrecy', () => {
  const lacks = (texts: Readonly<Record<string, string>>, day = today): string | null => {
    const secrecy = secrecyOf(
      answered(open(), { 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-10', ...texts }),
      day,
    )
    return secrecy.is === 'none' ? 'nothing is secret' : secrecy.lacks
  }

  it.each([
    [{}, 'nothing is secret'],
    [{ 'award.reason': '' }, 'Beslutet är inte helt: det viktigaste skälet för valet saknas.'],
    [{ 'award.reason': 'Bäst.' }, 'Beslutet är inte helt: det viktigaste skälet för valet är för allmänt.'],
    [
      { 'award.reason': 'Bäst.', 'decision.decider.name': '' },
      'Beslutet är inte helt: vem som beslutade saknas, och det viktigaste skälet för valet är för allmänt.',
    ],
    [
      { 'decision.outcome': 'cancel', 'decision.cancelReason': 'Av praktiska skäl' },
      'Beslutet är inte helt: skälet till att upphandlingen avbryts är för allmänt.',
    ],
    [{ 'decision.decider.name': '' }, 'Beslutet är inte helt: vem som beslutade saknas.'],
    [
      { 'award.reason': '', 'decision.decider.name': '?' },
      'Beslutet är inte helt: det viktigaste skälet för valet och vem som beslutade saknas.',
    ],
    [{ 'award.supplierId': '' }, 'Beslutet är inte helt: vilket anbud som vann saknas.'],
    [{ 'decision.decidedOn': '' }, null],
    [{ 'decision.outcome': 'cancel' }, 'Beslutet är inte helt: varför upphandlingen avbryts saknas.'],
    [
      { 'decision.decidedOn': '2026-12-01' },
      'Beslutets dag, 1 december 2026, är före frågan till leverantörerna eller anbuden.',
    ],
  ])('%j: %s', (texts, words) => {
    expect(lacks(texts)).toBe(words)
  })

  it('is the day, where that is still to come', () => {
    expect(lacks({}, '2026-12-09')).toBe('Beslutets dag, 10 december 2026, har inte kommit än.')
  })
})
