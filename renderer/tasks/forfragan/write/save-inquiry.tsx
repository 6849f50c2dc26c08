import { useEffect, useRef, useState } from 'react'
import type { SavedInquiry } from '../../../../src/contract/shapes.ts'
import { formatDate } from '../../../../src/domain/local-date.ts'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { stopping } from '../../../../src/inquiry/leaks/reasons.ts'
import { inquiryPieces } from '../../../../src/inquiry/pieces.ts'
import { inquiryText } from '../../../../src/inquiry/document.ts'
import { dateDoubts } from '../../../../src/inquiry/own-dates.ts'
import { unready } from '../../../../src/inquiry/ready.ts'
import { lastSent } from '../../../../src/inquiry/sending.ts'
import { Button } from '../../../components/button.tsx'
import { flush } from '../../../state/actions.ts'
import { callWhenStored } from '../../../state/call-when-stored.ts'
import { openCaseNow, useCase } from '../../../state/case.ts'
import { HeldSave, type Held } from './held-save.tsx'
import { LeakList } from './leak-list.tsx'
import { markSavedSent, noteSaved } from './mark-sent.ts'
import { SavedDrafts } from './saved-drafts.tsx'
import { WithoutAddress } from './without-address.tsx'

/** The files in one action: the PDF, a draft for each supplier and the last day; and then, when asked for, that they are sent. */
export function SaveInquiry() {
  const { case: found } = useCase()
  const [saved, setSaved] = useState<SavedInquiry | null>(null)
  const [isBusy, setBusy] = useState(false)
  const pieces = inquiryPieces(found)
  const isStopped = stopping(found, leaksIn(found, pieces)).length > 0
  const [held, setHeld] = useState<Held>(null)
  const save = async (anyway: boolean): Promise<void> => {
    setBusy(true)
    await flush()
    const now = openCaseNow()?.case ?? found
    const why = unready(now).length > 0 ? 'lacks' : !anyway && dateDoubts(now).length > 0 ? 'doubts' : null
    setHeld(why)
    if (why === null) {
      const made = await callWhenStored('inquiry.save', ({ id }) => ({ id }))
      setSaved(made)
      if (made !== null && made.folder !== null) await noteSaved()
    }
    setBusy(false)
  }
  return (
    <>
      <LeakList pieces={pieces} />
      <WithoutAddress />
      <div className="row inquiry-row">
        <Button onPress={() => void save(false)} isBusy={isBusy} isDisabled={isStopped}>
          Spara PDF och e-postutkast…
        </Button>
      </div>
      <HeldSave held={held} onSaveAnyway={() => void save(true)} />
      <div className="files-said" role="status">
        {saved === null ? null : <SavedDrafts saved={saved} />}
      </div>
      {saved === null || saved.folder === null ? null : <Sent />}
    </>
  )
}

/** An offer, never by itself: to write down that what was just saved has been sent. */
function Sent() {
  const { case: found } = useCase()
  const { inquiry } = found
  const sent = lastSent(found)
  const said = useRef<HTMLParagraphElement>(null)
  const [isMarked, setMarked] = useState(false)
  const isNoted = sent !== undefined && inquiry.changedOn === undefined
  useEffect(() => {
    if (isMarked && isNoted) said.current?.focus()
  }, [isMarked, isNoted])
  // Of the version that was sent, and of no other.
  if (sent !== undefined && sent.text === inquiryText(found))
    return (
      <p role="status" tabIndex={-1} ref={said}>
        Texten är antecknad som skickad{sent.on === undefined ? '' : ` ${formatDate(sent.on)}`}.
      </p>
    )
  return (
    <div className="row">
      <Button variant="second" onPress={() => void markSavedSent().then(() => setMarked(true))}>
        {inquiry.sentOn === undefined ? 'Jag har skickat dem i dag' : 'Jag har skickat texten till alla'}
      </Button>
      <span className="small">
        {inquiry.sentOn === undefined
          ? 'Fyller i dagens datum och hur, om det inte redan är ifyllt.'
          : 'Programmet antecknar texten, så att en senare ändring syns.'}
      </span>
    </div>
  )
}
