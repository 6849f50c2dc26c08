import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'

/**
 * How the file is written, to the byte: a reader that a later time builds finds the parts by these marks alone (PDF/A-1
 * 6.1.3 to 6.1.8, PDF/A-2 and 3 6.1.3 to 6.1.9).
 */
export function inspectSyntax({ source, objects }: PdfFile, report: Report): void {
  report.check(/%%EOF\n?$/.test(source), 'Something stands after the end of the file')
  report.check(
    /\nxref\n0 \d+\n(?:\d{10} \d{5} [fn] \n)+trailer\n/.test(source.slice(source.lastIndexOf('\nxref'))),
    'The cross-reference table is not written as it has to be',
  )
  for (const [id, { stream, from, to }] of objects) {
    report.check(
      source[from - 1] === '\n' && source.startsWith(`${id} 0 obj\n`, from),
      'An object does not begin on a line of its own',
    )
    const end = stream === undefined ? '\nendobj\n' : '\nendstream\nendobj\n'
    report.check(
      source.startsWith(end, to),
      'An object, or its stream, does not end where it says and on a line of its own',
    )
  }
}
