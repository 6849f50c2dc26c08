import { expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { lastDaysSection } from '../../../../src/record/sections/follows.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { smallCase } from '../../../support/cases/small.ts'

const documentation = (found: Case, today = '2026-12-14'): string => {
  const rows = lastDaysSection(evaluateCase(found, today)).flatMap((block) =>
    block.kind === 'facts' ? block.rows : [],
  )
  return rows.find(({ term }) => term === 'Dokumentera köpet')?.value ?? ''
}

it('calls the documentation done once it is filed and nothing is open', () => {
  expect(documentation(smallCase({ profile: 'law-only' }))).toContain('Klart 2026-12-14.')
})

it('says of one that is filed while something is open that it is filed, and how much remains', () => {
  const found = smallCase({ profile: 'law-only' })
  const { reason: _none, ...award } = found.award
  const open = documentation({ ...found, award })
  expect(open).toContain('Diariefört i tid, 2026-12-14; en punkt återstår.')
  expect(open).not.toContain('Klart')
  const { orgNr: _number, ...authority } = found.authority
  expect(documentation({ ...found, award, authority })).toContain('; två punkter återstår.')
  // That the day itself is late is the second.
  const late = { ...found, award, record: { ...found.record, registeredOn: '2027-02-01' } }
  expect(documentation(late, '2027-02-02')).toContain(
    'Diariefört för sent, 2027-02-01; två punkter återstår.',
  )
})
