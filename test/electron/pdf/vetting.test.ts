import { expect, test } from 'vitest'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { rendered } from '../../support/pdf/rendered.ts'

test('fifty checks with long texts stand whole in the record', { timeout: 60_000 }, async () => {
  const long = Array.from({ length: 400 }, (_, n) => `sedd${n}å`).join(' ')
  const checks = Array.from({ length: 50 }, (_, n) => ({
    id: `lokal-kontroll-${n}`,
    result: 'remark' as const,
    on: '2026-12-01',
    by: 'Kim Ek (exempel)',
    seen: n === 25 ? long : `Sett vid kontroll ${n}.`,
    notKept: `Slogs upp på skärm ${n}.`,
    validUntil: '2027-03-01',
  }))
  const found = answered(aCase(), {
    'suppliers.a.name': 'Alfa AB (exempel)',
    'suppliers.a.orgNr': '559999-9108',
  })
  const document = recordOf(
    { ...found, suppliers: found.suppliers.map((one) => ({ ...one, checks })) },
    evaluateCase(found, '2026-12-14'),
    { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' },
  )
  const { bytes } = await rendered(document)
  expect(inspectPdf(bytes).problems).toEqual([])
  const { text } = await readPdf(bytes)
  const words = text.replaceAll(/\s/g, '')
  for (let n = 0; n < 50; n += 1) {
    expect(words).toContain(`lokal-kontroll-${n}`)
    expect(words).toContain(`Slogsupppåskärm${n}.`)
    if (n !== 25) expect(words).toContain(`Settvidkontroll${n}.`)
  }
  for (const word of long.split(' ')) expect(words).toContain(word)
})
