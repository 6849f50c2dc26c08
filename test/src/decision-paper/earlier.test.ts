import { describe, expect, test } from 'vitest'
import { differencesOf, differenceWords } from '../../../src/decision-paper/differences.ts'
import { earlierAnswer } from '../../../src/decision-paper/earlier.ts'
import { paperDocument } from '../../../src/decision-paper/paper-document.ts'
import { restsOn } from '../../../src/decision-paper/rests-on.ts'
import { roomsTried } from '../../../src/decision-paper/room.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { PaperAnswer } from '../../../src/rules/escalation/answers.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { chosen } from '../../support/cases/chosen.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const day = '2026-12-10'
const answer: PaperAnswer = {
  id: 'answer-1',
  answer: 'send-back',
  comment: 'Varför så dyrt?',
  conflict: 'no',
  name: 'Maria Lind (exempel)',
  on: day,
  givenAt: `${day}T12:00:00+01:00`,
  takenInAt: `${day}T13:00:00+01:00`,
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  fingerprint: 'AAAA',
}

/** The case with a paper that went out of it, and what came back on it. */
function sentBack(found: Case, change: Partial<PaperAnswer> = {}): Case {
  const sent = {
    id: 'sent-1',
    at: `${day}T10:00:00+01:00`,
    form: 'package' as const,
    reference: answer.reference,
    caseSha256: answer.caseSha256,
    facts: [...restsOn(found, evaluateCase(found, day))],
  }
  return { ...found, decision: { ...found.decision, sent: [sent], answers: [{ ...answer, ...change }] } }
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const changedOf = (found: Case): string => plain((earlierAnswer(found)?.changed ?? []).join('\n'))

describe('what was answered on an earlier paper', () => {
  test('is nothing before the first answer', () => {
    expect(earlierAnswer(chosen('Pumpar', {}, true))).toBeNull()
  })

  test('is told with who, when and why, and that nothing is changed since where nothing is', () => {
    const found = sentBack(chosen('Pumpar', {}, true))
    expect(earlierAnswer(found)).toEqual({
      title: 'Skickades tillbaka 10 december 2026 av Maria Lind (exempel): ”Varför så dyrt?”',
      reply: undefined,
      changed: [],
    })
    expect(earlierAnswer(sentBack(chosen('Pumpar', {}, true), { answer: 'refuse' }))?.title).toMatch(
      /^Avslogs 10/,
    )
  })

  test('is told with what has changed, and with what lacked then and does not any more', () => {
    const found = sentBack(answered(chosen('Pumpar', {}, true), { 'award.reason': '' }))
    const mended = answered(found, { 'award.reason': 'Lägst pris.', 'value.parts.base.amountOre': '12 000' })
    const changed = changedOf(mended)
    expect(changed).toContain(
      'Värde: nu ”432 000 kr utan moms, alla optioner inräknade”. Tidigare ”414 000 kr',
    )
    expect(changed).toContain('Saknades då, men inte nu: Det viktigaste skälet för valet är inte skrivet.')
    expect(changed).not.toContain('Varför direkt')
  })

  test('stands on the page with the answer of the buyer, durable in the case', () => {
    const found = answered(sentBack(chosen('Pumpar', {}, true)), {
      'decision.replies.answer-1.text': 'Det billigare anbudet saknade service.',
    })
    expect(found.decision.replies).toEqual([
      { id: 'answer-1', text: 'Det billigare anbudet saknade service.' },
    ])
    const [room] = roomsTried
    if (room === undefined) throw new Error('No room is tried')
    const options = {
      createdAt: `${day}T14:00:00+01:00`,
      caseSha256: 'a'.repeat(64),
      reference: 'DL-2',
      asks: ['award'] as const,
    }
    const text = treeText(paperDocument(found, evaluateCase(found, day), options, room).page)
    expect(text).toContain('Skickades tillbaka 10 december 2026 av Maria Lind (exempel): ”Varför så dyrt?”')
    expect(text).toContain('Handläggaren svarar: ”Det billigare anbudet saknade service.”')
  })
})

describe('what differs between two versions', () => {
  const of = (id: string, was: string | null, now: string | null): readonly string[] =>
    differencesOf([{ id, term: 'Att se upp med', was, now }]).map(differenceWords)

  test('is told without what they say alike', () => {
    expect(of('points', 'Ett är så.\nTvå är så.', 'Ett är så.\nTre är så.')).toEqual([
      'Nytt att se upp med: Tre är så. Inte längre att se upp med: Två är så.',
    ])
    expect(of('reason', 'Lägst pris. Bra service.', 'Lägst pris. Snabb leverans.')).toEqual([
      'Att se upp med: nu ”Snabb leverans”. Tidigare ”Bra service”.',
    ])
    expect(of('reason', 'Lägst pris.', null)).toEqual(['Att se upp med: inte längre ”Lägst pris”.'])
  })

  test('of the same thing in fewer words is told as it is now', () => {
    expect(
      of(
        'missing',
        'Kontrollen är inte klar. Inte gjort: ”A”, ”B”.',
        'Kontrollen är inte klar. Inte gjort: ”B”.',
      ),
    ).toEqual(['Saknas nu: Kontrollen är inte klar. Inte gjort: ”B”.'])
  })

  test('of a file is that it came, went or is another, without its sum', () => {
    expect(of('file-1', null, 'SHA-256 ab')).toEqual(['Att se upp med har lagts till.'])
    expect(of('file-1', 'SHA-256 ab', 'SHA-256 cd')).toEqual(['Att se upp med har fått annat innehåll.'])
  })
})
