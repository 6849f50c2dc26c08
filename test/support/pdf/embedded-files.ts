import { PdfFile } from './inspect/pdf-file.ts'
import { PdfRef } from './inspect/values.ts'

/** The files that lie in a PDF, by name. */
export function embeddedFiles(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = new PdfFile(bytes)
  const found = new Map<string, string>()
  for (const { value } of file.objects.values()) {
    const stream = file.dict(file.get(value, 'EF'))?.entries.get('F')
    if (!(stream instanceof PdfRef)) continue
    found.set(file.text(value, 'UF') ?? '', Buffer.from(file.stream(stream) ?? '', 'latin1').toString('utf8'))
  }
  return found
}
