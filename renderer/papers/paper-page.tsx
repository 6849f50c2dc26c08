import { useMemo, useState } from 'react'
import type { PaperReading } from '../../src/contract/paper-shapes.ts'
import { paperAnswers } from '../../src/domain/case/choices.ts'
import { formatDate, type LocalDate } from '../../src/domain/local-date.ts'
import { paperOf } from '../../src/decision-paper/paper.ts'
import { sinceMade } from '../../src/decision-paper/since-made.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { secrecyOf } from '../../src/secrecy/secrecy.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { Verdict } from '../components/verdict.tsx'
import { call } from '../state/call.ts'
import { today } from '../state/clock.ts'
import { AnswerForm } from './answer-form.tsx'
import { PaperFiles } from './paper-files.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { closePaper, usePapers } from './papers-store.ts'
import './papers.css'

/** A paper that came from somebody else: the page, its files, and the answer. */
export function PaperPage() {
  const { reading, said } = usePapers()
  if (reading === null) return null
  return (
    <>
      <TopBar onMark={() => void closePaper()}>
        <span className="case-state">Underlag från {reading.from.name ?? 'någon annan'}</span>
      </TopBar>
      <main id="content" className="single paper-page" data-page="paper" tabIndex={-1}>
        <Sheet reading={reading} />
        {said.map((sentence) => (
          <Verdict key={sentence} tone="plain" title={sentence} />
        ))}
        <PaperFiles reading={reading} />
        <AnswerForm reading={reading} />
        <About reading={reading} />
        <div className="row page-end">
          <Button variant="second" onPress={() => void closePaper()}>
            Till dina ärenden
          </Button>
        </div>
      </main>
    </>
  )
}

const sayInstant = (instant: string): string =>
  `${formatDate(instant.slice(0, 10))} klockan ${instant.slice(11, 16)}`

function Sheet({ reading }: { readonly reading: PaperReading }) {
  const { case: found, asks, from, madeAt, reference, answered } = reading
  const day = today()
  const made = madeAt.slice(0, 10)
  // As it was made: that is what the answer is given on.
  const paper = useMemo(() => paperOf(found, evaluateCase(found, made), asks), [found, asks, made])
  const since = useMemo(() => sinceMade(found, made, day), [found, made, day])
  const secrecy = secrecyOf(found, day)
  const [last] = answered
  return (
    <>
      <PageHeading title={`Beslutsunderlag: ${paper.title}`} />
      <p className="small">
        Från {[from.name, from.role, from.authority, from.unit].filter(Boolean).join(', ')}. Gjort{' '}
        {sayInstant(madeAt)}. Referens {reference}.
      </p>
      {secrecy.is === 'absolute' ? (
        <p className="paper-secrecy">
          <strong>{secrecy.mark}.</strong> {secrecy.reason} Visa inte underlaget för någon som inte arbetar
          med köpet.
        </p>
      ) : null}
      {last === undefined ? null : (
        <Verdict
          tone="plain"
          title={`Du har redan svarat: ${paperAnswers[last.answer].toLowerCase()}, ${sayInstant(last.at)}.`}
        >
          <p>
            Svaret sparades som {last.name}. Svarar du igen gäller det nya svaret när handläggaren har hämtat
            in det.
          </p>
        </Verdict>
      )}
      <Since since={since} made={made} />
      <PaperSheet paper={paper} isPast={since.length > 0} />
    </>
  )
}

interface SinceProps {
  readonly since: readonly string[]
  readonly made: LocalDate
}

/** What the days since have changed: the page below is as it was made, and so is what the answer is about. */
function Since({ since, made }: SinceProps) {
  if (since.length === 0) return null
  return (
    <Verdict tone="warn" title={`Underlaget gjordes ${formatDate(made)}. Sedan dess:`}>
      <ul className="paper-points">
        {since.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>Ditt svar gäller underlaget som det gjordes. Vill du att något rättas först: skicka tillbaka det.</p>
    </Verdict>
  )
}

/** Where it came from, as far as the program can tell, and the way to take it away. */
function About({ reading }: { readonly reading: PaperReading }) {
  const [isAsked, setAsked] = useState(false)
  const remove = async (): Promise<void> => {
    if ((await call('paper.remove', { paper: reading.paper })) !== null) await closePaper()
  }
  return (
    <More title="Om filen">
      <p>
        Filen är signerad med en nyckel som har fingeravtrycket{' '}
        <span className="path">{reading.fingerprint}</span>. Underskriften visar att filen inte har ändrats
        sedan dess. Den visar inte vems nyckeln är: namnet ovan är det som avsändaren själv har skrivit. Är du
        osäker, ring avsändaren på ett nummer som du redan har.
      </p>
      {reading.answered.length === 0 ? null : (
        <>
          <p>Svar som du har sparat:</p>
          <ul className="paper-points">
            {reading.answered.map(({ id, answer, at, name, sha256 }) => (
              <li key={id}>
                {paperAnswers[answer]}, {sayInstant(at)}: {name}
                {sha256 === undefined ? null : (
                  <>
                    . Svarsfilens kontrollsumma (SHA-256): <span className="path">{sha256}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {isAsked ? (
          <>
            Underlaget, dess bilagor och det du har skrivit tas bort från den här datorn.{' '}
            <Button variant="link" onPress={() => void remove()}>
              Ja, ta bort
            </Button>{' '}
            <Button variant="link" onPress={() => setAsked(false)}>
              Nej, behåll
            </Button>
          </>
        ) : (
          <Button variant="link" onPress={() => setAsked(true)}>
            Ta bort underlaget …
          </Button>
        )}
      </p>
    </More>
  )
}
