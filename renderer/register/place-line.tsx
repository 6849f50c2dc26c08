import { Button } from '../components/button.tsx'
import { goToPlace, usePlace } from '../state/place.ts'

/** Where the data lies, which program this is, and the way to the settings. */
export function PlaceLine() {
  const start = usePlace((state) => state.start)
  return (
    <footer className="place-line">
      <span>Allt ligger på den här datorn: {start?.dataFolder}</span>
      <span>Direktlots {start?.version}</span>
      <Button variant="link" onPress={() => goToPlace('contracts')}>
        Avtal
      </Button>
      <Button variant="link" onPress={() => goToPlace('suppliers')}>
        Leverantörer
      </Button>
      <Button variant="link" onPress={() => goToPlace('deviations')}>
        Avvikelser
      </Button>
      <Button variant="link" onPress={() => goToPlace('rules')}>
        Regler
      </Button>
      <Button variant="link" onPress={() => goToPlace('verify')}>
        Kontrollera en fil
      </Button>
      <Button variant="link" onPress={() => goToPlace('settings')}>
        Inställningar
      </Button>
    </footer>
  )
}
