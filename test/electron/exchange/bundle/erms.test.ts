import { expect, it } from 'vitest'
import { attachmentNames, ermsText } from '../../../../electron/exchange/bundle/files.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { fileNamesOf } from '../../../../src/registration/file-names.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { undecided } from '../../../support/cases/masked.ts'

const file = {
  id: 'f',
  name: 'Alfa & Beta.docx',
  size: 1,
  sha256: 'ab'.repeat(32),
  kind: 'Mejl',
  on: '2026-12-05',
  way: 'in' as const,
  party: 'Alfa & Beta AB',
}
const xmlOf = (example: Case, day: string): string => {
  const found = { ...example, attachments: [file] }
  const names = attachmentNames(found, fileNamesOf(found, evaluateCase(found, day)).attachments)
  return ermsText(found, 'Titel', { madeAt: `${day}T10:00:00+01:00`, programVersion: '0' }, [
    ...names.map(({ name }) => ({ name: `bilagor/${name}`, kind: 'attachment' as const })),
    { name: 'post.pdf', kind: 'record' },
  ])
}

it('the description for an archive tells what each file of the case is, its day and whom it is from', () => {
  const xml = xmlOf(exampleCase(), '2026-12-20')
  expect(xml).toContain(
    'description="Mejl: Alfa &amp; Beta.docx. Inkom: 2026-12-05. Från: Alfa &amp; Beta AB"',
  )
  expect(xml).toContain('description="Dokumentation"')
})

it('before the decision it names nobody', () => {
  const xml = xmlOf(undecided(), '2026-12-09')
  expect(xml).toContain('description="Mejl. Inkom: 2026-12-05. Från: utelämnas')
  expect(xml).not.toContain('Alfa')
})
