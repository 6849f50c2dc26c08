const blocks = 'p, li, td, th, caption, h1, h2, h3'

interface Piece {
  readonly node: Node
  /** Where it begins in the text of its block. */
  readonly at: number
}

/** Every place in an element where a text stands, in any case of letters. Nothing wanted is found nowhere. */
export function hitsOf(element: HTMLElement, wanted: string): readonly Range[] {
  const sought = wanted.trim().toLocaleLowerCase('sv')
  if (sought === '') return []
  return textsOf(element).flatMap(({ pieces, text: written }) => {
    const hits: Range[] = []
    const text = written.replaceAll('\u00A0', ' ').toLocaleLowerCase('sv')
    for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + sought.length)) {
      const range = document.createRange()
      range.setStart(...placeOf(pieces, from, 0))
      range.setEnd(...placeOf(pieces, from + sought.length, 1))
      hits.push(range)
    }
    return hits
  })
}

/** The text of each block, which may lie in several nodes: a number in a sentence is one of its own. */
function textsOf(
  element: HTMLElement,
): readonly { readonly text: string; readonly pieces: readonly Piece[] }[] {
  const texts: { block: Element | null; text: string; pieces: Piece[] }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What only a screen reader says is not seen, and cannot be gone to.
    if (node.parentElement?.closest('.visually-hidden')) continue
    const block = node.parentElement?.closest(blocks) ?? node.parentElement
    let last = texts.at(-1)
    if (last?.block !== block || last === undefined) texts.push((last = { block, text: '', pieces: [] }))
    last.pieces.push({ node, at: last.text.length })
    last.text += node.nodeValue ?? ''
  }
  return texts
}

/** The node and the place in it. Between two nodes an end (`back` 1) belongs to the former, a start (0) to the latter. */
function placeOf(pieces: readonly Piece[], at: number, back: 0 | 1): [Node, number] {
  const piece = pieces.findLast((one) => one.at <= at - back) ?? pieces[0]
  if (piece === undefined) throw new RangeError('A text without nodes has no places')
  return [piece.node, Math.min(at - piece.at, piece.node.nodeValue?.length ?? 0)]
}
