import { Panel } from '../../components/panel.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Button } from '../../components/button.tsx'
import { askedSuppliers } from '../../../src/rules/evaluate/suppliers.ts'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { StatementCard } from './statement-card.tsx'
import './jav.css'

/** Each person who influences the purchase says whether anything speaks against it, once the suppliers are known. */
export function JavPage() {
  const { case: found } = useCase()
  const known = askedSuppliers(found).length > 0
  return (
    <TaskPage
      task="jav"
      title="Är ni opartiska?"
      lead="Den som har ett intresse i saken får varken handlägga eller besluta. Ett intyg var räcker."
      aside={<SecrecyPanel />}
    >
      {known ? (
        <>
          <StatementCard part="preparer" />
          <StatementCard part="decider" />
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

function SecrecyPanel() {
  return (
    <Panel title="Kom ihåg">
      <p>
        Jäv är till exempel att du, någon närstående eller ett företag du har del i vinner eller förlorar på
        beslutet.
      </p>
      <p>Ta inte emot gåvor eller resor från någon som kan lämna anbud.</p>
      <p>Anbud och vilka som lämnat dem är hemliga till beslutet.</p>
    </Panel>
  )
}
