import { useState } from 'react'
import { z } from 'zod'
import type { Results } from '../../src/contract/channels.ts'
import { readPassphrase } from '../../src/domain/passphrase.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PassphraseField } from '../components/passphrase-field.tsx'
import { Verdict } from '../components/verdict.tsx'
import { goTo } from '../state/actions.ts'
import { callWhenStored } from '../state/call-when-stored.ts'
import { showCase, useCase, useCaseStore } from '../state/case.ts'
import { dropForm, keepForm, useTyped } from '../state/forms.ts'
import { savedAt } from '../state/saving.ts'
import { FormField } from '../suppliers/form-field.tsx'

/** To the page where the case is handed to a colleague, from which there is a way back here. */
export function goToHandOver(): void {
  const { page } = useCaseStore.getState()
  if (page === handOverPage) return
  goTo(handOverPage)
  useCaseStore.setState({ returnTo: page })
}

export const handOverPage = 'lamna-over'

/** Hands the case to a colleague. Reached from every task. */
export function HandOverPage() {
  const returnTo = useCaseStore((state) => state.returnTo)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <PageHeading title="Lämna över ärendet till en kollega" />
      <p className="lead">
        Hela ärendet blir en fil, med bilagor och en lista över det som är öppet. Kollegan öppnar den i sitt
        Direktlots och går vidare. Ändra sedan inget här: då finns två olika ärenden.
      </p>
      <HandOverForm />
      <div className="row page-end">
        <Button variant="second" onPress={() => goTo(returnTo ?? 'arende')}>
          Tillbaka
        </Button>
      </div>
    </main>
  )
}

const ids = { to: 'take-over-to', passphrase: 'take-over-passphrase' } as const

/** Hands the case to a colleague who goes on with it, as a file with all of it. Nothing is sent. */
function HandOverForm() {
  const { case: found } = useCase()
  const form = `hand-over ${found.id}`
  const to = useTyped(form, z.string()) ?? ''
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState('')
  const [wrong, setWrong] = useState({ to: '', passphrase: '' })
  const [saved, setSaved] = useState<Results['take-over.save'] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setProblem('')
    setSaved(null)
    const locked = passphrase === '' ? undefined : readPassphrase(passphrase)
    const found = {
      to: to.trim() === '' ? 'Skriv vem som tar över.' : '',
      passphrase: locked?.ok === false ? locked.problem : '',
    }
    setWrong(found)
    const first = found.to === '' ? (found.passphrase === '' ? null : ids.passphrase) : ids.to
    if (first !== null) return document.getElementById(first)?.focus()
    setBusy(true)
    const answer = await callWhenStored('take-over.save', ({ id }) => ({
      id,
      to,
      ...(locked === undefined ? {} : { passphrase }),
      page: useCaseStore.getState().page,
    }))
    setBusy(false)
    if (answer === null) return
    if (answer.path === null) return setProblem('Filen sparades inte.')
    dropForm(form)
    savedAt(answer.savedAt)
    showCase(answer)
    setSaved(answer)
  }
  return (
    <>
      <FormField
        id={ids.to}
        label="Vem tar över?"
        value={to}
        size="line"
        {...(wrong.to === '' ? {} : { problem: wrong.to })}
        onChange={(text) => keepForm(form, text)}
      />
      <PassphraseField
        id={ids.passphrase}
        value={passphrase}
        help="Säg det på annat sätt än i mejlet. Programmet sparar det inte."
        problem={wrong.passphrase}
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
    </>
  )
}
