import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'

interface BundleProps {
  readonly isBusy: boolean
  /** What came of it. */
  readonly said: ReactNode
  readonly onSave: (
    form: 'zip' | 'folder',
    more: { readonly masked: boolean; readonly erms: boolean },
  ) => void
}

/** The record with all that belongs to it, in one: as a zip or a folder. */
export function Bundle({ isBusy, said, onSave }: BundleProps) {
  const [erms, setErms] = useState(false)
  const [masked, setMasked] = useState(false)
  return (
    <More title="Spara allt i en zip-fil eller en mapp">
      <p className="small">
        PDF:en, diarieunderlaget, ärendefilen, filerna i ärendet så som de lades till, ett utdrag ur loggen
        och en underskriven förteckning. Under ”Kontrollera en fil” går det att se att inget har ändrats.
      </p>
      <label className="bundle-check">
        <input type="checkbox" checked={masked} onChange={(event) => setMasked(event.target.checked)} />
        <span>Ta med en maskerad kopia. Granska den först, under ”Gör en kopia att lämna ut”.</span>
      </label>
      <label className="bundle-check">
        <input type="checkbox" checked={erms} onChange={(event) => setErms(event.target.checked)} />
        <span>Ta med en arkivbeskrivning (erms.xml), om ert e-arkiv vill ha den</span>
      </label>
      <div className="row">
        <Button variant="second" isBusy={isBusy} onPress={() => onSave('zip', { masked, erms })}>
          Spara som zip-fil…
        </Button>
        <Button variant="second" isBusy={isBusy} onPress={() => onSave('folder', { masked, erms })}>
          Spara i en mapp…
        </Button>
      </div>
      {said}
    </More>
  )
}
