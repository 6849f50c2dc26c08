import type { PdfFile } from './pdf-file.ts'
import { inspectProgram } from './font-program.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'
import type { PdfValue } from './values.ts'

/** A font's map from the codes of its text to characters. */
export type ToUnicode = ReadonlyMap<number, string>

/** Reads the one kind of map pdfkit writes: ranges with an array of targets. */
export function readToUnicode(file: PdfFile, font: PdfValue): ToUnicode {
  const map = new Map<number, string>()
  const source = file.stream(file.dict(font)?.entries.get('ToUnicode')) ?? ''
  for (const [, first = '', targets = ''] of source.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/gi)) {
    const codes = targets.match(/<[^>]*>/g) ?? []
    codes.forEach((target, index) => {
      const units = target.match(/[\da-f]{4}/gi) ?? []
      map.set(
        parseInt(first, 16) + index,
        units.map((unit) => String.fromCharCode(parseInt(unit, 16))).join(''),
      )
    })
  }
  return map
}

/** U+0000, U+FEFF and U+FFFE, to which no glyph may be mapped. */
export const noCharacter = /[\0\uFEFF\uFFFE]/

/** Every font is in the file, whole enough to be drawn and read back without the program that made it. */
export function inspectFonts(file: PdfFile, standard: Standard, report: Report): void {
  let found = 0
  for (const { value } of file.objects.values()) {
    if (file.name(value, 'Type') !== 'Font' || file.name(value, 'Subtype')?.startsWith('CIDFont')) continue
    found += 1
    const name = file.name(value, 'BaseFont') ?? 'without a name'
    const descendant = file.array(value, 'DescendantFonts')[0]
    const holder = descendant ?? value
    const descriptor = file.get(holder, 'FontDescriptor')
    report.check(file.name(value, 'Subtype') === 'Type0', `Font ${name} is not a composite font`)
    report.check(
      file.name(value, 'Encoding') === 'Identity-H',
      `Font ${name} has another encoding than Identity-H`,
    )
    report.check(file.get(descriptor, 'FontFile2') !== null, `Font ${name} is not embedded`)
    report.check(/^[A-Z]{6}\+/.test(name), `Font ${name} is not named as a subset`)
    report.check(
      file.name(descriptor, 'FontName') === name && file.name(holder, 'BaseFont') === name,
      `Font ${name} has another name in its descriptor`,
    )
    inspectProgram(file, holder, name, standard, report)
    report.check(
      file.name(holder, 'CIDToGIDMap') === 'Identity',
      `Font ${name} has no map from codes to glyphs`,
    )
    const characters = [...readToUnicode(file, value).values()]
    report.check(characters.length > 1, `Font ${name} has no map to characters`)
    report.check(
      characters.every((char) => !noCharacter.test(char)),
      `Font ${name} maps a glyph to what is no character`,
    )
  }
  report.check(found > 0, 'The file has no fonts')
}
