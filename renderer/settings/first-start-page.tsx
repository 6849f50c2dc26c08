import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { goToPlace, saveSettings, usePlace } from '../state/place.ts'
import { PersonForm } from './person-form.tsx'
import { SettingsForm } from './settings-form.tsx'

/** The one screen of the first start. Whoever has only got a file says who they are; the rest is asked when they buy. */
export function FirstStartPage() {
  const { start, person } = usePlace()
  const [isReader, setReader] = useState(false)
  return (
    <>
      <TopBar />
      <main id="content" className="single" tabIndex={-1}>
        {isReader ? (
          <>
            <PageHeading title="Vem är du?" />
            <p className="lead">
              Namnet och befattningen står i svaret du lämnar. Inget annat behövs för att läsa en fil och
              svara.
            </p>
            <PersonForm onCancel={() => setReader(false)} />
          </>
        ) : (
          <>
            <PageHeading title={person === null ? 'Välkommen till Direktlots' : 'Innan du köper själv'} />
            {person === null ? (
              <div className="card first-file">
                <p>Har en kollega skickat ett underlag, ett svar eller ett helt ärende till dig?</p>
                <Button variant="second" onPress={() => setReader(true)}>
                  Jag har fått en fil att läsa eller besluta om
                </Button>
              </div>
            ) : null}
            <p className="lead">
              {person === null ? 'Ska du köpa själv? ' : ''}Svara på några frågor om dig och er. De fylls i åt
              dig i varje ärende, och du kan ändra dem senare.
            </p>
            <SettingsForm
              known={person}
              action="Spara och börja"
              onSave={async (settings) => {
                const isSaved = await saveSettings(settings)
                if (isSaved) goToPlace('register')
                return isSaved
              }}
              {...(person === null ? {} : { onCancel: () => goToPlace('register') })}
            />
          </>
        )}
        <p className="small">Allt du skriver stannar på den här datorn, i {start?.dataFolder}.</p>
      </main>
    </>
  )
}
