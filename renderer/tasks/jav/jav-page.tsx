import { Panel } from '../../components/panel.tsx'
import { SecrecyPanel } from '../../components/secrecy.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Button } from '../../components/button.tsx'
import { askedSuppliers } from '../../../src/rules/evaluate/suppliers.ts'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { Evaluators } from './evaluators.tsx'
import { StatementCard } from './statement-card.tsx'
import './jav.css'

/** Each person who influences the purchase says whether anything speaks against it, once the suppliers are known. */
export function JavPage() {
  const { case: found } = useCase()
  const known =
    askedSuppliers(found).length > 0 || (found.impartiality.statements ?? []).some((row) => row.conflict)
  return (
    <TaskPage
      task="jav"
      title="Är ni opartiska?"
      lead="Den som har ett intresse i saken får inte handlägga, bedöma anbud eller besluta. Ett intyg var räcker."
      aside={
        <>
          <ConflictPanel />
          <SecrecyPanel />
        </>
      }
    >
      {known ? (
        <>
          <StatementCard part="preparer" />
          <StatementCard part="decider" />
          <Evaluators />
        </>
      ) : (
        <p>
          Intyget lämnas när du vet vilka leverantörer som frågas.{' '}
          <Button variant="link" onPress={() => goTo('forfragan')}>
            Fråga leverantörer
          </Button>
        </p>
      )}
    </TaskPage>
  )
}

function ConflictPanel() {
  return (
    <Panel title="Kom ihåg">
      <p>
        Jäv är till exempel att du, någon närstående eller ett företag du har del i vinner eller förlorar på
        beslutet.
      </p>
      <p>Säg till själv, genast, också om du upptäcker det senare.</p>
      <p>Ta inte emot gåvor eller resor från någon som kan lämna anbud.</p>
    </Panel>
  )
}
