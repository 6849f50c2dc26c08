import { expect, it } from 'vitest'
import { isToldAtStop, stopsIn } from '../../../../renderer/tasks/leverantorskontroll/stops.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { chosen } from '../../../support/cases/chosen.ts'

const asking = (found: ReturnType<typeof chosen>) => {
  const evaluation = evaluateCase(found, '2026-12-09')
  const told = evaluation.findings.filter((finding) => isToldAtStop(evaluation, finding))
  return { evaluation, told }
}

it('what the checks lack is told with the stop at the decision, and not once more beside it', () => {
  const { evaluation, told } = asking(chosen('Ett köp'))
  expect(stopsIn(evaluation, 'decision')[0]?.rule.strength).toBe('must')
  expect(told.map(({ rule }) => rule.id)).toContain('rs.vetting')
  expect(told.every(({ rule }) => rule.demand.is === 'checks')).toBe(true)
})

it('nothing is told there where the checks are made', () => {
  const { evaluation, told } = asking(chosen('Ett köp', {}, true))
  expect(stopsIn(evaluation, 'decision').filter(({ state }) => state !== 'met')).toEqual([])
  expect(told).toEqual([])
})
