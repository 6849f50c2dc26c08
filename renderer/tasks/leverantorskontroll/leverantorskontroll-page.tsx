import { bidders, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { Checks } from './checks.tsx'
import { demandedChecks } from '../../../src/rules/vetting/demanded-checks.ts'
import { isToBeHeard } from './hearing.tsx'
import { Judgement } from './judgement.tsx'
import { PrintPanel } from './print-panel.tsx'
import { Rejected } from './rejected.tsx'
import './leverantorskontroll.css'

export function LeverantorskontrollPage() {
  const { case: found, evaluation } = useCase()
  const winner = winnerOf(found)
  const isAsked = winner === undefined || demandedChecks(evaluation).size > 0
  return (
    <TaskPage
      task="leverantorskontroll"
      title="Är leverantören seriös?"
      lead={isAsked ? leads.asked : leads.free}
      aside={<PrintPanel />}
    >
      {winner ? (
        // What one supplier's page has in mind is not carried over to another's.
        <div key={winner.id}>
          <Checks supplier={winner} />
          <Judgement supplier={winner} />
        </div>
      ) : (
        <NoWinner />
      )}
      {bidders(found)
        .filter(
          (one) =>
            one.id !== winner?.id && (one.vetting?.judgement !== undefined || isToBeHeard(evaluation, one)),
        )
        .map((supplier) => (
          <Rejected key={supplier.id} supplier={supplier} />
        ))}
    </TaskPage>
  )
}

const leads = {
  asked: 'Kontrollera den som vinner innan ni beslutar. Avviker något: skriv vad du såg, inte vad du tror.',
  free: 'Kontrollen är frivillig i ert köp. Gör den före beslutet, om ni gör den.',
} as const

function NoWinner() {
  const { planned } = useCase()
  const award = planned('anbud').groups.includes('award') ? 'anbud' : 'underrattelse'
  return (
    <p>
      När vinnaren är vald gör du kontrollerna här.{' '}
      <Button variant="link" onPress={() => goTo(award)}>
        Välj vinnare
      </Button>
    </p>
  )
}
