import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { vettingLetter } from '../../../../src/vetting/letter.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const [nordId, mediId] = ['019aad84-5a00-7000-8000-000000000011', '019aad84-5a00-7000-8000-000000000012']
const medi = `suppliers.${mediId}.vetting`
const today = '2026-12-21'

/** The example, decided 10 December, with another supplier judged not serious and heard by the 9th. */
const heard = (days: Readonly<Record<string, string>> = {}): Case =>
  answered(
    exampleCase(),
    {
      [`${medi}.judgement`]: 'not-serious',
      [`${medi}.heardOn`]: '2026-12-08',
      [`${medi}.heardWhat`]: 'Varför är skattekontot minus 210 000 kr?',
      [`${medi}.heardAnswer`]: 'Pengar saknas till i januari.',
      [`${medi}.heardAnsweredOn`]: '2026-12-09',
      ...Object.fromEntries(Object.entries(days).map(([name, text]) => [`${medi}.${name}`, text])),
    },
    '2026-12-09',
  )

const standing = (found: Case, id: string, day = today) => {
  const { state, detail } = evaluateCase(found, day).findings.find(({ rule }) => rule.id === id) ?? {}
  return detail === undefined ? state : `${state}: ${detail}`
}
const others = (found: Case, day = today) => standing(found, 'program.vetting.heard-others', day)
const silent = { heardAnswer: '', heardAnsweredOn: '', heardSilent: 'yes' }

describe('a supplier that is rejected was heard first', () => {
  it('where the question and the answer are before the decision', () => {
    expect(others(heard())).toBe('met')
    expect(others(heard({ ...silent, answerBy: '2026-12-09' }))).toBe('met')
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'asked after the decision',
      { heardOn: '2026-12-20', heardAnsweredOn: '2026-12-20' },
      'Frågan är daterad 20 december 2026, efter beslutet 10 december 2026.',
    ],
    [
      'answered after the decision',
      { heardAnsweredOn: '2026-12-11' },
      'Svaret är daterat 11 december 2026, efter beslutet 10 december 2026.',
    ],
    [
      'asked on a day to come',
      { heardOn: '2031-01-01', heardAnsweredOn: '2031-01-02' },
      'Frågan är daterad 1 januari 2031, som inte har varit än.',
    ],
    [
      'decided before the time to answer was out',
      { ...silent, answerBy: '2026-12-30' },
      'Beslutet fattades 10 december 2026, innan tiden att svara var ute 30 december 2026.',
    ],
    [
      'decided on the last day to answer',
      { ...silent, answerBy: '2026-12-10' },
      'Beslutet fattades 10 december 2026, innan tiden att svara var ute 10 december 2026.',
    ],
  ])('and not where it was %s; the record says so', (_how, days, sentence) => {
    const found = heard(days)
    expect(others(found)).toMatch(/^wrong: /)
    expect(others(found)).toContain(sentence)
    const options = {
      createdAt: '2026-12-21T10:00:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    }
    const printed = treeText(recordOf(found, evaluateCase(found, today), options))
    expect(printed.split(sentence).length).toBeGreaterThan(2)
  })

  it('and not where it is said to be silent while it has time to answer', () => {
    const open = { ...heard({ ...silent, answerBy: '2026-12-30' }) }
    const undecided = {
      ...open,
      decision: { ...open.decision, decidedOn: undefined, outcome: undefined },
      contract: {},
    } as Case
    expect(others(undecided)).toContain('Tiden att svara går ut först 30 december 2026.')
  })

  it('and not where it is said to be silent with no day to answer by', () => {
    expect(others(heard(silent))).toMatch(/^missing/)
    const finding = evaluateCase(heard(silent), today).findings.find(
      ({ rule }) => rule.id === 'program.vetting.heard-others',
    )
    expect(finding?.fields).toEqual([`${medi}.answerBy`])
  })

  it('and not of a remark that came after it had answered', () => {
    const remark = (on: string): Readonly<Record<string, string>> => {
      const at = `suppliers.${mediId}.checks.debts`
      return { [`${at}.result`]: 'remark', [`${at}.on`]: on, [`${at}.seen`]: 'Skuld på 900 000 kr.' }
    }
    expect(others(answered(heard(), remark('2026-12-09'), '2026-12-09'))).toBe('met')
    const late = answered(heard(), remark('2026-12-10'), '2026-12-10')
    expect(others(late)).toContain(
      '”Skulder hos Kronofogden” fick en anmärkning efter att leverantören svarade: fråga igen, eller bedöm på nytt.',
    )
    expect(others(answered(late, { [`${medi}.heardAnsweredOn`]: '2026-12-10' }, '2026-12-10'))).toBe('met')
  })

  it('and a slip of the pen is told as one', () => {
    const slip = 'program.vetting.hearing-days'
    expect(standing(heard(), slip)).toBe('met')
    expect(standing(heard({ heardAnsweredOn: '2026-12-07' }), slip)).toBe(
      'wrong: Svaret 7 december 2026 ligger före frågan 8 december 2026.',
    )
    expect(standing(heard({ answerBy: '2026-12-01' }), slip)).toBe(
      'wrong: Sista dagen att svara, 1 december 2026, ligger före frågan 8 december 2026.',
    )
    expect(standing(heard({ heardOn: '2026-11-01' }), 'program.dates.hearing')).toMatch(/^wrong/)
    expect(standing(heard({ heardOn: '2026-12-22' }), 'program.future.hearing')).toMatch(/^waiting/)
  })
})

