import { expect, it } from 'vitest'
import { describeRoutine } from '../../../../src/rules/local/describe.ts'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'

const routine = (plan: readonly string[]) =>
  readRoutine(
    [
      'namn: Rutin för inköp (exempel)',
      'version: 1',
      'gäller från: 2026-01-01',
      'beslutad av: Provnämnden 2025-12-01',
      'dokumenthanteringsplan:',
      ...plan.map((line) => `  ${line}`),
    ].join('\n'),
  )

it('a routine has the words of the organisation’s own plan for its documents, and shows them as they stand', () => {
  const read = routine([
    'plan: Plan för Provregionen (exempel), 2026-03-02',
    "klassificering: '2.5.2'",
    'handlingar:',
    '  - handling: ANBUD',
    '    bevaras eller gallras: Gallras efter 2 år',
  ])
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(read.routine.plan).toEqual({
    plan: 'Plan för Provregionen (exempel), 2026-03-02',
    code: '2.5.2',
    rows: [{ type: 'bid', keep: 'Gallras efter 2 år' }],
  })
  expect(
    describeRoutine(read.routine).find(({ title }) => title === 'Dokumenthanteringsplan')?.lines,
  ).toEqual(['Plan för Provregionen (exempel), 2026-03-02, 2.5.2', 'Anbud: Gallras efter 2 år'])
})

it('a plan without its name, a kind of document that is none, and a row that says nothing are told by their lines', () => {
  const read = routine([
    'handlingar:',
    '  - handling: Kontrakt',
    '    bevaras eller gallras: Bevaras',
    '  - handling: Anbud',
  ])
  if (read.ok) throw new Error('the plan was read')
  expect(read.problems.map(({ line, sentence }) => `${line} ${sentence.slice(0, 42)}`)).toEqual([
    expect.stringMatching(/^5 |^6 /),
    '7 Handlingen ”Kontrakt” finns inte. Skriv en',
    expect.stringContaining('”bevaras eller gallras” saknas'),
  ])
})
