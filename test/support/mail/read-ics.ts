/** A small, strict reader of calendar files (RFC 5545): components, each with its lines by name. */
export interface Component {
  readonly name: string
  readonly lines: ReadonlyMap<string, string>
  readonly parts: readonly Component[]
}

const fail = (why: string): never => {
  throw new Error(`not a calendar: ${why}`)
}

export function readIcs(text: string): Component {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) fail('a line end that is not CRLF')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) if (Buffer.byteLength(line) > 75) fail('a line over 75 octets')
  const rows: string[] = []
  for (const line of physical) {
    if (line.startsWith(' ')) rows.push(`${rows.pop() ?? fail('a fold of nothing')}${line.slice(1)}`)
    else rows.push(line)
  }
  const at = { row: 0 }
  const whole = component(rows, at)
  if (at.row !== rows.length) fail('lines after the end')
  return whole
}

function component(rows: readonly string[], at: { row: number }): Component {
  const [, name = ''] = /^BEGIN:([A-Z]+)$/.exec(rows[at.row] ?? '') ?? fail('no BEGIN')
  at.row += 1
  const lines = new Map<string, string>()
  const parts: Component[] = []
  for (;;) {
    const row = rows[at.row] ?? fail(`${name} without END`)
    if (row.startsWith('BEGIN:')) {
      parts.push(component(rows, at))
      continue
    }
    at.row += 1
    if (row === `END:${name}`) return { name, lines, parts }
    const [, key = '', value = ''] =
      /^([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/.exec(row) ?? fail(`a line "${row}"`)
    if (lines.has(key)) fail(`${key} twice in ${name}`)
    lines.set(
      key,
      value.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c)),
    )
  }
}
