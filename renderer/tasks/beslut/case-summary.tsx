import { missingBefore } from '../../../src/decision-paper/missing.ts'
import { isDecided } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { formatKr } from '../../../src/domain/money.ts'
import {
  askedCount,
  askedSuppliers,
  bidTotal,
  bidders,
  supplierName,
  winnerOf,
} from '../../../src/rules/evaluate/suppliers.ts'
import { departuresBefore } from '../../../src/rules/deviations/deviations.ts'
import { countedResult } from '../../../src/rules/evaluate/award-lines.ts'
import { MissingList } from '../../case/check-answers/missing-list.tsx'
import { countLacks, openTasks, type OpenTask } from '../../case/check-answers/open-tasks.ts'
import { Verdict } from '../../components/verdict.tsx'
import { isToldAtStop, stopsIn } from '../leverantorskontroll/stops.ts'
import { useCase, type CaseView } from '../../state/case.ts'

/** What the one who decides needs to see first: value, competition, winner, and whether anything is missing. */
export function CaseSummary() {
  const view = useCase()
  const { case: found, evaluation } = view
  const result = countedResult(evaluation.facts)
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const count = countLacks(openBefore(view))
  // The paper may tell of more than the tasks do: nothing is said to lack nothing against it.
  const lacks = count === 0 && !isDecided(found) ? missingBefore(evaluation).length : 0
  const departures = departuresBefore(evaluation).length
  const isStopped = stopsIn(evaluation, 'decision').some(
    ({ rule, state }) => rule.strength === 'must' && state !== 'met',
  )
  return (
    <section className="case-summary" aria-labelledby="case-summary">
      <h2 id="case-summary">Ärendet i korthet</h2>
      <dl>
        <div>
          <dt>Värde{found.value.hasOption === 'yes' ? ' med option' : ''}</dt>
          <dd>
            {result?.valueOre === null || result === null ? 'Inte uträknat' : formatKr(result.valueOre)}
          </dd>
        </div>
        <div>
          <dt>Tillfrågade</dt>
          <dd>
            {askedCount(found)}
            <span className="small"> {answersIn(found)}</span>
          </dd>
        </div>
        <div>
          <dt>Vinnare</dt>
          <dd>
            {winner ? supplierName(winner) : 'Inte vald'}
            {price !== undefined && <span className="small"> {formatKr(price)}</span>}
          </dd>
        </div>
      </dl>
      {count + lacks + departures === 0 && !isStopped ? (
        <p className="case-summary-state">Inget saknas inför beslutet.</p>
      ) : (
        <p className="case-summary-open">
          {upper(
            enumerated([
              ...(count + lacks === 0 ? [] : [remains(found, count + lacks)]),
              ...(isStopped ? ['kontrollen av vinnaren är inte klar'] : []),
              ...(departures === 0 ? [] : [departureWords(departures, isDecided(found))]),
            ]),
          )}
          . Se vid beslutet nedan.
        </p>
      )}
    </section>
  )
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What the one who decides waits for: not the decision itself, what comes after it, or what the stop by the check tells. */
const openBefore = (view: CaseView): readonly OpenTask[] =>
  openTasks(view, (point) => point.is === 'asked' && isToldAtStop(view.evaluation, point.finding)).filter(
    (task) => !afterDecision.includes(task.id),
  )

const remains = (found: Case, count: number): string => {
  const what = count === 1 ? 'En sak' : `${count} saker`
  return isDecided(found)
    ? `${what} skulle ha varit klar${count === 1 ? '' : 'a'} före beslutet`
    : `${what} återstår före beslutet`
}

/** What should be there before the choice is made, which locks: beside the choice, open. */
export function OpenBefore() {
  const view = useCase()
  const open = openBefore(view)
  const count = countLacks(open)
  if (count === 0) return null
  return (
    <Verdict tone="warn" title={`${remains(view.case, count)}.`}>
      <MissingList open={open} withRows={false} />
    </Verdict>
  )
}

const afterDecision: readonly string[] = ['beslut', 'underrattelse', 'dokumentation', 'uppfoljning']

/** While nothing is decided, what departs may still be mended. */
function departureWords(count: number, decided: boolean): string {
  const departures = count === 1 ? 'en avvikelse' : `${count} avvikelser`
  return decided ? `${departures} finns` : `det blir ${departures} om köpet beslutas så`
}

/** "2 anbud", or how many have answered while some have not. */
function answersIn(found: Case): string {
  const asked = askedSuppliers(found)
  const answered = asked.filter((supplier) => supplier.answer !== undefined).length
  if (answered < asked.length) return answered === 0 ? 'inga svar än' : `${answered} har svarat`
  const bids = bidders(found).length
  return bids === 1 ? 'ett anbud' : `${bids === 0 ? 'inga' : bids} anbud`
}
