import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { supplierKinds } from '../../../../src/domain/suppliers/kind.ts'
import { checkFor, checks, checksOn } from '../../../../src/rules/catalogue/catalogue.ts'
import { wordedFor, type Check } from '../../../../src/rules/catalogue/checks.ts'
import { checkFiles } from '../../../../src/rules/rule-files.ts'

const today = '2026-12-14'
const ids = (found: readonly Check[]): readonly string[] => found.map(({ id }) => id)
/** Every check as it reads for every kind of supplier that it is for. */
const worded = checks.flatMap((check) => check.for.map((kind) => ({ kind, check: wordedFor(check, kind) })))
const wrong = (isWrong: (check: Check) => boolean): readonly string[] =>
  worded.filter(({ check }) => isWrong(check)).map(({ kind, check }) => `${check.id}, ${kind}`)

describe('the supplier checks', () => {
  it('are those of every file in their folder', () => {
    const there = readdirSync(new URL('../../../../assets/rules/checks/', import.meta.url))
    expect(checkFiles.map(({ file }) => file.split('/').at(-1))).toEqual(
      there.filter((name) => name !== 'risk-industries.json').toSorted(),
    )
  })

  it('are the whole set, those that saved cases have first', () => {
    expect(ids(checksOn(today))).toEqual([
      'identity',
      'registrations',
      'taxes-paid',
      'debts',
      'economy',
      'insolvency',
      'signatory',
      'trading-ban',
      'beneficial-owners',
      'owner-mapping',
      'foreign-threat',
      'sanctions',
      'exclusion-grounds',
      'criminal-record',
      'low-bid',
      'references',
      'subcontractors',
      'working-conditions',
      'risk-industry',
      'site-visit',
    ])
  })

  it('propose little where the risk is low, and owners, visit and references where it is raised', () => {
    const of = (depth: Check['depth']) => ids(checksOn(today).filter((check) => check.depth === depth))
    expect(of('base')).toEqual(['identity', 'registrations', 'taxes-paid', 'economy'])
    expect(of('raised')).toEqual(expect.arrayContaining(['owner-mapping', 'site-visit', 'references']))
  })

  it('say of every source what it proves and, honestly, what not', () => {
    expect(wrong(({ sources }) => sources.some((source) => source.proves === source.provesNot))).toEqual([])
    const denies = /\b(?:inte|inget|inga|ingen|sällan|bara|aldrig)\b/i
    expect(wrong(({ sources }) => sources.some(({ provesNot }) => !denies.test(provesNot)))).toEqual([])
  })

  it('say where they come from, or that nobody has read it there', () => {
    expect(wrong(({ source }) => source.checkedOn === null && source.note === undefined)).toEqual([])
  })

  it('are written in short, whole sentences without the words of a bureau', () => {
    const whole = (text: string): boolean =>
      /^[\p{Lu}\d].*[.?]$/su.test(text) && !/ {2}| ,|\.\.| – /.test(text)
    const texts = ({ question, sources, askFor, waive, note }: Check): readonly string[] => [
      question,
      ...sources.flatMap(({ path, proves, provesNot }) => [path, proves, provesNot]),
      ...[askFor, waive, note ?? null].filter((text) => text !== null),
    ]
    expect(wrong((check) => texts(check).some((text) => !whole(text)))).toEqual([])
    expect(wrong(({ question }) => !question.endsWith('?') || question.length > 90)).toEqual([])
    const sentences = (text: string): number =>
      text.split(/[.?](?:\s|$)/).filter((part) => part !== '').length
    expect(
      wrong(({ sources }) =>
        sources.some(({ proves, provesNot }) => sentences(proves) > 2 || sentences(provesNot) > 2),
      ),
    ).toEqual([])
    const stiff = /beakta|säkerställ|erforderlig|vederbörande|avseende|inhämta|tillse|\bvid behov\b/i
    expect(wrong((check) => texts(check).some((text) => stiff.test(text)))).toEqual([])
    expect(wrong(({ name }) => /[.?]$/.test(name) || name.length > 40)).toEqual([])
  })

  it('read otherwise for a sole trader and for a foreign supplier', () => {
    expect(checkFor('identity', 'company')?.sources[0]?.name).toBe('Bolagsverket')
    const sole = checkFor('identity', 'sole-trader')
    expect(sole?.question).toBe('Finns näringsidkaren, och är det rätt person?')
    expect(sole?.sources[0]?.name).toBe('Skatteverket')
    expect(sole?.note).toContain('personuppgift')
    expect(checkFor('identity', 'foreign')?.sources.map(({ name }) => name)).toEqual([
      'Hemlandets företagsregister',
      'VIES hos EU-kommissionen',
    ])
    expect(checkFor('registrations', 'foreign')?.askFor).toContain('A1-intyg')
    expect(checkFor('taxes-paid', 'foreign')?.askFor).toContain('intyg från skattemyndigheten')
    expect(checkFor('is-not-there', 'company')).toBeUndefined()
  })

  it('have own words wherever a Swedish company’s number is asked for', () => {
    const asks = worded.filter(
      ({ kind, check }) =>
        kind !== 'company' &&
        check.id !== 'subcontractors' &&
        check.sources.some(({ path }) => path.includes('organisationsnumret')),
    )
    expect(asks.map(({ kind, check }) => `${check.id}, ${kind}`)).toEqual([])
    expect(supplierKinds.every((kind) => worded.some((one) => one.kind === kind))).toBe(true)
  })

  it('say what must be said: the form that shows no debts, the closed register, what binds all, what decides nothing', () => {
    for (const kind of ['company', 'sole-trader'] as const)
      expect(checkFor('taxes-paid', kind)?.note).toContain('SKV 4820 visar F-skatt men inte skulder')
    expect(checkFor('beneficial-owners', 'company')?.note).toContain('2025/26:129')
    expect(checkFor('beneficial-owners', 'company')?.source.checkedOn).toBeNull()
    expect(checkFor('sanctions', 'company')?.note).toMatch(/screening.*binder alla, oavsett belopp/s)
    expect(checkFor('exclusion-grounds', 'company')?.note).toContain('gäller inte vid direktupphandling')
    expect(checks.filter(({ attention }) => attention).map(({ id }) => id)).toEqual(['foreign-threat'])
    expect(checkFor('foreign-threat', 'foreign')?.note).toMatch(/aldrig ensamt ett skäl.*19 a kap\. 8 §/s)
    expect(checks.filter(({ evidence }) => evidence === 'look-only').map(({ id }) => id)).toEqual([
      'criminal-record',
    ])
  })
})
