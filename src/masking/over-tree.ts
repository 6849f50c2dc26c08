import type { Block, RecordDocument } from '../record/tree.ts'

/** Keys whose texts are the program's own and are never drawn. */
const technical: ReadonlySet<string> = new Set(['kind', 'tone', 'align', 'id', 'to'])

/** A block with each of its texts, and nothing else, put through a function. */
export const mapTexts = (block: Block, change: (text: string) => string): Block => walk(block, change)

function walk<T>(value: T, change: (text: string) => string): T
function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, technical.has(key) ? one : walk(one, change)]),
  )
}

/** Every text of a block that is drawn. */
export function textsOfBlock(block: Block): readonly string[] {
  const texts: string[] = []
  mapTexts(block, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

/** Every text of a document: its blocks', and what stands in its properties and at the top of its pages. */
export function textsOf({ title, author, subject, header, blocks }: RecordDocument): readonly string[] {
  return [title, author, subject, header.left, header.right, ...blocks.flatMap(textsOfBlock)]
}

/** Headings and links with ids that say nothing: an id may have been typed in another program. */
export function withPlainIds(blocks: readonly Block[]): readonly Block[] {
  const ids = new Map<string, string>()
  for (const block of blocks)
    if (block.kind === 'heading' && block.id !== undefined && !ids.has(block.id))
      ids.set(block.id, `avsnitt-${ids.size + 1}`)
  const plain = (id: string): string => ids.get(id) ?? 'avsnitt-1'
  return blocks.map((block): Block => {
    if (block.kind === 'heading' && block.id !== undefined) return { ...block, id: plain(block.id) }
    if (block.kind === 'contents')
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, id: plain(entry.id) })) }
    if (block.kind !== 'table' || block.links === undefined) return block
    const to = block.links.to.map((id) => (id === null ? null : plain(id)))
    return { ...block, links: { ...block.links, to } }
  })
}

/** The section of second rank that each block is in, by the id of its heading; empty before the first. */
export function sectionsOf(blocks: readonly Block[]): readonly string[] {
  let open = ''
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level <= 2) open = block.id ?? ''
    return open
  })
}
