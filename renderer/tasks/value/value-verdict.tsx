import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useTyped } from '../../state/typed.ts'
import { valueAnswer } from './value-answer.ts'

interface ValueVerdictProps {
  /** The way to the page of grounds; not shown on that page itself. */
  readonly linkToGrounds?: boolean
  /** On the first page, what a later one asks is said to come. */
  readonly page?: 'arende'
  /** How many purchases of the register are still to be answered about. */
  readonly openHits?: number
}

/** Whether the purchase may be made directly, in one sentence, and what follows. Nothing while the value is not known. */
export function ValueVerdict({ linkToGrounds = true, page, openHits = 0 }: ValueVerdictProps) {
  const { case: found, evaluation } = useTyped()
  const answer = valueAnswer(found, evaluation, { page, openHits })
  return (
    <div aria-live="polite">
      {answer === null ? null : (
        <Verdict tone={answer.tone} title={answer.title}>
          <p>{answer.sentences.join(' ')}</p>
          {answer.needsGround && linkToGrounds ? (
            <p className="verdict-way">
              <Button variant="link" onPress={() => goTo('skal')}>
                Motivera ett undantag
              </Button>
            </p>
          ) : null}
        </Verdict>
      )}
    </div>
  )
}
