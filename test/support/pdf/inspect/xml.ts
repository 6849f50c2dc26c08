const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g

/** What is wrong with a piece of XML: tags that don't match, stray & and <, prefixes nobody declared. */
export function xmlProblems(xml: string): string[] {
  const problems: string[] = []
  const open: { name: string; prefixes: readonly string[] }[] = []
  let roots = 0
  for (const [all, closing, opening, attributes = '', empty, text, stray] of xml.matchAll(token)) {
    if (stray !== undefined) problems.push('a stray <')
    else if (text !== undefined) checkText(text, problems)
    else if (closing !== undefined) {
      if (open.pop()?.name !== closing) problems.push(`</${closing}> closes what is not open`)
    } else if (opening !== undefined) {
      checkText(attributes, problems)
      if (open.length === 0) roots += 1
      const prefixes = [...attributes.matchAll(/xmlns:([\w-]+)/g)].flatMap(([, prefix]) => prefix ?? [])
      const element = { name: opening, prefixes }
      const known = new Set(['xml', 'xmlns', ...open.flatMap((outer) => outer.prefixes), ...prefixes])
      const used = [
        opening,
        ...[...attributes.matchAll(/\s([\w.:-]+)\s*=/g)].flatMap(([, name]) => name ?? []),
      ]
      for (const name of used) {
        const [prefix, local] = name.split(':')
        if (local !== undefined && !known.has(prefix ?? '')) problems.push(`prefix ${prefix} is not declared`)
      }
      if (empty === '') open.push(element)
    } else if (!all.startsWith('<?') && !all.startsWith('<!--')) problems.push(`unreadable: ${all}`)
  }
  if (open.length > 0) problems.push(`<${open[0]?.name}> is not closed`)
  if (roots !== 1) problems.push(`${roots} root elements`)
  return problems
}

function checkText(text: string, problems: string[]): void {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) problems.push('a stray &')
  if (/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(text)) problems.push('a control character')
}

/** Text of every element of the name. */
export function xmlTexts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, text = '']) =>
    text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .trim(),
  )
}
