import { useEffect, useRef, useState } from 'react'
import { inquiryText, textToEdit } from '../../../../src/inquiry/document.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/field.tsx'
import { enter } from '../../../state/actions.ts'
import { useCase } from '../../../state/case.ts'
import { CopyText } from '../../underrattelse/copy-text.tsx'
import { focusSoon } from '../../value/focus-soon.ts'

/** The text as it will go out: made from the answers, or the person's own in its place, with a way back. */
export function InquiryText() {
  const { case: found, today } = useCase()
  if (found.inquiry.text !== undefined) return <OwnText />
  return (
    <>
      <CopyText label="Så här blir förfrågan" text={inquiryText(found, { madeOn: today })} />
      <div className="row inquiry-row">
        <Button
          variant="link"
          onPress={() => {
            void enter([{ path: 'inquiry.text', text: textToEdit(found) }])
            focusSoon('inquiry.text')
          }}
        >
          Skriv om texten själv
        </Button>
      </div>
    </>
  )
}

function OwnText() {
  return (
    <>
      <p className="small">
        Texten är din egen. Det du svarar på frågorna ovanför ändrar den inte. Rubriken och dagens datum
        sätter programmet.
      </p>
      <Field path="inquiry.text" />
      <GoBack />
    </>
  )
}

/** Back to the made text: asks first, since one's own is then gone. */
function GoBack() {
  const [asking, setAsking] = useState<boolean | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking !== null) box.current?.querySelector('button')?.focus()
  }, [asking])
  return (
    <div ref={box} className="row inquiry-row">
      {asking ? (
        <>
          <span role="alert">Din egen text tas bort.</span>
          <Button variant="link" onPress={() => void enter([{ path: 'inquiry.text', text: '' }])}>
            Ja, använd programmets text
          </Button>
          <Button variant="link" onPress={() => setAsking(false)}>
            Behåll min text
          </Button>
        </>
      ) : (
        <Button variant="link" onPress={() => setAsking(true)}>
          Gå tillbaka till programmets text
        </Button>
      )}
    </div>
  )
}
