import type { Report } from './report.ts'

/** An element of the structure tree. */
export interface Node {
  readonly tag: string
  readonly kids: readonly Node[]
  readonly scope: string | undefined
  readonly alt: string | undefined
}

/** Elements that may stand under another, for those where it matters; and all that are known. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC'],
  TOCI: ['Reference', 'Lbl', 'TOC'],
}
const needed: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const standard = new Set(
  (
    'Document Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'TOC TOCI Reference Link Span Figure Caption Note Quote BlockQuote'
  ).split(' '),
)

/** The order and nesting of the elements, read as a screen reader reads them. */
export function inspectShape(roots: readonly Node[], report: Report): void {
  report.check(roots[0]?.tag === 'Document', 'The root element is not Document')
  let level = 0
  const walk = (node: Node, parent: string): void => {
    report.check(standard.has(node.tag), `${node.tag} is not a standard element`)
    const may = allowed[parent]
    report.check(!may || may.includes(node.tag), `${node.tag} stands in ${parent}`)
    const must = needed[node.tag]
    report.check(!must || must.includes(parent), `${node.tag} stands in ${parent}`)
    const heading = /^H([1-6])$/.exec(node.tag)?.[1]
    if (heading !== undefined) {
      report.check(Number(heading) <= level + 1, `Headings jump from level ${level} to ${heading}`)
      level = Number(heading)
    }
    if (node.tag === 'TH') {
      report.check(
        /^(Row|Column|Both)$/.test(node.scope ?? ''),
        'A header cell does not say what it heads (Scope)',
      )
    }
    if (node.tag === 'Figure') report.check((node.alt ?? '') !== '', 'A picture has no text')
    if (node.tag === 'Table') inspectTable(node, report)
    for (const kid of node.kids) walk(kid, node.tag)
  }
  for (const root of roots) walk(root, '')
  report.check(level > 0, 'There are no headings')
}

const heads = (cell: Node | undefined, scope: 'Row' | 'Column'): boolean =>
  cell?.tag === 'TH' && (cell.scope === scope || cell.scope === 'Both')

function inspectTable(table: Node, report: Report): void {
  const widths = table.kids.map((row) => row.kids.length)
  const regular = widths.every((width) => width > 0 && width === widths[0])
  report.check(
    regular && widths.length > 0,
    `A table is not regular: its rows have ${[...new Set(widths)].join(', ')} cells`,
  )
  table.kids.forEach((row, line) => {
    const headed = row.kids.some((cell) => heads(cell, 'Row'))
    row.kids.forEach((cell, column) => {
      if (cell.tag !== 'TD') return
      const under = table.kids.slice(0, line).some(({ kids }) => heads(kids[column], 'Column'))
      report.check(headed || under, 'A cell has no header over it or before it')
    })
  })
}
