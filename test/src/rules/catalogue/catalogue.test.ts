import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks, rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { layerNames, ruleFileSchema, type Rule } from '../../../../src/rules/catalogue/schema.ts'
import { addDays } from '../../../../src/domain/local-date.ts'
import { rulesOn } from '../../../../src/rules/evaluate/in-force.ts'
import { firstDayOf } from '../../../../src/rules/parameters/limits.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'
import { readRulesFile } from '../../../../src/rules/parameters/dated.ts'
import { dutyFiles, profileFiles, ruleFiles } from '../../../../src/rules/rule-files.ts'

/** Days on which a law began or a policy can be read: from the first limit to well after the last row. */
const firstDay = '2014-01-01'
const lastDay = '2029-12-31'

/** Rules that say the same at different times share an id but for a year at its end: law.value.similar, law.value.similar-2021. */
const family = (rule: Rule): string => rule.id.replace(/-(19|20)\d\d$/, '')

const acts = ['LOU', 'LUF', 'LUFS', 'LUK'] as const
const actsOf = (rule: Rule): readonly string[] => rule.laws ?? acts

describe('the catalogue of rules', () => {
  it('holds every file of its folders, and no other', () => {
    const there = (kind: string): readonly string[] =>
      readdirSync(new URL(`../../../../assets/rules/${kind}/`, import.meta.url), {
        recursive: true,
        encoding: 'utf8',
      })
        .filter((name) => name.endsWith('.json'))
        .map((name) => `assets/rules/${kind}/${name.replaceAll('\\', '/')}`)
        .toSorted()
    expect(ruleFiles.map(({ file }) => file)).toEqual(there('rules'))
    expect(profileFiles.map(({ file }) => file)).toEqual(there('profiles'))
    expect(dutyFiles.map(({ file }) => file)).toEqual(there('duties'))
  })

  it('has no rule that ends before it begins', () => {
    expect(rules.filter((r) => r.validTo !== null && r.validTo < r.validFrom).map((r) => r.id)).toEqual([])
  })

  it('never lets two wordings of one rule speak on the same day', () => {
    const clashes = rules.flatMap((a, i) =>
      rules
        .slice(i + 1)
        .filter((b) => family(a) === family(b) && actsOf(a).some((act) => actsOf(b).includes(act)))
        .filter((b) => a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999'))
        .map((b) => `${a.id} and ${b.id}`),
    )
    expect(clashes).toEqual([])
  })

  it('leaves no day between two wordings of one rule', () => {
    const gaps = rules
      .filter((rule) => rule.validTo !== null && rule.validTo >= firstDay && rule.validTo < lastDay)
      // That the program knows no rules for a time ends where the rules begin: the act's own have another id.
      .filter(({ id }) => !id.startsWith('program.start.unknown') && id !== 'program.notice-before-2022')
      .filter((rule) => {
        const next = addDays(rule.validTo ?? lastDay, 1)
        return !rules.some((other) => family(other) === family(rule) && other.validFrom === next)
      })
    expect(gaps.map(({ id, validTo }) => `${id} ends ${validTo ?? ''} and nothing follows`)).toEqual([])
  })

  it('asks of every profile, under every act, on every day: object, asked, winner, decision', () => {
    const always = ['what', 'sum', 'asked', 'award', 'record', 'ground'] as const
    const days = [firstDay, '2017-01-01', '2022-01-31', '2022-02-01', '2024-01-01', lastDay]
    const silent = days.flatMap((day) =>
      acts
        .filter((act) => firstDayOf(act) <= day)
        .flatMap((act) =>
          always
            .filter(
              (group) =>
                !rules.some(
                  (r) =>
                    r.group === group &&
                    r.profiles === undefined &&
                    actsOf(r).includes(act) &&
                    r.validFrom <= day &&
                    day <= (r.validTo ?? '9999'),
                ),
            )
            .map((group) => `${act} ${day} ${group}`),
        ),
    )
    expect(silent).toEqual([])
    expect(acts.map(firstDayOf)).toEqual([firstDay, firstDay, firstDay, '2017-01-01'])
  })

  it('holds nothing before the first limit that the program knows, but that it knows nothing', () => {
    const early = rules.filter((rule) => rule.validFrom < firstDay)
    expect(early.map(({ id, validTo }) => `${id} ${validTo ?? ''}`)).toEqual([
      'program.start.unknown 2013-12-31',
    ])
    for (const act of acts) {
      const before = addDays(firstDayOf(act), -1)
      const speak = rulesOn(before, act, 'region-stockholm').filter(
        (rule) => rule.laws?.includes(act) ?? true,
      )
      const says = speak.map(({ id }) => id).filter((id) => id.startsWith('program.start.unknown'))
      expect(says, act).toHaveLength(1)
    }
  })

  it('says from which day its wording of an act of 2017 or later holds', () => {
    const loose = rules.filter(
      ({ layer, validFrom, source }) =>
        layer === 'law' &&
        /^(LOU|LUF|LUK) \(2016:/.test(source.document) &&
        validFrom < '2017-01-01' &&
        source.since === undefined,
    )
    expect(loose.map(({ id }) => id)).toEqual([])
  })

  it('lets an auditor’s findings advise, and never demand', () => {
    const findings = rules.filter(({ layer }) => layer === 'revision')
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ strength }) => strength === 'must').map(({ id }) => id)).toEqual([])
    expect(layerNames.revision).toBe('Revision')
  })

  it('names only checks, profiles and documents that are there', () => {
    const known = checks.map(({ id }) => id)
    const named = rules.flatMap(({ id, demand }) =>
      demand.is === 'checks' ? demand.checks.map((check) => ({ id, check })) : [],
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ check }) => !known.includes(check))).toEqual([])
    const ids = profiles.map((profile) => profile.id)
    expect(rules.filter((r) => r.profiles?.some((p) => !ids.includes(p))).map((r) => r.id)).toEqual([])
    expect(
      rules
        .filter((r) => (r.layer === 'policy' || r.layer === 'revision') && r.profiles === undefined)
        .map((r) => r.id),
    ).toEqual([])
  })

  it('speaks in whole sentences, advice under a topic', () => {
    const whole = (text: string): boolean => /^[\p{Lu}”].*[.?!]$/su.test(text)
    expect(
      rules
        .filter(({ message, why }) => !whole(message) || (why !== undefined && !whole(why)))
        .map((r) => r.id),
    ).toEqual([])
    expect(
      rules.filter((r) => (r.strength === 'advice') !== (r.topic !== undefined)).map((r) => r.id),
    ).toEqual([])
    expect(
      rules
        .filter((r) => (r.strength === 'advice' || r.strength === 'reminder') && r.demand.is !== 'remember')
        .filter((r) => r.demand.is !== 'step-order' && r.demand.is !== 'evaluated')
        .map((r) => r.id),
    ).toEqual([])
  })

  it('asks for an explanation of a broken order where a law or a policy demands it, and nowhere else', () => {
    const links = rules.flatMap((rule) =>
      rule.demand.is === 'step-order' ? [{ rule, demand: rule.demand }] : [],
    )
    const wrong = links.filter(({ rule, demand }) => demand.asks !== (rule.layer !== 'program'))
    expect(wrong.map(({ rule }) => rule.id)).toEqual([])
    expect(links.filter(({ rule }) => rule.group !== 'order')).toEqual([])
    const advised = links.filter(({ rule }) => rule.strength === 'reminder').map(({ demand }) => demand.link)
    expect(links.map(({ demand }) => demand.link).filter((link) => !advised.includes(link))).toEqual([
      'winning-bid-award',
    ])
  })

  it('refuses an unknown key, field or condition, with file and property named', () => {
    const [file] = ruleFiles
    const json = structuredClone(file?.json) as { rules: Record<string, unknown>[] }
    const [first] = json.rules
    const broken = (change: object) => () =>
      readRulesFile('r.json', ruleFileSchema, { ...json, rules: [{ ...first, ...change }] })
    expect(broken({})).not.toThrow()
    expect(broken({ more: 1 })).toThrow('r.json: rules[0]')
    expect(broken({ when: [{ is: 'full-moon' }] })).toThrow('rules[0].when[0].is')
    expect(broken({ demand: { is: 'answered', fields: ['subject.colour'] } })).toThrow(
      'rules[0].demand.fields[0]',
    )
    expect(broken({ validFrom: '2026-02-30' })).toThrow('rules[0].validFrom')
  })
})
