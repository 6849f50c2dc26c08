import { capitalised, inWords } from '../../../src/record/say.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { askedCount } from '../../../src/rules/evaluate/suppliers.ts'
import { Panel } from '../../components/panel.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { useCase } from '../../state/case.ts'
import { AnswersGroup } from '../anbud/answers-group.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import { wantedCount } from './demanded.ts'
import { FewerSection } from './fewer-section.tsx'
import { InquirySection } from './inquiry-section.tsx'
import { QuestionsSection } from './questions/questions-section.tsx'
import { isAsked } from './sent.ts'
import { StageDecisions } from './stage-decisions.tsx'
import { SupplierRows } from './supplier-rows.tsx'
import './forfragan.css'

/** Whom was asked, how, and what they answered where nothing has to be compared. */
export function ForfraganPage() {
  const { case: found, evaluation, planned } = useCase()
  const asksAnswers = planned('forfragan').groups.includes('answers')
  // An answer can make the bids be compared on a page of their own: not while it is being given.
  const askedAtFirst = useAtFirst(asksAnswers)
  const count = askedCount(found)
  return (
    <TaskPage
      task="forfragan"
      title="Vilka frågar du?"
      lead={count === 0 ? firstLead(evaluation) : countSentence(count, isAsked(found))}
      aside={<EqualPanel count={count} />}
    >
      <SupplierRows />
      <FewerSection />
      <StageDecisions />
      <InquirySection />
      <QuestionsSection />
      {asksAnswers || askedAtFirst ? <AnswersGroup answersOnly /> : null}
    </TaskPage>
  )
}

/** While nobody is asked: how many the policy wants for this value, where it says so. */
function firstLead({ facts, findings }: Evaluation): string {
  const wanted = wantedCount(findings)
  return wanted === null || facts.value.legalOre === null
    ? 'Skriv de leverantörer du frågar. Fråga gärna flera.'
    : `Skriv de leverantörer du frågar. Er policy vill ha minst ${inWords(wanted)}, skriftligt.`
}

/** Picked is not asked: only what is sent has been asked. */
function countSentence(count: number, asked: boolean): string {
  const who = count === 1 ? 'En leverantör är' : `${capitalised(inWords(count))} leverantörer är`
  return asked
    ? `${who} ${count === 1 ? 'tillfrågad' : 'tillfrågade'}.`
    : `${who} ${count === 1 ? 'vald' : 'valda'}.`
}

function EqualPanel({ count }: { readonly count: number }) {
  if (count < 2) return null
  return (
    <Panel title="Lika för alla">
      <p>Samma text, samma sista dag och samma svar på frågor till alla du frågar.</p>
    </Panel>
  )
}
