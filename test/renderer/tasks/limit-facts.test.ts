import { expect, test } from 'vitest'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { limitFacts } from '../../../renderer/tasks/value/limit-facts.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

function facts(startDate: string) {
  const found = answered(aCase(), {
    'subject.startDate': startDate,
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
  })
  return limitFacts(evaluateCase(found, '2026-11-20').facts.value.result?.limit ?? null, found)
}

test('the panel asks for a look at a limit that was checked long before the start', () => {
  expect(facts('2026-11-20')).toMatchObject({ isSure: true })
  expect(facts('2028-06-01')).toMatchObject({
    isSure: false,
    standing: 'Beloppet kontrollerades senast 2026-11-20; se efter att det inte har ändrats.',
  })
})
