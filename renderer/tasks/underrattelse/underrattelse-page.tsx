import type { Group } from '../../../src/rules/groups.ts'
import { noticeOf } from '../../../src/notice/ready.ts'
import { awardOverEstimate } from '../../../src/rules/evaluate/award-lines.ts'
import { isCancelled } from '../../../src/rules/evaluate/cancelled.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Panel } from '../../components/panel.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { AlreadySigned } from '../anbud/already-signed.tsx'
import { AwardGroup } from '../anbud/award-group.tsx'
import { WhatFollows } from '../follows/what-follows.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import { CancelledContract } from './cancelled-contract.tsx'
import { ContractSection } from './contract-section.tsx'
import { NoticeSection } from './notice-section.tsx'
import { OrderPanel, OrderSection } from './order-section.tsx'
import { RegisteredSection } from './registered-section.tsx'
import { VoluntarySection } from './voluntary-section.tsx'
import '../follows/follows.css'
import './underrattelse.css'

export function UnderrattelsePage() {
  const view = useCase()
  const { case: found, evaluation, planned } = view
  const isCancelling = found.decision.outcome === 'cancel'
  const asks = (group: Group): boolean =>
    evaluation.findings.some((f) => f.rule.group === group && f.state !== 'unknown')
  const notice = asks('notice') || found.notice.sentOn !== undefined
  const postAward = dutiesOf(evaluation.facts).find(({ id }) => id === 'post-award')
  const voluntary = asks('voluntary') || found.notice.voluntaryOn !== undefined
  const asksAward = planned('underrattelse').groups.includes('award')
  // What is being answered stays here while the page is shown, also when an answer has made it a page of its own.
  const askedAtFirst = useAtFirst(asksAward)
  if (isCancelling)
    return (
      <TaskPage
        task="underrattelse"
        title="Underrätta om avbrottet"
        lead={`Upphandlingen ${isCancelled(evaluation) ? 'är avbruten' : 'avbryts'}. Inget avtal tecknas.`}
        aside={<OrderPanel />}
      >
        {bidders(found).length > 0 ? (
          <NoticeSection />
        ) : (
          <p>Ingen lämnade anbud, så ingen behöver underrättas.</p>
        )}
        <CancelledContract />
        <OrderSection />
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
      aside={
        <>
          {(voluntary || (notice && noticeOf(view).is === 'ready')) && <StandstillPanel />}
          <OrderPanel />
        </>
      }
    >
      {asksAward || askedAtFirst ? <AwardGroup onPage="underrattelse" /> : <AwardMovedOver />}
      {notice && <NoticeSection />}
      {voluntary && <VoluntarySection />}
      <ContractSection />
      <OrderSection />
      <RegisteredSection />
      {asks('post-award') && (
        <Section
          title="Efterannonsera köpet"
          help={`I en registrerad annonsdatabas. ${postAward?.text ?? ''}`}
        >
          <Field path="contract.publishedOn" />
          <Field path="contract.publishedIn" />
        </Section>
      )}
      <WhatFollows title="Sista dagar efter avtalet" only={['post-award', 'documentation']} neededOnly />
    </TaskPage>
  )
}

/** The bids have come to be compared on a page of their own, and the chosen one passes a line: the way there. */
function AwardMovedOver() {
  const { case: found, evaluation } = useCase()
  if (awardOverEstimate(evaluation.facts) === null) return null
  if (found.contract.signedOn !== undefined) return <AlreadySigned />
  return (
    <Verdict tone="warn" title="Anbudet är dyrare än ni räknade med.">
      <p>
        Det går över en gräns, så mer krävs innan avtalet tecknas.{' '}
        <Button variant="link" onPress={() => goTo('anbud')}>
          Se vad som krävs
        </Button>
      </p>
    </Verdict>
  )
}

/** Whether the contract must wait: only after a voluntary notice. */
function StandstillPanel() {
  const { evaluation } = useCase()
  const duty = dutiesOf(evaluation.facts).find(({ id }) => id === 'standstill')
  if (duty === undefined) return null
  return (
    <Panel title="Måste ni vänta med avtalet?">
      <p>
        {duty.state === 'not-needed' && 'Nej. '}
        {duty.text}
      </p>
      <p className="small">{duty.section.replaceAll(' §', '\u00A0§')}</p>
    </Panel>
  )
}
