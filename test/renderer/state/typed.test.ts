import { expect, it } from 'vitest'
import { viewOf } from '../../../renderer/state/case.ts'
import { withTyped } from '../../../renderer/state/typed.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const base = 'value.parts.base'
const monthly = answered(aCase(), {
  'subject.category': 'services',
  [`${base}.pricing`]: 'month',
  [`${base}.amountOre`]: '11 500',
})
const view = viewOf(monthly, '2026-11-20')

it('what is typed counts before it is entered, and the case stays as it was', () => {
  expect(view.evaluation.facts.value.result?.valueOre).toBeUndefined()
  const live = withTyped(view, { [`${base}.times`]: '36' })
  expect(live.evaluation.facts.value.result?.valueOre).toBe(41_400_000)
  expect(view.case).toBe(monthly)
})

it('what cannot be read, or is as it was, changes nothing', () => {
  expect(withTyped(view, { [`${base}.times`]: 'trettio' })).toBe(view)
  expect(withTyped(view, { [`${base}.amountOre`]: '11 500' })).toBe(view)
})
