import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { demanded } from '../forfragan/demanded.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { Candidates } from './candidates.tsx'
import { OwnList } from './own-list.tsx'
import './avtal.css'

/** Whether a contract covers the need already, and whether the purchase can be made together with others. */
export function AvtalPage() {
  return (
    <TaskPage
      task="avtal"
      title="Finns det redan ett avtal?"
      lead="Ett avtal som täcker behovet går före en direktupphandling. Leta först."
    >
      <OwnList />
      <Candidates />
      <Found />
      <Coordination />
      <MoreAboutContracts />
    </TaskPage>
  )
}

function Found() {
  const { found, searchedWhere, searchedOn, searchResult } = useCase().case.contracts
  const isDemanded = useDemanded()
  const isOpen = [found, searchedWhere, searchedOn, searchResult].some((answer) => answer !== undefined)
  return (
    <Section title="Vad kom du fram till?">
      <Field path="contracts.found" layout="column" />
      {isOpen ? (
        <div className="follow-up">
          {found === 'exists' ? <CallOff /> : null}
          {found === 'not-usable' ? <Field path="contracts.deviationReason" /> : null}
          <Field path="contracts.searchedWhere" wide />
          <Field path="contracts.searchedOn" />
          <Field path="contracts.searchResult" optional={!isDemanded('contracts.searchResult')} />
        </div>
      ) : null}
    </Section>
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

/** Whether a rule of the case wants a field of this page answered. */
function useDemanded(): (pattern: string) => boolean {
  const { findings } = useCase().planned('avtal')
  return (pattern) => demanded(findings, pattern)
}

function Coordination() {
  const { coordination, coordinationNote } = useCase().case.contracts
  const isDemanded = useDemanded()
  const asksWhyNot = isDemanded('contracts.coordinationNote') || coordinationNote !== undefined
  return (
    <Section title="Kan ni köpa tillsammans?">
      <Field path="contracts.coordination" layout="row" />
      {coordination === 'yes' ? (
        <div className="follow-up">
          <Field path="contracts.coordinationNote" />
          <Field path="contracts.coordinationOwner" optional={!isDemanded('contracts.coordinationOwner')} />
        </div>
      ) : null}
      {coordination === 'no' && asksWhyNot ? (
        <div className="follow-up">
          <Field path="contracts.coordinationNote" label="Varför köper ni inte tillsammans med andra?" />
        </div>
      ) : null}
    </Section>
  )
}

/** Whether it is one contract or several: asked where a rule asks for it, else there for who wants to write it. */
function MoreAboutContracts() {
  const { notSplitReason, coordination, coordinationOwner } = useCase().case.contracts
  const isDemanded = useDemanded()
  const opens = useAtFirst(notSplitReason !== undefined || coordinationOwner !== undefined)
  if (isDemanded('contracts.notSplitReason'))
    return (
      <Section title="Ett kontrakt eller flera?">
        <Field path="contracts.notSplitReason" />
      </Section>
    )
  return (
    <More title="Fler uppgifter" startsOpen={opens}>
      {coordination === 'yes' ? null : <Field path="contracts.coordinationOwner" optional />}
      <Field path="contracts.notSplitReason" optional />
    </More>
  )
}
