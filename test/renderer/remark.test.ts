import { describe, expect, it } from 'vitest'
import { remarkOf } from '../../renderer/components/remark.ts'
import { viewOf } from '../../renderer/state/case.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { aCase, answered } from '../support/cases/builder.ts'

const at = (texts: Record<string, string>) => viewOf(answered(aCase(), texts), '2026-11-20')

describe('the remark beside a reason', () => {
  it('quotes it and shows the field’s own example of an answer that would hold', () => {
    const remark = remarkOf(at({ 'award.reason': 'Bästa anbud.' }), 'award.reason')
    expect(remark?.text).toContain('”Bästa anbud”')
    expect(remark?.example).toBe(fieldAt('award.reason')?.example)
  })

  it('shows the example of a ground’s question where the page asks one', () => {
    const path = 'reason.limbs.urgency-cause.text'
    const view = at({ 'reason.ground': 'urgency', [path]: 'Det är bråttom.' })
    expect(remarkOf(view, path, 'Vattenledningen sprang läck.')?.example).toBe('Vattenledningen sprang läck.')
  })

  it('is not made on a reason that says something, nor where no rule asks for reasons', () => {
    expect(remarkOf(at({ 'award.reason': 'Lägst pris, 138 000 kr.' }), 'award.reason')).toBe(undefined)
    expect(remarkOf(at({ 'subject.title': 'Se bilaga' }), 'subject.title')).toBe(undefined)
  })
})
