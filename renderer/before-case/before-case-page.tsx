import { useState } from 'react'
import { rulesOn } from '../../src/rules/evaluate/in-force.ts'
import { Button } from '../components/button.tsx'
import { focusField } from '../components/focus-field.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Panel } from '../components/panel.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { Verdict } from '../components/verdict.tsx'
import { createCase } from '../state/actions.ts'
import { today } from '../state/clock.ts'
import { goToPlace, usePlace } from '../state/place.ts'
import { FirstQuestion } from './first-question.tsx'

type Answer = 'yes' | 'no' | 'unsure' | null

/**
 * What is asked before a case is begun, and before anything of it is stored: whether the purchase touches Sweden's
 * security, and whether the supplier will handle personal data.
 */
export function BeforeCasePage() {
  const [security, setSecurity] = useState<Answer>(null)
  const [personalData, setPersonalData] = useState<Answer>(null)
  const [asked, setAsked] = useState(false)
  const back = (): void => goToPlace('register')
  const stopped = security === 'yes' || security === 'unsure'

  const goOn = (): void => {
    setAsked(true)
    if (security === null) focusField('screening.security')
    else if (personalData === null) focusField('screening.personalData')
    if (security === 'no' && personalData !== null)
      void createCase({ security, ...(personalData === 'unsure' ? {} : { personalData }) })
  }

  return (
    <>
      <TopBar onMark={back} />
      <main id="content" className="single" data-page="fore" tabIndex={-1}>
        <PageHeading title="Två frågor först" />
        <p className="lead">Inget sparas förrän du har svarat.</p>
        <FirstQuestion
          path="screening.security"
          help="Till exempel ritningar, larm eller uppgifter som är hemliga med tanke på rikets säkerhet."
          choices={{ no: 'Nej', yes: 'Ja', unsure: 'Vet inte' }}
          chosen={security}
          problem={asked && security === null ? 'Välj ett svar. Är du osäker, välj Vet inte.' : undefined}
          onChoose={setSecurity}
        />
        {stopped ? (
          <Stopped isSure={security === 'yes'} />
        ) : (
          <FirstQuestion
            path="screening.personalData"
            choices={{ no: 'Nej', yes: 'Ja', unsure: 'Vet inte än' }}
            chosen={personalData}
            problem={asked && personalData === null ? 'Välj ett svar. Du kan ändra det senare.' : undefined}
            onChoose={setPersonalData}
          />
        )}
        {personalData === 'yes' && !stopped ? (
          <Verdict tone="plain" title="Ni behöver ett personuppgiftsbiträdesavtal.">
            <p>Tala med ert dataskyddsombud innan avtalet tecknas. Programmet frågar hur ni löser det.</p>
          </Verdict>
        ) : null}
        <div className="row page-end">
          {stopped ? null : <Button onPress={goOn}>Fortsätt</Button>}
          <Button variant="second" onPress={back}>
            {stopped ? 'Till dina ärenden' : 'Avbryt'}
          </Button>
        </div>
        <div className="before-why">
          <Why fields={stopped ? ['screening.security'] : ['screening.security', 'screening.personalData']} />
        </div>
      </main>
    </>
  )
}

function Stopped({ isSure }: { readonly isSure: boolean }) {
  return (
    <div role="alert">
      <Verdict tone="stop" title="Stanna här. Kontakta er säkerhetsfunktion.">
        <p>
          {isSure
            ? 'Köpet ska hanteras på ett annat sätt, och inte i det här programmet.'
            : 'Fråga dem om köpet får göras på vanligt sätt. Svarar de nej på frågan kan du börja om här.'}{' '}
          Skriv inget om köpet här, i e-post eller i andra vanliga system. Programmet har inte sparat något.
        </p>
      </Verdict>
    </div>
  )
}

/** The rules that ask these questions under the profile of the settings, in the order of the questions. */
function Why({ fields }: { readonly fields: readonly string[] }) {
  const profile = usePlace((state) => state.settings?.profile ?? '')
  const spoken = fields.flatMap((field) =>
    rulesOn(today(), 'LOU', profile).filter(
      ({ group, demand }) =>
        group === 'screening' && demand.is === 'answered' && demand.fields.includes(field),
    ),
  )
  return (
    <Panel title="Varför frågar vi?">
      {spoken.map((rule) => (
        <p key={rule.id}>
          <LayerBadge layer={rule.layer} /> {rule.why ?? rule.message}{' '}
          {rule.layer === 'program' ? null : (
            <span className="source">
              {rule.source.document}, {rule.source.section}
            </span>
          )}
        </p>
      ))}
    </Panel>
  )
}
