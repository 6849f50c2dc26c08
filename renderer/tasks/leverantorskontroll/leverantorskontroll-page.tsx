import { bidders, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { AskSupplier } from './ask-supplier.tsx'
import { Checks } from './checks.tsx'
import { Judgement } from './judgement.tsx'
import { PrintPanel } from './print-panel.tsx'
import { Rejected } from './rejected.tsx'
import './leverantorskontroll.css'

export function LeverantorskontrollPage() {
  const { case: found } = useCase()
  const winner = winnerOf(found)
  return (
    <TaskPage
      task="leverantorskontroll"
      title="Är leverantören seriös?"
      lead="Kontrollera den som vinner innan avtalet tecknas. Skriv vad du såg, inte vad du tror."
      aside={<PrintPanel />}
    >
      {winner ? (
        // What one supplier's page has in mind is not carried over to another's.
        <div key={winner.id}>
          <Checks supplier={winner} />
          <AskSupplier supplier={winner} />
          <Judgement supplier={winner} />
        </div>
      ) : (
        <NoWinner />
      )}
      {bidders(found)
        .filter(({ id, vetting }) => id !== winner?.id && vetting?.judgement !== undefined)
        .map((supplier) => (
          <Rejected key={supplier.id} supplier={supplier} />
        ))}
    </TaskPage>
  )
}

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
