import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { ruleSchema } from '../../../../src/rules/catalogue/schema.ts'
import { rulesOf } from '../../../../src/rules/local/local-rules.ts'
import { localAmounts } from '../../../../src/rules/local/local-amounts.ts'
import { fieldsAsked, otherWords } from '../../../../src/rules/local/page-questions.ts'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'
import { listFiles } from '../../../gate/list-files.ts'
import { aRoutine, offeredTemplate, template } from '../../../support/local/template.ts'
import { root } from '../../../support/root.ts'
import { join } from 'node:path'

const problemsOf = (text: string, profile?: string) => {
  const read = readRoutine(text, profile)
  return read.ok ? [] : read.problems
}

describe('the template', () => {
  it('is refused as it is offered, until it is made a committee’s own', () => {
    const [problem, ...more] = problemsOf(offeredTemplate)
    expect(more).toEqual([])
    expect(problem?.sentence).toContain('Filen är fortfarande mallen')
    expect(offeredTemplate.split('\n')[(problem?.line ?? 0) - 1]).toBe('mall: ja')
  })

  it.each(profiles.map(({ id }) => id))('is a whole routine under %s', (profile) => {
    expect(problemsOf(template, profile)).toEqual([])
  })

  it('shows every amount, every kind of answer and every part of a routine', () => {
    for (const { name } of localAmounts) expect(template).toContain(`${name}:`)
    const read = readRoutine(template)
    if (!read.ok) throw new Error('not read')
    expect(new Set(read.routine.questions.map(({ answer }) => answer.kind))).toEqual(
      new Set(['choice', 'text', 'money', 'date']),
    )
    expect(read.routine.helps.length * read.routine.headings.length).toBeGreaterThan(0)
  })

  it('becomes rules of the same form as those of the house', () => {
    const read = readRoutine(template)
    if (!read.ok) throw new Error('not read')
    const made = rulesOf(read.routine)
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
    for (const rule of made) expect(ruleSchema.safeParse(rule).error, rule.id).toBeUndefined()
  })
})

test('all problems are said at once, each with its line and what to do', () => {
  const text = `namn: Rutin
version: "1"
färg: blå
gäller från: 1 juli
beslutad av: Nämnden
belopp:
  dokumentera over: 50 000
  sök avtal över: 50.000
  fråga minst: tre
frågor:
  - id: två ord
    uppgift: Börja
    fråga: Vad?
    svar: tal
    krävs: ibland
    styrka: kanske
  - id: a
    fråga: Var?
hjälptexter:
  - vid frågan: Var letade vi?
    text: Här.
rubriker i dokumentationen:
  - rubrik: Miljö
    frågor: [saknas]
  - rubrik: Tom
`
  const lines = problemsOf(text).map(({ line }) => line)
  expect(lines).toEqual([3, 4, 7, 8, 9, 11, 12, 14, 15, 16, 17, 20, 24, 25])
  const said = problemsOf(text)
    .map(({ sentence }) => sentence)
    .join('\n')
  expect(said).toContain('Det som kan stå där är: namn, version')
  expect(said).toContain('dokumentera över')
  expect(said.replaceAll('\u00A0', ' ')).toContain('Menar du 50 000?')
  expect(said).toContain('Beskriv ärendet, Sök avtal och samordning')
  expect(said).toContain('Menar du ”Var letade du?”')
})

test.each([
  ['nothing', '', 1, 'tom'],
  ['only a comment', '# hej', 1, 'tom'],
  ['a text', 'hej', 1, 'Följ mallen'],
  ['a list', '- hej', 1, 'Följ mallen'],
  ['a tab', aRoutine('belopp:\n\tdokumentera över: 1 kr\n'), 6, 'tabb'],
  ['a name twice', aRoutine('namn: igen\n'), 5, 'två gånger'],
  ['an open quotation', aRoutine('belopp: "x\n'), 6, 'en rad ovanför'],
  ['a colon in a text', aRoutine('frågor:\n  - id: a\n    uppgift: b: c\n'), 7, 'kolon'],
  ['an alias', aRoutine('profiler: &x [Region Stockholm]\n'), 5, 'citattecken'],
  ['a tag', aRoutine('profiler: !!js/function x\n'), 5, 'citattecken'],
  ['a second document', aRoutine('---\nnamn: x\n'), 5, '---'],
  ['a profile that is none', aRoutine('profiler: [Region Halland]\n'), 5, 'Region Stockholm'],
  ['a last day before the first', aRoutine('gäller till: 2025-12-31\n'), 5, 'före'],
  [
    'two answers alike',
    aRoutine('frågor:\n  - id: a\n    uppgift: Beskriv ärendet\n    fråga: F?\n    svar: [Ja, Ja]\n'),
    9,
    'lika',
  ],
  [
    'one id on two questions',
    aRoutine(
      'frågor:\n  - {id: a, uppgift: Beskriv ärendet, fråga: F}\n  - {id: a, uppgift: Beskriv ärendet, fråga: G}\n',
    ),
    7,
    'två frågor',
  ],
  [
    'two ids that differ in case only',
    aRoutine(
      'frågor:\n  - {id: kod, uppgift: Beskriv ärendet, fråga: F}\n  - {id: Kod, uppgift: Beskriv ärendet, fråga: G}\n',
    ),
    7,
    'stora och små bokstäver',
  ],
  [
    'two questions in the same words',
    aRoutine(
      'frågor:\n  - {id: a, uppgift: Beskriv ärendet, fråga: Vem?}\n  - {id: b, uppgift: Följ upp avtalet, fråga: vem?}\n',
    ),
    7,
    'står två gånger',
  ],
  [
    'an act that is none',
    aRoutine('belopp:\n  högsta värde för direktupphandling:\n    LOV: 100 kr\n'),
    7,
    'LOU bilaga 2',
  ],
  ['öre', aRoutine('belopp:\n  dokumentera över: 50 000,50 kr\n'), 6, 'hela kronor'],
])('%s is refused', (_, text, line, says) => {
  expect(problemsOf(text)).toContainEqual({ line, sentence: expect.stringContaining(says) })
})

