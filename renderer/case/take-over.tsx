import { useState } from 'react'
import type { Results } from '../../src/contract/channels.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { readPassphrase } from '../../src/domain/passphrase.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { Verdict } from '../components/verdict.tsx'
import { flush } from '../state/actions.ts'
import { call } from '../state/call.ts'
import { showCase, useCase, useCaseStore } from '../state/case.ts'
import { savedAt } from '../state/saving.ts'
import { FormField } from '../suppliers/form-field.tsx'

/** That the case came from a colleague, and what was open then; nothing where it did not. */
export function TakenOver() {
  const last = useCase().case.takenOver?.at(-1)
  if (last === undefined) return null
  const { at, from, to, open } = last
  return (
    <Verdict
      tone="plain"
      title={`${from ?? 'En kollega'} lämnade över ärendet till ${to ?? 'någon annan'} ${formatDate(at.slice(0, 10))}.`}
    >
      {open.length === 0 ? (
        <p>Inget var öppet då.</p>
      ) : (
        <More title={open.length === 1 ? 'En sak var öppen då' : `${open.length} saker var öppna då`}>
          <ul>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </More>
      )}
    </Verdict>
  )
}

/** Hands the case to a colleague who goes on with it, as a file with all of it. Nothing is sent. */
export function HandOverToColleague() {
  const { case: found } = useCase()
  const [to, setTo] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState('')
  const [saved, setSaved] = useState<Results['take-over.save'] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setProblem('')
    setSaved(null)
    if (to.trim() === '') return setProblem('Skriv vem som tar över.')
    const locked = passphrase === '' ? undefined : readPassphrase(passphrase)
    if (locked?.ok === false) return setProblem(locked.problem)
    setBusy(true)
    await flush()
    const answer = await call('take-over.save', {
      id: found.id,
      to,
      ...(locked === undefined ? {} : { passphrase }),
      page: useCaseStore.getState().page,
    })
    setBusy(false)
    if (answer === null) return
    if (answer.path === null) return setProblem('Filen sparades inte.')
    savedAt(answer.savedAt)
    showCase(answer)
    setSaved(answer)
  }
  return (
    <More title="Lämna över ärendet till en kollega">
      <p>
        Hela ärendet blir en fil, med bilagor och en lista över det som är öppet. Kollegan öppnar den i sitt
        Direktlots och går vidare. Ändra sedan inget här: då finns två olika ärenden.
      </p>
      <FormField id="take-over-to" label="Vem tar över?" value={to} size="line" onChange={setTo} />
      <FormField
        id="take-over-passphrase"
        label="Lösenord"
        value={passphrase}
        size="line"
        optional
        help="Säg det på annat sätt än i mejlet. Programmet sparar det inte."
        onChange={setPassphrase}
      />
      <Button variant="second" onPress={() => void save()} isBusy={isBusy}>
        Spara filen till kollegan …
      </Button>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">
        {saved === null ? null : (
          <Verdict tone="ok" title="Filen är sparad. Skicka den nu.">
            <p>
              Fil: <span className="path">{saved.path}</span>
            </p>
            {saved.mail === null ? null : (
              <p>
                Utkast till mejl: <span className="path">{saved.mail}</span>
              </p>
            )}
            {saved.left.length === 0 ? null : (
              <p>Följer inte med, för innehållet finns inte på den här datorn: {saved.left.join(', ')}.</p>
            )}
            {saved.leftOut === null ? null : <p className="problem">{saved.leftOut}</p>}
          </Verdict>
        )}
      </div>
    </More>
  )
}
