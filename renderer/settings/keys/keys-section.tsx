import { useEffect, useState } from 'react'
import type { Keys } from '../../../src/contract/verify-channels.ts'
import { inGroups } from '../../../src/domain/fingerprint.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { CopyButton } from '../../registration/copy-button.tsx'
import { call } from '../../state/call.ts'
import { notify } from '../../state/notice.ts'
import { goToPlace } from '../../state/place.ts'
import { KeyForm } from './key-form.tsx'
import { hasTypedKey } from './key-draft.ts'
import './keys.css'

/** The key that signs what is saved here, for others to note; and those of others that are noted here. */
export function KeysSection() {
  const [keys, setKeys] = useState<Keys | null>(null)
  useEffect(() => void call('key.list', {}).then(setKeys), [])
  if (keys === null) return null
  const { own, noted } = keys
  const forget = async (fingerprint: string, name: string): Promise<void> => {
    const after = await call('key.forget', { fingerprint })
    if (after === null) return
    setKeys(after)
    notify(`Nyckeln för ${name} är inte längre noterad här.`)
  }
  return (
    <section className="section" aria-labelledby="keys">
      <h2 id="keys">Kontrollera filer</h2>
      <p>
        <Button variant="link" onPress={() => goToPlace('verify')}>
          Kontrollera en fil som Direktlots har skrivit
        </Button>
      </p>
      <More title={`Nycklar: din egen och andras (${noted.length})`} startsOpen={hasTypedKey()}>
        <h3>Din egen</h3>
        <p className="small">
          Det du sparar undertecknas med den här installationens nyckel. Läs upp fingeravtrycket för den som
          ska kontrollera en fil från dig.
        </p>
        <p className="row key-own">
          <span className="path">{own}</span>
          <CopyButton text={own} what="fingeravtrycket" />
        </p>
        <h3>Andras</h3>
        <p className="small keys-help">
          Notera en kollegas nyckel, så säger kontrollen av en fil vem du noterade den som. Ta emot
          fingeravtrycket i telefon eller på plats, inte i mejlet med filen: den som har bytt filen kan ha
          bytt det också.
        </p>
        {noted.length === 0 ? null : (
          <ul className="keys">
            {noted.map(({ fingerprint, name, notedBy, notedOn }) => (
              <li key={fingerprint}>
                <strong>{name}</strong>
                <span className="path">{inGroups(fingerprint)}</span>
                <span className="small">
                  Noterad {formatDate(notedOn)}
                  {notedBy === '' ? '' : ` av ${notedBy}`}
                </span>
                <Button
                  variant="link"
                  label={`Ta bort nyckeln för ${name}`}
                  onPress={() => void forget(fingerprint, name)}
                >
                  Ta bort
                </Button>
              </li>
            ))}
          </ul>
        )}
        <KeyForm onNoted={setKeys} />
      </More>
    </section>
  )
}
