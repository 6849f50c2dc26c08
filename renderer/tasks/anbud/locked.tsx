import { useId } from 'react'
import { frozenReason, isDecided, isLocked } from '../../../src/domain/case/frozen.ts'
import { isConcluded, isWrittenAfter } from '../../../src/domain/case/frozen/lock.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { takeBackDecision } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { complain } from '../../state/notice.ts'
import { useReason } from '../../state/reasons.ts'

/** That the bids are locked as they came, since when, and how the decision is taken back. */
export function Locked() {
  const { case: found } = useCase()
  const [first] = bidders(found)
  if (!isLocked(found) || first === undefined) return null
  const reason = frozenReason(found, `suppliers.${first.id}.answer`)
  if (reason === null) return null
  return (
    <Verdict tone="plain" title={`Anbuden är låsta. ${reason.split('.')[0] ?? ''}.`}>
      <p>
        De står kvar så som de kom in, liksom vilka ni frågade och hur anbuden jämförs.{' '}
        {isConcluded(found) || isWrittenAfter(found)
          ? 'Det som saknas kan du fylla i.'
          : 'Skälen till utfallet kan du fortfarande rätta.'}
        {isDecided(found) && ` Kommer ett anbud nu: spara det som fil under ${tasks.dokumentation.title}.`}
      </p>
      <TakeBack />
    </Verdict>
  )
}

const takingBack = {
  title: 'Ta tillbaka beslutet',
  lead: 'Gör det bara om något måste rättas. Beslutet tas bort, och dagarna då ni underrättade och tecknade avtal, så att ni beslutar på nytt. Vad som gällde, när det togs tillbaka och varför står kvar i dokumentationen.',
  why: 'Varför tas beslutet tillbaka?',
  lacking: 'Skriv varför beslutet tas tillbaka. Skälet står i dokumentationen.',
}

/** A purchase that is written down after the contract: nothing was decided that could be taken back. */
const mending = {
  title: 'Öppna anbuden',
  lead: 'Gör det om något blev fel när du skrev in köpet. Avtalsdagen tas bort medan du rättar: skriv den igen sedan. Att det rättades och varför står i dokumentationen.',
  why: 'Vad ska rättas, och varför?',
  lacking: 'Skriv vad som ska rättas, och varför. Skälet står i dokumentationen.',
}

/** How a decision is undone: with a reason, so that what is locked can be changed. */
export function TakeBack() {
  const { case: found } = useCase()
  const id = useId()
  const words = isWrittenAfter(found) ? mending : takingBack
  const { reason, setReason, forget } = useReason('take-back')
  const takeBack = async (): Promise<void> => {
    if (reason.trim() === '') complain(words.lacking)
    else if (await takeBackDecision(reason)) forget()
  }
  return (
    <details className="more">
      <summary>{words.title}</summary>
      <div className="more-inside">
        <p>{words.lead}</p>
        <div className="field field-wide">
          <label htmlFor={id}>{words.why}</label>
          <textarea
            id={id}
            rows={3}
            className="input input-text"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Button variant="second" onPress={() => void takeBack()}>
          {words.title}
        </Button>
      </div>
    </details>
  )
}
