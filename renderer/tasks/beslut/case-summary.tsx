import type { Case } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import {
  askedCount,
  askedSuppliers,
  bidTotal,
  bidders,
  supplierName,
  winnerOf,
} from '../../../src/rules/evaluate/suppliers.ts'
import { countedResult } from '../../../src/rules/evaluate/award-lines.ts'
import { MissingList } from '../../case/check-answers/missing-list.tsx'
import { countLacks, openTasks } from '../../case/check-answers/open-tasks.ts'
import { useCase } from '../../state/case.ts'

/** What the one who decides needs to see first: value, competition, winner, and whether anything is missing. */
export function CaseSummary() {
  const view = useCase()
  const { case: found, evaluation } = view
  const result = countedResult(evaluation.facts)
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  // The decision itself and what comes after it are nothing the one who decides waits for.
  const open = openTasks(view).filter((task) => !afterDecision.includes(task.id))
  const count = countLacks(open)
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
      {count === 0 ? (
        <p className="case-summary-state">Inget saknas inför beslutet.</p>
      ) : (
        <details className="more">
          <summary>
            {count === 1 ? 'En sak återstår före beslutet' : `${count} saker återstår före beslutet`}
          </summary>
          <MissingList open={open} />
        </details>
      )}
    </section>
  )
}

const afterDecision: readonly string[] = ['beslut', 'underrattelse', 'dokumentation', 'uppfoljning']

/** "2 anbud", or how many have answered while some have not. */
function answersIn(found: Case): string {
  const asked = askedSuppliers(found)
  const answered = asked.filter((supplier) => supplier.answer !== undefined).length
  if (answered < asked.length) return answered === 0 ? 'inga svar än' : `${answered} har svarat`
  const bids = bidders(found).length
  return bids === 1 ? 'ett anbud' : `${bids === 0 ? 'inga' : bids} anbud`
}
