import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { goToPlace, saveSettings, usePlace } from '../state/place.ts'
import { SettingsForm } from './settings-form.tsx'

/** The one screen of the first start. Nothing of it is asked again. */
export function FirstStartPage() {
  const dataFolder = usePlace((state) => state.start?.dataFolder)
  return (
    <>
      <TopBar />
      <main id="content" className="single" tabIndex={-1}>
        <PageHeading title="Välkommen till Direktlots" />
        <p className="lead">
          Svara på några frågor om dig och er. De fylls i åt dig i varje ärende, och du kan ändra dem senare.
        </p>
        <SettingsForm
          known={null}
          action="Spara och börja"
          onSave={async (settings) => {
            if (await saveSettings(settings)) goToPlace('register')
          }}
        />
        <p className="small">Allt du skriver stannar på den här datorn, i {dataFolder}.</p>
      </main>
    </>
  )
}
