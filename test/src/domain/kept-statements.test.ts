import { describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { isReplaced, keepsEarlier } from '../../../src/domain/case/kept-statements.ts'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const at = 'impartiality.statements'
const rows = (found: Case): readonly Statement[] => found.impartiality.statements ?? []
const row = (found: Case, id: string): Statement | undefined => rows(found).find((s) => s.id === id)
const note = `${at}.preparer.note`

/** Two suppliers asked, and a yes from the one who prepares, on 20 November. */
const stated = (): Case =>
  answered(aCase(), {
    'suppliers.a.name': 'Nord AB (exempel)',
    'suppliers.a.orgNr': '559999-9009',
    'suppliers.b.name': 'Syd AB (exempel)',
    [`${at}.preparer.conflict`]: 'yes',
  })

describe('what is said in a given statement', () => {
  it('can be completed the same day without another version', () => {
    const told = answered(stated(), { [note]: 'Min bror arbetar hos Nord AB.' })
    expect(rows(told)).toHaveLength(1)
    expect(rows(answered(told, { [note]: 'Min bror arbetar hos Nord AB.' }, '2026-11-25'))).toHaveLength(1)
  })

  it('is kept when it is said in other words, also the same day, and when it is emptied', () => {
    const told = answered(stated(), { [note]: 'Min bror äger Nord AB.' })
    for (const text of ['Min bror känner någon hos Nord AB.', '']) {
      const other = answered(told, { [note]: text })
      expect(rows(other)).toHaveLength(2)
      expect(row(other, 'preparer-1')).toMatchObject({
        note: 'Min bror äger Nord AB.',
        on: '2026-11-20',
        until: '2026-11-20',
      })
      expect(row(other, 'preparer')?.note).toBe(text === '' ? undefined : text)
    }
  })

  it('is kept as it was when words are added on a later day', () => {
    const later = answered(stated(), { [note]: 'Min bror arbetar hos Nord AB.' }, '2026-11-25')
    expect(row(later, 'preparer-1')).toMatchObject({ conflict: 'yes', until: '2026-11-25' })
    expect(row(later, 'preparer-1')?.note).toBeUndefined()
  })

  it('keeps its day when another is written, and its paper stays where it was', () => {
    const paper: Case = {
      ...stated(),
      attachments: [
        { id: 'f', name: 'intyg.pdf', size: 1, sha256: 'a'.repeat(64), belongsTo: `${at}.preparer` },
      ],
    }
    const moved = answered(paper, { [`${at}.preparer.on`]: '2026-11-10' })
    expect(row(moved, 'preparer')?.on).toBe('2026-11-10')
    expect(row(moved, 'preparer-1')).toMatchObject({ on: '2026-11-20', until: '2026-11-20' })
    expect(moved.attachments[0]?.belongsTo).toBe(`${at}.preparer`)
  })

  it('is nobody’s in another part of the purchase', () => {
    const moved = answered(stated(), { [`${at}.preparer.part`]: 'evaluator' })
    expect(row(moved, 'preparer')?.conflict).toBeUndefined()
    expect(row(moved, 'preparer-1')).toMatchObject({ part: 'preparer', conflict: 'yes' })
  })

  it('is kept when the same answer is given about another supplier in the same row', () => {
    const swapped = answered(stated(), { 'suppliers.a.orgNr': '559999-9108' })
    const again = answered(swapped, { [`${at}.preparer.conflict`]: 'yes' })
    expect(row(again, 'preparer-1')?.covers?.[0]?.orgNr).toBe('559999-9009')
    expect(row(again, 'preparer')?.covers?.[0]?.orgNr).toBe('559999-9108')
    const other = answered(swapped, { [`${at}.preparer.conflict`]: 'no' })
    expect(row(other, 'preparer-1')?.covers?.[0]?.orgNr).toBe('559999-9009')
  })

  it('waits for its field to be left, where another text keeps the earlier', () => {
    expect(keepsEarlier(stated(), note)).toBe(true)
    expect(keepsEarlier(stated(), `${at}.decider.note`)).toBe(false)
    expect(keepsEarlier(stated(), 'inquiry.need')).toBe(false)
  })

  it('lists each row once, or the file is refused', () => {
    const twice = stated()
    const statements = rows(twice).map((s) => ({ ...s, covers: [...(s.covers ?? []), ...(s.covers ?? [])] }))
    const read = readCaseFile(writeCaseFile({ ...twice, impartiality: { statements } }))
    expect(read.ok ? '' : read.problem).toContain(`${at}.preparer.covers`)
  })
})

describe('a kept statement', () => {
  const reworded = (): Case =>
    answered(answered(stated(), { [note]: 'Min bror äger Nord AB.' }), { [note]: 'Min kusin äger Nord AB.' })

  it.each(['conflict', 'note', 'on', 'name', 'part', 'until', 'role'])('is not changed in its %s', (name) => {
    expect(frozenReason(reworded(), `${at}.preparer-1.${name}`)).toContain('lämna ett nytt svar')
    expect(frozenReason(reworded(), `${at}.preparer.${name}`)).toBeNull()
  })

  it('is replaced by the same answer of the same person, and nothing more is told of it', () => {
    const found = reworded()
    expect(rows(found).map((s) => isReplaced(found, s))).toEqual([false, true])
    const dealt = answered(found, { [`${at}.preparer-1.way`]: 'no-conflict' })
    expect(frozenReason(dealt, `${at}.preparer-1.way`)).not.toBeNull()
  })

  it('can be told of where it is open: what is lacking, and what was done about it', () => {
    const over = answered(stated(), {
      [`${at}.preparer.way`]: 'handed-over',
      'preparer.name': 'Rim Alm (exempel)',
    })
    const [kept] = rows(over)
    const id = `${at}.${kept?.id ?? ''}`
    expect(kept?.until).toBe('2026-11-20')
    for (const name of ['note', 'way', 'wayNote', 'wayOn'])
      expect(frozenReason(over, `${id}.${name}`)).toBeNull()
    const told = answered(over, { [`${id}.note`]: 'Min bror äger Nord AB.' })
    expect(frozenReason(told, `${id}.note`)).not.toBeNull()
    expect(frozenReason(told, `${id}.on`)).not.toBeNull()
  })
})
