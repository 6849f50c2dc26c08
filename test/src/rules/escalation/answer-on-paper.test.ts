import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { papersSection, proofRows } from '../../../../src/record/sections/decision-proof.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { linesSeen, paperProofs } from '../../../../src/rules/escalation/answer-on-paper.ts'
import { exampleCase } from '../../../support/cases/example.ts'

type Decision = Case['decision']
type Sent = NonNullable<Decision['sent']>[number]
type File = Case['attachments'][number]

const facts = exampleCase().decision.basedOn ?? []
const paper: Sent = {
  id: 'sent-1',
  at: '2026-12-09T13:00:00+01:00',
  form: 'pdf',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  facts,
}
const other: Sent = { ...paper, id: 'sent-2', reference: 'DL-0000-0002', at: '2026-12-09T14:00:00+01:00' }
const signed: File = {
  id: 'file-1',
  name: 'underskriven.pdf',
  size: 10,
  sha256: 'b'.repeat(64),
  belongsTo: 'decision',
  addedAt: '2026-12-10T09:00:00+01:00',
}
const mail: File = { ...signed, id: 'file-2', name: 'ja.eml' }

/** The example as decided, with papers that went out and what showed it. */
function decided(sent: readonly Sent[], files: readonly File[], decision: Partial<Decision> = {}): Case {
  const found = exampleCase()
  return {
    ...found,
    attachments: [...files],
    elsewhere: [],
    decision: { ...found.decision, sent: [...sent], ...decision },
  }
}
const dearer = facts.map((fact) => (fact.id === 'value' ? { ...fact, value: '450 000 kr' } : fact))

const finding = (found: Case) => {
  const row = evaluateCase(found, '2026-12-20').findings.find(
    ({ rule }) => rule.demand.is === 'decision-evidence',
  )
  return { state: row?.state, detail: row?.detail ?? '', fields: row?.fields }
}
const printed = (found: Case): string =>
  JSON.stringify([proofRows(found), papersSection(evaluateCase(found, '2026-12-20'))])
const nothingBack = 'Inget svar har hämtats in'

describe('a signed paper that is attached to a decision', () => {
  it('is taken to be the only one that was saved to sign, and shows a decision on the same', () => {
    const found = decided([paper], [signed])
    expect(paperProofs(found)).toMatchObject([
      { how: 'taken', paper: { reference: paper.reference }, why: null },
    ])
    expect(finding(found).state).toBe('met')
    expect(printed(found)).toContain('Besvarat på papper: underskriven.pdf.')
    expect(printed(found)).toContain('antas vara svar på underlaget DL-7K3F-92QX')
    expect(printed(found)).not.toContain(nothingBack)
  })

  it('does not show a decision on another version, and says how it differs', () => {
    const found = decided([paper], [signed], { basedOn: dearer })
    expect(finding(found)).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('och beslutet gäller ”450 000 kr”.'),
      fields: ['decision.proofs.file-1.answers'],
    })
    expect(printed(found).match(/och beslutet gäller ”450 000 kr”/g)).toHaveLength(2)
  })

  it.each<[string, Partial<Decision>, string]>([
    ['on another day', { decidedOn: '2026-12-08' }, 'gjordes först 9 december 2026'],
    ['of another kind', { outcome: 'cancel', cancelReason: 'Behovet försvann.' }, 'ett annat beslut'],
  ])('does not show a decision %s', (_, change, says) => {
    expect(finding(decided([paper], [signed], change))).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining(says),
    })
  })

  it('of two that were saved has to be named', () => {
    const found = decided([paper, other], [signed])
    expect(finding(found)).toMatchObject({
      state: 'missing',
      detail: 'Ange vilket underlag ”underskriven.pdf” är svar på.',
    })
    expect(printed(found)).toContain('Kan vara besvarat på papper: underskriven.pdf.')
    const named = decided([paper, other], [signed], { proofs: [{ id: 'file-1', answers: other.reference }] })
    expect(finding(named).state).toBe('met')
    expect(printed(named)).toContain('underskriven.pdf (svar på underlaget DL-0000-0002)')
    expect(printed(named)).toContain(nothingBack)
  })

  it('is none of those that were saved after it came', () => {
    const later = { ...other, at: '2026-12-11T09:00:00+01:00' }
    expect(paperProofs(decided([paper, later], [signed]))).toMatchObject([
      { how: 'taken', paper: { reference: paper.reference } },
    ])
  })

  it('may be of none, where somebody says so', () => {
    const found = decided([paper], [signed], { basedOn: dearer, proofs: [{ id: 'file-1', answers: 'none' }] })
    expect(finding(found).state).toBe('met')
    expect(printed(found)).toContain(nothingBack)
  })

  it('tells which departures the one who decided had before them', () => {
    const [first] = facts
    const short = { ...paper, facts: first === undefined ? [] : [first] }
    expect(linesSeen(decided([short], [signed]))).toEqual(new Set([first?.id]))
    expect(linesSeen(decided([], [signed]))).toEqual(new Set(facts.map(({ id }) => id)))
  })
})

describe('word that came in another way', () => {
  it('is no answer to a paper until somebody says so', () => {
    const found = decided([paper], [mail])
    expect(paperProofs(found)).toMatchObject([{ how: 'open', paper: undefined }])
    expect(finding(found).state).toBe('met')
    expect(printed(found)).toContain(nothingBack)
  })

  it('stands for nothing beside a signed paper of another version, until it is said what it answers', () => {
    const found = decided([paper], [signed, mail], { basedOn: dearer })
    expect(finding(found)).toMatchObject({
      state: 'missing',
      detail: expect.stringMatching(/450 000 kr.*Ange vilket underlag ”ja.eml” är svar på/),
      fields: ['decision.proofs.file-2.answers'],
    })
    const said = decided([paper], [signed, mail], {
      basedOn: dearer,
      proofs: [{ id: 'file-2', answers: 'none' }],
    })
    expect(finding(said).state).toBe('met')
    expect(printed(said)).toContain('450 000 kr')
  })
})
