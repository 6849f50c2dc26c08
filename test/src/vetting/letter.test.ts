import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { confirmationOf, reasonPathOf } from '../../../src/inquiry/leaks/reasons.ts'
import { vettingLetter, type VettingLetter } from '../../../src/vetting/letter.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const winner = '019aad84-5a00-7000-8000-000000000011'
const at = `suppliers.${winner}`

/** The example before its supplier check and its decision. */
function unchecked(more: Readonly<Record<string, string>> = {}): Case {
  const {
    checks: _checks,
    vetting: _vetting,
    ...bare
  } = exampleCase().suppliers.find(({ id }) => id === winner) ?? { id: winner }
  const found = exampleCase()
  const { outcome: _outcome, decidedOn: _on, ...decision } = found.decision
  return answered(
    {
      ...found,
      decision,
      notice: {},
      contract: {},
      attachments: [],
      suppliers: found.suppliers.map((one) => (one.id === winner ? bare : one)),
    },
    more,
  )
}

const letter = (found: Case, id = winner): VettingLetter | null =>
  vettingLetter(found, evaluateCase(found, '2026-12-07'), id)
const text = (found: Case): string => letter(found)?.text.replaceAll('\u00A0', ' ') ?? ''

describe('the letter to a supplier', () => {
  it('asks for what the demanded checks lack, and of the one bought from alone', () => {
    const found = unchecked()
    expect(letter(found)?.asksFor).toEqual(expect.arrayContaining(['registrations', 'taxes-paid']))
    expect(text(found)).toContain('- Skicka kontohistoriken från ert skattekonto')
    expect(found.suppliers.map(({ id }) => letter(found, id) !== null)).toEqual(
      found.suppliers.map(({ id }) => id === winner),
    )
  })

  it('does not ask for what is made and good, and asks anew for what is stale or could not be had', () => {
    const made = (id: string, result: string, until: string) => ({
      [`${at}.checks.${id}.result`]: result,
      [`${at}.checks.${id}.on`]: '2026-12-01',
      [`${at}.checks.${id}.validUntil`]: until,
    })
    const found = unchecked({
      ...made('registrations', 'clear', '2027-03-01'),
      ...made('taxes-paid', 'clear', '2026-12-06'),
      ...made('signatory', 'missing', '2027-03-01'),
    })
    const asked = letter(found)?.asksFor
    expect(asked).toContain('taxes-paid')
    expect(asked).toContain('signatory')
    expect(asked).not.toContain('registrations')
  })

  it('puts the question that the supplier is heard on until it has answered', () => {
    const asking = { [`${at}.vetting.heardWhat`]: 'Vad är skulden på 12 000 kr?' }
    expect(text(unchecked(asking))).toContain('Vad är skulden på 12 000 kr?')
    expect(text(unchecked({ ...asking, [`${at}.vetting.heardAnswer`]: 'Den är betald.' }))).not.toContain(
      'skulden',
    )
  })

  it('says how, to whom and by when', () => {
    const found = unchecked({
      [`${at}.vetting.answerBy`]: '2026-12-11',
      'preparer.name': 'Kim Ek (exempel)',
      'preparer.email': 'kim.ek@example.se',
    })
    expect(text(found)).toContain('Svara senast den 11 december 2026.')
    expect(text(found)).toContain('till Kim Ek (exempel) (kim.ek@example.se)')
    expect(text(unchecked())).toContain('Svara så snart ni kan.')
  })

  it('never asks for a criminal record to be sent', () => {
    const found = unchecked({ [`${at}.checks.criminal-record.result`]: 'missing' })
    const [sent = '', shown = ''] = text(found).split('Det här ber vi er visa för oss, och inte skicka:')
    expect(shown).toContain('belastningsregistret')
    expect(shown).toContain('Skicka det inte, varken med mejl eller brev')
    expect(sent).not.toContain('belastningsregistret')
  })

  it('is held back where the person’s own words tell of another supplier, not of the receiver', () => {
    const found = unchecked()
    const other = found.suppliers.find(({ id, name }) => id !== winner && name !== undefined)
    const asking = (who: string | undefined) =>
      letter(answered(found, { [`${at}.vetting.heardWhat`]: `Varför nämns ${who ?? ''} i registret?` }))
    expect(asking(other?.name)?.held?.path).toBe(`${at}.vetting.heardWhat`)
    expect(asking(found.suppliers.find(({ id }) => id === winner)?.name)?.held).toBeNull()
    for (const { id, name } of found.suppliers)
      if (id !== winner && name !== undefined) expect(text(found)).not.toContain(name)
  })

  it('asks why a word of another’s name may stand there, whole and with whose it is, and lets it through once that is said', () => {
    const other = unchecked().suppliers.find(({ id }) => id !== winner)?.id ?? ''
    const found = unchecked({
      'subject.title': 'Storstädning och fönsterputs',
      [`suppliers.${other}.name`]: 'Södra Stockholms Fönsterputs AB',
      [`suppliers.${other}.orgNr`]: '559999-9108',
    })
    const held = letter(found)?.held
    expect(held?.path).toBe('subject.title')
    expect(held?.sentence).toContain('”fönsterputs” står i')
    expect(held?.sentence).toContain('Södra Stockholms Fönsterputs AB')
    const word = held?.word
    if (word === undefined) throw new Error('no word to explain')
    const kept = confirmationOf(word)
    const said = answered(found, {
      [reasonPathOf(word)]: 'Ordet fönsterputs är vad vi köper, inte ett namn.',
      [kept.path]: kept.text,
    })
    expect(letter(said)?.held).toBeNull()
    expect(letter(answered(said, { 'subject.title': 'Annan fönsterputs' }))?.held?.path).toBe('subject.title')
  })

  it('has no reason for a word in the question to the supplier: it is rewritten', () => {
    const other = unchecked().suppliers.find(({ id }) => id !== winner)?.id ?? ''
    const held = letter(
      unchecked({
        [`suppliers.${other}.name`]: 'Södra Stockholms Fönsterputs AB',
        [`${at}.vetting.heardWhat`]: 'Vem gör er fönsterputs?',
      }),
    )?.held
    expect(held?.path).toBe(`${at}.vetting.heardWhat`)
    expect(held?.word).toBeUndefined()
  })

  it('asks how a price that is far under the others is reckoned, until the supplier has said', () => {
    const bids = Object.fromEntries(
      unchecked()
        .suppliers.filter(({ id }) => id !== winner)
        .flatMap(({ id }) => [
          [`suppliers.${id}.answer`, 'bid'],
          [`suppliers.${id}.bid.receivedOn`, '2026-12-04'],
          [`suppliers.${id}.bid.totalOre`, '900 000'],
        ]),
    )
    const low = unchecked(bids)
    expect(letter(low)?.asksFor).toContain('low-bid')
    expect(text(low)).toContain('- Förklara hur priset är uträknat')
    expect(text(low)).not.toContain('900 000')
    expect(letter(unchecked())?.asksFor).not.toContain('low-bid')
    const told = answered(low, {
      [`${at}.bid.lowAskedOn`]: '2026-12-07',
      [`${at}.bid.lowAnswer`]: 'Vi har egen personal i huset och inga resor.',
    })
    expect(letter(told)?.asksFor).not.toContain('low-bid')
  })

  it('is held back where the person’s own words tell how other bids are', () => {
    const asking = (question: string) => letter(unchecked({ [`${at}.vetting.heardWhat`]: question }))?.held
    const held = asking('Hur klarar ni det? Ni är 27 procent billigare än nästa anbud.')
    expect(held?.path).toBe(`${at}.vetting.heardWhat`)
    expect(held?.sentence).toContain('Ni är 27 procent billigare än nästa anbud.')
    expect(asking('Vad är skulden på 3 170 kr?')).toBeNull()
  })

  it('hides a personal number wherever it was typed', () => {
    const found = unchecked({
      'subject.title': 'Köp av 850101-1236',
      [`${at}.vetting.heardWhat`]: 'Vem är 850101-1236?',
    })
    expect(text(found)).toContain('850101-****')
    expect(`${text(found)}${letter(found)?.subject ?? ''}`).not.toContain('1236')
  })

  it('hides the number of a sole trader', () => {
    const words = text(unchecked({ [`${at}.orgNr`]: '850101-1236' }))
    expect(words).toContain('850101-****')
    expect(words).not.toContain('1236')
  })

  it('is none where there is nothing to ask', () => {
    const found = exampleCase()
    const checks = ['identity', 'registrations', 'taxes-paid', 'economy'].map((id) => ({
      id,
      result: 'clear' as const,
      on: '2026-12-07',
      validUntil: '2027-12-07',
    }))
    const suppliers = found.suppliers.map((one) =>
      one.id === winner
        ? { ...one, checks, vetting: { riskIndustry: 'no' as const, subcontractors: 'no' as const } }
        : one,
    )
    expect(letter({ ...found, suppliers })).toBeNull()
  })
})
