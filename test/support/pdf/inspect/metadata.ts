import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'
import { xmlProblems, xmlTexts } from './xml.ts'

/** Prefixes PDF/A knows by itself; all others must be described in the file. */
const known = new Set([
  'rdf',
  'x',
  'xml',
  'xmp',
  'dc',
  'pdf',
  'pdfaid',
  'pdfaExtension',
  'pdfaSchema',
  'pdfaProperty',
])

/** The metadata of the file: well-formed, claiming what the file is, and saying the same as the old properties. */
export function inspectMetadata(file: PdfFile, standard: Standard, report: Report): void {
  const ref = file.dict(file.catalog)?.entries.get('Metadata')
  const xml = Buffer.from(file.stream(ref) ?? '', 'latin1').toString('utf8')
  report.check(xml !== '', 'The file has no metadata')
  report.check(file.get(ref, 'Filter') === null, 'The metadata are compressed')
  report.check(
    /^<\?xpacket begin="\uFEFF?" id="\w+"\?>/.test(xml),
    'The metadata do not begin as they have to',
  )
  const malformed = xmlProblems(xml)
  report.check(malformed.length === 0, `The metadata are not well-formed: ${malformed.join(', ')}`)

  const is = (name: string, wanted: string | undefined): void => {
    const found = xmlTexts(xml, name)
    report.check(
      wanted === undefined ? found.length === 0 : found.length === 1 && found[0] === wanted,
      `${name} is ${JSON.stringify(found)}, not ${wanted}`,
    )
  }
  is('pdfaid:part', standard.part)
  is('pdfaid:conformance', 'A')
  if (standard.isUa) is('pdfuaid:part', '1')
  else report.check(!xml.includes('pdfuaid:'), 'The file says it is PDF/UA, which its level is not')
  const { trailer } = file
  is('dc:title', file.text(trailer, 'Info', 'Title'))
  is('dc:creator', file.text(trailer, 'Info', 'Author'))
  is('dc:description', file.text(trailer, 'Info', 'Subject'))
  is('xmp:CreatorTool', file.text(trailer, 'Info', 'Creator'))
  is('pdf:Keywords', file.text(trailer, 'Info', 'Keywords'))
  is('pdf:Producer', file.text(trailer, 'Info', 'Producer'))
  report.check(
    (file.text(trailer, 'Info', 'Keywords') ?? '').startsWith(`PDF/A-${standard.part}a`),
    'The properties do not name the level',
  )
  const date = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(
    file.text(trailer, 'Info', 'CreationDate') ?? '',
  )
  is('xmp:CreateDate', date ? `${date.slice(1, 4).join('-')}T${date.slice(4, 7).join(':')}Z` : 'a date')

  is('xmp:ModifyDate', undefined)
  report.check(
    file.get(trailer, 'Info', 'ModDate') === null,
    'The properties have a date that the metadata lack',
  )

  const described = new Set(xmlTexts(xml, 'pdfaSchema:prefix'))
  const properties = new Set(xmlTexts(xml, 'pdfaProperty:name'))
  for (const [, prefix = '', name = ''] of xml.matchAll(/<([\w-]+):([\w-]+)[\s>]/g)) {
    if (known.has(prefix)) continue
    report.check(
      described.has(prefix) && properties.has(name),
      `${prefix}:${name} is not described in the file`,
    )
  }
}
