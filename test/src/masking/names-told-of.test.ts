import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { at } from '../../support/cases/masked.ts'
import { askedOf, leftOf, person, told } from '../../support/masked-names.ts'

const row = 'impartiality.statements.preparer'
const noted = (note: string, text: string) =>
  told(text, { [`${row}.conflict`]: 'yes', [`${row}.note`]: note })

describe('somebody who is told of in an interest', () => {
  it.each([
    'Malin, min sambo, arbetar där.',
    'Malin arbetar där.',
    'Malins bolag äger det.',
    'Det är nära. Malin äger en del.',
    'Sambo: Malin',
    'Malin och jag bor ihop.',
    'Jag bor där. Malin också.',
    'malin är min sambo',
  ])('is a question everywhere where the name begins a sentence: %s', (note) => {
    const found = noted(note, 'Det var Malin. Malins bil.')
    expect(leftOf(found)).toBe('Det var Malin. Malins bil.')
    expect(askedOf(found)).toContain('Det var Malin')
    expect(askedOf(found)).toContain('Malins bil')
  })

  it.each(['Min sambo Malin arbetar där.', 'Jag är gift med Malin.', 'Malin Qvarnström är min sambo.'])(
    'is masked everywhere where it can be nothing else: %s',
    (note) => {
      expect(leftOf(noted(note, 'Det var Malin. Malin var där.'))).toBe(
        `Det var ${person}. ${person} var där.`,
      )
    },
  )

  it('is masked by the surname too', () => {
    const found = noted('Malin Qvarnström är min sambo.', 'Hos Qvarnström och Malin Qvarnström.')
    expect(leftOf(found)).toBe(`Hos ${person} och ${person}.`)
  })

  it('by a name that is a word too, is masked as a name and asked of where a sentence begins', () => {
    const found = noted('Min bror är Stig.', 'Stig på stegen. En stig till Stig.')
    expect(leftOf(found)).toBe(`Stig på stegen. En stig till ${person}.`)
    expect(askedOf(found)).toContain('Stig på stegen')
  })

  it('is nobody of those who decide, no company and no word that begins a sentence', () => {
    const text = 'Nord är bra, sa Kim. Min bil. Vi åkte. Jag också. Ingen annan.'
    const found = noted('Jag känner Nord. Kim vet. Min bil är där. Vi ses. Ingen vet.', text)
    expect(leftOf(found)).toBe(text)
    expect(askedOf(found)).toBe('')
  })

  it('is masked too in what whoever was asked for the decision answered on the paper', () => {
    const found = told('Det var Malin.', {})
    const answers: Case['decision']['answers'] = [
      {
        id: 'svar-1',
        answer: 'pass-on',
        conflict: 'yes',
        conflictNote: 'Min sambo Malin arbetar där.',
        name: 'Alex Al (exempel)',
        on: '2026-12-09',
        givenAt: '2026-12-09T10:00:00+01:00',
        takenInAt: '2026-12-09T11:00:00+01:00',
        reference: 'U1',
        caseSha256: 'a'.repeat(64),
        fingerprint: 'f'.repeat(64),
      },
    ]
    const asked: Case = { ...found, decision: { ...found.decision, answers } }
    expect(leftOf(asked)).toBe(`Det var ${person}.`)
    const copy = JSON.stringify(maskedRecordOf(asked, at.today, at).document)
    expect(copy).toContain('Alex Al (exempel)')
    expect(copy).not.toMatch(/Malin|sambo/)
  })
})
