import { enumerated } from '../../../../src/domain/enumerated.ts'
import type { PointColumn, PostColumn } from '../../../../src/domain/organisation/columns.ts'
import { foldWords } from '../../../../src/domain/organisation/in-force.ts'
import type { ImportDraft } from '../../../import/import-draft.ts'

type Draft<K extends string> = Pick<ImportDraft<K, unknown>, 'csv' | 'headerRow' | 'columns'>

/** The cells of a kind of column below the headings, with those of another beside them; none where the file has no such column. */
function cellsOf<K extends string>({ csv, headerRow, columns }: Draft<K>, kind: K, beside: K) {
  const [at, besideAt] = [kind, beside].map((one) => columns.findIndex((column) => column.kind === one))
  if (at === undefined || at < 0) return []
  return csv.rows
    .filter(({ number }) => number > headerRow)
    .map(({ number, cells }) => ({
      row: number,
      text: (cells[at] ?? '').trim(),
      beside: (cells[besideAt ?? -1] ?? '').trim(),
    }))
}

/** What an empty amount of a delegation order is read as: it gives the right to decide of any sum. */
export function pointRemarks(draft: Draft<PointColumn>): readonly string[] {
  const empty = cellsOf(draft, 'upTo', 'point').filter(({ text }) => text === '')
  if (empty.length === 0) return []
  const points = empty.map(({ row, beside }) => (beside === '' ? `rad ${row}` : `punkt ${beside}`))
  return [
    `Ingen högsta summa står för ${enumerated(points)}. Det läses som utan beloppsgräns: stämmer det inte, fyll i summan i filen och välj den igen.`,
  ]
}

/** Words for a kind of unit that are no kinds of their own here. */
export function postRemarks(draft: Draft<PostColumn>): readonly string[] {
  const others = cellsOf(draft, 'kind', 'unit').flatMap(({ text }) =>
    /^(?:förvaltning|avdelning|sektion|verksamhet|område|department)$/.test(foldWords(text)) ? [text] : [],
  )
  const words = [...new Set(others)]
  return words.length === 0
    ? []
    : [
        `${words.map((word) => `”${word}”`).join(', ')} läses som enhet. Är det en nämnd eller ett bolag: skriv det i filen och välj den igen.`,
      ]
}
