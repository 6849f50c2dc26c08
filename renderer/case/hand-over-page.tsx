import { useState } from 'react'
import { z } from 'zod'
import type { Results } from '../../src/contract/channels.ts'
import { readPassphrase } from '../../src/domain/passphrase.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Verdict } from '../components/verdict.tsx'
import { flush, goTo } from '../state/actions.ts'
import { call } from '../state/call.ts'
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

/** Hands the case to a colleague who goes on with it, as a file with all of it. Nothing is sent. */
function HandOverForm() {
  const { case: found } = useCase()
  const form = `hand-over ${found.id}`
  const to = useTyped(form, z.string()) ?? ''
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
    dropForm(form)
    savedAt(answer.savedAt)
    showCase(answer)
    setSaved(answer)
  }
  return (
    <>
      <FormField
        id="take-over-to"
        label="Vem tar över?"
        value={to}
        size="line"
        onChange={(text) => keepForm(form, text)}
      />
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
    </>
  )
}
