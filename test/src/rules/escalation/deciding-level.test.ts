import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { decidingLevel, noSuperiorWords } from '../../../../src/rules/escalation/deciding-level.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const today = '2026-11-20'

const thousand = (
  kronor: number,
  profile = 'region-stockholm',
  more: Readonly<Record<string, string>> = {},
) =>
  answered(aCase(profile), {
    'subject.title': 'Utbildning',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': `${kronor}000`,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })

const inside = (found: Case, organisation: Organisation = anOrganisation): Case => ({
  ...found,
  basis: { ...found.basis, organisation },
})

const levelOf = (found: Case) => decidingLevel(evaluateCase(found, today))

const said = (found: Case): Readonly<Record<string, string>> =>
  Object.fromEntries(
    evaluateCase(found, today)
      .findings.filter(({ state }) => state === 'missing' || state === 'wrong')
      .map(({ rule, detail, state }) => [rule.id, detail ?? state]),
  )

const per = { 'decision.usual.name': 'Per Ek', 'decision.usual.role': 'Enhetschef' }
const siv = { 'decision.decider.name': 'Siv Lönn', 'decision.decider.role': 'Områdeschef' }

describe('the level that decides', () => {
  it.each([
    [99, 'usual'],
    [100, 'usual'],
    [101, 'superior'],
  ] as const)('%i 000 kr in Region Stockholm: %s', (kronor, level) => {
    expect(levelOf(thousand(kronor)).level).toBe(level)
  })

  it('is told with the rule and its source', () => {
    const [step] = levelOf(thousand(101)).steps
    expect(step?.rule?.id).toBe('rs.decider-level')
    expect(step?.words.replaceAll('\u00A0', ' ')).toBe(
      'När värdet är över 100 000 kr: närmast överordnad chef beslutar.',
    )
    expect(step?.source).toContain('3.2.3')
  })

  it('is not known while the value is not', () => {
    const { level, unknown } = levelOf(aCase('region-stockholm'))
    expect(level).toBe('usual')
    expect(unknown.join(' ')).toContain('Det är inte besvarat än')
  })

  it('is the usual one’s where nobody is superior, in words of its own', () => {
    const found = thousand(101, 'region-stockholm', { ...per, 'decision.superiorExists': 'no' })
    expect(levelOf(found)).toMatchObject({ level: 'usual', withoutSuperior: true })
    expect(levelOf(found).steps.map(({ words }) => words)).toContain(noSuperiorWords)
  })

  it.each([
    ['yes', 'committee', 0],
    ['no', 'superior', 0],
    ['', 'superior', 1],
  ])('over 50 million, principal ”%s”: %s', (principal, level, unknown) => {
    const found = thousand(50_001, 'region-stockholm', { 'decision.principal': principal })
    expect(levelOf(found).level).toBe(level)
    expect(levelOf(found).unknown).toHaveLength(unknown)
    expect('rs.board-50m' in said(found)).toBe(principal === '')
  })

  it('holds above a manager also where nobody is superior', () => {
    const found = thousand(50_001, 'region-stockholm', {
      'decision.principal': 'yes',
      'decision.superiorExists': 'no',
    })
    expect(levelOf(found).level).toBe('committee')
  })

  it('goes up the line for a deviation in Sörmland, and to the regional director where it is taken that far', () => {
    const beside = { 'contracts.found': 'not-usable' }
    expect(levelOf(thousand(50, 'region-sormland', beside)).level).toBe('superior')
    const all = thousand(50, 'region-sormland', { ...beside, 'decision.level': 'director', ...siv })
    expect(levelOf(all).level).toBe('director')
    expect(said(all)['sv.deviation-director']).toContain('regiondirektören')
    const last = answered(all, {
      'decision.decider.name': 'Ulla Björk',
      'decision.decider.role': 'Regiondirektör',
    })
    expect(said(last)['sv.deviation-director']).toBeUndefined()
  })

  it('asks nothing of a small organisation that just names persons', () => {
    const found = thousand(120, 'law-only', { 'decision.decider.name': 'Bo Berg' })
    expect(levelOf(found)).toEqual({ level: 'usual', steps: [], unknown: [], withoutSuperior: false })
    expect(Object.keys(said(found)).filter((id) => id.startsWith('program.decision'))).toEqual([])
  })
})

describe('whom the organisation points at', () => {
  it('is the next above with the tightest point that reaches', () => {
    const { proposal } = levelOf(inside(thousand(400, 'region-stockholm', per)))
    expect(proposal).toMatchObject({ name: 'Siv Lönn', role: 'Områdeschef', short: [] })
    expect(proposal?.point?.point).toBe('4.2')
  })

  it('is further up where the nearer has no right to so much', () => {
    const { proposal, steps } = levelOf(inside(thousand(600, 'region-stockholm', per)))
    expect(proposal?.name).toBe('Ola Rönn')
    expect(steps.at(-1)?.words).toContain('ger inte Områdeschef rätt')
  })

  it('passes on up by a manager in conflict', () => {
    const found = answered(inside(thousand(400, 'region-stockholm', { ...per, ...siv })), {
      'impartiality.statements.decider.conflict': 'yes',
      'impartiality.statements.decider.note': 'Äger aktier i en anbudsgivare.',
    })
    expect(levelOf(found).proposal?.name).toBe('Ola Rönn')
    expect(
      levelOf(found)
        .steps.map(({ words }) => words)
        .join(' '),
    ).toContain('Äger aktier')
    expect(said(found)['rs.decider-level']).toContain('har lämnat över')
    const examined = answered(found, { 'impartiality.statements.decider.way': 'no-conflict' })
    expect(levelOf(examined).proposal?.name).toBe('Siv Lönn')
  })

  it('is the one who held the post on the day of an old decision', () => {
    const old = { 'decision.decidedOn': '2026-06-30', 'decision.usual.name': 'Maj Alm' }
    expect(levelOf(inside(thousand(400, 'region-stockholm', old))).proposal?.name).toBe('Siv Lönn')
    const later = { ...old, 'decision.decidedOn': '2026-07-01' }
    const { proposal, unknown } = levelOf(inside(thousand(400, 'region-stockholm', later)))
    expect(proposal).toBeUndefined()
    expect(unknown.join()).toContain('Maj Alm står inte i er organisation')
  })

  it('is nobody for a committee, and nobody where the post is empty', () => {
    const board = { ...per, 'decision.principal': 'yes' }
    expect(levelOf(inside(thousand(50_001, 'region-stockholm', board))).proposal).toBeUndefined()
    const empty = { ...anOrganisation, holders: anOrganisation.holders.filter(({ id }) => id !== 'h3') }
    expect(levelOf(inside(thousand(400, 'region-stockholm', per), empty)).proposal).toBeUndefined()
  })
})

/** Who is named, the organisation known or not, and what is said of it by which rule. */
const named: readonly (readonly [
  name: string,
  answers: Readonly<Record<string, string>>,
  rule: string,
  says: string | undefined,
])[] = [
  ['the superior', siv, 'rs.decider-level', undefined],
  ['one above the superior', { 'decision.decider.name': 'Ola Rönn' }, 'rs.decider-level', undefined],
  ['the usual one', { 'decision.decider.name': 'Per Ek' }, 'rs.decider-level', 'är den som annars beslutar'],
  ['who prepares', { 'decision.decider.name': 'Kim Ek (exempel)' }, 'rs.decider-differs', 'kan inte själv'],
  [
    'one below',
    { ...siv, 'decision.usual.name': 'Ola Rönn', 'decision.usual.role': '' },
    'rs.decider-level',
    'inte chef över',
  ],
  [
    'one whose days were over',
    { 'decision.decider.name': 'Maj Alm' },
    'rs.decider-level',
    'till och med 30 juni 2026',
  ],
  [
    'one whom the organisation does not know',
    { 'decision.decider.name': 'Eva Dal' },
    'rs.decider-level',
    undefined,
  ],
  [
    'nobody superior, though there is',
    { 'decision.superiorExists': 'no', 'decision.decider.name': 'Per Ek' },
    'rs.decider-level',
    'finns en chef över Per Ek: Siv Lönn',
  ],
  [
    'a point that reaches',
    { ...siv, 'decision.delegation': '4.2' },
    'program.decision.delegation',
    undefined,
  ],
  ['another’s point', { ...siv, 'decision.delegation': '4.3' }, 'program.decision.delegation', 'punkt 4.2'],
  [
    'a point that the order does not have',
    { ...siv, 'decision.delegation': '99.9' },
    'program.decision.delegation',
    'Punkt 99.9 finns inte i den delegationsordning som är inlagd. Rätten ger punkt 4.2',
  ],
  [
    'a point that the order does not have, of one whom it does not know',
    { 'decision.decider.name': 'Eva Dal', 'decision.delegation': 'Punkt 99.9' },
    'program.decision.delegation',
    'Punkt 99.9 finns inte',
  ],
  [
    'a point in a sentence',
    { ...siv, 'decision.delegation': 'Punkt 4.2 i delegationsordningen, beslutad 2026-01-15' },
    'program.decision.delegation',
    undefined,
  ],
  [
    'the minutes of a committee',
    { 'decision.decider.name': 'Hälsonämnden', 'decision.delegation': '§ 34, sammanträdet 12 mars' },
    'program.decision.delegation',
    undefined,
  ],
  ...['Ek, Per', 'Ek Per', 'P. Ek', 'Per Ek, vikarie'].map((name): (typeof named)[number] => [
    `the usual one as ${name}`,
    { 'decision.decider.name': name, 'decision.decider.role': 'Chef' },
    'rs.decider-level',
    `${name} kan vara samma person som Per Ek, som annars beslutar.`,
  ]),
  ...['Kim Ek', 'Ek, Kim', 'K. Ek', 'Ek Kim', 'Kim Ek, enhetschef', 'Enhetschef Kim Ek'].map(
    (name): (typeof named)[number] => [
      `who prepares as ${name}`,
      { 'decision.decider.name': name },
      'rs.decider-differs',
      `${name} kan vara samma person som handlägger köpet, Kim Ek (exempel).`,
    ],
  ),
  [
    'a point that is too low',
    { ...siv, 'value.parts.base.amountOre': '600 000' },
    'program.decision.delegation',
    'gäller till 500',
  ],
  [
    'a point that had ended',
    { ...siv, 'value.parts.base.amountOre': '600 000' },
    'program.decision.delegation',
    'till och med 31 december 2025',
  ],
  [
    'a point on its last day',
    {
      ...siv,
      'decision.decidedOn': '2025-12-31',
      'decision.delegation': '3.1',
      'value.parts.base.amountOre': '150 000',
    },
    'program.decision.delegation',
    undefined,
  ],
]

describe('who is named', () => {
  it.each(named)('%s', (_name, answers, rule, says) => {
    const detail = said(inside(thousand(400, 'region-stockholm', { ...per, ...answers })))[rule]
    if (says === undefined) expect(detail).toBeUndefined()
    else expect(detail?.replaceAll('\u00A0', ' ')).toContain(says)
  })

  it('may be who prepares, with a reason, where nobody is superior or nobody forbids it', () => {
    const alone = { 'decision.usual.name': 'Kim Ek (exempel)', 'decision.decider.name': 'Kim Ek (exempel)' }
    const rs = thousand(400, 'region-stockholm', { ...alone, 'decision.superiorExists': 'no' })
    expect(said(rs)['rs.decider-differs']).toBe('missing')
    const law = thousand(400, 'law-only', alone)
    expect(said(law)['program.decision.two-persons']).toBe('missing')
    const why = { 'decision.samePersonReason': 'Jag är ensam chef på enheten till årsskiftet.' }
    expect(said(answered(rs, why))['rs.decider-differs']).toBeUndefined()
    expect(said(answered(law, why))['program.decision.two-persons']).toBeUndefined()
  })

  it('may be one who prepared before, with a reason', () => {
    const found = thousand(400, 'region-stockholm', { 'decision.decider.name': 'Per Ek (exempel)' })
    const row = {
      id: 't',
      at: '2026-11-20T10:00:00+01:00',
      open: [],
      from: 'Per Ek (exempel)',
      to: 'Kim Ek (exempel)',
    }
    const handed = { ...found, takenOver: [{ ...row, takenInAt: '2026-11-20T11:00:00+01:00' }] }
    expect(said(found)['rs.decider-differs']).toBeUndefined()
    expect(said(handed)['rs.decider-differs']).toContain('lämnade över det 20 november 2026')
    const why = { 'decision.samePersonReason': 'Per tillträdde som chef efter att han lämnade ärendet.' }
    expect(said(answered(handed, why))['rs.decider-differs']).toBeUndefined()
  })
})
