import type { Supplier } from '../../../src/domain/case/schema.ts'
import { listedNumber } from '../../../src/domain/suppliers/identity.ts'
import { checks } from '../../../src/rules/catalogue/catalogue.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { CheckRow } from './check-row.tsx'
import { Judgement } from './judgement.tsx'
import { requiredChecks } from './required-checks.ts'
import { WaivableCheck } from './waivable-check.tsx'
import './leverantorskontroll.css'

export function LeverantorskontrollPage() {
  const { case: found } = useCase()
  const winner = winnerOf(found)
  return (
    <TaskPage
      task="leverantorskontroll"
      title="Är leverantören seriös?"
      lead="Kontrollera den som vinner innan avtalet tecknas. Skriv vad du såg, inte vad du tror."
    >
      {winner ? <Checks winner={winner} /> : <NoWinner />}
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

function Checks({ winner }: { readonly winner: Supplier }) {
  const { evaluation } = useCase()
  const { ids, waivable } = requiredChecks(evaluation)
  const required = checks.filter((check) => ids.includes(check.id))
  const others = checks.filter((check) => !ids.includes(check.id))
  const otherRows = others.map((check) => (
    <CheckRow key={`${winner.id} ${check.id}`} supplier={winner} check={check} required={false} />
  ))
  return (
    <>
      <p className="winner-line">
        <strong>{supplierName(winner)}</strong>{' '}
        <span className="small">{listedNumber(winner) ?? 'Organisationsnummer saknas'}</span>
      </p>
      <Section title="Kontroller">
        {required.map((check) =>
          check.id === waivable ? (
            <WaivableCheck key={`${winner.id} ${check.id}`} supplier={winner} check={check} />
          ) : (
            <CheckRow key={`${winner.id} ${check.id}`} supplier={winner} check={check} required />
          ),
        )}
        {required.length === 0
          ? otherRows
          : others.length > 0 && <More title="Fler kontroller">{otherRows}</More>}
      </Section>
      <Judgement supplier={winner} />
    </>
  )
}
