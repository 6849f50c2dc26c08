import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { lettersOf, type Letter } from '../../../src/notice/letters.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'

/** The example with a third bid, addresses, prices that are easy to search for, and why each lost. */
const three = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    [`suppliers.${nord}.contact`]: 'Ida Nord <anbud@nord.example>',
    [`suppliers.${medi}.contact`]: 'offert@medi.example',
    [`suppliers.${pump}.contact`]: 'Vera Lund',
    [`suppliers.${pump}.answer`]: 'bid',
    [`suppliers.${pump}.bid.receivedOn`]: '2026-12-02',
    [`suppliers.${pump}.bid.unitPriceOre`]: '17 531',
    [`suppliers.${medi}.bid.outcomeReason`]: 'Priset var högre än i det antagna anbudet.',
    [`suppliers.${pump}.bid.outcome`]: 'rejected',
    [`suppliers.${pump}.bid.outcomeReason`]: 'Anbudet saknade spårbar kalibrering, som var ett krav.',
    ...texts,
  })

function letterTo(found: Case, id: string): Letter {
  const letter = lettersOf(found)?.find(({ supplierId }) => supplierId === id)
  if (letter === undefined) throw new Error(`no letter to ${id}`)
  return letter
}

/** Everything of a supplier that another may not read: its name, number, address and prices in the ways people write them. */
const secretsOf = (found: Case, id: string): readonly string[] => {
  const { name = '', orgNr = '', contact = '', bid } = found.suppliers.find((s) => s.id === id) ?? {}
  const kronor = String((bid?.unitPriceOre ?? 0) / 100)
  const grouped = kronor.replace(/\B(?=(\d{3})+$)/g, ' ')
  return [name.replace(/ AB.*/, ''), orgNr, contact, kronor, grouped, grouped.replace(' ', '\u00A0')]
}

