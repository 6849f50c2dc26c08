import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { planOf } from '../../../../src/flow/plan.ts'
import { groupOf } from '../../../../src/flow/answers.ts'
import { lacksOf } from '../../../../renderer/components/lacks.ts'
import { dutySentences } from '../../../../renderer/tasks/value/duties.ts'
import { untilHighest } from '../../../../renderer/tasks/value/what-if.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { keepsItsBasis, withOffice } from '../../../../src/rules/local/adopt.ts'
import { basisProblem } from '../../../../src/rules/local/basis-problem.ts'
import { describeRoutine } from '../../../../src/rules/local/describe.ts'
import { localHelp, routineOf } from '../../../../src/rules/local/of-case.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { aRoutine, template, withRoutine } from '../../../support/local/template.ts'

const priced = (kronor: string, profile?: string): Case =>
  answered(aCase(profile), {
    'subject.title': 'Stolar',
    'subject.category': 'goods',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
  })

const idsOf = (found: Case, ...states: readonly string[]): readonly string[] =>
  evaluateCase(found, '2026-12-14')
    .findings.filter(({ state }) => states.includes(state))
    .map(({ rule }) => rule.id)

const question = (more = ''): string =>
  aRoutine(`frågor:\n  - id: fraga\n    uppgift: Följ upp avtalet\n    fråga: Vem följer upp?\n${more}`)

