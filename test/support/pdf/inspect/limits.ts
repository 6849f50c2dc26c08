import { isArray, type PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'
import { PdfDict, PdfName, PdfText, type PdfValue } from './values.ts'

const longestName = 127
const largestDict = 4095
const largestInteger = 2_147_483_647
const mostObjects = 8_388_607

/** How large the parts of a file may be, so that any reader can hold them (PDF/A-1 6.1.12, PDF/A-2 and 3 6.1.13). */
export function inspectLimits(file: PdfFile, standard: Standard, report: Report): void {
  const walk = (value: PdfValue): void => {
    if (value instanceof PdfText)
      report.check(value.raw.length <= standard.longestString, 'A string is longer than a reader must take')
    else if (value instanceof PdfName) checkName(value.name)
    else if (typeof value === 'number')
      report.check(
        Math.abs(value) <= (Number.isInteger(value) ? largestInteger : standard.largestReal),
        'A number is larger than a reader must take',
      )
    else if (isArray(value)) {
      report.check(value.length <= standard.largestArray, 'An array is larger than a reader must take')
      value.forEach(walk)
    } else if (value instanceof PdfDict) {
      report.check(value.entries.size <= largestDict, 'A dictionary is larger than a reader must take')
      for (const [key, entry] of value.entries) {
        checkName(key)
        walk(entry)
      }
    }
  }
  const checkName = (name: string): void =>
    report.check(Buffer.byteLength(name) <= longestName, 'A name is longer than a reader must take')

  report.check(file.objects.size <= mostObjects, 'The file has more objects than a reader must take')
  for (const { value } of file.objects.values()) walk(value)
}
