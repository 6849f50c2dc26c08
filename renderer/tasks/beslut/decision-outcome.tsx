import { useEffect } from 'react'
import { z } from 'zod'
import { outcomes } from '../../../src/domain/case/choices.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { localHelp } from '../../../src/rules/local/of-case.ts'
import { Button } from '../../components/button.tsx'
import { ChoiceField } from '../../components/choice-field.tsx'
import { HeldField } from '../../components/held-field.tsx'
import { useStaysAt } from '../../components/use-stays-at.ts'
import { useField } from '../../components/use-field.ts'
import { enter, flush, typing } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { dropForm, keepForm, useTyped } from '../../state/forms.ts'

const path = 'decision.outcome'

/**
 * What is decided. To choose to accept the bid is only to choose: it is kept as it is typed, and a press enters it, which
 * locks the bids and the decision. To cancel locks nothing until it says why.
 */
export function DecisionOutcome() {
  const { case: found } = useCase()
  const { problem, text } = useField(path)
  const { outcome, decider } = found.decision
  const form = `decision ${found.id}`
  const isChosen = useTyped(form, z.literal('award')) !== undefined && outcome === undefined
  useEffect(() => {
    if (outcome !== undefined) dropForm(form)
  }, [form, outcome])
  const label = decider?.name === undefined ? 'Vad beslutas?' : `Vad beslutar ${decider.name}?`
  const isHeld = frozenReason(found, path) !== null
  useStaysAt(path, isHeld)
  if (isHeld) return <HeldField path={path} label={label} choices={outcomes} />
  const choose = async (choice: string): Promise<void> => {
    if (choice !== 'award') return typing.choose(path, choice)
    if (outcome !== undefined) await enter([{ path, text: '' }])
    keepForm(form, choice)
  }
  const decide = async (): Promise<void> => {
    await flush()
    await enter([{ path, text: 'award' }])
  }
  return (
    <>
      <ChoiceField
        path={path}
        label={label}
        localHelp={localHelp(found, path)}
        text={isChosen ? 'award' : text}
        choices={outcomes}
        layout="row"
        optional={false}
        problem={
          problem === undefined || !isChosen
            ? problem
            : 'Beslutet är valt men inte infört. Tryck på ”Beslutet är fattat”.'
        }
        onChoose={(choice) => void choose(choice)}
      />
      {isChosen ? (
        <div className="follow-up decide">
          <Button onPress={() => void decide()}>Beslutet är fattat</Button>
          <p className="small" role="status">
            Valt, men inte infört. När du trycker förs beslutet in med dagens datum, som du kan ändra, och
            anbuden låses. Sedan går det bara att ångra med ett skäl, som står kvar i dokumentationen.
          </p>
        </div>
      ) : null}
    </>
  )
}
