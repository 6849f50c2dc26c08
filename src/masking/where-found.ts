import type { RecordDocument } from '../record/tree.ts'
import { sectionsOf, textsOfBlock } from './over-tree.ts'
import { likelyNumbers, personalNumbers } from './patterns.ts'

/** What is masked by how it looks alone: a person has to judge whether it is what it is taken for. */
const judged = 'personnummer'

/**
 * What a mask of personal numbers takes, each with the section that it stands in and without its last four: "850101-•••• i
 * Anbud". None of any other mask: its label says what it hides.
 */
export function whereFound(id: string, { blocks }: RecordDocument): readonly string[] {
  if (id !== judged) return []
  const titles = new Map(
    blocks.flatMap((block) => (block.kind === 'heading' ? [[block.id, block.text] as const] : [])),
  )
  const sections = sectionsOf(blocks)
  const found = blocks.flatMap((block, index) => {
    const title = titles.get(sections[index])
    const where = title === undefined ? 'på första sidan' : `i ”${title}”`
    return textsOfBlock(block).flatMap((text) =>
      numbersIn(text.normalize('NFC')).map((number) => `${covered(number)} ${where}`),
    )
  })
  return [...new Set(found)]
}

function numbersIn(text: string): readonly string[] {
  const surely = personalNumbers(text)
  const likely = (text.match(likelyNumbers) ?? []).filter(
    (one) => !surely.some((other) => other.includes(one)),
  )
  return [...surely, ...likely]
}

/** How many of the signs tell more than a birthday. */
const last = 4

function covered(written: string): string {
  const signs = [...written.trim()]
  const from = signs.flatMap((sign, at) => (/[\p{L}\p{N}*]/u.test(sign) ? [at] : [])).at(-last) ?? 0
  return signs.map((sign, at) => (at >= from && /[\p{L}\p{N}*]/u.test(sign) ? '•' : sign)).join('')
}
