import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** Whether a contract covers the need already, and whether the purchase can be made together with others. */
export function AvtalPage() {
  const { found } = useCase().case.contracts
  return (
    <TaskPage
      task="avtal"
      title="Finns det redan ett avtal?"
      lead="Ett avtal som täcker behovet går före en direktupphandling. Leta först."
    >
      <Field path="contracts.found" layout="column" />
      {found === undefined ? null : (
        <div className="follow-up">
          {found === 'exists' ? <CallOff /> : null}
          {found === 'not-usable' ? <Field path="contracts.deviationReason" /> : null}
          <Field path="contracts.searchedWhere" wide />
          <Field path="contracts.searchedOn" />
        </div>
      )}
      <Coordination />
    </TaskPage>
  )
}

function CallOff() {
  return (
    <Verdict tone="stop" title="Avropa från avtalet i stället.">
      <p>
        Beställ på det sätt som avtalet säger. Täcker avtalet inte hela behovet, svara att det inte går att
        använda och skriv varför.
      </p>
    </Verdict>
  )
}

function Coordination() {
  const { coordination } = useCase().case.contracts
  return (
    <Section title="Kan ni köpa tillsammans?">
      <Field path="contracts.coordination" layout="row" />
      {coordination === 'yes' ? (
        <div className="follow-up">
          <Field path="contracts.coordinationNote" />
        </div>
      ) : null}
    </Section>
  )
}