describe('a letter to one of those who made a bid', () => {
  it('tells the winner that it won and why, and nothing of the others', () => {
    const { kind, text, receivers } = letterTo(three(), nord)
    expect([kind, receivers.to]).toEqual(['accepted', ['anbud@nord.example']])
    expect(text).toContain('har beslutat att anta ert anbud.')
    expect(text).toContain(`Skäl: ${exampleCase().award.reason ?? ''}`)
    expect(text).not.toContain('antogs inte')
  })

  it('tells a loser who won, the main reason, and why its own bid was not accepted', () => {
    const { kind, text } = letterTo(three(), medi)
    expect(kind).toBe('not-accepted')
    expect(text).toContain('anta anbudet från Kalibreringstjänst Nord AB (exempel) (559999-9009)')
    expect(text).toContain(`Skäl: ${exampleCase().award.reason ?? ''}`)
    expect(text).toContain('Ert anbud antogs inte.\n\nVarför: Priset var högre än i det antagna anbudet.')
    expect(text).not.toContain('spårbar kalibrering')
  })

  it('says of a rejected bid that it was rejected, and of a withdrawn one that it was withdrawn', () => {
    expect(letterTo(three(), pump).text).toContain('Ert anbud förkastades.')
    expect(letterTo(three(), pump).text).toContain('Varför: Anbudet saknade spårbar kalibrering')
    const withdrawn = letterTo(three({ [`suppliers.${pump}.bid.outcome`]: 'withdrawn' }), pump)
    expect(withdrawn.text).toContain('Ni har dragit tillbaka ert anbud')
    expect(withdrawn.text).not.toContain('Varför:')
    expect(withdrawn.reasonAt).toBeNull()
  })

  it.each([
    ['awarded', {}],
    ['cancelled', { 'decision.outcome': 'cancel', 'decision.cancelReason': 'Behovet försvann med flytten.' }],
  ])('holds no other bidder: %s', (_, texts) => {
    const found = three(texts)
    const letters = lettersOf(found) ?? []
    expect(letters).toHaveLength(3)
    for (const { supplierId, text, subject, held } of letters) {
      expect(held).toBeNull()
      for (const other of [nord, medi, pump].filter((id) => id !== supplierId))
        for (const secret of secretsOf(found, other)) {
          const isWinnersName = texts['decision.outcome' as never] === undefined && other === nord
          if (isWinnersName && (secret.startsWith('Kalib') || secret === '559999-9009')) continue
          expect(`${subject}\n${text}`, secret).not.toContain(secret)
        }
    }
  })

  it("keeps a sole trader's personal number from the others", () => {
    const { text } = letterTo(three({ [`suppliers.${nord}.orgNr`]: '811228-9874' }), medi)
    expect(text).toContain('anta anbudet från Kalibreringstjänst Nord AB (exempel).')
    expect(text).not.toContain('811228')
  })

  it('names a foreign winner with its number and country', () => {
    const { text } = letterTo(
      three({
        [`suppliers.${nord}.orgNr`]: '',
        [`suppliers.${nord}.foreignId`]: 'NO 999 888',
        [`suppliers.${nord}.country`]: 'Norge',
      }),
      medi,
    )
    expect(text).toContain('Kalibreringstjänst Nord AB (exempel) (NO 999 888, Norge)')
  })

  it.each([
    ['another name', 'Bättre än Medicinteknik i Mälardalen.', 'namn'],
    ['another price', 'Lägst: de andra kostade 17 531 kr och mer i månaden.', 'pris'],
  ])('is held back while the reason tells of %s', (_, reason, what) => {
    const found = three({ 'award.reason': reason })
    expect(letterTo(found, nord).held).toMatchObject({
      path: 'award.reason',
      sentence: expect.stringContaining(`en annan leverantörs ${what}`),
    })
  })

  it('may tell a bidder of itself, and of the winner by name', () => {
    const own = three({
      [`suppliers.${medi}.bid.outcomeReason`]:
        'Medicinteknik i Mälardalen var dyrare än Kalibreringstjänst Nord.',
    })
    expect(letterTo(own, medi).held).toBeNull()
  })

  it.each([
    ['the short name of another bidder', 'Bättre än Fjärdvik.', 'namn'],
    ['its contact', 'Bättre än det som Vera Lund skrev.', 'kontaktperson'],
    ['its price in thousands', 'De andra kostade 631 tkr.', 'pris'],
    ['its price with VAT', 'De andra kostade 21 913,75 kr i månaden.', 'pris'],
  ])('is held back while the reason tells of %s', (_, reason, what) => {
    const found = three({ 'award.reason': reason, [`suppliers.${pump}.name`]: 'Fjärdvik Pumpservice AB' })
    expect(letterTo(found, nord).held).toMatchObject({
      path: 'award.reason',
      sentence: expect.stringContaining(`en annan leverantörs ${what}`),
    })
  })

  it('may say a word and a price that the receiver or the winner has too', () => {
    const found = three({
      [`suppliers.${nord}.name`]: 'Fjärdvik Kalibrering AB',
      [`suppliers.${pump}.name`]: 'Fjärdvik Pumpservice AB',
      [`suppliers.${pump}.bid.unitPriceOre`]: '12 000',
      [`suppliers.${medi}.bid.outcomeReason`]: 'Fjärdvik Kalibrering var billigare än ert pris 12 000 kr.',
    })
    expect(letterTo(found, medi).held).toBeNull()
  })

  it('has no receiver where the contact has no address', () => {
    expect(letterTo(three(), pump).receivers.to).toEqual([])
  })

  it('says where to write why a bid was not accepted, while nobody has', () => {
    const found = three({ [`suppliers.${medi}.bid.outcomeReason`]: '' })
    expect(letterTo(found, medi).reasonAt).toBe(`suppliers.${medi}.bid.outcomeReason`)
    expect(letterTo(found, nord).reasonAt).toBeNull()
  })

  it('waits until the main reason is written', () => {
    expect(lettersOf(three({ 'award.reason': '' }))).toBeUndefined()
  })

  it('tells of a cancellation by its kind and in words, without naming a winner', () => {
    const found = three({
      'decision.outcome': 'cancel',
      'decision.cancelKind': 'too-dear',
      'decision.cancelReason': 'Budgeten räcker inte till något av anbuden.',
    })
    const { text, subject } = letterTo(found, medi)
    expect(subject).toMatch(/^Upphandlingen är avbruten: /)
    expect(text).toContain('avbryta upphandlingen. Inget anbud antas.')
    expect(text).toContain('Skäl: Anbuden är för dyra. Budgeten räcker inte till något av anbuden.')
    expect(text).not.toContain('Kalibreringstjänst')
  })
})
