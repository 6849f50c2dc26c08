import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { toComeWords } from '../../../src/registration/to-come.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { undecided } from '../../support/cases/masked.ts'

const day = '2026-12-20'
const toCome = (found: Case): string => toComeWords(evaluateCase(found, day))

describe('what a registrar has to wait for', () => {
  it('is the decision and what follows of it, as long as nothing is decided', () => {
    expect(toCome(undecided())).toBe(
      'Beslut, underrättelse om beslut, avtal eller beställning, den färdiga dokumentationen och uppföljning av avtalet',
    )
  })

  it('is no contract of a cancelled purchase, nor a look back at it', () => {
    const cancelled = answered(undecided(), {
      'decision.outcome': 'cancel',
      'decision.decidedOn': '2026-12-10',
      'decision.cancelReason': 'Avdelningen flyttar, och pumparna ska skrotas.',
    })
    expect(toCome(cancelled).replace(/\(.*\)/, '')).not.toMatch(/[aA]vtal|[bB]eslut/)
  })

  it('is the follow-up once the contract is signed, and nothing once the case is closed', () => {
    expect(toCome(exampleCase())).toBe('Uppföljning av avtalet')
    const closed = { ...exampleCase(), record: { ...exampleCase().record, closedOn: day } }
    expect(toCome(closed)).toBe('Inget som programmet känner till')
  })
})

it('says that whoever is to be asked has no address noted, and only then', () => {
  const notes = (found: Case) => registrationOf(found, evaluateCase(found, day), { level: '2a' }).notes.join()
  expect(notes(exampleCase())).toContain('e-post och telefon är inte noterade')
  expect(notes(answered(exampleCase(), { 'preparer.phone': '08-123 000' }))).not.toContain('inte noterade')
})

it('names what the record still lacks, with the same sentence as its first page, though all there is to decide is decided', () => {
  const open = answered(exampleCase(), { 'award.reason': '', 'preparer.role': '' })
  const { draft } = registrationOf(open, evaluateCase(open, day), { level: '2a' })
  expect(toCome(open)).toMatch(/dokumentationen \((en punkt|.* punkter) återstår: ”.*”\)/)
  expect(draft).toMatch(
    /okumentationen är inte färdig: (en punkt|.* punkter) återstår\. Det som återstår står i den\.$/,
  )
  const closed = { ...open, record: { ...open.record, closedOn: day } }
  expect(toCome(closed)).toMatch(/^Inget som programmet känner till\. Ärendet avslutades fast .* återstår: ”/)
  // While it is secret who is asked, their number is not told.
  expect(registrationOf(undecided(), evaluateCase(undecided(), day), { level: '2a' }).draft).toBe(
    'UTKAST: dokumentationen är inte färdig. Det som återstår står i den.',
  )
})
