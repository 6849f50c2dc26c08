import { openPoints } from '../../../src/rules/evaluate/open-points.ts'
import { openNames } from '../../../src/registration/still-open.ts'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'

/** What was still open as the case was closed: told, and nothing to press, for the answers can only be read. */
export function LeftAtClosing() {
  const { evaluation } = useCase()
  const open = openPoints(evaluation).length
  if (open === 0) return null
  return (
    <Section title={open === 1 ? 'En sak var öppen' : `${open} saker var öppna`}>
      <ul className="small">
        {openNames(evaluation).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="small">
        Så var det när ärendet avslutades, och det står i dokumentationen. Ska {open === 1 ? 'den' : 'de'}{' '}
        fyllas i måste ärendet öppnas igen, längst ner på sidan.
      </p>
    </Section>
  )
}
