import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'
import { isArray } from './pdf-file.ts'
import type { PdfValue } from './values.ts'

interface Program {
  readonly glyphs: number
  /** Advance width of a glyph in thousandths. */
  readonly width: (glyph: number) => number
}

/** Reads of an embedded TrueType font how many glyphs it has and how wide they are. */
function readProgram(source: string): Program | undefined {
  const data = Buffer.from(source, 'latin1')
  if (data.length < 12) return undefined
  const tables = new Map<string, Buffer>()
  for (let n = 0; n < data.readUInt16BE(4); n += 1) {
    const at = 12 + n * 16
    const start = data.readUInt32BE(at + 8)
    tables.set(data.toString('latin1', at, at + 4), data.subarray(start, start + data.readUInt32BE(at + 12)))
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((name) => tables.get(name))
  if (!head || !maxp || !hhea || !hmtx) return undefined
  const perEm = head.readUInt16BE(18)
  const metrics = hhea.readUInt16BE(34)
  return {
    glyphs: maxp.readUInt16BE(4),
    width: (glyph) => (hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) * 1000) / perEm,
  }
}

/**
 * What a font says of the glyphs in it, held against what is in it: their widths (a reader that goes by the one and draws
 * by the other sets the letters apart), and the list of them, which PDF/A-1 asks for and the others take only whole.
 */
export function inspectProgram(
  file: PdfFile,
  font: PdfValue,
  name: string,
  standard: Standard,
  report: Report,
): void {
  const descriptor = file.dict(file.get(font, 'FontDescriptor'))
  const program = readProgram(file.stream(descriptor?.entries.get('FontFile2')) ?? '')
  report.check(program !== undefined, `Font ${name} cannot be read`)
  if (!program) return
  const widths = file.array(font, 'W')
  const listed = file.resolve(widths[1])
  const given = widths[0] === 0 && isArray(listed) ? listed : []
  report.check(given.length > 1, `Font ${name} has no widths`)
  report.check(given.length === program.glyphs, `Font ${name} does not say how wide all its glyphs are`)
  given.forEach((width, glyph) => {
    const fits =
      typeof width === 'number' && glyph < program.glyphs && Math.abs(width - program.width(glyph)) <= 1
    report.check(fits, `Font ${name} has other widths than its glyphs`)
  })

  const cidSet = file.stream(descriptor?.entries.get('CIDSet'))
  report.check(
    standard.part !== '1' || cidSet !== undefined,
    `Font ${name} has no list of its glyphs (CIDSet)`,
  )
  if (cidSet === undefined) return
  for (let glyph = 0; glyph < program.glyphs; glyph += 1) {
    const has = (cidSet.charCodeAt(glyph >> 3) & (0x80 >> (glyph & 7))) !== 0
    report.check(has, `Font ${name} has a list of glyphs (CIDSet) that lacks some`)
  }
}
