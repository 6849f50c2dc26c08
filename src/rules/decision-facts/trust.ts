import { checkResults, conflictWays, judgements } from '../../domain/case/choices.ts'
import type { Case, Statement } from '../../domain/case/schema.ts'
import { isCurrent } from '../../domain/case/statements.ts'
import { winnerOf } from '../evaluate/suppliers.ts'
import { heldCheck } from '../vetting/row.ts'

/**
 * How the proposed supplier was judged, and what its checks came to: counted, and those that are not clear by name. What is
 * only looked at is never told of, and not counted.
 */
export function checksLine(found: Case): string | undefined {
  const winner = winnerOf(found)
  if (winner === undefined) return undefined
  const rows = (winner.checks ?? []).flatMap(({ id, result, on, waived }) => {
    const check = heldCheck(found, id, on ?? found.createdAt.slice(0, 10))
    return check?.evidence === 'look-only' ? [] : [{ name: check?.name ?? id, result, waived }]
  })
  const clear = rows.filter(({ result }) => result === 'clear').length
  const named = (['remark', 'missing'] as const).flatMap((is) => {
    const names = rows.filter(({ result }) => result === is).map(({ name }) => `”${name}”`)
    return names.length === 0 ? [] : [`${checkResults[is]}: ${names.join(', ')}`]
  })
  const waived = rows.filter((row) => row.waived !== undefined).map(({ name }) => `”${name}”`)
  const { judgement, judgementReason } = winner.vetting ?? {}
  const judged =
    judgement === undefined ? 'Inte bedömd än' : `Bedömd som: ${judgements[judgement].toLowerCase()}`
  const said = [
    judgementReason === undefined ? judged : `${judged} (${judgementReason})`,
    ...(clear === 0 ? [] : [`${clear} ${clear === 1 ? 'kontroll' : 'kontroller'} utan anmärkning`]),
    ...named,
    ...(waived.length === 0 ? [] : [`Överhoppat: ${waived.join(', ')}`]),
    ...(rows.length === 0 ? ['Ingen kontroll är gjord'] : []),
  ]
  return said.join('. ')
}

/** What those who prepare and judge have stated. The decider's own statement comes with the decision. */
export function conflictsLine(found: Case): string | undefined {
  const rows = (found.impartiality.statements ?? []).filter(
    (row) => row.part !== 'decider' && isCurrent(row) && row.conflict !== undefined,
  )
  if (rows.length === 0) return undefined
  const stated = rows.filter(({ conflict }) => conflict === 'yes')
  const others = rows.filter(({ conflict }) => conflict === 'no')
  return [
    ...stated.map(interestOf),
    ...(others.length === 0 ? [] : [`Inget att uppge: ${others.map(nameOf).join(', ')}`]),
  ].join('. ')
}

const nameOf = ({ name }: Statement): string => name ?? 'en person utan namn'

function interestOf(row: Statement): string {
  const note = row.note === undefined ? '' : `: ${row.note}`
  const way = row.way === undefined ? 'Ingen åtgärd är vald' : conflictWays[row.way]
  return `${nameOf(row)} har uppgett ett intresse${note}. ${way}`
}
