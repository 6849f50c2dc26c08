import { expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { orderSection } from '../../../../src/record/sections/order.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

const rowsOf = (found: Case): string => JSON.stringify(orderSection(found, evaluateCase(found, '2026-12-20')))

it('does not say that all is in order where the check of the supplier stands open or was accepted', () => {
  expect(rowsOf(exampleCase())).not.toContain('Kontrollen')
  const open = answered(exampleCase(), { [`${nord}.vetting.judgement`]: 'needs-explanation' }, '2026-12-10')
  expect(rowsOf(open)).toContain('Kontrollen av leverantören är inte klar')
  expect(rowsOf(open)).toContain('\\nInte klar')
  const accepted = answered(
    open,
    { 'decision.checksDeviation': 'Avdelningen står utan mätare, och svaret väntas först på måndag.' },
    '2026-12-10',
  )
  expect(rowsOf(accepted)).toContain('Kontrollen godtogs som den var')
  expect(rowsOf(accepted)).toContain('Godtagen med avvikelse')
  expect(rowsOf(accepted)).not.toContain('är inte klar')
})