describe('a milder amount is refused, and the stricter one named', () => {
  it.each([
    ['högsta värde för direktupphandling: 700 001 kr', undefined, '700 000 kr'],
    ['dokumentera över: 100 001 kr', undefined, '100 000 kr'],
    ['chef beslutar över: 150 000 kr', 'region-stockholm', 'Region Stockholm: Policy'],
    ['fråga minst: 2 leverantörer över 100 000 kr', 'region-stockholm', '3 leverantörer över 100 000 kr'],
    ['fråga minst: 3 leverantörer över 100 001 kr', 'region-stockholm', '3 leverantörer över 100 000 kr'],
  ])('%s', (row, profile, names) => {
    const [problem] = problemsOf(aRoutine(`belopp:\n  ${row}\n`), profile)
    expect(problem?.line).toBe(6)
    expect(problem?.sentence.replaceAll('\u00A0', ' ')).toContain(names)
    expect(problem?.sentence).toContain('bara skärpa')
  })

  it.each([
    ['högsta värde för direktupphandling: 700 000 kr', undefined],
    ['dokumentera över: 0 kr', undefined],
    ['chef beslutar över: 150 000 kr', 'law-only'],
    ['fråga minst: 4 leverantörer över 300 000 kr', 'region-stockholm'],
    ['fråga minst: 2 leverantörer över 50 000 kr', 'region-stockholm'],
  ])('%s under %s is not milder', (row, profile) => {
    expect(problemsOf(aRoutine(`belopp:\n  ${row}\n`), profile)).toEqual([])
  })

  const byAct = (rows: string): string => aRoutine(`belopp:\n  högsta värde för direktupphandling:\n${rows}`)

  it.each([
    ['LOU: 700 001 kr', '700 000 kr'],
    ['LUF: 1 200 001 kr', '1 200 000 kr'],
    ['LUFS: 1 200 001 kr', '1 200 000 kr'],
  ])('of an act, by that act’s own limit: %s', (row, names) => {
    const [problem] = problemsOf(byAct(`    ${row}\n`))
    expect(problem?.line).toBe(7)
    expect(problem?.sentence.replaceAll('\u00A0', ' ')).toContain(names)
  })

  it('and is not milder within it: one amount for each act', () => {
    expect(
      problemsOf(byAct('    LOU: 500 000 kr\n    LOU bilaga 2: 2 000 000 kr\n    LUF: 1 000 000 kr\n')),
    ).toEqual([])
    const [problem] = problemsOf(aRoutine('belopp:\n  högsta värde för direktupphandling: 1 000 000 kr\n'))
    expect(problem?.sentence).toContain('skriv det under lagens namn')
  })

  it('is held against the profiles that the routine names, whatever the program is set to', () => {
    const rows = 'profiler: [Region Stockholm]\nbelopp:\n  chef beslutar över: 150 000 kr\n'
    expect(problemsOf(aRoutine(rows), 'law-only')).toHaveLength(1)
  })
})

test('a text is kept as it stands: versions and days are not made into numbers', () => {
  const read = readRoutine(aRoutine().replace('"1"', '1.0'))
  expect(read).toMatchObject({ ok: true, routine: { version: '1.0', from: '2026-01-01', to: null } })
})

test('the words that pages put instead of the catalogue stand on those pages', async () => {
  const files = (await listFiles(join(root, 'renderer'))).filter((file) => file.endsWith('.tsx'))
  const pages = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  for (const [pattern, words] of Object.entries(otherWords))
    for (const asked of words) {
      expect(pages, asked).toContain(asked)
      expect(fieldsAsked(asked)).toContain(pattern)
    }
})

describe('a formal opening of bids', () => {
  const row = (text: string): string => `${template}\nformell anbudsöppning: ${text}\n`
  const opens = (text: string): boolean => {
    const read = readRoutine(text)
    return read.ok && read.routine.formalOpening
  }

  it('is off unless the routine says so', () => {
    expect(opens(template)).toBe(false)
    expect(opens(row('nej'))).toBe(false)
    expect(opens(row('Ja'))).toBe(true)
    expect(profiles.filter(({ formalOpening }) => formalOpening === true)).toEqual([])
  })

  it('is yes or no', () => {
    expect(problemsOf(row('ibland'))[0]?.sentence).toContain('”ja” eller ”nej”')
  })
})
