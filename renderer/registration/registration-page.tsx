import type { Case } from '../../src/domain/case/schema.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { registrationOf, type Registration } from '../../src/registration/registration.ts'
import { insideOf, proposalNote, sheetHeading } from '../../src/registration/sheet.ts'
import { sheetText } from '../../src/registration/sheet-text.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { DocumentationClock } from '../components/documentation-clock.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import { WholeNumbers } from '../record-view/whole-numbers.tsx'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { usePlace } from '../state/place.ts'
import { useAnswerOf } from '../state/use-answer-of.ts'
import { CopyButton } from './copy-button.tsx'
import { Documents } from './documents.tsx'
import { HandIn } from './hand-in.tsx'
import { MatterField } from './matter-field.tsx'
import './registration.css'

/** Page of a case where all that a registrar types in stands, to copy or to hand in. */
export const registrationPage = 'diarieunderlag'

/** Id of the button that leads here: the keyboard comes back to it. */
export const registrationButtonId = 'to-registration'

export function RegistrationPage() {
  const { case: found, evaluation } = useCase()
  const settings = usePlace((state) => state.settings)
  const level = levelOf(found, settings?.recordLevel)
  const registration = registrationOf(found, evaluation, {
    level,
    saved: useAnswerOf(found, readSaved)?.saved,
  })
  return (
    <main className="page registration" id="content" tabIndex={-1}>
      <Button variant="link" onPress={goBack}>
        Tillbaka till Dokumentera
      </Button>
      <PageHeading title={sheetHeading} />
      <p className="lead">
        Det här skriver registratorn in i diariet. Kopiera rad för rad, eller spara ett mejl med allt.
      </p>
      <DocumentationClock evaluation={evaluation} />
      {registration.draft !== null && (
        <Verdict tone="warn" title={registration.draft}>
          <p>Det står i mejlet och på underlaget också.</p>
        </Verdict>
      )}
      {registration.isSecret && (
        <Verdict tone="warn" title={`${registration.mark ?? ''}.`}>
          <p>Leverantörernas namn är utelämnade här tills beslutet är fattat. De står i dokumentationen.</p>
        </Verdict>
      )}
      <Section title="Ärendemening" help={registration.matter.why}>
        <MatterField matter={registration.matter} />
      </Section>
      <Section title="Ärendet">
        <Facts registration={registration} />
      </Section>
      <Section title="Handlingar i ordning">
        <Documents registration={registration} />
        {insideOf(registration.documents).map((text) => (
          <p key={text} className="small">
            <WholeNumbers text={text} />
          </p>
        ))}
      </Section>
      <div className="registration-notes">
        {[...registration.notes, proposalNote].map((text) => (
          <p key={text} className="small">
            {text}
          </p>
        ))}
      </div>
      <HandIn>
        <CopyButton text={sheetText(registration)} what="hela underlaget" isWhole />
      </HandIn>
    </main>
  )
}

/** The last record that was saved. */
export const readSaved = ({ id }: Case) => ask('registration.saved-record', { id })

function goBack(): void {
  goTo('dokumentation')
  // The page is drawn and its heading focused first.
  setTimeout(() => {
    const button = document.getElementById(registrationButtonId)
    button?.focus()
    button?.scrollIntoView({ block: 'center' })
  }, 50)
}

function Facts({ registration }: { readonly registration: Registration }) {
  return (
    <dl className="registration-facts">
      {registration.facts
        .filter(({ id }) => id !== 'matter')
        .map(({ id, term, value, copy }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              <span>
                <WholeNumbers text={value} />
              </span>
              {copy === null ? null : (
                <CopyButton text={copy} what={`${term.charAt(0).toLowerCase()}${term.slice(1)}`} />
              )}
            </dd>
          </div>
        ))}
    </dl>
  )
}
