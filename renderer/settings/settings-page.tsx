import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { notify } from '../state/notice.ts'
import { goToPlace, saveSettings, usePlace } from '../state/place.ts'
import { KeysSection } from './keys/keys-section.tsx'
import { OfficeSections } from './office/office-sections.tsx'
import { SettingsForm } from './settings-form.tsx'

/** The answers of the first start, to change. */
export function SettingsPage() {
  const { settings, person, start } = usePlace()
  const back = (): void => goToPlace('register')
  return (
    <>
      <TopBar onMark={back} />
      <main id="content" className="single" tabIndex={-1}>
        <PageHeading title="Inställningar" />
        <p className="lead">
          Namn, profil och riktlinje gäller nya ärenden. Organisation, lokal rutin och belopp gäller också
          öppna ärenden, nästa gång de öppnas.
        </p>
        <SettingsForm
          known={settings ?? person}
          action="Spara inställningarna"
          onSave={async (changed) => {
            const isSaved = await saveSettings(changed)
            if (isSaved) {
              back()
              notify('Inställningarna är sparade.')
            }
            return isSaved
          }}
          onCancel={back}
        />
        <OfficeSections />
        <KeysSection />
        <section className="section" aria-labelledby="data-folder">
          <h2 id="data-folder">Var ärendena ligger</h2>
          <p>
            <span className="path">{start?.dataFolder}</span>
          </p>
          <p className="small">
            Se till att mappen är med i er säkerhetskopiering. Direktlots {start?.version}.
          </p>
        </section>
      </main>
    </>
  )
}
