import { useState } from 'react'
import { isDecided } from '../../../src/domain/case/frozen.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { earlySentence, sayNoted } from '../../../src/rules/bids/explain.ts'
import { notKeptWords } from '../../../src/rules/bids/kept.ts'
import { heldBack, lastOfAll, mayStillCome, notedAt } from '../../../src/rules/bids/times.ts'
import { weighingOf } from '../../../src/rules/bids/weighing.ts'
import { askedSuppliers, bidders, bidTotal } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { SecrecyPanel } from '../../components/secrecy.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { AnswersGroup } from './answers-group.tsx'
import { AwardGroup } from './award-group.tsx'
import { BidLine } from './bid-line.tsx'
import { AskedNotes } from './bid-note.tsx'
import { BidTable } from './bid-table.tsx'
import { HeldBack } from './held-back.tsx'
import { Locked } from './locked.tsx'
import { LowBids } from './low-bids.tsx'
import { Opening } from './opening.tsx'
import { Outcomes } from './outcomes.tsx'
import { useCompared } from './use-compared.ts'
import { Weighing } from './weighing.tsx'
import './anbud.css'

export function AnbudPage() {
  const { case: found, planned, today } = useCase()
  const { groups } = planned('anbud')
  const held = heldBack(found, today)
  useCompared(held === null)
  const [goesOn, setGoesOn] = useState(false)
  const waits = !goesOn && mayStillCome(found, today) && bidders(found).length > 0
  // Decided when the page is shown: questions must not fold away under the one who is answering them.
  const [isComplete] = useState(() => allPriced(found))
  return (
    <TaskPage task="anbud" title="Jämför anbuden" lead={leadOf(found)} aside={<SecrecyPanel />}>
      <Locked />
      {groups.includes('answers') && !isComplete && <AnswersGroup />}
      <Opening />
      {bidders(found).length > 0 && (
        <Section title="Så står anbuden">
          {held === null ? (
            <>
              <BidTable />
              <BidLine />
            </>
          ) : (
            <HeldBack why={held} />
          )}
          <EarlyReason />
          <ComparedOn />
          {groups.includes('answers') && isComplete && (
            <>
              <AskedNotes />
              {bidders(found).map(({ id }) => (
                <NamesAlarm key={id} place="bid" at={`suppliers.${id}.bid`} />
              ))}
              <More title="Ändra svar och anbud">
                <AnswersGroup notesElsewhere />
              </More>
            </>
          )}
          <NotKept />
        </Section>
      )}
      {held === null && waits && <Later onGoOn={() => setGoesOn(true)} />}
      {held === null && !waits && (
        <>
          <Weighing />
          <LowBids />
          {groups.includes('award') && askedSuppliers(found).length > 0 && <AwardGroup onPage="anbud" />}
          <Outcomes />
        </>
      )}
    </TaskPage>
  )
}

/** Points and a winner come when nobody can answer any more; and the way on for who must choose now. */
function Later({ onGoOn }: { readonly onGoOn: () => void }) {
  const { case: found } = useCase()
  const last = lastOfAll(found)
  const what = weighingOf(found) === null ? 'Valet av vinnare' : 'Poängen och valet av vinnare'
  return (
    <Verdict
      tone="plain"
      title={`${what} kommer när sista dagen${last === undefined ? '' : `, ${formatDate(last)},`} har gått ut.`}
    >
      <p>Har alla svarat innan dess: fyll i svaren, så kommer frågorna här.</p>
      <Button
        variant="second"
        onPress={() => {
          onGoOn()
          focusSoon('award.supplierId')
        }}
      >
        Fortsätt redan nu
      </Button>
    </Verdict>
  )
}

/** Bids of which no file is kept: said once, and holds nothing up. */
function NotKept() {
  const { case: found, evaluation } = useCase()
  const words = notKeptWords(evaluation.facts)
  return words === null ? null : (
    <p className="small">
      {words} Lägg till filen vid anbudet, eller skriv under Fråga leverantörer var svaren finns.
      {isDecided(found) && ' I dokumentationen står att filen lades till i efterhand.'}
    </p>
  )
}

/** When the program noted the comparison, and the person's own day where it was made another day. */
function ComparedOn() {
  const { case: found } = useCase()
  const { firstComparedAt, comparedOn } = found.award
  if (firstComparedAt === undefined) return null
  return (
    <More
      title={`Jämförda ${sayNoted(notedAt(firstComparedAt))}, enligt programmet`}
      startsOpen={comparedOn !== undefined}
    >
      <Field path="award.comparedOn" label="Jämfördes anbuden en annan dag? Vilken?" optional />
    </More>
  )
}

/** Bids were compared while somebody could still answer: when, by the program's own note, and why. */
function EarlyReason() {
  const { case: found } = useCase()
  const sentence = earlySentence(found)
  if (sentence === null && found.award.earlyReason === undefined) return null
  return (
    <>
      {sentence === null ? null : <Verdict tone="warn" title={sentence} />}
      <Field path="award.earlyReason" />
    </>
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
