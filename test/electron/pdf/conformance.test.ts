import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { plainPdf } from '../../support/pdf/plain-pdf.ts'
import { fontFolder, recordOf, rendered } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

/** The file with one thing changed for another of the same length, so that all offsets still hold. */
function broken(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1')
  expect(source.includes(from)).toBe(true)
  expect(to).toHaveLength(from.length)
  return new Uint8Array(
    Buffer.from(
      source.replace(from, () => to),
      'latin1',
    ),
  )
}

describe('conformance', { timeout: 30_000 }, () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = (await rendered({ ...sampleRecord, author: 'Enheten för kök & kost' })).bytes
  }, 30_000)

  test('the sample has no faults', () => {
    const { examined, problems } = inspectPdf(bytes)
    expect(problems).toEqual([])
    expect(examined).toBeGreaterThan(15_000)
  })

  test.each([
    ['/Marked true', '/Marked null', 'not marked as tagged'],
    ['/Lang (sv-SE)', '/Lanx (sv-SE)', 'language'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'instead of the title'],
    ['/StructTreeRoot ', '/StructTreeRoox ', 'no structure tree'],
    ['/GTS_PDFA1', '/GTS_PDFX1', 'not one for PDF/A'],
    ['<pdfaid:conformance>A', '<pdfaid:conformance>B', 'pdfaid:conformance'],
    ['<pdfuaid:part>1', '<pdfuaid:part>2', 'pdfuaid:part'],
    ['</dc:title>', '</dc:titel>', 'not well-formed'],
    ['&amp;', '& &;;', 'not well-formed'],
    ['Schema:prefix>direktlots', 'Schema:prefix>direktlott', 'direktlots:caseSha256 is not described'],
    ['/FontFile2', '/FontFileX', 'is not embedded'],
    ['/ToUnicode', '/ToUnicodX', 'no map to characters'],
    ['/Scope /Column', '/Scopx /Column', 'Scope'],
    ['/S /H2', '/S /H5', 'Headings jump'],
    ['/S /TD', '/S /TX', 'not a standard element'],
    ['/S /TR', '/S /LI', 'LI stands in Table'],
    ['/Contents (', '/Xontents (', 'no description'],
    ['/StructParent ', '/StructXarent ', 'no Link element'],
    ['/Tabs /S', '/Tabs /R', 'no tab order'],
    ['/D (h000001)', '/D (h999999)', 'not there'],
    ['/Count 7', '/Count 1', 'miscounts'],
    ['/K [0]', '/K [7]', 'holds content that is marked'],
  ])('%s made %s is found', (from, to, problem) => {
    const { problems } = inspectPdf(broken(bytes, from, to))
    expect(problems.join('\n')).toContain(problem)
  })

  test('a private character, which nobody can read back, is replaced and named', async () => {
    const block = { kind: 'paragraph', text: 'före \uF6C5\uF400 efter' } as const
    const { bytes: own, replaced } = await rendered(recordOf(block))
    expect(replaced).toEqual(['\uF6C5', '\uF400'])
    expect(inspectPdf(own).problems).toEqual([])
  })

  test('a plain document of the library is faulted on every count', async () => {
    const { problems } = inspectPdf(await plainPdf('Text utan struktur'))
    for (const problem of [
      'not that of a binary PDF 1.7',
      'not marked as tagged',
      'no structure tree',
      'language is not set',
      'no title',
      'not exactly one output intent',
      'no metadata',
      'is not embedded',
      'neither tagged nor an artifact',
      'no bookmarks',
    ]) {
      expect(problems.join('\n')).toContain(problem)
    }
  })

  test('a character the font lacks is found in what is drawn', async () => {
    const { regular } = await loadFonts(fontFolder)
    const inspect = async (text: string): Promise<string> =>
      inspectPdf(await plainPdf(text, regular)).problems.join('\n')
    expect(await inspect('Rad\tett 中')).toContain('.notdef')
    expect(await inspect('Rad ett')).not.toContain('.notdef')
  })
})
