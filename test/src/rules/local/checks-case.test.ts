import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { planOf } from '../../../../src/flow/plan.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { checks, checksOn } from '../../../../src/rules/catalogue/catalogue.ts'
import { heldOn } from '../../../../src/rules/catalogue/checks.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { rulesOn } from '../../../../src/rules/evaluate/in-force.ts'
import { checksIn } from '../../../../src/rules/local/local-checks.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'
import { checkInCase, checksOfCase, lowValueOf } from '../../../../src/rules/vetting/of-case.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'
import { aRoutine, ownCheck, withRoutine } from '../../../support/local/template.ts'

const today = '2026-12-14'
const winner = exampleCase().suppliers.find(({ checks: rows }) => rows !== undefined)?.id ?? ''
const rowAt = `suppliers.${winner}.checks.lokal-arbetsmiljo`

const under = (profile: string): Case => {
  const found = exampleCase()
  return { ...found, authority: { ...found.authority, profile } }
}

const withChecks = (rows: string, profile = 'law-only'): Case =>
  withRoutine(under(profile), aRoutine(`kontroller:\n${rows}`))

const findingsOf = (found: Case): readonly Finding[] => evaluateCase(found, today).findings
const findingOf = (found: Case, id: string) => findingsOf(found).find(({ rule }) => rule.id === id)
const idsOn = (found: Case): readonly string[] => checksOfCase(found, today).map(({ id }) => id)

const retired = (id: string): string => `  - programmets kontroll: ${id}\n    används inte: ja\n`

describe('the checks of a case', () => {
  it('are those of the house on the day, without a routine', () => {
    expect(checksOfCase(under('law-only'), today)).toEqual(heldOn(checks, today))
  })

  it('are the house’s and then the routine’s own, for every kind of supplier', () => {
    const own = checksOfCase(withChecks(ownCheck()), today).at(-1)
    expect(own).toMatchObject({
      id: 'lokal-arbetsmiljo',
      for: ['company', 'sole-trader', 'foreign'],
      depth: 'base',
      waive: null,
      source: { document: 'Provrutin, version 1', section: 'kontroller, rad 6' },
    })
    expect(idsOn(withChecks(ownCheck()))).toHaveLength(checksOn(today).length + 1)
  })

  it('lack the ones that are not used', () => {
    expect(idsOn(withChecks(retired('references')))).toEqual(
      checksOn(today).flatMap(({ id }) => (id === 'references' ? [] : [id])),
    )
  })

  it('have the routine’s shorter times', () => {
    const found = withChecks('  - programmets kontroll: debts\n    gäller: 5 dagar\n')
    const debts = checkInCase(found, 'debts', 'company', today)
    expect(debts?.goodFor).toEqual({ count: 5, unit: 'days' })
    expect(debts?.sources).toEqual(checkInCase(under('law-only'), 'debts', 'company', today)?.sources)
  })

  it('are the house’s alone where the routine does not speak in the case', () => {
    const later = aRoutine(`kontroller:\n${ownCheck()}`).replace('2026-01-01', '2030-01-01')
    expect(idsOn(withRoutine(under('law-only'), later))).not.toContain('lokal-arbetsmiljo')
  })

  it('can still be read where they are answered and the case no longer has them', () => {
    const found = withChecks(retired('references'))
    expect(checkInCase(found, 'references', 'company', today)?.name).toBe('Referenser')
    expect(checkInCase(found, 'lokal-annan', 'company', today)).toBeUndefined()
  })
})

