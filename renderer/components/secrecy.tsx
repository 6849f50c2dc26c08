import { filePrefixOf, secrecyOf } from '../../src/secrecy/secrecy.ts'
import { useCase } from '../state/case.ts'
import { Verdict } from './verdict.tsx'
import { Panel } from './panel.tsx'

/** What is secret in the case and until when, in the right column; nothing once it is no longer. */
export function SecrecyPanel() {
  const { case: found, today } = useCase()
  const secrecy = secrecyOf(found, today)
  if (secrecy.is === 'none') return null
  return (
    <Panel title="Hemligt till beslutet">
      <p>Visa inga namn på leverantörer och inga priser för någon som inte är med i köpet.</p>
      {secrecy.lacks === null ? null : <p>{secrecy.lacks}</p>}
      <p className="small">{secrecy.source}</p>
    </Panel>
  )
}

/** Beside what saves a file: how it will be marked. */
export function SecrecyLine() {
  const { case: found, today } = useCase()
  const secrecy = secrecyOf(found, today)
  if (secrecy.is === 'none') return null
  return (
    <p className="small secrecy-line">
      PDF:en märks ”{secrecy.mark}” på varje sida och filnamnet börjar med {filePrefixOf(found, today)}, tills
      beslutet är fattat eller upphandlingen är avbruten. {secrecy.lacks ?? ''} Sparandet antecknas i ärendets
      logg.
    </p>
  )
}

/** Where it is decided: why what should be open by now is secret still; nothing where it is not. */
export function SecrecyLacks() {
  const { case: found, today } = useCase()
  const secrecy = secrecyOf(found, today)
  return secrecy.is === 'none' || secrecy.lacks === null ? null : (
    <Verdict tone="warn" title="Anbuden är fortfarande hemliga.">
      <p>{secrecy.lacks}</p>
    </Verdict>
  )
}
