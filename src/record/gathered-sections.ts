/** A section of a document, with the letter that stands for it where it has one. */
export interface Section {
  readonly text: string
  readonly letter?: string
}

/**
 * Sections as one text, in the order given: those of one chapter, or under one heading, share its name. "19 a kap. 8 §, 11 §";
 * "Styrande principer – Affärsetiska inköp, Robusta inköp"; "Ett klimatsmart Stockholm (även Miljö)". A section whose name has a comma stands alone.
 */
export function gatheredSections(sections: readonly Section[]): string {
  const ends = new Set(sections.map(({ text }) => /, [^,]+$/u.exec(text)?.[0] ?? ''))
  const [end = ''] = ends
  // ", för regioner och kommuner" of them all is said of them all.
  if (ends.size === 1 && end !== '' && sections.length > 1)
    return `${gatheredSections(sections.map((one) => ({ ...one, text: one.text.slice(0, -end.length) })))}${end}`
  const groups = new Map<string, { first: Section; parts: string[] }>()
  for (const section of sections) {
    const { head, part } = splitAt(section.text)
    const group = groups.get(head)
    if (group === undefined)
      groups.set(head, { first: section, parts: part === '' ? [] : [withLetter(section, part)] })
    else if (part !== '') group.parts.push(withLetter(section, part))
  }
  return [...groups]
    .map(([head, { first, parts }]) => {
      const own = splitAt(first.text).part === ''
      if (parts.length === 0) return withLetter(first, head)
      return own
        ? `${withLetter(first, head)} (även ${parts.join(', ')})`
        : `${head}${head.endsWith('kap.') ? '' : ' –'} ${parts.join(', ')}`
    })
    .join('; ')
}

const withLetter = ({ letter }: Section, text: string): string =>
  letter === undefined ? text : `${letter}\u00A0${text}`

/** "19 a kap. 11 §" → chapter and section; "Förvalta avtal – Uppföljning" → heading and what stands under it. */
function splitAt(text: string): { readonly head: string; readonly part: string } {
  const [, head, part] = /^(.+? kap\.) (.+)$/u.exec(text) ?? /^(.+?) – (.+)$/u.exec(text) ?? []
  return head === undefined || part === undefined || text.includes(',') || part.includes('kap.')
    ? { head: text, part: '' }
    : { head, part }
}
