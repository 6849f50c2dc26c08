import { useEffect, useState } from 'react'
import { formatDate } from '../../src/domain/local-date.ts'
import { closingOf, numberOnly } from '../../src/registration/closing.ts'
import { filingIsAsked, mayBeKept } from '../../src/rules/evaluate/filing.ts'
import { Button } from '../components/button.tsx'
import { goToField } from '../components/focus-field.ts'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import { FormField } from '../suppliers/form-field.tsx'
import { endCase, reopenCase } from '../state/actions.ts'
import { useCase } from '../state/case.ts'

/** Whoever closed the case is at what came of it: the button is gone. */
async function close(): Promise<void> {
  if (await endCase()) setTimeout(() => document.getElementById(closedId)?.focus(), 50)
}

const closedId = 'case-closed'

/** The last step of a case: closed by a press once it is filed, and opened again with a reason. Nothing before it has ended. */
export function CloseCase() {
  const { record } = useCase().case
  const [isReopened, setReopened] = useState(false)
  const isClosed = record.closedOn !== undefined
  useEffect(() => {
    // The button is gone: whoever opened the case is at what came of it.
    if (isReopened && !isClosed) document.getElementById(reopenedId)?.focus()
  }, [isReopened, isClosed])
  if (isClosed) return <Closed onReopened={() => setReopened(true)} />
  return (
    <>
      {isReopened && (
        <div id={reopenedId} tabIndex={-1}>
          <Verdict tone="plain" title="Ärendet är öppet igen.">
            <p>
              Svaren går att ändra. Avsluta ärendet på nytt när det är rättat: skälet står i dokumentationen.
            </p>
          </Verdict>
        </div>
      )}
      <StillOpen />
    </>
  )
}

const reopenedId = 'case-reopened'

/** How a case that is open is closed; nothing before it has ended. */
function StillOpen() {
  const { case: found, evaluation } = useCase()
  const { hasEnded, lacks, notes } = closingOf(found, evaluation)
  if (!hasEnded) return null
  // Why nothing but a number will do stands at the number's field, where the profile lets others do without.
  const isSaidAbove = (sentence: string): boolean => mayBeKept(found) && sentence === numberOnly(evaluation)
  if (lacks.length > 0) {
    const list = (
      <ul className="closing-lacks">
        {lacks.map(({ sentence, field }) => (
          <li key={sentence}>
            {field === null ? (
              sentence
            ) : (
              <Button variant="link" onPress={() => goToField(field)}>
                {isSaidAbove(sentence) ? 'Skriv diarienumret.' : sentence}
              </Button>
            )}
          </li>
        ))}
      </ul>
    )
    // Where nobody asks for the record to be filed, nobody has to close the case either.
    if (!filingIsAsked(evaluation))
      return (
        <More title="Avsluta ärendet">
          <p>Ärendet kan avslutas när det här är klart:</p>
          {list}
        </More>
      )
    return (
      <Section title="Avsluta ärendet" help="Ärendet kan avslutas när det här är klart:">
        {list}
      </Section>
    )
  }
  return (
    <Section
      title="Avsluta ärendet"
      help="Svaren går sedan bara att läsa. Uppföljning av avtalet kan du skriva som förut, och ärendet går att öppna igen."
    >
      {notes.map((text) => (
        <p key={text} className="to-registration">
          {text}
        </p>
      ))}
      <Button variant="second" onPress={() => void close()}>
        Avsluta ärendet
      </Button>
    </Section>
  )
}

const reasonId = 'reopen-reason'

function Closed({ onReopened }: { readonly onReopened: () => void }) {
  const { closedOn = '', closedBy } = useCase().case.record
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const reopen = async (): Promise<void> => {
    if (reason.trim() === '') {
      document.getElementById(reasonId)?.focus()
      return setProblem('Skriv varför ärendet öppnas igen.')
    }
    setProblem('')
    if (await reopenCase(reason)) onReopened()
  }
  return (
    <Section title="Ärendet är avslutat">
      <div id={closedId} tabIndex={-1}>
        <Verdict
          tone="ok"
          title={`Avslutat ${formatDate(closedOn)}${closedBy === undefined ? '' : ` av ${closedBy}`}.`}
        >
          <p>Svaren går att läsa men inte att ändra. Uppföljning av avtalet kan du skriva som förut.</p>
        </Verdict>
      </div>
      <More title="Öppna ärendet igen">
        <FormField
          id={reasonId}
          label="Varför öppnas ärendet igen?"
          help="Skälet står i dokumentationen."
          value={reason}
          size="line"
          {...(problem === '' ? {} : { problem })}
          onChange={setReason}
        />
        <Button variant="second" onPress={() => void reopen()}>
          Öppna ärendet igen
        </Button>
      </More>
    </Section>
  )
}