it('a sign is no answer, and the question stays in the letter', () => {
  const found = heard({ heardAnswer: '-' })
  expect(others(found)).toMatch(/^missing/)
  expect(vettingLetter(found, evaluateCase(found, today), mediId)?.text).toContain('minus 210 000 kr')
  expect(others(heard({ heardWhat: 'x' }))).toMatch(/^missing/)
})

describe('a bid that is rejected for what reads as that its supplier is not serious', () => {
  const rejected = (reason: string, texts: Readonly<Record<string, string>> = {}): Case =>
    answered(
      exampleCase(),
      {
        [`suppliers.${mediId}.bid.outcome`]: 'rejected',
        [`suppliers.${mediId}.bid.outcomeReason`]: reason,
        ...texts,
      },
      '2026-12-09',
    )
  const reminded = (found: Case) => standing(found, 'program.vetting.heard-rejected')

  it.each([
    'Leverantören är inte seriös, den har skatteskulder.',
    'Skulder hos Kronofogden på 48 000 kr.',
    'Företaget saknar F-skatt.',
    'Oseriös leverantör som försatts i konkurs.',
  ])('reminds of hearing it: %s', (reason) => {
    expect(reminded(rejected(reason))).toMatch(/^missing: .* är inte hörd/)
  })

  it.each([
    'Klarar inte kravet på svar inom 24 timmar.',
    'En seriös leverantör, men priset är 12 000 kr högre.',
    'Anbudet kom in för sent.',
  ])('and no other reason does: %s', (reason) => {
    expect(reminded(rejected(reason))).toBe('met')
  })

  it('and is silent once it has been heard, or is judged', () => {
    const reason = 'Leverantören är inte seriös, den har skatteskulder.'
    const was = {
      [`${medi}.heardOn`]: '2026-12-08',
      [`${medi}.heardWhat`]: 'Varför är skattekontot minus?',
      [`${medi}.heardAnswer`]: 'Pengar saknas till i januari.',
      [`${medi}.heardAnsweredOn`]: '2026-12-09',
    }
    expect(reminded(rejected(reason, was))).toBe('met')
    expect(reminded(rejected(reason, { [`${medi}.judgement`]: 'not-serious' }))).toBe('met')
    expect(evaluateCase(rejected(reason), today).facts.case.award.supplierId).toBe(nordId)
  })
})
