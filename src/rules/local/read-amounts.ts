import { parseMoney } from '../../domain/money.ts'
import { localAmounts } from './local-amounts.ts'
import type { Problems } from './reader.ts'
import type { RoutineAmount } from './routine.ts'
import { scopes } from './scopes.ts'
import type { Entry } from './syntax.ts'

const names = localAmounts.map(({ name }) => name)

/** Reads the routine's amounts: whole kronor without VAT, each under a name that the program knows. */
export function readLocalAmounts(problems: Problems, entry: Entry): readonly RoutineAmount[] {
  if (entry.is === 'text' && entry.text.trim() === '') return []
  const table = problems.table(entry, 'belopp', names)
  if (table === null) return []
  return localAmounts.flatMap(({ name, hasCount, byAct }): readonly RoutineAmount[] => {
    const row = table.row(name)
    if (byAct === true && row?.value.is === 'table') return amountsByAct(problems, name, row.value)
    const found = table.row(name) === undefined ? null : table.text(name, hasCount ? countHelp : amountHelp)
    if (found === null) return []
    const [count, kronor] = hasCount ? countAndKronor(found.text) : [null, kronorOf(found.text)]
    if (typeof kronor === 'number') return [{ name, kronor, count, line: found.line }]
    problems.add(found.line, `”${name}”: ${kronor}`)
    return []
  })
}

const amountHelp = 'Skriv ett belopp utan moms, till exempel 50 000 kr.'
const countHelp = 'Skriv till exempel ”3 leverantörer över 50 000 kr”.'

/** Whole kronor, or the sentence that says what to write. */
export function kronorOf(text: string): number | string {
  const read = parseMoney(text)
  if (!read.ok) return read.problem
  return read.value % 100 === 0 ? read.value / 100 : 'Skriv hela kronor, utan ören.'
}

/** Kronor of "över 50 000 kr", or the sentence that says what to write; null where the text is something else. */
export function kronorOver(text: string): number | string | null {
  const over = /^över (.+)$/.exec(text)?.[1]
  return over === undefined ? null : kronorOf(over)
}

/** One amount for each act: "LUF: 1 000 000 kr". */
function amountsByAct(problems: Problems, name: string, entry: Entry): readonly RoutineAmount[] {
  const table = problems.table(
    entry,
    name,
    scopes.map((scope) => scope.name),
  )
  return scopes.flatMap((scope): readonly RoutineAmount[] => {
    const found =
      table === null || table.row(scope.name) === undefined ? null : table.text(scope.name, amountHelp)
    if (found === null) return []
    const kronor = kronorOf(found.text)
    if (typeof kronor === 'number') return [{ name, kronor, count: null, scope, line: found.line }]
    problems.add(found.line, `”${name}, ${scope.name}”: ${kronor}`)
    return []
  })
}

function countAndKronor(text: string): readonly [number | null, number | string] {
  const match = /^(\d{1,2})(?: leverantörer)? över (.+)$/.exec(text)
  const count = Number(match?.[1])
  if (match === null || count < 2) return [null, `${countHelp} Antalet är minst två.`]
  return [count, kronorOf(match[2] ?? '')]
}
