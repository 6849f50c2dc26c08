import type { Block } from '../record/tree.ts'

/** Blocks as text for a mail: the words of the PDF in the same order, lines of their own for terms and items. */
export function plainText(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block): readonly string[] => {
    const text = textOf(block)
    return text === '' ? [] : [text]
  })
  return parts.join('\n\n').replaceAll('\u00A0', ' ')
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? block.text : block.text.toLocaleUpperCase('sv')
    case 'paragraph':
      return block.text
    case 'facts':
      return block.rows.map(({ term, value }) => `${term}: ${value}`).join('\n')
    case 'list':
      return block.items.map((one) => `- ${one}`).join('\n')
    case 'table':
      return block.rows.map((cells) => rowText(block.columns, cells)).join('\n')
    case 'notice':
      return `${block.title}\n${block.text}`
    case 'contents':
      return ''
    case 'signature':
      return block.lines.join('\n')
    case 'page-break':
      return ''
  }
}

/** What is typed may have its full stop already. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** "- Pris. Vikt: 60 %. Så bedöms det: lägsta pris får högst poäng." */
function rowText(
  columns: readonly { readonly header: string }[],
  [first = '', ...rest]: readonly string[],
): string {
  const more = rest.flatMap((cell, index) =>
    cell === '' || cell === '–' ? [] : [`${columns[index + 1]?.header ?? ''}: ${cell}`],
  )
  return `- ${ended([first, ...more].reduce((said, next) => `${ended(said)} ${next}`))}`
}
