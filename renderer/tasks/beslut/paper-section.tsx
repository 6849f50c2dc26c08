import { useMemo, useState } from 'react'
import type { Results } from '../../../src/contract/channels.ts'
import type { paperForms } from '../../../src/domain/case/choices.ts'
import { asksOf } from '../../../src/decision-paper/asks.ts'
import { paperOf } from '../../../src/decision-paper/paper.ts'
import { personPoints } from '../../../src/decision-paper/person.ts'
import { readPassphrase } from '../../../src/domain/passphrase.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { PaperSheet } from '../../papers/paper-sheet.tsx'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { showCase, useCase, useCaseStore } from '../../state/case.ts'
import { savedAt } from '../../state/saving.ts'
import { PaperAnswers } from './paper-answers.tsx'
import { PaperBack } from './paper-back.tsx'
import { PaperSent } from './paper-sent.tsx'
import './paper.css'

type Form = keyof typeof paperForms

/** The paper for whoever decides: see it, save it as a file or as a PDF to sign, and take home what comes back. */
export function PaperSection() {
  const { case: found } = useCase()
  const { sent = [], answers = [] } = found.decision
  return (
    <>
      <PaperAnswers />
      <Section
        title="Underlag till den som beslutar"
        help="En sida med det som beslutet vilar på. Den som beslutar kan sitta vid en annan dator: du skickar en fil och får en fil tillbaka."
      >
        <More title="Visa underlaget">
          <ThePaper />
        </More>
        <More
          title={sent.length === 0 ? 'Skicka underlaget' : 'Skickat underlag och svar'}
          startsOpen={sent.length > answers.length}
        >
          <SavePaper />
          <PaperSent />
          <PaperBack />
        </More>
      </Section>
    </>
  )
}

function ThePaper() {
  const { case: found, evaluation } = useCase()
  const paper = useMemo(() => paperOf(found, evaluation, asksOf(evaluation)), [found, evaluation])
  return <PaperSheet paper={paper} level={3} />
}

/** Saves the paper in one of two forms. Nothing is sent: a draft of a mail lies beside it. */
function SavePaper() {
  const { case: found } = useCase()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState('')
  const [unfit, setUnfit] = useState('')
  const [saved, setSaved] = useState<Results['paper.save'] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { decider } = found.decision
  const save = async (form: Form): Promise<void> => {
    const locked = form === 'package' && passphrase !== '' ? readPassphrase(passphrase) : undefined
    setProblem('')
    setUnfit('')
    setSaved(null)
    if (locked?.ok === false) {
      setUnfit(locked.problem)
      return document.getElementById('paper-passphrase')?.focus()
    }
    setBusy(true)
    const answer = await callWhenStored('paper.save', ({ id, decision: { decider } }) => ({
      id,
      form,
      to: {
        ...(decider?.name === undefined ? {} : { name: decider.name }),
        ...(decider?.role === undefined ? {} : { role: decider.role }),
      },
      ...(locked === undefined ? {} : { passphrase }),
      page: useCaseStore.getState().page,
    }))
    setBusy(false)
    if (answer === null) return
    if (answer.path === null) return setProblem('Underlaget sparades inte.')
    savedAt(answer.savedAt)
    showCase(answer)
    setPassphrase('')
    setSaved(answer)
  }
  return (
    <div className="paper-out">
      {decider?.name === undefined ? (
        <p className="small">
          Skriv först vem som beslutar, i Beslutskedjan ovan. Då står namnet i underlaget.
        </p>
      ) : null}
      <AgainstPerson />
      <SecrecyLine />
      <More title="Lås filen med ett lösenord">
        <PassphraseField
          id="paper-passphrase"
          value={passphrase}
          help="Säg det på annat sätt än i mejlet, till exempel i telefon. Programmet sparar det inte: tappar ni bort det får du spara underlaget igen. PDF:en låses inte."
          problem={unfit}
          onChange={setPassphrase}
        />
      </More>
      <div className="row">
        <Button variant="second" onPress={() => void save('package')} isBusy={isBusy}>
          Spara som fil till Direktlots …
        </Button>
        <Button variant="second" onPress={() => void save('pdf')} isBusy={isBusy}>
          Spara som PDF att skriva under …
        </Button>
      </div>
      <p className="small">
        Filen innehåller hela ärendet med bilagor, och öppnas i Direktlots. PDF:en är en sida att skriva
        under, och en bilaga om allt inte får plats. Ett utkast till mejl sparas bredvid. Programmet skickar
        inget.
      </p>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">{saved === null ? null : <Saved saved={saved} />}</div>
    </div>
  )
}

/** What stands first on the paper: whoever sends it knows before it goes out. */
function AgainstPerson() {
  const { case: found, evaluation } = useCase()
  const against = found.decision.outcome === 'award' ? [] : personPoints(evaluation)
  if (against.length === 0) return null
  return (
    <Verdict tone="stop" title="Det här står först i underlaget:">
      <ul>
        {against.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>Ändra vem som beslutar i Beslutskedjan, om det inte stämmer.</p>
    </Verdict>
  )
}

function Saved({ saved }: { readonly saved: Results['paper.save'] }) {
  const { path, mail, reference, left, leftOut, replaced } = saved
  return (
    <Verdict tone="ok" title={`Underlaget ${reference ?? ''} är sparat. Skicka det nu.`}>
      <p>
        Underlag: <span className="path">{path}</span>
      </p>
      {mail === null ? null : (
        <p>
          Utkast till mejl: <span className="path">{mail}</span>
        </p>
      )}
      {left.length === 0 ? null : (
        <p>Följer inte med, för innehållet finns inte på den här datorn: {left.join(', ')}.</p>
      )}
      {leftOut === null ? null : <p className="problem">{leftOut}</p>}
      {replaced.length === 0 ? null : (
        <p>De här tecknen finns inte i PDF:ens teckensnitt och visas som �: {replaced.join(' ')}</p>
      )}
    </Verdict>
  )
}
