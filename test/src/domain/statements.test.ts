import { describe, expect, it } from 'vitest'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { heldStatement, statementOf } from '../../../src/domain/case/statements.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const at = 'impartiality.statements'
const rows = (found: Case): readonly Statement[] => found.impartiality.statements ?? []
const row = (found: Case, id: string): Statement | undefined => rows(found).find((s) => s.id === id)

/** Two suppliers asked, and a no from the one who prepares, on 20 November. */
const begun = (): Case =>
  answered(aCase(), {
    'suppliers.a.name': 'Nord AB (exempel)',
    'suppliers.b.name': 'Syd AB (exempel)',
    [`${at}.preparer.conflict`]: 'no',
  })

describe('a statement', () => {
  it('that says no is stored, dated, and names who gave it and every supplier that is asked', () => {
    expect(row(begun(), 'preparer')).toEqual({
      id: 'preparer',
      part: 'preparer',
      name: 'Kim Ek (exempel)',
      role: 'Enhetschef',
      conflict: 'no',
      on: '2026-11-20',
      supplierIds: ['a', 'b'],
      covers: [
        { id: 'a', name: 'Nord AB (exempel)' },
        { id: 'b', name: 'Syd AB (exempel)' },
      ],
    })
  })

  it('of another says who wrote it down', () => {
    const found = answered(begun(), {
      'decision.decider.name': 'Sam Ask (exempel)',
      [`${at}.decider.conflict`]: 'no',
    })
    expect(row(found, 'decider')?.notedBy).toBe('Kim Ek (exempel)')
    expect(row(found, 'preparer')?.notedBy).toBeUndefined()
  })

  it('changed from no to yes on a later day keeps the no', () => {
    const found = answered(begun(), { [`${at}.preparer.conflict`]: 'yes' }, '2026-11-25')
    expect(row(found, 'preparer')).toMatchObject({ conflict: 'yes', on: '2026-11-25' })
    expect(row(found, 'preparer-1')).toMatchObject({
      conflict: 'no',
      on: '2026-11-20',
      until: '2026-11-25',
      supplierIds: ['a', 'b'],
    })
  })

  it('changed from no to yes on its own day is one answer', () => {
    expect(rows(answered(begun(), { [`${at}.preparer.conflict`]: 'yes' }))).toHaveLength(1)
  })

  it('changed from yes to no keeps the yes, with what was said of it, also on its own day', () => {
    const yes = answered(begun(), {
      [`${at}.preparer.conflict`]: 'yes',
      [`${at}.preparer.note`]: 'Min bror arbetar hos Nord AB.',
    })
    const no = answered(yes, { [`${at}.preparer.conflict`]: 'no' })
    expect(row(no, 'preparer-1')).toMatchObject({
      conflict: 'yes',
      note: 'Min bror arbetar hos Nord AB.',
      until: '2026-11-20',
    })
    expect(row(no, 'preparer')).toMatchObject({ conflict: 'no', name: 'Kim Ek (exempel)' })
    expect(row(no, 'preparer')?.note).toBeUndefined()
  })

  it('that is emptied stays as history', () => {
    const yes = answered(begun(), { [`${at}.preparer.conflict`]: 'yes' })
    const gone = answered(yes, { [`${at}.preparer.conflict`]: '' })
    expect(row(gone, 'preparer-1')?.conflict).toBe('yes')
    expect(row(gone, 'preparer')?.conflict).toBeUndefined()
    expect(row(gone, 'preparer')?.on).toBeUndefined()
  })

  it('given again with the same answer for one more is the same statement that day, and keeps the earlier after it', () => {
    const more = answered(begun(), { 'suppliers.c.name': 'Öst AB (exempel)' })
    const sameDay = answered(more, { [`${at}.preparer.conflict`]: 'no' })
    expect(rows(sameDay)).toHaveLength(1)
    expect(row(sameDay, 'preparer')?.supplierIds).toEqual(['a', 'b', 'c'])
    const again = answered(more, { [`${at}.preparer.conflict`]: 'no' }, '2026-11-24')
    expect(row(again, 'preparer')).toMatchObject({ on: '2026-11-24', supplierIds: ['a', 'b', 'c'] })
    expect(row(again, 'preparer-1')).toMatchObject({
      on: '2026-11-20',
      until: '2026-11-24',
      supplierIds: ['a', 'b'],
    })
  })

  it('becomes history when the person has handed over and another is named', () => {
    const over = answered(
      begun(),
      {
        [`${at}.preparer.conflict`]: 'yes',
        [`${at}.preparer.way`]: 'handed-over',
        'preparer.name': 'Rim Alm (exempel)',
      },
      '2026-11-25',
    )
    expect(statementOf(over, 'preparer')).toBeUndefined()
    expect(rows(over).filter(({ conflict }) => conflict === 'yes')).toMatchObject([
      { name: 'Kim Ek (exempel)', way: 'handed-over', wayOn: '2026-11-25', until: '2026-11-25' },
    ])
    // The post was the first person's.
    expect(over.preparer).toEqual({ name: 'Rim Alm (exempel)' })
    const given = answered(over, { [`${at}.preparer.conflict`]: 'no' }, '2026-11-25')
    expect(statementOf(given, 'preparer')).toMatchObject({ name: 'Rim Alm (exempel)', conflict: 'no' })
  })

  it('leaves the place empty until another is named, and gives it back where it is no conflict', () => {
    const leaving = answered(begun(), {
      [`${at}.preparer.conflict`]: 'yes',
      [`${at}.preparer.way`]: 'handed-over',
    })
    expect(leaving.preparer).toEqual({})
    const back = answered(leaving, { [`${at}.preparer.way`]: 'no-conflict' })
    expect(back.preparer).toEqual({ name: 'Kim Ek (exempel)', role: 'Enhetschef' })
    const no = answered(leaving, { [`${at}.preparer.conflict`]: 'no' })
    expect(no.preparer).toEqual({ name: 'Kim Ek (exempel)', role: 'Enhetschef' })
  })

  it('stays the first person’s when another name is put in without a word', () => {
    const yes = answered(begun(), { [`${at}.preparer.conflict`]: 'yes' })
    const other = answered(yes, { 'preparer.name': 'Rim Alm (exempel)' })
    expect(statementOf(other, 'preparer')?.name).toBe('Kim Ek (exempel)')
    const asked = answered(other, { [`${at}.preparer.conflict`]: 'no' })
    expect(rows(asked).map(({ name, conflict }) => [name, conflict])).toEqual([
      ['Rim Alm (exempel)', 'no'],
      ['Kim Ek (exempel)', 'yes'],
    ])
  })

  it('of one who judges bids is another’s when the name is another’s', () => {
    const yes = answered(begun(), {
      [`${at}.e.name`]: 'Eva Ros (exempel)',
      [`${at}.e.conflict`]: 'yes',
    })
    expect(row(yes, 'e')).toMatchObject({ part: 'evaluator', supplierIds: ['a', 'b'] })
    const renamed = answered(yes, { [`${at}.e.name`]: 'Pia Gran (exempel)' })
    expect(row(renamed, 'e')).toEqual({ id: 'e', part: 'evaluator', name: 'Pia Gran (exempel)' })
    expect(row(renamed, 'e-1')).toMatchObject({ name: 'Eva Ros (exempel)', conflict: 'yes' })
    const viaNothing = answered(answered(yes, { [`${at}.e.name`]: '' }), {
      [`${at}.e.name`]: 'Pia Gran (exempel)',
    })
    expect(row(viaNothing, 'e-1')).toMatchObject({ name: 'Eva Ros (exempel)', conflict: 'yes' })
  })

  it('takes what proves it along into history', () => {
    const yes = answered(begun(), { [`${at}.e.name`]: 'Eva Ros (exempel)', [`${at}.e.conflict`]: 'no' })
    const paper: Case = {
      ...yes,
      attachments: [{ id: 'f', name: 'intyg.pdf', size: 1, sha256: 'a'.repeat(64), belongsTo: `${at}.e` }],
    }
    const renamed = answered(paper, { [`${at}.e.name`]: 'Pia Gran (exempel)' })
    expect(renamed.attachments[0]?.belongsTo).toBe(`${at}.e-1`)
  })

  it('that is given is not taken away; an empty row is', () => {
    const found = answered(begun(), { [`${at}.e.name`]: 'Eva Ros (exempel)' })
    expect(heldStatement(found, `${at}.preparer`)).toContain('tas inte bort')
    expect(heldStatement(found, `${at}.e`)).toBeNull()
    expect(heldStatement(found, 'suppliers.a')).toBeNull()
  })
})
