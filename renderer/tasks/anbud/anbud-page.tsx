import { useState } from 'react'
import { formatDate } from '../../../src/domain/local-date.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { askedSuppliers, bidders, bidTotal } from '../../../src/rules/evaluate/suppliers.ts'
import { More } from '../../components/more.tsx'
import { Panel } from '../../components/panel.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { useCase } from '../../state/case.ts'
import { AnswersGroup } from './answers-group.tsx'
import { AwardGroup } from './award-group.tsx'
import { BidLine } from './bid-line.tsx'
import { AskedNotes } from './bid-note.tsx'
import { BidTable } from './bid-table.tsx'
import './anbud.css'

export function AnbudPage() {
  const { case: found, planned } = useCase()
  const { groups } = planned('anbud')
  // Decided when the page is shown: questions must not fold away under the one who is answering them.
  const [isComplete] = useState(() => allPriced(found))
  return (
    <TaskPage task="anbud" title="Jämför anbuden" lead={leadOf(found)} aside={<SecrecyPanel />}>
      {groups.includes('answers') && !isComplete && <AnswersGroup />}
      {bidders(found).length > 0 && (
        <Section title="Så står anbuden">
          <BidTable />
          <BidLine />
          {groups.includes('answers') && isComplete && (
            <>
              <AskedNotes />
              <More title="Ändra svar och anbud">
                <AnswersGroup notesElsewhere />
              </More>
            </>
          )}
        </Section>
      )}
      {groups.includes('award') && askedSuppliers(found).length > 0 && <AwardGroup onPage="anbud" />}
    </TaskPage>
  )
}

/** Every asked supplier's answer is in, and every bid has its day and price: then the comparison stands first. */
function allPriced(found: Case): boolean {
  return (
    bidders(found).length > 0 &&
    askedSuppliers(found).every((supplier) => supplier.answer !== undefined) &&
    bidders(found).every((s) => s.bid?.receivedOn !== undefined && bidTotal(found, s) !== undefined)
  )
}

function leadOf(found: Case): string {
  const { criterion, lastDay } = found.inquiry
  const how =
    criterion === 'lowest-price'
      ? 'Lägst pris vinner, bland dem som uppfyller kraven.'
      : criterion === 'price-and-quality'
        ? 'Jämför pris och de kriterier som stod i förfrågan, inget annat.'
        : 'Skriv vad var och en svarade, och välj sedan vinnare.'
  return lastDay === undefined
    ? how
    : `${how} Sista svarsdag: ${formatDate(lastDay).replaceAll(' ', '\u00A0')}.`
}

function SecrecyPanel() {
  const { case: found, evaluation } = useCase()
  if (found.decision.decidedOn !== undefined) return null
  const source = evaluation.findings.find((f) => f.rule.id === 'law.secrecy')?.rule.source
  return (
    <Panel title="Anbuden är hemliga till beslutet">
      <p>Visa inga namn eller priser utanför ärendet förrän beslutet är fattat.</p>
      {source && (
        <p className="small">
          {source.document}, {source.section}
        </p>
      )}
    </Panel>
  )
}
