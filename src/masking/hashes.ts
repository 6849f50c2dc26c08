import type { Block } from '../record/tree.ts'
import { mapTexts } from './over-tree.ts'

/**
 * Checksums, of the case file, of files and of the log's end, with its signature: from one that is reckoned over what is
 * masked, guesses of it can be tried. None stands in a copy.
 */
const checksum = /(?<![\p{L}\d])(?:[0-9a-fA-F]{32,}|[0-9a-fA-F]{12}(?=…)…)(?![\p{L}\d])/gu

const instead = 'visas inte i kopian'

/** A block without checksums and the sizes of files: lines and rows that say nothing else are gone, others say that it is not shown. Null where all is. */
export function withoutHashes(block: Block): Block | null {
  if (block.kind === 'facts') {
    const rows = block.rows.flatMap(({ term, value }) => {
      const left = cleaned(value)
      return left === '' && value !== '' ? [] : [{ term: cleaned(term), value: left }]
    })
    return rows.length === 0 && block.rows.length > 0 ? null : { ...block, rows }
  }
  if (block.kind !== 'table') return mapTexts(block, cleaned)
  const columns = block.columns.map((column) => ({
    ...column,
    header: column.header.replace(named, '').replace(sized, ''),
  }))
  const rows = block.rows.map((row) => row.map((text) => text.replace(size, 'Tillagd')))
  return mapTexts({ ...block, columns, rows }, cleaned)
}

/** A file whose name is masked can be known by its size: no size stands in a copy. */
const sized = /(?<=^Fil), storlek/u
const size = /^\d[\d,]* (?:byte|kB|MB)(?: \([\d\s]+ byte\))?, tillagd/gmu

/** A column that had the checksums beside something else. */
const named = /,? och SHA-256$/u

/** Without the lines that are a checksum and its name. */
export function cleaned(text: string): string {
  if (text.replace(checksum, '') === text) return text
  return text
    .split('\n')
    .flatMap((line) => {
      const bare = line.replace(checksum, '')
      if (bare === line) return [line]
      return /^(?:[^:.]*SHA-256:?)?\s*$/u.test(bare) ? [] : [line.replace(checksum, instead)]
    })
    .join('\n')
}
