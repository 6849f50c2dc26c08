import { kronorOver } from './read-amounts.ts'
import { requiredOf } from './read-questions.ts'
import type { Problems, TableReader } from './reader.ts'
import type { CheckDemand, GoodFor } from './routine.ts'

const unitOf: Readonly<Record<string, { readonly unit: GoodFor['unit']; readonly times: number }>> = {
  dag: { unit: 'days', times: 1 },
  dagar: { unit: 'days', times: 1 },
  månad: { unit: 'months', times: 1 },
  månader: { unit: 'months', times: 1 },
  år: { unit: 'months', times: 12 },
}

const most: Readonly<Record<GoodFor['unit'], number>> = { days: 999, months: 120 }

/** How long an answer is good: "30 dagar", "6 månader", "1 år". Null where nothing is said; `undefined` after a problem. */
export function readGoodFor(problems: Problems, table: TableReader): GoodFor | null | undefined {
  const found = table.text('gäller')
  if (found === null) return null
  const match = /^(\d{1,3})\s+(\S+)$/.exec(found.text.toLowerCase())
  const about = unitOf[match?.[2] ?? '']
  const count = Number(match?.[1]) * (about?.times ?? 0)
  if (about !== undefined && count >= 1 && count <= most[about.unit]) return { count, unit: about.unit }
  problems.add(
    found.line,
    '”gäller”: Skriv hur länge ett svar gäller, till exempel 30 dagar eller 6 månader. Högst 10 år.',
  )
  return undefined
}

/**
 * When a check is demanded. Without a row it is always, or only at raised risk where the row on risk is there.
 * `undefined` after a problem.
 */
export function readDemand(problems: Problems, table: TableReader): CheckDemand | undefined {
  const atRiskOver = atRiskOf(problems, table)
  const isOnlyAtRisk = atRiskOver !== null && table.row('krävs') === undefined
  const requiredOver = isOnlyAtRisk ? null : requiredOf(problems, table)
  if (requiredOver === undefined || atRiskOver === undefined) return undefined
  return { requiredOver, atRiskOver }
}

/** "ja", "nej" or "över 50 000 kr"; no where nothing is said. */
function atRiskOf(problems: Problems, table: TableReader): number | null | undefined {
  const found = table.text('vid förhöjd risk')
  if (found === null || found.text === 'nej') return null
  if (found.text === 'ja') return 0
  const kronor = kronorOver(found.text) ?? 'Skriv ja, nej eller till exempel över 50 000 kr.'
  if (typeof kronor === 'number') return kronor
  problems.add(found.line, `”vid förhöjd risk”: ${kronor}`)
  return undefined
}

/** "ja" or "nej"; no where nothing is said. */
export function yesAt(problems: Problems, table: TableReader, key: string): boolean {
  const found = table.text(key)
  if (found === null) return false
  const text = found.text.toLowerCase()
  if (text !== 'ja' && text !== 'nej')
    problems.add(found.line, `”${key}” är ”ja” eller ”nej”. Rätta raden, eller ta bort den.`)
  return text === 'ja'
}
