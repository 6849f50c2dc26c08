import { useEffect, useRef } from 'react'
import { inForceWords } from '../../../src/rules/local/describe.ts'
import { routineTitle } from '../../../src/rules/local/frame.ts'
import type { Routine } from '../../../src/rules/local/routine.ts'
import { Button } from '../../components/button.tsx'
import { RoutineParts } from './routine-summary.tsx'

interface ConfirmRoutineProps {
  readonly routine: Routine
  /** The title of the routine that it takes the place of; null where there is none. */
  readonly replaces: string | null
  readonly onYes: () => void
  readonly onNo: () => void
}

/** What a routine that has been chosen would change, before it applies. Takes focus, so that it is read out. */
export function ConfirmRoutine({ routine, replaces, onYes, onNo }: ConfirmRoutineProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      className="card routine-card"
      role="group"
      aria-label="Ska rutinen börja gälla?"
      tabIndex={-1}
      ref={box}
    >
      <h3>Ska {routineTitle(routine)} börja gälla?</h3>
      <p className="small">
        Beslutad av {routine.decidedBy}. {inForceWords(routine)}
        {replaces === null ? '' : ` Den ersätter ${replaces}.`} Den gäller nya ärenden, och öppna ärenden
        nästa gång de öppnas: de kan då få fler frågor. Så här ändrar den programmets frågor:
      </p>
      <RoutineParts routine={routine} />
      <div className="row">
        <Button onPress={onYes}>Ja, läs in rutinen</Button>
        <Button variant="second" onPress={onNo}>
          Nej, inte nu
        </Button>
      </div>
    </div>
  )
}
