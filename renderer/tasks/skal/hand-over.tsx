import { useState, type ReactNode } from 'react'
import type { Case } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { focusField } from '../../components/focus-field.ts'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { flush } from '../../state/actions.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { openCaseNow, useCase } from '../../state/case.ts'

/** The case goes to the purchasing function: with what word, the material in one action, and when it was handed over. */
export function HandOver() {
  const { evaluation } = useCase()
  if (!evaluation.facts.handedOver)
    return (
      <Verdict tone="warn" title="Ett beslut eller ett avtal är redan antecknat.">
        <p>Då är det en upphandling som ska dokumenteras. Kontakta inköpsfunktionen och visa dem ärendet.</p>
      </Verdict>
    )
  return (
    <Section
      title="Lämna över till inköpsfunktionen"
      help="Du frågar ingen leverantör och ingen fattar beslut. Inköpsfunktionen får det du har skrivit hittills, och ser vad som inte är utrett."
    >
      <Field path="reason.handOverTo" />
      <Field path="reason.handOverOn" />
      <Field path="reason.handOverNote" optional />
      <Material />
    </Section>
  )
}

/** The fields that say to whom and when, that are still empty. */
const lackingIn = ({ handOverTo, handOverOn }: Case['reason']): readonly string[] => [
  ...(handOverTo === undefined ? ['reason.handOverTo'] : []),
  ...(handOverOn === undefined ? ['reason.handOverOn'] : []),
]

/** The record and the case file, saved beside each other. */
function Material() {
  const { reason } = useCase().case
  const lacking = lackingIn(reason)
  const [said, setSaid] = useState<ReactNode>(null)
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    setSaid(null)
    await flush()
    // What stands in the fields now, also what was typed just before the press.
    const first = lackingIn(openCaseNow()?.case.reason ?? {})[0]
    if (first !== undefined) {
      setBusy(false)
      setAsked(true)
      focusField(first)
      return
    }
    const result = await callWhenStored('hand-over.save', ({ id }) => ({ id }))
    if (result !== null)
      setSaid(
        result.paths === null ? (
          <p>Inga filer sparades.</p>
        ) : (
          <Saved paths={result.paths} left={result.left} leftOut={result.leftOut} />
        ),
      )
    setBusy(false)
  }
  return (
    <div className="material">
      <p>
        Spara underlaget och skicka båda filerna: en PDF att läsa, och ärendefilen som inköpsfunktionen kan
        öppna i Direktlots.
      </p>
      <SecrecyLine />
      <Button variant="second" onPress={() => void save()} isBusy={isBusy}>
        {lacking.length === 0 ? 'Spara underlaget…' : 'Fyll i till vem och när först'}
      </Button>
      <div className="material-said" role="status">
        {isAsked && lacking.length > 0 ? <p>Inte överlämnat än: fyll i till vem och när.</p> : said}
      </div>
    </div>
  )
}

interface SavedProps {
  readonly paths: readonly string[]
  readonly left: readonly string[]
  /** That a text is too long to be in them. */
  readonly leftOut: string | null
}

function Saved({ paths, left, leftOut }: SavedProps) {
  return (
    <>
      <p>Två filer är sparade:</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <strong className="path">{path}</strong>
          </li>
        ))}
      </ul>
      {leftOut === null ? null : <p className="problem">{leftOut}</p>}
      {left.length === 0 ? null : (
        <p>
          {left.length === 1 ? 'En fil i ärendet följer' : `${left.length} filer i ärendet följer`} inte med:{' '}
          {enumerated(left)}. Spara {left.length === 1 ? 'den' : 'dem'} under Dokumentera och diarieför och
          skicka {left.length === 1 ? 'den' : 'dem'} också.
        </p>
      )}
    </>
  )
}
