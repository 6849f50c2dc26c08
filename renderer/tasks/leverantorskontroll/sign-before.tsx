import { formatDate } from '../../../src/domain/local-date.ts'
import { winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { goodUntil } from '../../../src/rules/vetting/row.ts'
import { useCase } from '../../state/case.ts'
import { checksShown } from './checks-shown.ts'
import { demandedChecks } from '../../../src/rules/vetting/demanded-checks.ts'
import { rowOf } from './row-state.ts'

/** Before there is a contract: how long the checks that are asked for hold, by the one that ends first. */
export function SignBefore() {
  const { case: found, evaluation, today } = useCase()
  const winner = winnerOf(found)
  if (winner === undefined || found.contract.signedOn !== undefined) return null
  const demanded = demandedChecks(evaluation)
  const [first] = checksShown(found, winner, today, demanded.keys())
    .filter(({ id }) => demanded.has(id))
    .flatMap((check) => {
      const row = rowOf(winner, check.id)
      const until = row?.result === undefined ? undefined : goodUntil(row, check)
      return until === undefined || until < today ? [] : [{ name: check.name, until }]
    })
    .toSorted((a, b) => a.until.localeCompare(b.until))
  if (first === undefined) return null
  return (
    <p className="small sign-before">
      Teckna avtalet senast {formatDate(first.until)}. Efter den dagen måste kontrollen ”{first.name}” göras
      om.
    </p>
  )
}
