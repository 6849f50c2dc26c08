import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths } from '../../../../src/domain/local-date.ts'
import { checksOn } from '../../../../src/rules/catalogue/catalogue.ts'
import { ruleSchema } from '../../../../src/rules/catalogue/schema.ts'
import { describeRoutine } from '../../../../src/rules/local/describe.ts'
import { isNeverLonger } from '../../../../src/rules/local/local-checks.ts'
import { rulesOf } from '../../../../src/rules/local/local-rules.ts'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'
import { aRoutine, ownCheck, template } from '../../../support/local/template.ts'

const problemsOf = (text: string, profile?: string) => {
  const read = readRoutine(text, profile)
  return read.ok ? [] : read.problems
}

const routineOf = (text: string) => {
  const read = readRoutine(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.routine
}

const house = (name: string, rows: string): string =>
  aRoutine(`kontroller:\n  - programmets kontroll: ${name}\n${rows}`)

describe('a check of the routine’s own', () => {
  it('is read whole', () => {
    const [own] = routineOf(aRoutine(`kontroller:\n${ownCheck()}`)).checks.own
    expect(own).toEqual({
      check: {
        id: 'lokal-arbetsmiljo',
        name: 'Arbetsmiljöplan',
        question: 'Finns en plan för arbetsmiljön?',
        sources: [
          {
            name: 'Leverantörens plan',
            path: 'Be om planen.',
            address: 'https://www.exempel.se/plan',
            proves: 'Visar att planen finns.',
            provesNot: 'Visar inte att den följs.',
          },
        ],
        askFor: 'er plan för arbetsmiljön',
        goodFor: { count: 6, unit: 'months' },
        evidence: 'keep',
      },
      requiredOver: 50_000,
      atRiskOver: null,
      line: 6,
    })
  })

  it.each([
    ['krävs: alltid', 0, null],
    ['krävs: frivilligt', null, null],
    ['krävs: över 70 000 kr', 70_000, null],
    ['vid förhöjd risk: ja', null, 0],
    ['vid förhöjd risk: nej', 0, null],
    ['vid förhöjd risk: över 20 000 kr', null, 20_000],
    ['krävs: över 70 000 kr\n    vid förhöjd risk: ja', 70_000, 0],
  ])('%s', (row, requiredOver, atRiskOver) => {
    const text = ownCheck().replace('krävs: över 50 000 kr', row)
    expect(routineOf(aRoutine(`kontroller:\n${text}`)).checks.own[0]).toMatchObject({
      requiredOver,
      atRiskOver,
    })
  })

  it('is called by its question where it has no name, and asks nothing of the supplier where nothing is said', () => {
    const short = ownCheck()
      .replace(/ {4}namn: .*\n/, '')
      .replace(/ {4}be leverantören om: .*\n/, '')
      .replace(/ {4}gäller: .*\n/, '')
      .replace(/ {4}adress: .*\n/, '')
    expect(routineOf(aRoutine(`kontroller:\n${short}`)).checks.own[0]?.check).toMatchObject({
      name: 'Finns en plan för arbetsmiljön',
      askFor: null,
      goodFor: null,
      sources: [{ address: null }],
    })
  })

  it.each([
    ['1 dag', { count: 1, unit: 'days' }],
    ['30 dagar', { count: 30, unit: 'days' }],
    ['1 månad', { count: 1, unit: 'months' }],
    ['2 år', { count: 24, unit: 'months' }],
  ])('an answer is good for %s', (words, goodFor) => {
    const text = ownCheck().replace('gäller: 6 månader', `gäller: ${words}`)
    expect(routineOf(aRoutine(`kontroller:\n${text}`)).checks.own[0]?.check.goodFor).toEqual(goodFor)
  })
})

test('all problems are said at once, each with its line and what to do', () => {
  const text = aRoutine(`kontroller:
  - id: Två Ord
    fråga: ${'Vad '.repeat(25)}?
    källa: Registret
    var: Sök.
    visar: Allt.
    adress: www.exempel.se
    gäller: länge
    krävs: ibland
    vid förhöjd risk: kanske
    färg: blå
  - id: b
    fråga: Finns företaget, och är det rätt företag?
  - programmets kontroll: Saknas
    gäller: 1 dag
  - programmets kontroll: Skulder hos Kronofogden
    gäller: 2 månader
    krävs: frivilligt
  - programmets kontroll: debts
    gäller: 1 dag
  - programmets kontroll: Firmatecknare
  - programmets kontroll: Referenser
    används inte: ja
    gäller: 1 månad
  - programmets kontroll: Platsbesök
    används inte: kanske
    gäller: 1 månad
`)
  const problems = problemsOf(text)
  const said = (line: number): string =>
    problems
      .filter((problem) => problem.line === line)
      .map(({ sentence }) => sentence)
      .join(' ')
  expect(said(6)).toContain('kan inte vara ett id')
  expect(said(6)).toContain('”visar inte” saknas')
  expect(said(7)).toContain('högst 90')
  expect(said(11)).toContain('https://')
  expect(said(12)).toContain('30 dagar eller 6 månader')
  expect(said(13)).toContain('alltid, frivilligt')
  expect(said(14)).toContain('ja, nej eller')
  expect(said(15)).toContain('Det som kan stå där är: id, namn, fråga')
  expect(said(17)).toContain('Skriv ”programmets kontroll: Identitet och registrering” i stället')
  expect(said(18)).toContain('Skriv en av: ”Identitet och registrering”')
  expect(said(21)).toContain('2 månader är längre än programmets 1 månad')
  expect(said(22)).toContain('gör inte programmets kontroller frivilliga')
  expect(said(23)).toContain('står två gånger')
  expect(said(25)).toContain('ändrar ingenting')
  expect(said(28)).toContain('går inte ihop')
  expect(said(30)).toContain('”ja” eller ”nej”')
})

test.each([
  ['two with one id', `${ownCheck()}${ownCheck().replace('Finns en', 'Har ni en')}`, 'på två kontroller'],
  [
    'two in the same words',
    `${ownCheck()}${ownCheck().replace('id: arbetsmiljo', 'id: b')}`,
    'står två gånger',
  ],
])('%s are refused', (_, rows, says) => {
  expect(problemsOf(aRoutine(`kontroller:\n${rows}`))[0]?.sentence).toContain(says)
})

it.each([
  ['namn', 'namn: Arbetsmiljöplan', 'namn: Utdrag ur belastningsregistret', 7],
  ['fråga', 'fråga: Finns en plan för arbetsmiljön?', 'fråga: Är någon dömd för något?', 8],
  ['var', 'var: Be om planen.', 'var: Be om Polisens utdrag ur misstankeregistret.', 10],
  ['visar', 'visar: Visar att planen finns.', 'visar: Visar brott de senaste tio åren.', 12],
])('an own check that asks for what is only looked at is refused: %s', (_, row, other, line) => {
  const problems = problemsOf(aRoutine(`kontroller:\n${ownCheck().replace(row, other)}`))
  expect(problems).toEqual([
    {
      line,
      sentence: expect.stringContaining(
        'Skriv ”programmets kontroll: Utdrag ur belastningsregistret” i stället',
      ),
    },
  ])
})

it('the house’s own check of it can be demanded', () => {
  const read = routineOf(house('Utdrag ur belastningsregistret', '    krävs: alltid\n'))
  expect(rulesOf(read).map(({ demand }) => demand)).toContainEqual({
    is: 'checks',
    checks: ['criminal-record'],
  })
})

describe('a check of the house', () => {
  it('is made stricter, by name or id', () => {
    const rows = '    gäller: 14 dagar\n    krävs: över 40 000 kr\n    vid förhöjd risk: ja\n'
    const tightened = {
      id: 'debts',
      name: 'Skulder hos Kronofogden',
      goodFor: { count: 14, unit: 'days' },
      requiredOver: 40_000,
      atRiskOver: 0,
      line: 6,
    }
    for (const name of ['skulder hos kronofogden', 'debts'])
      expect(routineOf(house(name, rows)).checks).toEqual({ own: [], tightened: [tightened], retired: [] })
  })

  it('demands nothing more where only the time is shorter', () => {
    const read = routineOf(house('debts', '    gäller: 14 dagar\n    används inte: nej\n'))
    expect(read.checks.tightened[0]).toMatchObject({ requiredOver: null, atRiskOver: null })
    expect(rulesOf(read)).toEqual([])
  })

  it('is taken away where no law or policy demands it, and else it is said by which rule', () => {
    const without = (name: string) => house(name, '    används inte: ja\n')
    expect(routineOf(without('Referenser')).checks.retired).toEqual([
      { id: 'references', name: 'Referenser', line: 6 },
    ])
    expect(problemsOf(without('identity'), 'law-only')).toEqual([])
    expect(problemsOf(without('identity'), 'region-stockholm')).toEqual([
      {
        line: 6,
        sentence:
          '”Identitet och registrering” kan inte tas bort: den krävs av Region Stockholm: Policy för inköp med tillhörande riktlinjer, 3.2.3 (regel rs.vetting). Ta bort raden.',
      },
    ])
    const named = without('taxes-paid').replace('kontroller:', 'profiler: [Stockholms stad]\nkontroller:')
    expect(problemsOf(named)[0]).toMatchObject({ line: 7, sentence: expect.stringContaining('st.taxes') })
  })

  it('is not taken away by the routine that demands it', () => {
    const text = house(
      'identity',
      '    används inte: ja\nbelopp:\n  kontrollera leverantören över: 50 000 kr\n',
    )
    expect(problemsOf(text)).toEqual([
      { line: 6, sentence: expect.stringContaining('”kontrollera leverantören över” (rad 9) kräver den') },
    ])
  })

  it('is not demanded from a higher amount than before', () => {
    const from = (kronor: string) => house('identity', `    krävs: över ${kronor}\n`)
    expect(problemsOf(from('100 000 kr'), 'region-stockholm')).toEqual([])
    expect(problemsOf(from('100 001 kr'), 'law-only')).toEqual([])
    const [problem] = problemsOf(from('100 001 kr'), 'region-stockholm')
    expect(problem?.sentence.replaceAll('\u00A0', ' ')).toMatch(/mildare .*: över 100 000 kr, enligt Region/)
  })
})

test('a time is never longer than another only where it ends no later from any day', () => {
  const time = fc.record({
    count: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom('days' as const, 'months' as const),
  })
  const end = (day: string, { count, unit }: { count: number; unit: 'days' | 'months' }) =>
    unit === 'days' ? addDays(day, count) : addMonths(day, count)
  fc.assert(
    fc.property(time, time, fc.integer({ min: 0, max: 1500 }), (one, other, days) => {
      const day = addDays('2026-01-01', days)
      if (isNeverLonger(one, other)) expect(end(day, one) <= end(day, other)).toBe(true)
      else expect(isNeverLonger(other, one) || one.unit !== other.unit).toBe(true)
    }),
  )
  const days = (count: number) => ({ count, unit: 'days' as const })
  const month = { count: 1, unit: 'months' as const }
  expect([isNeverLonger(days(28), month), isNeverLonger(days(29), month)]).toEqual([true, false])
  expect([isNeverLonger(month, days(30)), isNeverLonger(month, days(31))]).toEqual([false, true])
})

test('the template shows an own check, a stricter one and one that is not used, and says so in plain words', () => {
  const read = routineOf(template)
  const { own, tightened, retired } = read.checks
  expect([own.length, tightened.length, retired.length]).toEqual([1, 1, 1])
  for (const { id } of profiles) expect(problemsOf(template, id)).toEqual([])
  const said = describeRoutine(read)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n')
    .replaceAll('\u00A0', ' ')
  expect(said).toContain(
    'Har leverantören en plan för arbetsmiljön hos oss? (Leverantörens egen plan; ett svar gäller i 12 månader; bara för köpet den gjordes i; ska göras över 300 000 kr och över 50 000 kr när risken är förhöjd)',
  )
  expect(said).toContain('Skulder hos Kronofogden (ett svar gäller i 14 dagar; ska göras över 300 000 kr)')
  expect(said).toContain('Kontroller som inte används\nPlatsbesök')
  expect(said).toContain('Värdet är lågt upp till och med 150 000 kr.')
})

test('the template says every key there is for a check', () => {
  const [problem] = problemsOf(aRoutine('kontroller:\n  - färg: blå\n'))
  const keys = problem?.sentence.replace(/^.*är: (.*)\.$/, '$1').split(', ') ?? []
  expect(keys.length).toBeGreaterThan(10)
  for (const key of keys) expect(template).toMatch(new RegExp(`^#   ${key}  `, 'm'))
})

test('a routine without the keys reads as before', () => {
  const read = routineOf(aRoutine('belopp:\n  kontrollera leverantören över: 50 000 kr\n'))
  expect(read.checks).toEqual({ own: [], tightened: [], retired: [] })
  expect(rulesOf(read).map(({ id }) => id)).toEqual(['local.vetting', 'local.serious'])
})

test('every rule that checks become is one of the house’s form', () => {
  const all = checksOn('2026-11-20').map(
    ({ id }) => `  - programmets kontroll: ${id}\n    krävs: alltid\n    vid förhöjd risk: över 10 kr\n`,
  )
  const made = rulesOf(routineOf(aRoutine(`kontroller:\n${ownCheck()}${all.join('')}`)))
  expect(made.length).toBeGreaterThan(all.length * 2)
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
  for (const rule of made) expect(ruleSchema.safeParse(rule).error, rule.id).toBeUndefined()
})