describe('a local routine adds', () => {
  it('asks for the documentation from its own amount, and not below it', () => {
    const routine = aRoutine('belopp:\n  dokumentera över: 50 000 kr\n')
    expect(idsOf(priced('60 000'), 'missing')).not.toContain('law.doc.asked')
    expect(idsOf(withRoutine(priced('60 000'), routine), 'missing', 'wrong')).toContain('local.law.doc.asked')
    expect(idsOf(withRoutine(priced('50 000'), routine), 'missing', 'wrong')).not.toContain(
      'local.law.doc.asked',
    )
  })

  it('stops a purchase over its own highest value, until it is handed over', () => {
    const routine = aRoutine('belopp:\n  högsta värde för direktupphandling: 500 000 kr\n')
    expect(idsOf(withRoutine(priced('500 000'), routine), 'wrong')).not.toContain('local.highest')
    const over = withRoutine(priced('500 001'), routine)
    expect(idsOf(over, 'wrong')).toContain('local.highest')
    expect(idsOf(answered(over, { 'reason.way': 'hand-over' }), 'wrong')).not.toContain('local.highest')
  })

  it('has its highest value said beside the limit of the act, with how far it is', () => {
    const routine = aRoutine('belopp:\n  högsta värde för direktupphandling: 500 000 kr\n')
    const said = (kronor: string) =>
      untilHighest(evaluateCase(withRoutine(priced(kronor), routine), '2026-12-14'))
    expect(said('450 000').join(' ')).toMatch(/^Det är 50.000.kr kvar till er lokala rutins 500.000.kr\.$/)
    expect(said('510 000').join(' ')).toMatch(/^Värdet är 10.000.kr över er lokala rutins 500.000.kr\.$/)
    expect(untilHighest(evaluateCase(priced('450 000'), '2026-12-14'))).toEqual([])
  })

  it('is the only one to say how many to ask, where it wants more than the policy', () => {
    const routine = aRoutine('belopp:\n  fråga minst: 4 leverantörer över 80 000 kr\n')
    const found = withRoutine(priced('175 500', 'region-stockholm'), routine)
    const sentences = dutySentences(found, evaluateCase(found, '2026-12-14')).join(' ')
    expect(sentences).toContain('minst fyra leverantörer')
    expect(sentences).not.toContain('minst tre')
  })

  it.each([
    ['LOU', 'goods', '500 001', 'local.highest-lou'],
    ['LOU', 'goods', '500 000', null],
    ['LOU', 'annex2', '2 000 000', null],
    ['LOU', 'annex2', '2 000 001', 'local.highest-lou-bilaga-2'],
    ['LUF', 'goods', '1 000 000', null],
    ['LUF', 'goods', '1 000 001', 'local.highest-luf'],
    ['LUF', 'annex2', '1 000 001', 'local.highest-luf'],
    ['LUFS', 'goods', '1 100 000', null],
  ])('stops by the act of the case: %s, %s for %s kr', (law, category, kronor, stops) => {
    const routine = aRoutine(
      'belopp:\n  högsta värde för direktupphandling:\n    LOU: 500 000 kr\n    LOU bilaga 2: 2 000 000 kr\n    LUF: 1 000 000 kr\n',
    )
    const found = answered(priced(kronor), { 'subject.law': law, 'subject.category': category })
    const wrong = idsOf(withRoutine(found, routine), 'wrong').filter((id) => id.startsWith('local.'))
    expect(wrong).toEqual(stops === null ? [] : [stops])
  })

  it.each([
    ['sök avtal över: 50 000 kr', 'local.contracts'],
    ['fråga minst: 2 leverantörer över 50 000 kr', 'local.asked'],
    ['intyga opartiskhet över: 50 000 kr', 'local.impartiality'],
    ['kontrollera leverantören över: 50 000 kr', 'local.vetting'],
    ['chef beslutar över: 50 000 kr', 'local.decision'],
  ])('%s', (row, id) => {
    const asked = { 'suppliers.row-1.name': 'Nord AB (exempel)', 'inquiry.channel': 'email' }
    const routine = aRoutine(`belopp:\n  ${row}\n`)
    const speaks = (kronor: string) =>
      idsOf(withRoutine(answered(priced(kronor), asked), routine), 'missing', 'wrong', 'waiting')
    expect(speaks('60 000')).toContain(id)
    expect(speaks('40 000')).not.toContain(id)
  })

  it('puts its question on its task, which then is needed, and says on the page that it is missing', () => {
    const found = withRoutine(priced('40 000'), question())
    const evaluation = evaluateCase(found, '2026-11-20')
    const task = planOf(found, evaluation).find(({ id }) => id === 'uppfoljning')
    expect(task).toMatchObject({ need: 'needed', status: 'not-started' })
    expect(
      planOf(priced('40 000'), evaluateCase(priced('40 000'), '2026-11-20')).find(
        ({ id }) => id === 'uppfoljning',
      )?.need,
    ).toBe('not-needed')
    const [lack] = task === undefined ? [] : lacksOf(found, task)
    expect(lack).toMatchObject({
      message: 'Svara på er egen fråga: ”Vem följer upp?”',
      fields: ['local.fraga.answer'],
    })
    expect(groupOf(found, 'local.fraga.answer')).toBe('local-uppfoljning')
    const done = answered(found, { 'local.fraga.answer': 'Kim Ek (exempel)' })
    expect(
      planOf(done, evaluateCase(done, '2026-11-20')).find(({ id }) => id === 'uppfoljning')?.status,
    ).toBe('done')
  })

  it.each([
    ['ja eller nej', 'Kanske', 'Ja', 'Ja eller Nej'],
    ['datum', '31 februari', '2026-02-28', 'datum'],
    ['belopp', '50.000', '50 000', 'Menar du'],
    ['[Röd, Grön]', 'Blå', 'Grön', 'ett av svaren'],
  ])('an answer that is no %s is wrong, with a sentence', (kind, bad, good, says) => {
    const found = withRoutine(priced('40 000'), question(`    svar: ${kind}\n`))
    const finding = (text: string) =>
      evaluateCase(answered(found, { 'local.fraga.answer': text }), '2026-11-20').findings.find(
        ({ rule }) => rule.id === 'local.question.fraga',
      )
    expect(finding(bad)).toMatchObject({ state: 'wrong', detail: expect.stringContaining(says) })
    expect(finding(good)).toMatchObject({ state: 'met' })
  })

  it('asks from its amount, or not at all where the answer is optional', () => {
    const asks = (kronor: string, required: string) =>
      idsOf(withRoutine(priced(kronor), question(`    krävs: ${required}\n`)), 'missing').includes(
        'local.question.fraga',
      )
    expect([asks('50 000', 'över 50 000 kr'), asks('50 001', 'över 50 000 kr')]).toEqual([false, true])
    expect([asks('50 001', 'frivilligt'), asks('1', 'alltid')]).toEqual([false, true])
  })

  it('gives a question its own help', () => {
    expect(localHelp(withRoutine(aCase(), template), 'subject.title')).toContain('Vårdcentralen Eken')
    expect(localHelp(withRoutine(aCase(), template), 'subject.description')).toBeUndefined()
  })

  it('shows every help text whole before it is read in, and says that it replaces nothing', () => {
    const read = routineOf(withRoutine(aCase(), template))
    if (read === null) throw new Error('not read')
    const part = describeRoutine(read).find(({ title }) => title === 'Egna hjälptexter')
    expect(part?.note).toContain('ersätter dem aldrig')
    expect(part?.lines).toHaveLength(read.helps.length)
    for (const { text } of read.helps) expect(part?.lines.join(' ')).toContain(text)
  })
})

describe('a routine speaks', () => {
  it('from its first day to its last, by the day the procurement began', () => {
    const routine = aRoutine('gäller till: 2026-06-30\n')
    const began = (day: string) =>
      routineOf(withRoutine(answered(aCase(), { 'subject.startDate': day }), routine))
    expect([began('2025-12-31'), began('2026-07-01')]).toEqual([null, null])
    expect([began('2026-01-01')?.name, began('2026-06-30')?.name]).toEqual(['Provrutin', 'Provrutin'])
  })

  it('only for the profiles it names', () => {
    const routine = aRoutine('profiler: [region-sormland]\n')
    expect(routineOf(withRoutine(aCase('law-only'), routine))).toBeNull()
    expect(routineOf(withRoutine(aCase('region-sormland'), routine))).not.toBeNull()
  })

  it('or is said to be broken: never passed over', () => {
    const broken = withRoutine(exampleCase(), 'namn: x\n\tversion: 1\n')
    expect(idsOf(broken, 'wrong')).toContain('local.unreadable')
    expect(basisProblem(broken)).toContain('rad 2')
    expect(basisProblem(withRoutine(exampleCase(), template))).toBeNull()
  })
})

