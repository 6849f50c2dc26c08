import { expect, it } from 'vitest'
import { withoutLookedAt } from '../../../../src/rules/vetting/look-only.ts'
import { caseFromFile } from '../../../../src/rules/vetting/from-file.ts'
import { answered } from '../../../support/cases/builder.ts'
import { aRoutine, ownCheck, withRoutine } from '../../../support/local/template.ts'
import { exampleCase } from '../../../support/cases/example.ts'

it('a case file brings no words into the program’s own notes of what is only looked at', () => {
  const found = exampleCase()
  const row = {
    id: 'criminal-record',
    result: 'clear' as const,
    on: '2026-12-09',
    of: { name: 'X, dömd för rån 2019' },
    reusedFrom: { label: 'dömd för stöld 2021', on: '2026-11-01' },
  }
  const suppliers = found.suppliers.map((one) => ({ ...one, checks: [...(one.checks ?? []), row] }))
  const { case: kept, taken } = withoutLookedAt({ ...found, suppliers })
  expect(JSON.stringify(kept)).not.toMatch(/\bdömd\b/)
  expect(kept.suppliers[0]?.checks?.at(-1)).toEqual({
    id: 'criminal-record',
    result: 'clear',
    on: '2026-12-09',
    reusedFrom: { on: '2026-11-01' },
  })
  // The program's own notes are no fault of the file's.
  expect(taken).toEqual([])
})

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const typed = (texts: Readonly<Record<string, string>>, found = exampleCase()) =>
  answered(found, texts, '2026-12-09')

it('a check that nobody knows is left out with all that hangs there, and it is told', () => {
  for (const id of ['criminal-record2', 'domd-for-stold', 'lokal-domd-2019']) {
    const at = `${nord}.checks.${id}`
    const row = { [`${at}.result`]: 'clear', [`${at}.seen`]: 'dömd för stöld 2021' }
    const found = typed({ ...row, 'elsewhere.p.where': 'Pärmen stöld', 'elsewhere.p.belongsTo': at })
    const carried = {
      ...found,
      unread: { [`${at}.on`]: 'dömd för stöld' },
      attachments: [
        ...found.attachments,
        { id: 'a', name: 'stöld.pdf', size: 1, sha256: '0'.repeat(64), belongsTo: at },
      ],
      decision: { ...found.decision, checksAccepted: [{ id }, { id: 'judgement' }] },
    }
    const { case: kept, told } = caseFromFile(carried)
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`stöld|${id}`))
    expect(kept.decision.checksAccepted).toEqual([{ id: 'judgement' }])
    expect(told).toContain('som programmet inte känner till')
  }
})

it('an own check is kept, also of a routine that the case no longer has', () => {
  const at = `${nord}.checks.lokal-arbetsmiljo`
  const found = typed({ [`${at}.result`]: 'clear', [`${at}.seen`]: 'Planen är från mars och gäller.' })
  expect(caseFromFile(found)).toEqual({ case: found, told: null })
  const under = withRoutine(found, aRoutine(`kontroller:\n${ownCheck()}`))
  expect(caseFromFile(under)).toEqual({ case: under, told: null })
  const words = typed({ [`${at}.seen`]: 'Utdrag: dömd för stöld 2021.' }, found)
  expect(JSON.stringify(caseFromFile(words).case)).not.toContain('stöld')
})

it('words that are no name stand as nobody who looked, whoever is said to be called so', () => {
  const at = `${nord}.checks.criminal-record`
  const made = typed({ 'preparer.name': 'Kim Ek (exempel)', [`${at}.result`]: 'clear' })
  const looked = (name: string) => {
    const found = typed({ 'preparer.name': name, [`${at}.by`]: name }, made)
    return caseFromFile(found).case.suppliers[0]?.checks?.find(({ id }) => id === 'criminal-record')?.by
  }
  expect(looked('Rim Alm (exempel)')).toBe('Rim Alm (exempel)')
  for (const name of ['Dömd för rån', 'Stöld och häleri', 'Kim Ek 2021', 'Misstänkt Kim'])
    expect(looked(name)).toBeUndefined()
})

it('the program’s notes of it carry no words: neither what stood there, nor the id of another case', () => {
  const found = exampleCase()
  const field = `${nord}.checks.criminal-record.result`
  const later = [{ id: 'l', on: '2026-12-10', after: 'decided' as const, field, was: 'dömd för stöld' }]
  const row = { id: 'criminal-record', reusedFrom: { caseId: 'domd-for-stold', on: '2026-11-01' } }
  const suppliers = found.suppliers.map((one) => ({ ...one, checks: [row] }))
  const { case: kept } = caseFromFile({ ...found, suppliers, later })
  expect(JSON.stringify(kept)).not.toMatch(/stöld|stold/)
})
