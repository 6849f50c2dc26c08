import { useState } from 'react'
import type { SavedInquiry } from '../../../../src/contract/shapes.ts'
import { formatDate } from '../../../../src/domain/local-date.ts'
import { stopping, leaksIn } from '../../../../src/inquiry/leaks.ts'
import { inquiryPieces } from '../../../../src/inquiry/pieces.ts'
import { lastSent } from '../../../../src/inquiry/sending.ts'
import { Button } from '../../../components/button.tsx'
import { flush } from '../../../state/actions.ts'
import { call } from '../../../state/call.ts'
import { useCase } from '../../../state/case.ts'
import { LeakList } from './leak-list.tsx'
import { markSent } from './mark-sent.ts'
import { SavedDrafts } from './saved-drafts.tsx'

/** The files in one action: the PDF, a draft for each supplier and the last day; and then, when asked for, that they are sent. */
export function SaveInquiry() {
  const { case: found } = useCase()
  const [saved, setSaved] = useState<SavedInquiry | null>(null)
  const [isBusy, setBusy] = useState(false)
  const pieces = inquiryPieces(found)
  const isStopped = stopping(found, leaksIn(found, pieces)).length > 0
  const save = async (): Promise<void> => {
    setBusy(true)
    await flush()
    setSaved(await call('inquiry.save', { id: found.id }))
    setBusy(false)
  }
  return (
    <>
      <LeakList pieces={pieces} />
      <Button onPress={() => void save()} isDisabled={isBusy || isStopped}>
        Spara PDF och e-postutkast…
      </Button>
      <div className="files-said" role="status">
        {saved === null ? null : <SavedDrafts saved={saved} />}
      </div>
      {saved === null || saved.folder === null ? null : <Sent />}
    </>
  )
}

/** An offer, never by itself: to write down that what was just saved has been sent. */
function Sent() {
  const { inquiry } = useCase().case
  const sent = lastSent(useCase().case)
  if (sent !== undefined && inquiry.changedOn === undefined)
    return (
      <p role="status">
        Texten är antecknad som skickad{sent.on === undefined ? '' : ` ${formatDate(sent.on)}`}.
      </p>
    )
  return (
    <div className="row">
      <Button variant="second" onPress={() => void markSent()}>
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
