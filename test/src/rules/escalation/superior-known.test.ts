import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { followSuperior } from '../../../../src/rules/escalation/superior-known.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const inside = (): Case => ({ ...aCase('region-stockholm'), basis: { organisation: anOrganisation } })
const named = (found: Case, name: string): Case => answered(found, { 'decision.usual.name': name })

describe('whether there is a superior', () => {
  it('is answered by the organisation as the one who would otherwise decide is named', () => {
    expect(named(inside(), 'Per Ek').decision.superiorExists).toBe('yes')
  })

  it('is asked where the organisation shows nobody above in the committee, or does not know the name', () => {
    expect(named(inside(), 'Ola Rönn').decision.superiorExists).toBeUndefined()
    expect(named(inside(), 'Kim Okänd').decision.superiorExists).toBeUndefined()
    expect(named(aCase('region-stockholm'), 'Per Ek').decision.superiorExists).toBeUndefined()
  })

  it('can be answered otherwise, and that answer stays', () => {
    const no = answered(named(inside(), 'Per Ek'), { 'decision.superiorExists': 'no' })
    expect(no.decision.superiorExists).toBe('no')
    expect(named(no, 'Maj Alm').decision.superiorExists).toBe('no')
    const emptied = answered(named(inside(), 'Per Ek'), { 'decision.superiorExists': '' })
    expect(answered(emptied, { 'subject.title': 'Stolar' }).decision.superiorExists).toBeUndefined()
  })

  it('is asked again with another name, unless a manager is named', () => {
    const per = named(inside(), 'Per Ek')
    expect(named(per, 'Ola Rönn').decision.superiorExists).toBeUndefined()
    const decided = answered(per, { 'decision.decider.name': 'Siv Lönn' })
    expect(named(decided, 'Ola Rönn').decision.superiorExists).toBe('yes')
  })

  it('is answered as a case gets an organisation that shows one', () => {
    const before = named(aCase('region-stockholm'), 'Per Ek')
    const after = { ...before, basis: { organisation: anOrganisation } }
    expect(followSuperior(before, after, '2026-11-20').decision.superiorExists).toBe('yes')
    expect(followSuperior(after, after, '2026-11-20').decision.superiorExists).toBeUndefined()
  })
})
