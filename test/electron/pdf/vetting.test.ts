import { expect, test } from 'vitest'
import { recordOf } from '../../../src/record/record.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { recordOf as oneRecord, rendered } from '../../support/pdf/rendered.ts'

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

test('a heading is never followed by one row of checks alone', { timeout: 60_000 }, async () => {
  // High rows, as those of a check are: two of them are more than what is never split.
  const row = (n: number): readonly string[] => [
    `Rad${n} titel${'\nEn fråga om leverantören.'.repeat(5)}`,
    'Inget att anmärka\n2026-12-09, Kim Ek (exempel)\nGäller till och med 2027-03-09',
  ]
  const columns = [
    { header: 'Kontroll', weight: 1 },
    { header: 'Resultat', weight: 3 },
  ]
  const filler = 'En rad som fyller ut sidan.'
  const broken: boolean[] = []
  for (let lines = 14; lines <= 26; lines += 1) {
    const { bytes } = await rendered(
      oneRecord(
        ...Array.from({ length: lines }, () => ({ kind: 'paragraph' as const, text: filler })),
        { kind: 'heading', level: 3, text: 'Leverantören' },
        { kind: 'table', columns, titled: true, rows: [1, 2, 3, 4].map(row) },
      ),
    )
    const pages = (await readPdf(bytes)).pages.map(({ text }) => text)
    const at = pages.findIndex((text) => text.includes('Leverantören'))
    expect(pages[at]).toContain('Rad1')
    expect(pages[at]).toContain('Rad2')
    broken.push(pages[at]?.includes('Rad4') !== true)
  }
  // The page ended within the table in some of them, else nothing was tried.
  expect(new Set(broken)).toEqual(new Set([true, false]))
})
