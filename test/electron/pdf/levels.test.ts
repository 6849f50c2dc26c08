import { beforeAll, describe, expect, test } from 'vitest'
import { SoundDocument } from '../../../electron/pdf/sound-document.ts'
import { recordLevelSchema, type RecordLevel } from '../../../src/domain/record-level.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { recordOf, rendered, someFile } from '../../support/pdf/rendered.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

const files = new Map<RecordLevel, Uint8Array>()
const bytesOf = (level: RecordLevel): Uint8Array => files.get(level) ?? new Uint8Array()
const problemsOf = (bytes: Uint8Array, level: RecordLevel): string =>
  inspectPdf(bytes, level).problems.join('\n')

beforeAll(async () => {
  for (const level of recordLevelSchema.options) {
    const embed = level === '3a' ? [someFile] : []
    files.set(level, (await rendered({ ...sampleRecord, level }, embed)).bytes)
  }
}, 60_000)

describe('each level', { timeout: 60_000 }, () => {
  test.each(recordLevelSchema.options)('%s has no faults, and says what it is', async (level) => {
    const { examined, problems } = inspectPdf(bytesOf(level), level)
    expect(problems).toEqual([])
    expect(examined).toBeGreaterThan(15_000)
    const { info, pages } = await readPdf(bytesOf(level))
    expect(info['Keywords']).toContain(`PDF/A-${level}`)
    expect(info['PDFFormatVersion']).toBe(level === '1a' ? '1.4' : '1.7')
    expect(pages).toHaveLength(4)
  })

  test('is not taken for another', () => {
    expect(problemsOf(bytesOf('3a'), '2a')).toContain('holds EmbeddedFiles')
    expect(problemsOf(bytesOf('2a'), '1a')).toContain('no list of its glyphs')
    expect(problemsOf(bytesOf('2a'), '1a')).toContain('not that of a binary PDF 1.4')
    expect(problemsOf(bytesOf('1a'), '2a')).toContain('pdfuaid:part')
  })

  test('takes files only where it may hold them', async () => {
    await expect(rendered(recordOf(), [someFile])).rejects.toThrow('may not hold files')
    await expect(rendered({ ...recordOf(), level: '1a' }, [someFile])).rejects.toThrow('may not hold files')
  })

  test('holds the file byte for byte', () => {
    const text = Buffer.from(someFile.bytes).toString('latin1')
    let held = ''
    rewrite(bytesOf('3a'), (object) => {
      if (object.includes('/EmbeddedFile')) held += object
      return `${object} `
    })
    expect(held).toContain(text)
  })
})

