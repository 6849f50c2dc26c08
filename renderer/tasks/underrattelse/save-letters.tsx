import { useState, type ReactNode } from 'react'
import type { SavedNotice } from '../../../src/contract/shapes.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import type { Letter } from '../../../src/notice/letters.ts'
import { Button } from '../../components/button.tsx'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { isNoted, lastLetter, markTold, noteLetters } from './note-letters.ts'

/** All letters as drafts for the mail program, one file each, in a folder that the person chooses; then, that they are sent. */
export function SaveLetters({ letters }: { readonly letters: readonly Letter[] }) {
  const { case: found } = useCase()
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const saved = await callWhenStored('notice.save', ({ id }) => ({ id }))
    setSaid(saved === null ? null : <Saved saved={saved} letters={letters} />)
    if (saved !== null && saved.folder !== null) await noteLetters(saved.files)
    setBusy(false)
  }
  const count = letters.filter(({ held }) => held === null).length
  const isSaved = found.suppliers.some((supplier) => lastLetter(supplier) !== undefined)
  return (
    <div className="save-letters">
      <Button variant="second" onPress={() => void save()} isBusy={isBusy} isDisabled={count === 0}>
        {letters.length === 1 ? 'Spara brevet som e-postutkast…' : 'Spara breven som e-postutkast…'}
      </Button>
      <p className="small">
        Ett utkast för varje leverantör, i en mapp som du väljer. Öppna dem i ditt e-postprogram, läs och
        skicka.
      </p>
      <div role="status">{said}</div>
      {said === null && <SavedBefore letters={letters} />}
      {isSaved && !isNoted(found) && (
        <div className="row">
          <Button variant="second" onPress={() => void markTold().then(() => focusSoon('notice.sentOn'))}>
            {letters.length === 1 ? 'Jag har skickat det i dag' : 'Jag har skickat dem i dag'}
          </Button>
          <span className="small">Fyller i dagens datum och hur.</span>
        </div>
      )}
    </div>
  )
}

/** What was saved another time: whose letters, when, and which of them say something else now. */
function SavedBefore({ letters }: { readonly letters: readonly Letter[] }) {
  const { case: found } = useCase()
  const kept = letters.flatMap((letter) => {
    const supplier = found.suppliers.find(({ id }) => id === letter.supplierId)
    const last = supplier && lastLetter(supplier)
    return last === undefined ? [] : [{ letter, last }]
  })
  if (kept.length === 0) return null
  const days = [...new Set(kept.map(({ last }) => last.on))]
  const changed = kept.filter(({ letter, last }) => letter.text !== last.text)
  return (
    <>
      {days.map((day) => (
        <p key={day ?? ''} className="small">
          Utkast sparade{day === undefined ? '' : ` ${formatDate(day)}`}:{' '}
          {enumerated(kept.filter(({ last }) => last.on === day).map(({ letter }) => letter.name))}.
        </p>
      ))}
      {changed.length > 0 && (
        <p className="small">
          Ändrat sedan dess: brevet till {enumerated(changed.map(({ letter }) => letter.name))}.
        </p>
      )}
    </>
  )
}

function Saved({ saved, letters }: { readonly saved: SavedNotice; readonly letters: readonly Letter[] }) {
  const { folder, files, held } = saved
  const nameOf = (id: string): string => letters.find(({ supplierId }) => supplierId === id)?.name ?? ''
  if (folder === null) return <p>Inget sparades.</p>
  const without = files.filter(({ receivers: { to } }) => to.length === 0)
  const told = files.flatMap(({ supplierId, receivers }) =>
    notInDraft(receivers).map((sentence) => `${nameOf(supplierId)}: ${sentence}`),
  )
  return (
    <>
      <p>
        {files.length === 1 ? 'Ett utkast är sparat' : `${files.length} utkast är sparade`} i{' '}
        <strong className="path">{folder}</strong>
      </p>
      {without.length > 0 && (
        <p>
          Utan mottagare: {enumerated(without.map(({ supplierId }) => nameOf(supplierId)))}. Skriv in adressen
          i utkastet.
        </p>
      )}
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {held.length > 0 && (
        <p>Inte sparade: {enumerated(held.map(({ supplierId }) => nameOf(supplierId)))}. Se ovan varför.</p>
      )}
    </>
  )
}
