import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { afterChange } from '../../../renderer/tasks/follows/changed-store.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const none = { caseId: null, before: null, last: 'startDate' } as const
const goods = answered(aCase(), { 'subject.category': 'goods' })
const on = (found: Case, date: string): Case => answered(found, { 'subject.startDate': date })
/** The state after a person went through these versions of one case. */
const through = (...versions: readonly Case[]) =>
  versions.reduce<{ state: ReturnType<typeof afterChange>; old: Case | null }>(
    ({ state, old }, now) => ({ state: afterChange(state, old, now), old: now }),
    { state: none, old: null },
  ).state

describe('what the person has not read of a changed start', () => {
  it('is nothing when the case is opened, and nothing when a kind is first chosen', () => {
    expect(through(goods).before).toBeNull()
    expect(through(aCase(), goods).before).toBeNull()
  })

  it('is how it was before the first of several changes', () => {
    const state = through(goods, on(goods, '2023-01-01'), on(goods, '2021-01-01'))
    expect(state.before).toEqual({ startDate: '2026-11-20', law: 'LOU', category: 'goods' })
    expect(state.last).toBe('startDate')
  })

  it('survives a date that cannot be read on the way', () => {
    const { startDate: _none, ...subject } = goods.subject
    const unread: Case = { ...goods, subject, unread: { 'subject.startDate': '31 februari' } }
    expect(through(goods, unread, on(goods, '2021-01-01')).before?.startDate).toBe('2026-11-20')
  })

  it('is gone when it is changed back', () => {
    expect(through(goods, on(goods, '2021-01-01'), on(goods, '2026-11-20')).before).toBeNull()
  })

  it('names what was changed last', () => {
    const luf = answered(on(goods, '2021-01-01'), { 'subject.law': 'LUF' })
    expect(through(goods, on(goods, '2021-01-01'), luf).last).toBe('law')
  })

  it('is of one case only', () => {
    const other = { ...goods, id: '019aa01a-2c00-7000-8000-000000000010' }
    const state = through(goods, on(goods, '2021-01-01'), other)
    expect(state).toMatchObject({ caseId: other.id, before: null })
    expect(afterChange(state, other, null)).toEqual(none)
  })
})