test('a routine never turns what is not met into met, nor takes a finding away', () => {
  const rows = fc.record({
    highest: fc.integer({ min: 0, max: 700_000 }),
    documented: fc.integer({ min: 0, max: 100_000 }),
    asked: fc.integer({ min: 2, max: 9 }),
    decided: fc.integer({ min: 0, max: 100_000 }),
    required: fc.integer({ min: 0, max: 500_000 }),
  })
  const texts = [
    ['award.reason', ''],
    ['decision.decider.name', ''],
    ['inquiry.fewerReason', 'urgent'],
    ['value.hasSimilar', ''],
    ['contract.signedOn', '2026-12-01'],
  ] as const
  fc.assert(
    fc.property(
      rows,
      fc.subarray([...texts]),
      fc.integer({ min: 1, max: 900_000 }),
      (row, changes, kronor) => {
        const found = answered(exampleCase(), {
          ...Object.fromEntries(changes),
          'value.parts.base.amountOre': String(kronor),
        })
        const routine = aRoutine(
          `belopp:\n  högsta värde för direktupphandling: ${row.highest} kr\n  dokumentera över: ${row.documented} kr\n  fråga minst: ${row.asked} leverantörer över 100 kr\n  chef beslutar över: ${row.decided} kr\nfrågor:\n  - {id: a, uppgift: Beskriv ärendet, fråga: F, krävs: över ${row.required} kr}\n`,
        )
        const before = evaluateCase(found, '2026-12-14').findings
        const after = evaluateCase(withRoutine(found, routine), '2026-12-14').findings
        // What a routine lets a case depart from is one departure more to explain.
        const isOwn = ({ rule }: Finding) =>
          rule.layer !== 'local' && rule.demand.is !== 'deviations-explained'
        expect(after.filter(isOwn)).toEqual(before.filter(isOwn))
        expect(after.some(({ rule }) => rule.layer === 'local')).toBe(true)
      },
    ),
    { numRuns: 100 },
  )
})

describe('what an office changes in a case', () => {
  const limit = {
    id: 'l1',
    series: 'direct.LUK.concession',
    from: '2026-01-01',
    sek: 2_950_000,
    source: 'Tabell',
    by: 'Eva Ek (exempel)',
    on: '2026-11-01',
  }
  const file = {
    text: template,
    fileName: 'rutin.yaml',
    readBy: 'Eva Ek (exempel)',
    readAt: '2026-11-01T08:00:00Z',
  }

  it('is said in sentences, and nothing is said where nothing changes', () => {
    const first = withOffice(aCase(), { limits: [limit], routine: file })
    expect(first.case.basis).toEqual({ limits: [limit], routine: template })
    expect(first.changes).toHaveLength(2)
    expect(withOffice(first.case, { limits: [limit], routine: file })).toEqual({
      case: first.case,
      changes: [],
    })
    const next = withOffice(first.case, {
      limits: [{ ...limit, sek: 3_000_000 }],
      routine: { ...file, text: template.replace('2026:1', '2026:2') },
    })
    expect(next.changes.join(' ').replaceAll('\u00A0', ' ')).toMatch(
      /version 2026:2.*version 2026:1.*3 000 000 kr, i stället för 2 950 000 kr/,
    )
    const gone = withOffice(next.case, { limits: [], routine: null })
    expect(gone.case.basis).toBeUndefined()
    expect(gone.changes.join(' ')).toMatch(/gäller inte längre.*borttaget/)
  })

  it('is not said to be followed where the routine does not speak in the case', () => {
    const said = (text: string, found = aCase()) =>
      withOffice(found, { limits: [], routine: { ...file, text } }).changes.join(' ')
    expect(said(aRoutine())).toBe('Ärendet följer nu er lokala rutin: ”Provrutin, version 1”.')
    expect(said(aRoutine().replace('2026-01-01', '2030-01-01'))).toBe(
      'Er lokala rutin ”Provrutin, version 1” gäller inte för det här ärendet (från 2030-01-01).',
    )
    expect(said(aRoutine('gäller till: 2026-02-01\n'))).toContain('(från 2026-01-01 till och med 2026-02-01)')
    expect(said(aRoutine('profiler: [region-sormland]\n'))).toContain('(bara för Region Sörmland)')
    const instead = said(aRoutine('profiler: [region-sormland]\n'), withRoutine(aCase(), template))
    expect(instead).toContain('gäller inte för det här ärendet')
    expect(instead).not.toContain('följer nu')
  })

  it('does not reach a case that is decided or contracted', () => {
    expect(keepsItsBasis(aCase())).toBe(false)
    expect(keepsItsBasis(answered(aCase(), { 'decision.decidedOn': '2026-11-20' }))).toBe(true)
    expect(keepsItsBasis(answered(aCase(), { 'contract.signedOn': '2026-11-20' }))).toBe(true)
  })
})
