import { useState } from 'react'
import { formatDate } from '../../src/domain/local-date.ts'
import { closingOf } from '../../src/registration/closing.ts'
import { filingIsAsked } from '../../src/rules/evaluate/filing.ts'
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
  const { case: found, evaluation } = useCase()
  const { isClosed, hasEnded, lacks, notes } = closingOf(found, evaluation)
  if (isClosed) return <Closed />
  if (!hasEnded) return null
  if (lacks.length > 0) {
    const list = (
      <ul>
        {lacks.map(({ sentence, field }) => (
          <li key={sentence}>
            {field === null ? (
              sentence
            ) : (
              <Button variant="link" onPress={() => goToField(field)}>
                {sentence}
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

function Closed() {
  const { closedOn = '', closedBy } = useCase().case.record
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const reopen = async (): Promise<void> => {
    if (reason.trim() === '') return setProblem('Skriv varför ärendet öppnas igen.')
    setProblem('')
    await reopenCase(reason)
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
          id="reopen-reason"
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
