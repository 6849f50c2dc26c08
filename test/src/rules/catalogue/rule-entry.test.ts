import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { dutyLists } from '../../../../src/rules/catalogue/duties.ts'
import { ruleEntry } from '../../../../src/rules/catalogue/rule-entry.ts'

function entry(id: string, on?: string) {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return ruleEntry(rule, on)
}

describe('how much a rule asks', () => {
  it('never calls advice what the policy says one must do', () => {
    const musts = new Set(
      dutyLists.flatMap(({ duties }) =>
        duties.flatMap(({ strength, answer }) =>
          strength === 'must' && 'rule' in answer ? [answer.rule] : [],
        ),
      ),
    )
    const read = rules.filter(
      ({ id, layer, strength }) => layer === 'policy' && strength === 'advice' && musts.has(id),
    )
    expect(read.length).toBeGreaterThan(50)
    expect(new Set(read.map(({ id }) => entry(id).strength))).toEqual(
      new Set(['Ska enligt policyn, frågas inte här']),
    )
  })

  it('still calls advice what nobody demands', () => {
    const auditors = rules.filter(({ layer, strength }) => layer === 'revision' && strength === 'advice')
    expect(auditors.length).toBeGreaterThan(0)
    for (const { id } of auditors) expect(entry(id)).toMatchObject({ layer: 'Revision', strength: 'Råd' })
    expect(entry('law.doc.deadline').strength).toBe('Ska')
  })
})

describe('from when a rule is', () => {
  it('says on a day before its wording that the wording then is not checked', () => {
    const unchecked = '(lydelsen före 2022-02-01 är inte kontrollerad)'
    expect(entry('law.direct.allowed', '2021-12-31').source).toContain(unchecked)
    expect(entry('law.direct.allowed', '2022-02-01').source).not.toContain(unchecked)
    expect(entry('law.direct.allowed').source).not.toContain(unchecked)
    for (const id of ['law.award.estimate', 'law.value.category', 'law.value.law'])
      expect(entry(id, '2015-01-01').source, id).toContain('är inte kontrollerad')
  })

  it('says that a policy has no date, and gives the days of an act', () => {
    expect(entry('rs.three-asked').valid).toBe('policyns datum är inte angivet')
    expect(entry('law.direct.allowed').valid).toBe('från 2014-01-01, i den här lydelsen från 2022-02-01')
    expect(entry('law.notice').valid).toBe('från 2022-02-01')
    expect(entry('program.dates.inquiry').valid).toBe(null)
  })
})
