import { expect, test } from 'vitest'
import { valueSection } from '../../../src/record/sections/value.ts'
import { reasonSentence } from '../../../src/record/verdict.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const startingOn = (day: string) =>
  answered(aCase(), {
    'subject.startDate': day,
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
  })
const sentence = (day: string, today: string): string =>
  reasonSentence(evaluateCase(startingOn(day), today)).replaceAll('\u00A0', ' ')

test('the limit is said to have held only where the procurement has begun', () => {
  expect(sentence('2026-11-20', '2026-11-20')).toContain(
    '700 000 kr, som gällde när upphandlingen påbörjades 2026-11-20.',
  )
  expect(sentence('2028-06-01', '2026-11-20')).toContain(
    '700 000 kr, som gäller när upphandlingen påbörjas 2028-06-01.',
  )
})

test('a limit that was checked long before the start is to be looked up again, in the record', () => {
  const checked = (day: string) => {
    const found = startingOn(day)
    const rows = valueSection(found, evaluateCase(found, '2026-11-20')).flatMap((block) =>
      block.kind === 'facts' ? block.rows : [],
    )
    return rows.find(({ term }) => term === 'Gränsen kontrollerad')?.value
  }
  expect(checked('2026-11-20')).toBe('Mot källan 2026-11-20')
  expect(checked('2028-06-01')).toBe(
    'Beloppet kontrollerades senast 2026-11-20; se efter att det inte har ändrats.',
  )
})
