import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'

/** What PDF/A-1 forbids of what came with later versions: transparency, layers, and streams that hold objects. */
export function inspectOldPdf(file: PdfFile, report: Report): void {
  for (const { value } of file.objects.values()) {
    report.check(file.name(value, 'Group', 'S') !== 'Transparency', 'A page is a transparency group')
    report.check(
      (file.get(value, 'SMask') ?? null) === null || file.name(value, 'SMask') === 'None',
      'There is a soft mask',
    )
    for (const key of ['ca', 'CA']) {
      const opacity = file.get(value, key)
      report.check(opacity === null || opacity === 1, 'Something is drawn half transparent')
    }
    report.check(!['ObjStm', 'XRef'].includes(file.name(value, 'Type') ?? ''), 'Objects lie in a stream')
    report.check(file.name(value, 'Filter') !== 'LZWDecode', 'A stream is packed with LZW')
    report.check(file.get(value, 'OC') === null, 'There is a layer')
  }
}
