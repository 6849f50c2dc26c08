import { parseDate, type LocalDate } from '../../domain/local-date.ts'
import { parseCategories, parseDecision, parseUpTo } from '../../domain/organisation/read-point.ts'
import type { DelegationPoint } from '../../domain/organisation/organisation.ts'
import { parsed, type Parsed } from '../../domain/parsed.ts'
import type { Problems, TableReader } from './reader.ts'
import type { Entry } from './syntax.ts'

const known = ['punkt', 'befattning', 'beslut', 'slag', 'upp till', 'från', 'till', 'anmärkning']

/** Reads the routine's delegation order: a row for each point, for every post of a title. */
export const readDelegation = (problems: Problems, items: readonly Entry[]): readonly DelegationPoint[] =>
  items.flatMap((item, index): readonly DelegationPoint[] => {
    const table = problems.table(item, 'delegationsordning', known)
    if (table === null) return []
    const point = table.text('punkt', 'Skriv punktens nummer i delegationsordningen, till exempel 4.2.')
    const title = table.text(
      'befattning',
      'Skriv vilken befattning som får besluta, till exempel Enhetschef.',
    )
    const decision = readAt(problems, table, 'beslut', parseDecision)
    const categories = readAt(problems, table, 'slag', parseCategories)
    const upToOre = readAt(problems, table, 'upp till', parseUpTo)
    const from = readAt<LocalDate>(problems, table, 'från', parseDate)
    const to = readAt<LocalDate>(problems, table, 'till', parseDate)
    const note = table.text('anmärkning')?.text
    if (from !== undefined && to !== undefined && to < from)
      problems.add(table.row('till')?.line ?? table.line, '”till” är före ”från”. Rätta en av dagarna.')
    if (point === null || title === null) return []
    return [
      {
        id: `lokal-${index + 1}`,
        point: point.text,
        title: title.text,
        ...(decision === undefined ? {} : { decision }),
        ...(categories === undefined ? {} : { categories }),
        ...(upToOre === undefined ? {} : { upToOre }),
        ...(note === undefined ? {} : { note }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    ]
  })

/** What stands at a key; undefined where nothing does, or after a problem. */
function readAt<T>(
  problems: Problems,
  table: TableReader,
  key: string,
  read: (text: string) => Parsed<T | undefined>,
): T | undefined {
  const found = table.text(key)
  const value = found === null ? parsed(undefined) : read(found.text)
  if (value.ok) return value.value
  problems.add(found?.line ?? table.line, `”${key}”: ${value.problem}`)
  return undefined
}
