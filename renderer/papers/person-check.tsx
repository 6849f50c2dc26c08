import { useMemo } from 'react'
import type { PaperReading } from '../../src/contract/paper-shapes.ts'
import { personPointsOf } from '../../src/decision-paper/person.ts'
import { Button } from '../components/button.tsx'
import { Verdict } from '../components/verdict.tsx'
import { today } from '../state/clock.ts'
import { typePaper, usePapers } from './papers-store.ts'

/** What speaks against that the one whose name is typed decides. */
export function useAgainst({ case: found }: PaperReading): readonly string[] {
  const { name, role } = usePapers((state) => state.typed)
  const day = today()
  return useMemo(() => personPointsOf(found, day, { name, role }), [found, day, name, role])
}

const id = 'paper-person-check'

/** To the question, once it is there. */
export const focusSoon = (): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

interface PersonCheckProps {
  readonly against: readonly string[]
  /** The one has approved and is asked once whether to do it all the same. */
  readonly isAsked: boolean
  readonly onDespite: () => void
}

/**
 * That somebody may be the wrong person is said before the answer is saved. Whoever approves all the same is asked once, is not
 * stopped, and the answer says it.
 */
export function PersonCheck({ against, isAsked, onDespite }: PersonCheckProps) {
  if (against.length === 0) return null
  const title = isAsked ? 'Vill du godkänna ändå?' : 'Är du rätt person att besluta?'
  return (
    <div id={id} tabIndex={-1} role="group" aria-label={title}>
      <Verdict tone="stop" title={title}>
        <ul className="paper-points">
          {against.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {isAsked ? (
          <>
            <p>
              Godkänner du ändå står det i ditt svar, och ett beslut på fel nivå blir en avvikelse i ärendet.
              Är du inte rätt person: lämna över.
            </p>
            <div className="row">
              <Button variant="second" onPress={onDespite}>
                Godkänn ändå, och spara svaret …
              </Button>
              <Button variant="second" onPress={() => typePaper('answer', 'pass-on')}>
                Lämna över i stället
              </Button>
            </div>
          </>
        ) : null}
      </Verdict>
    </div>
  )
}
