import { useState } from 'react'
import type { PaperReading } from '../../src/contract/paper-shapes.ts'
import { readPassphrase } from '../../src/domain/passphrase.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { fieldId } from '../components/field-id.ts'
import { More } from '../components/more.tsx'
import { PassphraseField } from '../components/passphrase-field.tsx'
import { Verdict } from '../components/verdict.tsx'
import { answerLacks } from './answer-lacks.ts'
import { flushPaper, readPaperAgain, usePapers } from './papers-store.ts'
import { focusSoon, PersonCheck, useAgainst } from './person-check.tsx'

interface SaveAnswerProps {
  readonly reading: PaperReading
  readonly onTried: () => void
}

/** Saves the answer's file and a draft of a mail beside it. Nothing is sent. */
export function SaveAnswer({ reading, onTried }: SaveAnswerProps) {
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState('')
  const [unfit, setUnfit] = useState('')
  const [saved, setSaved] = useState<{ readonly path: string; readonly mail: string | null } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const typed = usePapers((state) => state.typed)
  const against = useAgainst(reading)
  // Asked of this person with these words: another name is asked anew.
  const asking = against.join(' ')
  const [asked, setAsked] = useState('')
  const isAsked = asked !== '' && asked === asking && typed.answer === 'approve'
  const save = async (despite: boolean): Promise<void> => {
    onTried()
    setSaved(null)
    const lacks = answerLacks(usePapers.getState().typed)
    const [first] = Object.keys(lacks)
    if (first !== undefined) {
      setProblem('Svaret är inte sparat än. Se det som är markerat ovan.')
      document.getElementById(fieldId(`paper.${first}`))?.focus()
      return
    }
    const locked = passphrase === '' ? undefined : readPassphrase(passphrase)
    setUnfit(locked?.ok === false ? locked.problem : '')
    if (locked?.ok === false) return document.getElementById('paper-answer-passphrase')?.focus()
    if (typed.answer === 'approve' && asking !== '' && !despite) {
      setProblem('')
      setAsked(asking)
      return focusSoon()
    }
    setAsked('')
    setBusy(true)
    setProblem('')
    await flushPaper()
    const answer = await ask('paper.answer', {
      paper: reading.paper,
      ...(locked === undefined ? {} : { passphrase }),
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.error.message)
    const { path, mail } = answer.value
    if (path === null) return setProblem('Svaret sparades inte.')
    setSaved({ path, mail })
    await readPaperAgain()
  }
  return (
    <div className="paper-save">
      <More title="Lås svaret med ett lösenord">
        <PassphraseField
          id="paper-answer-passphrase"
          value={passphrase}
          problem={unfit}
          help="Säg lösenordet till handläggaren på annat sätt än i mejlet, till exempel i telefon. Programmet sparar det inte."
          onChange={setPassphrase}
        />
      </More>
      <PersonCheck
        against={typed.conflict === 'yes' ? [] : against}
        isAsked={isAsked}
        onDespite={() => void save(true)}
      />
      {isAsked ? null : (
        <Button onPress={() => void save(false)} isBusy={isBusy}>
          Spara svaret …
        </Button>
      )}
      <p className="small">
        Svaret blir en fil som du skickar till {reading.from.name ?? 'handläggaren'}. Ett utkast till mejl
        sparas bredvid. Programmet skickar inget.
      </p>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">
        {saved === null ? null : (
          <Verdict tone="ok" title="Svaret är sparat. Skicka filen nu.">
            <p>
              Svaret: <span className="path">{saved.path}</span>
            </p>
            {saved.mail === null ? null : (
              <p>
                Utkast till mejl: <span className="path">{saved.mail}</span>
              </p>
            )}
          </Verdict>
        )}
      </div>
    </div>
  )
}
