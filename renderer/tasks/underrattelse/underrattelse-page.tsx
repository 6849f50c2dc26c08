import type { Group } from '../../../src/rules/groups.ts'
import { sourceText } from '../../../src/rules/catalogue/source-text.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Panel } from '../../components/panel.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { AwardGroup } from '../anbud/award-group.tsx'
import { CancelledContract } from './cancelled-contract.tsx'
import { ContractSection } from './contract-section.tsx'
import { letterOf } from './letter.ts'
import { NoticeSection } from './notice-section.tsx'
import './underrattelse.css'

export function UnderrattelsePage() {
  const view = useCase()
  const { case: found, evaluation, planned } = view
  const isCancelled = found.decision.outcome === 'cancel'
  const asks = (group: Group): boolean =>
    evaluation.findings.some((f) => f.rule.group === group && f.state !== 'unknown')
  const notice = asks('notice') || found.notice.sentOn !== undefined
  const deadline = evaluation.findings.find(
    ({ rule: { demand } }) => demand.is === 'within-days' && demand.field === 'contract.publishedOn',
  )?.detail
  if (isCancelled)
    return (
      <TaskPage
        task="underrattelse"
        title="Underrätta om avbrottet"
        lead="Upphandlingen är avbruten. Inget avtal tecknas."
      >
        {bidders(found).length > 0 ? (
          <NoticeSection />
        ) : (
          <p>Ingen lämnade anbud, så ingen behöver underrättas.</p>
        )}
        <CancelledContract />
      </TaskPage>
    )
  return (
    <TaskPage
      task="underrattelse"
      title="Underrätta och teckna avtal"
      lead={
        notice
          ? 'Berätta för alla som lämnade anbud, och teckna sedan avtalet.'
          : 'Välj vem ni köper av, och skriv när det blev avtal.'
      }
      aside={notice && found.subject.law === 'LOU' && letterOf(view).is === 'ready' && <StandstillPanel />}
    >
      {planned('underrattelse').groups.includes('award') && <AwardGroup />}
      {notice && <NoticeSection />}
      <ContractSection />
      {found.contract.signedOn === undefined && (
        <p>
          Blir det inget köp?{' '}
          <Button variant="link" onPress={() => goTo('beslut')}>
            Avbryt upphandlingen
          </Button>
        </p>
      )}
      {asks('post-award') && (
        <Section title="Efterannonsera köpet" help={`I en registrerad annonsdatabas. ${deadline ?? ''}`}>
          <Field path="contract.publishedOn" />
          <Field path="contract.publishedIn" />
        </Section>
      )}
    </TaskPage>
  )
}

/** The rule about the notice stands in the same section as what it says of waiting. */
function StandstillPanel() {
  const { case: found, evaluation } = useCase()
  const rule = evaluation.findings.find((f) => f.rule.id === 'law.notice')?.rule
  return (
    <Panel title="Måste ni vänta med avtalet?">
      <p>Nej. Vid direktupphandling finns ingen avtalsspärr, så avtalet får tecknas direkt efter beslutet.</p>
      {rule === undefined ? null : <p className="small">{sourceText(rule, found.subject)}</p>}
    </Panel>
  )
}
