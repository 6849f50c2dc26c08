import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeSheet } from '../../../electron/api/make-sheet.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

it('the sheet of an ordinary case with six files is one page, whatever its files are called', async () => {
  const file = (id: string, name: string, more: object = {}) => ({
    id,
    name,
    size: 20_480,
    sha256: 'ab'.repeat(32),
    addedAt: '2026-12-18T10:00:00+01:00',
    ...more,
  })
  const [one, two] = exampleCase().suppliers
  const found = answered(exampleCase(), {
    'subject.title': 'Vågar för barnmottagningen',
    'record.diarienummer': 'KIR 2026/345',
  })
  // The mark of an invented company is longer than what follows a name.
  const suppliers = found.suppliers.map(({ name = '', ...rest }) => ({
    ...rest,
    name: name.replace(' (exempel)', ''),
  }))
  const attachments = [
    file('1', 'offert.pdf', { belongsTo: `suppliers.${one?.id ?? ''}.bid` }),
    file('2', 'offert2.pdf', { belongsTo: `suppliers.${two?.id ?? ''}.bid` }),
    file('3', 'tjänsteanteckning om telefonsamtal.docx', { kind: 'Tjänsteanteckning', on: '2026-11-25' }),
    file('4', 'SV förfrågan.msg', { kind: 'Mejl', on: '2026-11-26', way: 'in', party: 'Eva Ros' }),
    file('5', 'foto.jpg'),
    file('6', 'avtal.pdf', { kind: 'Avtal eller beställning' }),
  ]
  const { bytes } = await makeSheet(
    { ...found, suppliers, attachments },
    { today: '2026-12-20', createdAt: '2026-12-20T10:00:00+01:00', assets: join(root, 'assets') },
  )
  expect((await readPdf(bytes)).pages).toHaveLength(1)
})
