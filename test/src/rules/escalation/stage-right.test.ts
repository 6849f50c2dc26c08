import { expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { stageRemark } from '../../../../src/rules/escalation/stage-right.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const today = '2026-11-20'

const begun = (by: string, kronor: string): Case => ({
  ...answered(aCase('region-stockholm'), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'decision.stages.begin.by.name': by,
    'decision.stages.begin.on': today,
  }),
  basis: { organisation: anOrganisation },
})

const said = (found: Case) =>
  stageRemark(evaluateCase(found, today).facts, 'begin')?.replaceAll('\u00A0', ' ') ?? null

it('says that whoever decided to begin may decide of less', () => {
  expect(said(begun('Siv Lönn', '510 000'))).toBe(
    'Siv Lönn har enligt er delegationsordning inte rätt att besluta om ett köp av det här värdet. Punkt 4.2 gäller till 500 000 kr, och värdet är 510 000 kr.',
  )
})

it('says nothing within the amount, of one without a limit, or where the order has no point for that decision', () => {
  expect(said(begun('Siv Lönn', '490 000'))).toBeNull()
  expect(said(begun('Ola Rönn', '510 000'))).toBeNull()
  // The only point of the post is for another decision.
  expect(said(begun('Per Ek', '510 000'))).toBeNull()
  expect(said(begun('Okänd Person', '510 000'))).toBeNull()
})
