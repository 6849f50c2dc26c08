import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { PdfValue } from './values.ts'

const keys = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ofCatalog = keys(
  'Type Pages Names Lang MarkInfo StructTreeRoot ViewerPreferences AF Outlines PageMode OutputIntents Metadata',
)
const ofNames = keys('Dests EmbeddedFiles')
const ofPage = keys('Type Parent MediaBox Contents Resources UserUnit StructParents Annots Tabs')
const ofResources = keys('ProcSet Font ColorSpace')
const ofLink = keys('Type Subtype Rect Border F A Contents StructParent')
const ofAction = keys('S D')

/**
 * Whether the file has only what a file of ours needs. Forms, layers, pictures, transparency, patterns, sounds, presentations
 * and actions each have many rules, and keys of their own by which they come in: a file without the keys keeps all those
 * rules.
 */
export function inspectKeys(file: PdfFile, report: Report): void {
  const has = (value: PdfValue, known: ReadonlySet<string>, what: string): void => {
    for (const key of file.dict(value)?.entries.keys() ?? [])
      report.check(known.has(key), `The ${what} has ${key}`)
  }
  has(file.catalog, ofCatalog, 'catalog')
  has(file.get(file.catalog, 'Names'), ofNames, 'catalog of names')
  for (const page of file.pages) {
    has(page, ofPage, 'page')
    // A page's own: what it would have from those above it is not taken to be said.
    report.check(file.dict(file.get(page, 'Resources')) !== undefined, 'A page does not name its fonts')
    has(file.get(page, 'Resources'), ofResources, 'page')
    for (const link of file.array(page, 'Annots')) {
      has(link, ofLink, 'link')
      has(file.get(link, 'A'), ofAction, 'link')
    }
  }
}