describe('a check of a routine’s own is demanded by data alone', () => {
  const id = 'local.check.lokal-arbetsmiljo'

  it('over its amount, and met when it is made', () => {
    const found = withChecks(ownCheck())
    expect(findingOf(found, id)).toMatchObject({
      state: 'missing',
      fields: expect.arrayContaining([`${rowAt}.result`]),
      rule: { layer: 'local', strength: 'must', message: expect.stringContaining('Finns en plan') },
    })
    expect(findingOf(withChecks(ownCheck().replace('50 000', '500 000')), id)).toBeUndefined()
    const made = answered(
      found,
      {
        [`${rowAt}.result`]: 'clear',
        [`${rowAt}.on`]: '2026-12-09',
        [`${rowAt}.notKept`]: 'Läst hos leverantören.',
      },
      today,
    )
    expect(findingOf(made, id)).toMatchObject({ state: 'met' })
  })

  it('where the risk is raised, which then has to be known', () => {
    const found = withChecks(ownCheck().replace('krävs: över 50 000 kr', 'vid förhöjd risk: ja'))
    const risk = (industry: string, subcontractors: string): Case =>
      answered(
        found,
        {
          [`suppliers.${winner}.vetting.riskIndustry`]: industry,
          [`suppliers.${winner}.vetting.subcontractors`]: subcontractors,
        },
        today,
      )
    expect(findingOf(found, id)).toBeUndefined()
    expect(findingOf(risk('', ''), `${id}.at-risk`)).toMatchObject({ state: 'unknown' })
    expect(findingOf(risk('', ''), 'local.check-risk')).toMatchObject({ state: 'missing' })
    expect(findingOf(risk('yes', 'no'), `${id}.at-risk`)).toMatchObject({ state: 'missing' })
    expect(findingOf(risk('no', 'no'), `${id}.at-risk`)).toBeUndefined()
    expect(findingOf(risk('no', 'no'), 'local.check-risk')).toMatchObject({ state: 'met' })
  })

  it('and makes its task needed, which a low value alone does not', () => {
    const need = (found: Case) =>
      planOf(found, evaluateCase(found, today)).find(({ id: task }) => task === 'leverantorskontroll')?.need
    const start = answered(aCase(), {
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '60 000',
    })
    const local = (rows: string): Case => withRoutine(start, aRoutine(rows))
    expect(need(local('belopp:\n  lågt värde: 50 000 kr\n'))).toBe(need(start))
    expect(need(start)).toBe('not-needed')
    expect(need(local(`kontroller:\n${ownCheck()}`))).not.toBe('not-needed')
  })

  it('and stands in the record, with what it was about', () => {
    const found = answered(
      withChecks(ownCheck()),
      {
        [`${rowAt}.result`]: 'remark',
        [`${rowAt}.on`]: '2026-12-09',
        [`${rowAt}.seen`]: 'Planen är från 2019.',
      },
      today,
    )
    const record = recordOf(found, evaluateCase(found, today), {
      createdAt: '2026-12-14T10:02:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    })
    expect(treeText(record)).toMatch(/Arbetsmiljöplan\s+Finns en plan för arbetsmiljön\?/)
    expect(treeText(record)).toContain('Planen är från 2019.')
  })
})

describe('a check of the house that a routine makes stricter', () => {
  it('is demanded by the routine, with no way around it, beside the policy', () => {
    const found = withChecks('  - programmets kontroll: economy\n    krävs: alltid\n', 'region-stockholm')
    expect(findingOf(found, 'local.check.economy')?.rule.demand).toEqual({
      is: 'checks',
      checks: ['economy'],
    })
    expect(findingOf(found, 'rs.economic-check')).toBeDefined()
  })

  it('grows old sooner', () => {
    const rows = '  - programmets kontroll: taxes-paid\n    gäller: 1 dag\n'
    const stale = (found: Case): readonly string[] =>
      (findingOf(found, 'rs.vetting')?.gaps ?? []).flatMap(({ is, check }) => (is === 'stale' ? [check] : []))
    const row = `suppliers.${winner}.checks.taxes-paid`
    const again = (found: Case): Case => answered(found, { [`${row}.on`]: '2026-12-08' }, today)
    expect(stale(again(withChecks(rows, 'region-stockholm')))).toEqual(['taxes-paid'])
    expect(stale(again(under('region-stockholm')))).toEqual([])
  })
})

it('what only the program itself proposes is not asked for where the routine has no use for it', () => {
  const proposed = (found: Case): readonly string[] =>
    findingsOf(answered(found, { [`suppliers.${winner}.vetting.riskIndustry`]: 'yes' }, today)).flatMap(
      ({ rule, gaps = [] }) => (rule.layer === 'program' ? gaps.map(({ check }) => check) : []),
    )
  expect(proposed(under('region-stockholm'))).toEqual(expect.arrayContaining(['site-visit', 'references']))
  const without = proposed(withChecks(retired('site-visit'), 'region-stockholm'))
  expect(without).toContain('references')
  expect(without).not.toContain('site-visit')
})

describe('a low value', () => {
  const low = (kronor: string, profile = 'region-stockholm'): Case =>
    withRoutine(under(profile), aRoutine(`belopp:\n  lågt värde: ${kronor}\n`))

  it('is what the routine says, and nobody’s to say without one', () => {
    expect(lowValueOf(under('region-stockholm'))).toBeNull()
    expect(lowValueOf(withChecks(ownCheck()))).toBeNull()
    const { kronor, sentence } = lowValueOf(low('150 000 kr')) ?? {}
    expect(kronor).toBe(150_000)
    expect(sentence?.replaceAll('\u00A0', ' ')).toBe(
      'Lågt värde är högst 150 000 kr, enligt Provrutin, version 1.',
    )
  })

  it('is said in the case', () => {
    const rule = findingOf(low('150 000 kr'), 'local.low-value')?.rule
    expect(rule).toMatchObject({ layer: 'local', strength: 'reminder' })
    expect(rule?.message.replaceAll('\u00A0', ' ')).toContain('högst 150 000 kr')
  })

  it('alone lets the economic check be passed over', () => {
    const waived = (kronor: string) =>
      answered(
        low(kronor),
        {
          [`suppliers.${winner}.checks.economy.result`]: '',
          [`suppliers.${winner}.checks.economy.on`]: '',
          [`suppliers.${winner}.checks.economy.waived`]:
            'Priset är fast och betalas efter leverans, så en konkurs kostar oss ingenting.',
          [`suppliers.${winner}.vetting.riskIndustry`]: 'no',
          [`suppliers.${winner}.vetting.subcontractors`]: 'no',
        },
        today,
      )
    expect(findingOf(waived('414 000 kr'), 'rs.economic-check')).toMatchObject({ state: 'met' })
    const over = findingOf(waived('413 999 kr'), 'rs.economic-check')
    expect(over?.state).not.toBe('met')
    expect(over?.detail?.replaceAll('\u00A0', ' ')).toContain('413 999 kr')
  })
})

test('a routine never removes what law or policy demands', () => {
  const ids = checksOn(today).map(({ id }) => id)
  const isBad = ({ state }: Finding): boolean => state === 'missing' || state === 'wrong'
  fc.assert(
    fc.property(
      fc.subarray(ids),
      fc.subarray(ids),
      fc.constantFrom(...profiles.map(({ id }) => id)),
      fc.boolean(),
      fc.integer({ min: 0, max: 600_000 }),
      (without, stricter, profile, isMade, kronor) => {
        const tightened = stricter.filter((id) => !without.includes(id))
        const rows = [
          ...without.map(retired),
          ...tightened.map(
            (id) => `  - programmets kontroll: ${id}\n    gäller: 3 dagar\n    krävs: alltid\n`,
          ),
          ownCheck(),
        ]
        const start = under(profile)
        const found = isMade
          ? start
          : answered(start, { [`suppliers.${winner}.checks.identity.result`]: '' }, today)
        const text = aRoutine(`belopp:\n  lågt värde: ${kronor} kr\nkontroller:\n${rows.join('')}`)
        const local = withRoutine(found, text)
        const demanded = rulesOn(today, 'LOU', profile)
          .filter(({ layer }) => layer === 'law' || layer === 'policy')
          .flatMap(({ demand }) => checksIn(demand))
        expect(idsOn(local)).toEqual(expect.arrayContaining([...demanded, 'lokal-arbetsmiljo']))
        const after = new Map(findingsOf(local).map((finding) => [finding.rule.id, finding]))
        for (const before of findingsOf(found)) {
          if (before.rule.layer === 'program') continue
          const now = after.get(before.rule.id)
          expect(now, before.rule.id).toBeDefined()
          if (isBad(before)) expect(now !== undefined && isBad(now), before.rule.id).toBe(true)
        }
      },
    ),
    { numRuns: 60 },
  )
})
