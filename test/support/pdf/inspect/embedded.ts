import { createHash } from 'node:crypto'
import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'
import { PdfRef } from './values.ts'

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified']

/** Files in the file: none but in PDF/A-3, and there each named, described, typed, dated and tied to the document. */
export function inspectEmbedded(file: PdfFile, standard: Standard, report: Report): void {
  const listed = file
    .array(file.catalog, 'Names', 'EmbeddedFiles', 'Names')
    .filter((one) => one instanceof PdfRef)
  const associated = file.array(file.catalog, 'AF').filter((one) => one instanceof PdfRef)
  const holds = file.get(file.catalog, 'Names', 'EmbeddedFiles') !== null
  report.check(standard.mayEmbed || !holds, 'The file holds EmbeddedFiles')
  report.check(standard.mayEmbed || associated.length === 0, 'The file names files that belong to it (AF)')
  for (const [id, { value }] of file.objects) {
    const isSpec = file.get(value, 'EF') !== null
    if (!isSpec) continue
    report.check(standard.mayEmbed, 'There is an embedded file')
    const isIn = (refs: readonly PdfRef[]): boolean => refs.some((ref) => ref.id === id)
    report.check(isIn(listed), 'An embedded file is not in the list of files')
    report.check(isIn(associated), 'An embedded file is not tied to the document (AF)')
    report.check(file.name(value, 'Type') === 'Filespec', 'A file specification does not say that it is one')
    for (const key of ['F', 'UF', 'Desc'])
      report.check((file.text(value, key) ?? '') !== '', `An embedded file has no ${key}`)
    report.check(
      relationships.includes(file.name(value, 'AFRelationship') ?? ''),
      'An embedded file does not say how it belongs to the document (AFRelationship)',
    )
    inspectStream(file, file.dict(file.get(value, 'EF'))?.entries.get('F') ?? null, report)
  }
}

function inspectStream(file: PdfFile, ref: unknown, report: Report): void {
  const stream = ref instanceof PdfRef ? ref : null
  const bytes = Buffer.from(file.stream(stream) ?? '', 'latin1')
  report.check(file.name(stream, 'Type') === 'EmbeddedFile', 'An embedded file is not one')
  report.check(
    /^[a-z]+\/[\w.+-]+$/.test(file.name(stream, 'Subtype') ?? ''),
    'An embedded file has no MIME type (Subtype)',
  )
  report.check(
    file.get(stream, 'Params', 'Size') === bytes.length,
    'An embedded file is not as long as it says',
  )
  for (const key of ['CreationDate', 'ModDate'])
    report.check(/^D:\d{14}Z$/.test(file.text(stream, 'Params', key) ?? ''), `An embedded file has no ${key}`)
  const md5 = createHash('md5').update(bytes).digest()
  const said = file.bytes(stream, 'Params', 'CheckSum')
  report.check(said === md5.toString('latin1'), 'An embedded file is not as summed')
}
