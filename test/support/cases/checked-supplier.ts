import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from './builder.ts'

/** Answers of a check of the supplier `s`, by path. */
export const row = (check: string, more: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(more).map(([name, text]) => [`suppliers.s.checks.${check}.${name}`, text]),
  )

/** A case with one supplier as its winner. The program's day is 2026-11-20. */
export const withSupplier = (id: string, more: Readonly<Record<string, string>> = {}): Case => ({
  ...answered(aCase('region-stockholm'), {
    'subject.title': `Köp ${id}`,
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'subject.category': 'services',
    'suppliers.s.name': 'Alfa AB (exempel)',
    'suppliers.s.orgNr': '559999-9108',
    'suppliers.s.answer': 'bid',
    'suppliers.s.bid.totalOre': '110 000',
    'award.supplierId': 's',
    ...more,
  }),
  id,
})

export const identity = row('identity', {
  result: 'clear',
  on: '2026-10-03',
  by: 'Rim Alm (exempel)',
  seen: 'Registrerat 2019.',
  name: 'Alfa AB (exempel)',
  orgNr: '559999-9108',
})
