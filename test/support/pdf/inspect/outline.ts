import { isArray, type PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import { PdfRef, PdfText, type PdfValue } from './values.ts'

/** Bookmarks and the places links lead to. */
export function inspectOutline(file: PdfFile, report: Report): void {
  const root = file.get(file.catalog, 'Outlines')
  report.check(file.dict(root) !== undefined, 'There are no bookmarks')
  if (file.dict(root)) inspectItem(file, root, report)

  const names = file.array(file.catalog, 'Names', 'Dests', 'Names')
  const keys = names.flatMap((value) => (value instanceof PdfText ? [value.raw] : []))
  report.check(
    keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key),
    'The names of destinations are not in the order a reader looks them up',
  )
  for (const { value } of file.objects.values()) {
    if (file.name(value, 'S') !== 'GoTo') continue
    report.check(keys.includes(file.text(value, 'D') ?? ''), 'A link leads to a name that is not there')
  }
}

/** Checks the items under one and gives how many they are, at every level. */
function inspectItem(file: PdfFile, item: PdfValue, report: Report): number {
  let count = 0
  let previous: number | undefined
  let id = file.refId(item, 'First')
  while (id !== undefined) {
    const ref = new PdfRef(id)
    report.check((file.text(ref, 'Title') ?? '') !== '', 'A bookmark has no title')
    report.check(file.refId(ref, 'Prev') === previous, 'Bookmarks are not chained both ways')
    const dest = file.get(ref, 'Dest')
    const page = isArray(dest) ? dest[0] : undefined
    const pages = file.pages.map((known) => known.id)
    report.check(page instanceof PdfRef && pages.includes(page.id), 'A bookmark leads to no page')
    count += 1 + inspectItem(file, ref, report)
    previous = id
    id = file.refId(ref, 'Next')
  }
  report.check(file.refId(item, 'Last') === previous, 'The last bookmark is not the one said to be the last')
  report.check((file.get(item, 'Count') ?? 0) === count, 'A bookmark miscounts those under it')
  return count
}
