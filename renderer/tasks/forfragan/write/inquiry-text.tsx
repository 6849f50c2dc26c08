import { useEffect, useRef, useState } from 'react'
import { formatDate } from '../../../../src/domain/local-date.ts'
import { inquiryText, textToEdit } from '../../../../src/inquiry/document.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/field.tsx'
import { enter } from '../../../state/actions.ts'
import { useCase } from '../../../state/case.ts'
import { CopyText } from '../../underrattelse/copy-text.tsx'
import { focusSoon } from '../../value/focus-soon.ts'

/** The text as it will go out: made from the answers, or the person's own in its place, with a way back. */
export function InquiryText() {
  const { case: found } = useCase()
  if (found.inquiry.text !== undefined) return <OwnText />
  return (
    <>
      <CopyText label="Så här blir förfrågan" text={inquiryText(found)} />
      <Button
        variant="link"
        onPress={() => {
          void enter([{ path: 'inquiry.text', text: textToEdit(found) }])
          focusSoon('inquiry.text')
        }}
      >
        Skriv om texten själv
      </Button>
    </>
  )
}

function OwnText() {
  const { inquiry } = useCase().case
  const { lastDay, text = '' } = inquiry
  const saysDay = lastDay === undefined || text.includes(lastDay) || text.includes(formatDate(lastDay))
  return (
    <>
      <p className="small">
        Texten är din egen. Det du svarar på frågorna ovanför ändrar den inte. Rubriken sätter programmet.
      </p>
      <Field path="inquiry.text" />
      {saysDay ? null : (
        <p className="remark">Sista dagen att svara, {formatDate(lastDay)}, står inte i texten.</p>
      )}
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
    <div ref={box} className="row">
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
