import { useState, type ReactNode } from 'react'
import type { Results } from '../../src/contract/channels.ts'
import { registrationRules } from '../../src/rules/registration/registration-file.ts'
import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import { replacedWords } from '../components/replaced-words.ts'
import { callWhenStored } from '../state/call-when-stored.ts'
import { showCase } from '../state/case.ts'

/** The ways to hand the sheet over: copied, as a PDF, or as a draft of a mail with the files. Nothing is sent from here. */
export function HandIn({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const run = (work: () => Promise<ReactNode>) => async (): Promise<void> => {
    setBusy(true)
    setSaid(null)
    setSaid(await work())
    setBusy(false)
  }
  const mail = run(async () => {
    const saved = await callWhenStored('registration.mail', ({ id }) => ({ id }))
    if (saved === null) return null
    if (saved.case !== null) showCase({ case: saved.case })
    return saved.path === null ? nothingSaved : <SavedMail {...saved} path={saved.path} />
  })
  const sheet = run(async () => {
    const saved = await callWhenStored('registration.sheet', ({ id }) => ({ id }))
    if (saved === null) return null
    if (saved.path === null) return nothingSaved
    return (
      <p>
        Sparat: <strong className="path">{saved.path}</strong>
        {replacedWords(saved.replaced)}
      </p>
    )
  })
  return (
    <Section
      title="Lämna till registratorn"
      help="Mejlet är ett utkast med dokumentationen, det här underlaget och ärendets filer. Du skickar det själv."
    >
      <div className="row">
        <Button onPress={() => void mail()} isBusy={isBusy}>
          Spara mejl till registratorn…
        </Button>
        <Button variant="second" onPress={() => void sheet()} isBusy={isBusy}>
          Spara underlaget som PDF…
        </Button>
        {children}
      </div>
      <div className="files-said" role="status">
        {said}
      </div>
    </Section>
  )
}

const nothingSaved = <p>Ingen fil sparades.</p>

type SavedMailProps = Omit<Results['registration.mail'], 'path'> & { readonly path: string }

function SavedMail({ path, to, files, tooLarge, missing, leftOut }: SavedMailProps) {
  return (
    <Verdict
      tone={tooLarge.length + missing.length > 0 ? 'warn' : 'ok'}
      title="Mejlet är sparat. Öppna det och skicka det."
    >
      <p>
        Fil: <span className="path">{path}</span>
      </p>
      <p>
        {to === null
          ? 'Mottagare saknas: skriv registratorns adress i mejlet, eller lägg in den under Inställningar.'
          : `Till: ${to}`}
      </p>
      <p>{files.length === 1 ? 'En fil följer med.' : `${files.length} filer följer med.`}</p>
      <Named sentence={registrationRules.mail.tooLarge} names={tooLarge} />
      <Named sentence="De här filerna finns inte på den här datorn och följer inte med:" names={missing} />
      {leftOut === null ? null : <p className="problem">{leftOut}</p>}
    </Verdict>
  )
}

function Named({ sentence, names }: { readonly sentence: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <p>{sentence}</p>
      <ul>
        {names.map((name) => (
          <li key={name} className="path">
            {name}
          </li>
        ))}
      </ul>
    </>
  )
}
