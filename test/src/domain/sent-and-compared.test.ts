import { describe, expect, it } from 'vitest'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { inquiryPieces } from '../../../src/inquiry/pieces.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const open = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

describe('before the decision', () => {
  it('the text that was sent stands, and another sending can be noted', () => {
    const found: Case = {
      ...open(),
      inquiry: { ...open().inquiry, sendings: [{ id: 'first', on: '2026-11-23', text: 'Förfrågan' }] },
    }
    expect(frozenReason(found, 'inquiry.sendings.first.text')).toContain('står kvar')
    expect(frozenReason(found, 'inquiry.sendings.first')).toContain('står kvar')
    expect(frozenReason(found, 'inquiry.sendings.second.text')).toBeNull()
  })

  it('a letter that was saved stands, and another can be noted, also once it is decided', () => {
    const letter = { id: 'first', on: '2026-12-10', text: 'Hej!' }
    const [first, ...others] = exampleCase().suppliers
    if (first === undefined) throw new Error('no supplier')
    const found: Case = { ...exampleCase(), suppliers: [{ ...first, letters: [letter] }, ...others] }
    expect(frozenReason(found, `suppliers.${first.id}.letters.first.text`)).toContain('står kvar')
    expect(frozenReason(found, `suppliers.${first.id}.letters.first`)).toContain('står kvar')
    expect(frozenReason(found, `suppliers.${first.id}.letters.second.text`)).toBeNull()
  })

  it('the file of a bid that has been compared stays, and that of one that has not can go', () => {
    const [first] = open().suppliers
    const file = { id: 'f', name: 'anbud.pdf', size: 1, sha256: 'ab'.repeat(32) }
    const found: Case = {
      ...open(),
      attachments: [{ ...file, belongsTo: `suppliers.${first?.id ?? ''}.bid` }],
    }
    expect(found.award.firstComparedAt).toBeDefined()
    expect(frozenReason(found, 'attachments.f')).toContain('lägg till den rätta')
    const { firstComparedAt: _noted, ...award } = found.award
    expect(frozenReason({ ...found, award }, 'attachments.f')).toBeNull()
    expect(frozenReason({ ...found, attachments: [file] }, 'attachments.f')).toBeNull()
  })
})

it('the diary number goes out with the inquiry, so it is searched as the rest', () => {
  const found = answered(exampleCase(), { 'record.diarienummer': 'Nord 390 000 kr' })
  expect(inquiryPieces(found)).toContainEqual({ path: 'record.diarienummer', text: 'Nord 390 000 kr' })
})
