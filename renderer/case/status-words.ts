import { formatKr } from '../../src/domain/money.ts'
import type { PlannedTask } from '../../src/flow/plan.ts'
import type { TaskId } from '../../src/flow/tasks.ts'
import { filedAs, filingIsAsked } from '../../src/rules/evaluate/filing.ts'
import { daysGiven } from '../../src/rules/evaluate/demands-dates.ts'
import { openPoints } from '../../src/rules/evaluate/open-points.ts'
import { askedSuppliers, bidders } from '../../src/rules/evaluate/suppliers.ts'
import type { CaseView } from '../state/case.ts'
import { isAsked } from '../tasks/forfragan/sent.ts'

/** How a task stands in the list, in words. */
export function statusWords(view: CaseView, task: PlannedTask, isCurrent: boolean): string {
  if (task.need === 'maybe' && !isCurrent) return 'Beror på värdet'
  switch (task.status) {
    case 'attention':
      return 'Behöver rättas'
    case 'done':
      if (task.id === 'leverantorskontroll' && isUnbegun(view)) return 'Frivilligt'
      return withDetail(isAccepted(task) ? 'Godtaget med avvikelse' : 'Klart', detailOf(view, task.id))
    case 'started':
      if (task.id === 'dokumentation' && waitsForNumber(view)) return 'Väntar på diarienummer'
      return withDetail('Pågår', detailOf(view, task.id))
    case 'waiting':
      return isCurrent ? 'Pågår' : waitingFor(task.id)
    case 'not-started':
      if (!isCurrent) return comesWith(view, task)
      return task.id === 'dokumentation' && waitsForNumber(view) ? 'Väntar på diarienummer' : 'Pågår'
  }
}

/** Something that the checks lack is accepted by the one who decides: it is done with, and was not made. */
const isAccepted = ({ id, findings }: PlannedTask): boolean =>
  id === 'leverantorskontroll' &&
  findings.some(
    ({ rule, state, explained, gaps = [] }) =>
      rule.demand.is === 'checks' && state === 'met' && explained === true && gaps.length > 0,
  )

/** Nothing asks for a check of the winner, and none is begun: nobody has done it. */
const isUnbegun = ({ case: { suppliers } }: CaseView): boolean =>
  suppliers.every(({ checks = [], vetting = {} }) => checks.length === 0 && Object.keys(vetting).length === 0)

/** All that can be done before the record is handed in is done. */
export const waitsForNumber = ({ case: found, evaluation }: Pick<CaseView, 'case' | 'evaluation'>): boolean =>
  filedAs(found) === null && filingIsAsked(evaluation) && openPoints(evaluation).length === 0

const withDetail = (word: string, detail: string | undefined): string =>
  detail === undefined ? word : `${word} · ${detail}`

function detailOf({ case: found, evaluation }: CaseView, task: TaskId): string | undefined {
  if (task === 'varde' && evaluation.facts.value.legalOre !== null)
    return formatKr(evaluation.facts.value.legalOre)
  if (task === 'avtal' && found.contracts.found === 'none') return 'inget avtal funnet'
  if (task === 'forfragan')
    return isAsked(found)
      ? counted(askedSuppliers(found).length, 'tillfrågad', 'tillfrågade')
      : counted(askedSuppliers(found).length, 'vald', 'valda')
  if (task === 'anbud') return counted(bidders(found).length, 'anbud', 'anbud')
  if (task === 'dokumentation')
    return found.record.diarienummer ?? (filedAs(found) === 'kept' ? 'hålls ordnad' : undefined)
  return undefined
}

const counted = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`

function waitingFor(task: TaskId): string {
  if (task === 'leverantorskontroll') return 'Efter jämförelsen'
  return task === 'skal' ? 'När värdet är känt' : 'När leverantörer är valda'
}

/** What is known about a task before it is begun: its last day, or the amount from which it is asked for. */
function comesWith({ evaluation }: CaseView, { id, findings }: PlannedTask): string {
  const clock = findings.find(({ rule, state }) => rule.demand.is === 'within-days' && state !== 'unknown')
  if (id === 'dokumentation' && clock?.rule.demand.is === 'within-days') {
    const waits = clock.state === 'waiting' && clock.fields.length > 0
    if (waits && clock.detail !== undefined) return clock.detail.replace(/\.$/, '')
    const days = daysGiven(evaluation.facts, clock.rule.demand)
    return days === null ? 'Inte påbörjad' : `Senast ${days} dagar efter avtal`
  }
  const largest = evaluation.facts.value.legalOre
  if (id !== 'beslut' || largest === null) return 'Inte påbörjad'
  const amounts = findings
    .filter(({ state }) => state !== 'unknown')
    .flatMap(({ rule }) => rule.when.flatMap((when) => (when.is === 'value-over' ? [when.kronor] : [])))
  return amounts.length === 0 ? 'Inte påbörjad' : `Krävs över ${formatKr(Math.min(...amounts) * 100)}`
}
