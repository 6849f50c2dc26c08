import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { decisionSection } from '../../../../src/record/sections/people.ts'
import { stageOrigin } from '../../../../src/rules/escalation/stage-origin.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const begun = (name: string, decision: Partial<Case['decision']> = {}): Case => ({
  ...exampleCase(),
  decision: {
    ...exampleCase().decision,
    stages: [{ id: 'begin', by: { name }, on: '2026-11-20' }],
    ...decision,
  },
})

const origin = (found: Case): string | null => {
  const [row] = found.decision.stages ?? []
  return row === undefined ? null : stageOrigin(found, row)
}

describe('a decision on the way', () => {
  it('is registered by the preparer where another took it', () => {
    expect(origin(begun('Sam Ask (exempel)'))).toBe(
      'Registrerat av Kim Ek (exempel) efter besked från Sam Ask (exempel).',
    )
  })

  it('is said to be the preparer’s own where it is, or may be', () => {
    expect(origin(begun('Kim Ek (exempel)'))).toBe('Kim Ek (exempel) handlägger också köpet.')
    expect(origin(begun('Ek, Kim'))).toBe(
      'Ek, Kim kan vara samma person som handlägger köpet, Kim Ek (exempel).',
    )
  })

  it('is the answer’s where a paper asked for it', () => {
    const paper = {
      id: 's',
      at: '2026-11-20T08:00:00+01:00',
      form: 'package' as const,
      asks: ['begin' as const],
      reference: 'DL-7K3F-92QX',
      caseSha256: 'b'.repeat(64),
      facts: [],
    }
    const answer = {
      id: 'a',
      answer: 'approve' as const,
      name: 'Sam Ask (exempel)',
      on: '2026-11-20',
      givenAt: '2026-11-20T10:00:00+01:00',
      takenInAt: '2026-11-20T11:00:00+01:00',
      reference: 'DL-7K3F-92QX',
      caseSha256: 'b'.repeat(64),
      fingerprint: 'c',
    }
    const answers = { sent: [paper], answers: [answer] }
    expect(origin(begun('Sam Ask (exempel)', answers))).toContain('Enligt svaret på underlaget DL-7K3F-92QX')
    const another = { ...answers, sent: [{ ...paper, asks: ['award' as const] }] }
    expect(origin(begun('Sam Ask (exempel)', another))).toContain('Registrerat av Kim Ek (exempel)')
  })

  it('stands so in the record, and nothing where nobody is named', () => {
    const found = begun('Sam Ask (exempel)')
    expect(JSON.stringify(decisionSection(found, evaluateCase(found, '2026-12-20')))).toContain(
      'Registrerat av Kim Ek (exempel) efter besked från Sam Ask (exempel).',
    )
    expect(stageOrigin(found, { id: 'begin', on: '2026-11-20' })).toBeNull()
  })
})
