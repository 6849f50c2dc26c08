import { useId, useState } from 'react'
import { frozenReason, isDecided } from '../../../src/domain/case/frozen.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { takeBackDecision } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { complain } from '../../state/notice.ts'

/** That the bids are locked as they came, since when, and how the decision is taken back. */
export function Locked() {
  const { case: found } = useCase()
  const [first] = bidders(found)
  if (!isDecided(found) || first === undefined) return null
  const reason = frozenReason(found, `suppliers.${first.id}.answer`)
  if (reason === null) return null
  return (
    <Verdict tone="plain" title={`Anbuden är låsta. ${reason.split('.')[0] ?? ''}.`}>
      <p>
        De står kvar så som de kom in, liksom vilka ni frågade och hur anbuden jämförs. Skälen till utfallet
        kan du fortfarande rätta. Kommer ett anbud nu: spara det som fil under {tasks.dokumentation.title}.
      </p>
      <TakeBack />
    </Verdict>
  )
}

/** How a decision is undone: with a reason, so that what is locked can be changed. */
export function TakeBack() {
  const id = useId()
  const [reason, setReason] = useState('')
  const takeBack = (): void => {
    if (reason.trim() === '') complain('Skriv varför beslutet tas tillbaka. Skälet står i dokumentationen.')
    else void takeBackDecision(reason)
  }
  return (
    <details className="more">
      <summary>Ta tillbaka beslutet</summary>
      <div className="more-inside">
        <p>
          Gör det bara om något måste rättas. Beslutet tas bort, och dagarna då ni underrättade och tecknade
          avtal, så att ni beslutar på nytt. Vad som gällde, när det togs tillbaka och varför står kvar i
          dokumentationen.
        </p>
        <div className="field field-wide">
          <label htmlFor={id}>Varför tas beslutet tillbaka?</label>
          <textarea
            id={id}
            rows={3}
            className="input input-text"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Button variant="second" onPress={takeBack}>
          Ta tillbaka beslutet
        </Button>
      </div>
    </details>
  )
}
