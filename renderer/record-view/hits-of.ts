/** Every place in an element where a text stands, in any case of letters. Nothing wanted is found nowhere. */
export function hitsOf(element: HTMLElement, wanted: string): readonly Range[] {
  const sought = wanted.trim().toLocaleLowerCase('sv')
  if (sought === '') return []
  const hits: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What only a screen reader says is not seen, and cannot be gone to.
    if (node.parentElement?.closest('.visually-hidden')) continue
    const text = (node.nodeValue ?? '').replaceAll('\u00A0', ' ').toLocaleLowerCase('sv')
    for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + sought.length)) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, Math.min(from + sought.length, node.nodeValue?.length ?? 0))
      hits.push(range)
    }
  }
  return hits
}