/** What each of these breaks is a rule of its own. Objects are edited unpacked, so that drawings can be broken too. */
const sabotage: readonly (readonly [
  level: RecordLevel,
  from: string | RegExp,
  to: string,
  problem: string,
])[] = [
  ['3a', '/AFRelationship /Source', '/AFRelationship /Kin', 'AFRelationship'],
  ['3a', '/Subtype /application#2Fjson', '/Subtype /json', 'no MIME type'],
  ['3a', '/AF [', '/AX [', 'not tied to the document'],
  ['3a', '/EmbeddedFiles', '/EmbeddedFilez', 'not in the list of files'],
  ['3a', '/Desc (', '/Dexc (', 'has no Desc'],
  ['3a', '/UF (', '/UG (', 'has no UF'],
  ['3a', '/Type /Filespec', '/Type /File', 'does not say that it is one'],
  ['3a', /\/ModDate \(D:\d/, '/ModDate (D:x', 'has no ModDate'],
  ['3a', '"namn"', '"mann"', 'not as summed'],
  ['3a', '"namn"', '"efternamn"', 'not as long as it says'],
  ['3a', '<pdfaid:part>3', '<pdfaid:part>2', 'pdfaid:part'],
  ['2a', /(beginbfrange\s+<0000> <[\da-f]+> \[<fffd> )<[\da-f]{4}>/i, '$1<e000>', 'private character'],
  ['2a', '[<fffd> ', '[<0000> ', 'maps a glyph to what is no character'],
  ['1a', '/CIDSet', '/CIDSex', 'no list of its glyphs'],
  ['1a', /stream\n\xFF/, 'stream\n\xBF', 'that lacks some'],
  ['1a', '/Type /Page\n', '/Type /Page\n/Group <</S /Transparency>>\n', 'transparency group'],
  ['1a', '/Type /Page\n', '/Type /Page\n/Zz <</A 1>> /ca 0.5\n', 'half transparent'],
  ['1a', '/Type /Page\n', '/Type /Page\n/SMask <<>>\n', 'soft mask'],
  ['1a', '/Type /Page\n', '/Type /Page\n/OC <<>>\n', 'There is a layer'],
  ['1a', '/S /TR', '/S /THead', 'not a standard element'],
  ['1a', '<pdfaid:part>1', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>1', 'says it is PDF/UA'],
  ['1a', '/Type /Catalog', `/Type /Catalog /Zz [${'1 '.repeat(8192)}]`, 'An array is larger'],
  ['2a', '/Type /Catalog', `/Type /Catalog /Zz (${'a'.repeat(32_768)})`, 'A string is longer'],
  ['2a', '/Type /Catalog', `/Type /Catalog /${'Z'.repeat(128)} true`, 'A name is longer'],
  ['2a', '/Type /Catalog', '/Type /Catalog /Zz 2147483648', 'A number is larger'],
  ['1a', '/Type /Catalog', '/Type /Catalog /Zz 40000.5', 'A number is larger'],
  ['2a', '/Type /Catalog', '/Type /Catalog /OpenAction <<>>', 'The catalog has OpenAction'],
  ['2a', '/Type /Catalog', '/Type /Catalog /AcroForm <<>>', 'The catalog has AcroForm'],
  ['2a', '/Marked true', '/Marked true /Suspects true', 'tags are suspect'],
  ['2a', '/Dests', '/JavaScript <<>> /Dests', 'The catalog of names has JavaScript'],
  ['2a', '/MediaBox', '/AA <<>> /MediaBox', 'The page has AA'],
  ['2a', '/ProcSet', '/XObject <<>> /ProcSet', 'The page has XObject'],
  ['2a', '/Resources', '/Resourcez', 'does not name its fonts'],
  ['2a', '/Subtype /Link', '/Subtype /Link /C [1 0 0]', 'The link has C'],
  ['2a', '/S /GoTo', '/S /GoTo /Next 1 0 R', 'The link has Next'],
  ['2a', 'mntrRGB ', 'mntrGRAY', 'not one of version 2 for an RGB screen'],
  ['2a', / 0 obj\n/, '  0 obj\n', 'does not begin on a line of its own'],
  ['2a', '\nendobj\n', ' endobj\n', 'on a line of its own'],
  ['2a', '\nendstream\n', '\nendstream \n', 'on a line of its own'],
  ['2a', '/S /GoTo', '/S /Launch /Type /Action', 'There is an action Launch'],
  ['2a', '/N 3', '/N 4', 'no RGB profile'],
  ['2a', /\/W \[0 \[[\d.]+ [\d.]+/, '/W [0 [500 7', 'other widths than its glyphs'],
  ['2a', '/Encoding /Identity-H', '/Encoding /WinAnsiEncoding', 'another encoding'],
  ['2a', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Other', 'no map from codes to glyphs'],
  ['2a', /\/BaseFont \/[A-Z]{6}\+/, '/BaseFont /', 'another name in its descriptor'],
  ['2a', /\[<(?!0000)[\da-f]{4}/, '[<0000', '.notdef'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, '/Artefact BMC', 'neither tagged nor an artifact'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, '$1\n/P <</MCID 9999>> BDC EMC', 'inside an artifact'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, '$1\n0 0 0 1 k', 'Colour operator k'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, 'EMC $1', 'closed that was not opened'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, 'q $1', 'does not restore'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, `${'q '.repeat(29)}$1`, 'nested too deep'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, '$1 40000 0 1 1 re', 'A number of a drawing is larger'],
  ['2a', /(\/Artifact <<[^>]*>> BDC)/, '$1 /X Do', 'Operator Do is none'],
  ['2a', /\/MCID 1\n/, '/MCID 0\n', 'used twice on a page'],
  ['2a', '(PDF/A-2a, PDF/UA-1)', '(PDF/A-2a)', 'pdf:Keywords'],
  ['2a', '/Keywords', '/ModDate (D:20261120133200Z) /Keywords', 'a date that the metadata lack'],
  ['2a', '<xmp:CreateDate>', '<xmp:ModifyDate>2026</xmp:ModifyDate><xmp:CreateDate>', 'xmp:ModifyDate'],
  [
    '2a',
    '"W5M0MpCehiHzreSzNTczkc9d"',
    '"W5M0MpCehiHzreSzNTczkc9d" encoding="UTF-8"',
    'do not begin as they have to',
  ],
  ['2a', '/Scope /Column', '/Scope /Row', 'no header over it or before it'],
  ['2a', /(\/W \[0 \[[\d.]+ [\d.]+ )[\d.]+ /, '$1', 'how wide all its glyphs are'],
  ['2a', '/Subtype /Link', '/Subtype /Text', 'annotation of kind Text'],
  ['2a', '/F 4', '/F 2', 'would not be printed'],
  ['2a', '/F 4', '/F 6', 'or not be shown'],
  ['2a', '/S /P\n', '/S /Figure\n', 'A picture has no text'],
  ['2a', '/S /P\n', '/S /Note\n', 'holds content that is marked P'],
  ['2a', /(\/S \/TR\n\/P \d+ 0 R\n\/K \[\d+ 0 R) \d+ 0 R/, '$1', 'A table is not regular'],
  ['2a', /(\/OBJR\n\/Obj \d+ 0 R\n\/Pg) \d+/, '$1 1', 'another page than the one it is on'],
  ['2a', /(\/OBJR\n\/Obj) \d+/, '$1 1', 'another page than the one it is on'],
  ['2a', /(\/Nums \[\s+0 \[)\d+/, '$11', 'The parent tree does not lead back to'],
  ['2a', /(\n +1) \d+ 0 R/, '$1 1 0 R', 'does not lead back to a link'],
  ['2a', /\/K \[4\]/, '/K [4 5]', 'Content belongs to two elements'],
  ['2a', /(\/S \/H2\n\/P) \d+/, '$1 1', 'names another parent'],
  ['2a', 'Schema:prefix>pdfuaid', 'Schema:prefix>pdfuaix', 'pdfuaid:part is not described'],
  ['2a', '<pdfuaid:part>1</pdfuaid:part>', '', 'pdfuaid:part is []'],
  ['2a', '<pdf:Keywords>PDF/A-2a', '<pdf:Keywords>PDF/A-2b', 'pdf:Keywords'],
  ['2a', '(PDF/A-2a, ', '(PDF/A-3a, ', 'do not name the level'],
  ['2a', '/Prev ', '/Prex ', 'not chained both ways'],
  ['2a', 'acsp', 'acsq', 'not an ICC profile'],
  ['2a', '/Metadata ', '/Metadatx ', 'has no metadata'],
  ['2a', /<dc:description>[^]*<\/dc:description>/, '', 'dc:description is []'],
  [
    '2a',
    '/Type /Catalog',
    `/Type /Catalog /Zz <<${Array.from({ length: 4096 }, (_, n) => `/Z${n} 1`).join(' ')}>>`,
    'A dictionary is larger',
  ],
  ['1a', '/Type /Page\n', '/Type /Page\n/Zz << >> /Filter /LZWDecode\n', 'packed with LZW'],
]

describe('a broken file', { timeout: 60_000 }, () => {
  test.each(sabotage)('%s: %s made %s is found', (level, from, to, problem) => {
    let done = false
    const bytes = rewrite(bytesOf(level), (object) => {
      const edited = done ? object : object.replace(from, to)
      done ||= edited !== object
      return edited
    })
    expect(problemsOf(bytes, level)).toContain(problem)
  })

  test('a file that is only rewritten has no faults', () => {
    const bytes = rewrite(bytesOf('3a'), (object) => object.replace('{"format":"prov"', '{"format":"PROV"'))
    expect(inspectPdf(bytes, '3a').problems).toEqual(['An embedded file is not as summed'])
  })

  test('a structure element that hangs loose is an error, not an endless wait', async () => {
    const doc = new SoundDocument(recordOf())
    doc.addPage()
    doc.addStructure(doc.struct('Document'))
    doc.struct('P')
    await expect(doc.finish()).rejects.toThrow('never finished')
  })
})
