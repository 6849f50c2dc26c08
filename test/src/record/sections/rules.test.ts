import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { ruleName } from '../../../../src/record/rule-names.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { completenessSection, notHere } from '../../../../src/record/sections/completeness.ts'
import { rulesSection } from '../../../../src/record/sections/rules.ts'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const today = '2026-12-14'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const text = (found: Case): string => treeText(recordOf(found, evaluateCase(found, today), options))

function outcomeOf(found: Case, name: string): string | undefined {
  return completenessSection(evaluateCase(found, today), [])
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .find(([, names]) => names?.replace(` ${notHere}`, '').split('; ').includes(name))?.[3]
}

describe('the appendix of rules', () => {
  it('names every section that spoke, also those that only remind', () => {
    const evaluation = evaluateCase(exampleCase(), today)
    const [table] = rulesSection(evaluation)
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows[0]?.[0]).toBe('Lag')
    expect(rows[0]?.[1]).toMatch(/^LOU \(2016:1145\): .*19 a kap\. 2 §, .*11 §/)
    expect(table?.kind === 'table' && table.columns[1]?.header).toContain('även det som bara påminner')
    const reminders = evaluation.findings.filter(
      ({ rule, state }) => rule.demand.is === 'remember' && rule.layer !== 'program' && state !== 'unknown',
    )
    const all = rows.map(([, value]) => value).join('; ')
    expect(reminders.length).toBeGreaterThan(5)
    // Those of one chapter share its name, and what they all end in is said once.
    const ownPart = (section: string): string => section.replace(/^.* kap\. (?!.*kap)|, för regioner.*$/g, '')
    for (const { rule } of reminders) expect(all).toContain(ownPart(rule.source.section))
  })
})

describe('the list of what is asked for', () => {
  it('names what a rule looks at, and orders nobody about', () => {
    const asking = rules.filter(({ demand, layer }) => demand.is !== 'remember' && layer !== 'program')
    expect(asking.length).toBeGreaterThan(100)
    expect(asking.filter((rule) => ruleName(rule) === rule.message).map(({ id }) => id)).toEqual([])
    expect(asking.filter((rule) => /[a-z]\.[a-z*]/i.test(ruleName(rule))).map(({ id }) => id)).toEqual([])
    expect(text(exampleCase())).not.toMatch(/Rätta datumet|skriv in diarienumret|Skriv vem/)
  })

  it('does not call met what the case has none of', () => {
    const late = 'Anbud efter sista dagen, förklarade'
    const doubt = 'Seriös trots anmärkning, förklarat'
    expect([late, doubt].map((name) => outcomeOf(exampleCase(), name))).toEqual([
      'Inte aktuell',
      'Inte aktuell',
    ])
    const [first] = exampleCase().suppliers
    const lateBid = answered(exampleCase(), {
      [`suppliers.${first?.id ?? ''}.bid.receivedOn`]: '2026-12-08',
      [`suppliers.${first?.id ?? ''}.bid.note`]: 'Budet kom fram dagen efter, skickat i tid.',
    })
    expect(outcomeOf(lateBid, late)).toBe('Uppfylld')
  })

  it('does not call a look back met before one is made, though none is late', () => {
    const look = 'Avtalet utvärderat'
    expect(outcomeOf(exampleCase(), look)).toBe('Inte aktuell än')
    const made = answered(exampleCase(), {
      'followUp.doneOn': '2026-12-14',
      'followUp.outcome': 'Allt gick bra.',
    })
    expect(outcomeOf(made, look)).toBe('Uppfylld')
  })

  it('does not know which of two steps of one day came first', () => {
    const link = 'Beslutet före avtalet'
    expect(outcomeOf(exampleCase(), link)).toBe('Uppfylld')
    const same = answered(exampleCase(), { 'contract.signedOn': '2026-12-10' })
    expect(outcomeOf(same, link)).toBe('Samma dag')
    expect(text(same)).toContain('Samma dag: ')
  })
})

describe('a record that is whole but for the number', () => {
  const unfiled: Case = { ...exampleCase(), record: {} }
  const number = 'Diarienummer, eller hos vem handlingarna hålls ordnade'

  it('waits for the registrar, and lacks nothing', () => {
    const said = text(unfiled)
    expect(recordOf(unfiled, evaluateCase(unfiled, today), options).header.right).toBe(
      'Diarienummer: väntar på registratorn',
    )
    expect(outcomeOf(unfiled, number)).toBe('Väntar på registratorn')
    expect(said).not.toMatch(/Diarienummer saknas|Svar saknas|Inte klart/)
  })

  it('says with whom it is kept in order where it has no number', () => {
    const kept = answered(unfiled, { 'record.keptAt': 'Medicinsk teknik, pärm 7' })
    expect(recordOf(kept, evaluateCase(kept, today), options).header.right).toBe(
      'Hålls ordnad, utan diarienummer',
    )
    expect(outcomeOf(kept, number)).toBe('Uppfylld')
    expect(text(kept)).toContain('Medicinsk teknik, pärm 7')
  })

  it('lacks the number as well where something else lacks', () => {
    const open = answered(unfiled, { 'award.reason': '' })
    expect(recordOf(open, evaluateCase(open, today), options).header.right).toBe('Diarienummer saknas')
    expect(outcomeOf(open, number)).toBe('Svar saknas')
  })
})
