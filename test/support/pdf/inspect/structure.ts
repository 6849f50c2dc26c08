import type { PageMarks } from './content.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import { inspectShape, type Node } from './structure-shape.ts'
import { PdfDict, PdfRef, type PdfValue } from './values.ts'

/** The structure tree, and that it and the pages tell the same. */
export function inspectStructure(file: PdfFile, marks: ReadonlyMap<number, PageMarks>, report: Report): void {
  const root = file.get(file.catalog, 'StructTreeRoot')
  const rootId = file.refId(file.catalog, 'StructTreeRoot')
  const parents = parentTree(file, root)
  const used = new Set<string>()

  const walk = (ref: PdfRef, parentId: number | undefined): Node => {
    const tag = file.name(ref, 'S') ?? ''
    report.check(
      file.refId(ref, 'P') === parentId,
      `${tag} names another parent than the one it stands under`,
    )
    const kids: Node[] = []
    let links = 0
    const content = (pageId: number | undefined, mcid: number): void => {
      const place = `${pageId} ${mcid}`
      report.check(!used.has(place), 'Content belongs to two elements')
      used.add(place)
      const marked = marks.get(pageId ?? -1)?.get(mcid)
      report.check(marked === tag, `${tag} holds content that is marked ${marked ?? 'nowhere'}`)
      const key = file.get(pageId === undefined ? null : new PdfRef(pageId), 'StructParents')
      const listed = typeof key === 'number' ? file.array(parents.get(key))[mcid] : undefined
      report.check(
        listed instanceof PdfRef && listed.id === ref.id,
        `The parent tree does not lead back to ${tag}`,
      )
    }
    for (const kid of file.array(ref, 'K')) {
      const type = file.name(kid, 'Type')
      if (typeof kid === 'number') content(file.refId(ref, 'Pg'), kid)
      else if (type === 'MCR') content(file.refId(kid, 'Pg'), Number(file.get(kid, 'MCID')))
      else if (type === 'OBJR') {
        links += 1
        checkLink(file, kid, ref, parents, report)
      } else if (kid instanceof PdfRef) kids.push(walk(kid, ref.id))
    }
    if (tag === 'Link') report.check(links > 0, 'A Link element has no link')
    return { tag, kids, scope: file.name(ref, 'A', 'Scope'), alt: file.text(ref, 'Alt') }
  }

  const roots = file.array(root, 'K').filter((kid) => kid instanceof PdfRef)
  report.check(roots.length === 1, 'The structure does not have one root element')
  const nodes = roots.map((ref) => walk(ref, rootId))
  inspectShape(nodes, report)
  for (const [pageId, page] of marks) {
    for (const mcid of page.keys()) {
      report.check(used.has(`${pageId} ${mcid}`), 'Marked content belongs to no element')
    }
  }
  inspectAnnotations(file, parents, report)
}

function parentTree(file: PdfFile, root: PdfValue): ReadonlyMap<number, PdfValue> {
  const nums = file.array(root, 'ParentTree', 'Nums')
  const tree = new Map<number, PdfValue>()
  for (let at = 0; at + 1 < nums.length; at += 2) {
    const key = nums[at]
    if (typeof key === 'number') tree.set(key, nums[at + 1] ?? null)
  }
  return tree
}

function checkLink(
  file: PdfFile,
  kid: PdfValue,
  element: PdfRef,
  parents: ReadonlyMap<number, PdfValue>,
  report: Report,
): void {
  const link = kid instanceof PdfDict ? kid.entries.get('Obj') : undefined
  const page = file.refId(kid, 'Pg')
  const onPage = page === undefined ? [] : file.array(new PdfRef(page), 'Annots')
  const found = onPage.some(
    (known) => known instanceof PdfRef && link instanceof PdfRef && known.id === link.id,
  )
  report.check(found, 'A link is said to be on another page than the one it is on')
  const key = file.get(link, 'StructParent')
  const listed = typeof key === 'number' ? parents.get(key) : undefined
  report.check(
    listed instanceof PdfRef && listed.id === element.id,
    'The parent tree does not lead back to a link',
  )
}

function inspectAnnotations(file: PdfFile, parents: ReadonlyMap<number, PdfValue>, report: Report): void {
  for (const page of file.pages) {
    const annotations = file.array(page, 'Annots')
    if (annotations.length > 0) report.check(file.name(page, 'Tabs') === 'S', 'A page has no tab order')
    for (const annotation of annotations) {
      const kind = file.name(annotation, 'Subtype') ?? ''
      report.check(kind === 'Link', `There is an annotation of kind ${kind}`)
      report.check((file.text(annotation, 'Contents') ?? '') !== '', 'A link has no description (Contents)')
      report.check(file.get(annotation, 'F') === 4, 'A link would not be printed, or not be shown')
      const key = file.get(annotation, 'StructParent')
      const element = typeof key === 'number' ? parents.get(key) : undefined
      report.check(file.name(element, 'S') === 'Link', 'A link has no Link element')
    }
  }
}
