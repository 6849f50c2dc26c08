import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Block, RecordDocument } from '../../../src/record/tree.ts'
import { fontFolder } from '../../support/pdf/rendered.ts'

const faces = [
  [400, 'SourceSans3_400Regular'],
  [600, 'SourceSans3_600SemiBold'],
  [700, 'SourceSans3_700Bold'],
] as const

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const lines = (text: string): string => escape(text).replaceAll('\n', '<br>')

/** The record as a page for Chromium to print: the same words, fonts and sizes, with real headings and tables. */
export function toHtml({ title, blocks }: RecordDocument): string {
  const fonts = faces.map(
    ([weight, name]) =>
      `@font-face { font-family: S; font-weight: ${weight}; src: url("${pathToFileURL(join(fontFolder, `${name}.ttf`)).href}") }`,
  )
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${escape(title)}</title><style>
${fonts.join('\n')}
body { font: 10.5pt/15pt S } table { width: 100%; border-collapse: collapse; font-size: 9.5pt }
th, td { text-align: left; vertical-align: top; padding: 3pt 14pt 3pt 0; border-bottom: 0.6pt solid #ccc }
.dense { font-size: 8.5pt } .right { text-align: right } .break { break-before: page } aside { border: 1pt solid #888; padding: 8pt }
</style><body>${blocks.map(htmlOf).join('\n')}</body></html>`
}

const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${lines(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id ?? ''}">${escape(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`
    case 'facts':
      return `<table class="${block.dense ? 'dense' : ''}">${block.rows
        .map(({ term, value }) => `<tr><th scope="row">${lines(term)}</th><td>${lines(value)}</td></tr>`)
        .join('')}</table>`
    case 'table':
      return `<table class="${block.dense ? 'dense' : ''}"><thead>${row(
        block.columns.map(({ header }) => header),
        'th scope="col"',
      )}</thead><tbody>${[...block.rows, ...(block.foot ? [block.foot] : [])].map((cells) => row(cells)).join('')}</tbody></table>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`
    case 'notice':
      return `<aside><b>${escape(block.title)}</b><p>${lines(block.text)}</p></aside>`
    case 'contents':
      return `<ul>${block.entries.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join('')}</ul>`
    case 'signature':
      return block.lines.map((line) => `<p>${escape(line)}</p>`).join('')
    case 'page-break':
      return '<div class="break"></div>'
  }
}
