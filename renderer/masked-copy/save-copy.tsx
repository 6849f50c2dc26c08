import { useState, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import type { Results } from '../../src/contract/channels.ts'
import { callWhenStored } from '../state/call-when-stored.ts'
import { showCase, useCaseStore } from '../state/case.ts'
import { savedAt } from '../state/saving.ts'
import { placesSaid } from './mask-words.ts'

/** Saves the copy as a PDF, with a note of it in the case. */
export function SaveCopy({ open }: { readonly open: number }) {
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    setSaid(null)
    const { page } = useCaseStore.getState()
    const answer = await callWhenStored('masked.save', ({ id }) => ({ id, page }))
    setBusy(false)
    if (answer === null) return
    if (answer.path === null) return setSaid(<p>Ingen fil sparades.</p>)
    savedAt(answer.savedAt)
    showCase(answer)
    setSaid(<SavedCopy {...answer} path={answer.path} />)
  }
  return (
    <Section
      title="Spara kopian"
      help="Lämna bara ut den här filen. Ärendefilen, bilagorna och den fullständiga dokumentationen har kvar allt. Maskera bilagorna för sig om någon begär dem."
    >
      {open === 0 ? null : (
        <p className="small">
          {open === 1 ? 'Ett förslag är' : `${open} förslag är`} inte avgjort{open === 1 ? '' : 'a'}. Det
          maskeras, och listan säger att ingen har tagit ställning.
        </p>
      )}
      <Button onPress={() => void save()} isBusy={isBusy}>
        Spara maskerad kopia…
      </Button>
      <div className="files-said" role="status">
        {said}
      </div>
    </Section>
  )
}

type Saved = Results['masked.save']

function SavedCopy({
  path,
  places,
  replaced,
  misread,
  leftOut,
}: Pick<Saved, 'places' | 'replaced' | 'misread' | 'leftOut'> & { readonly path: string }) {
  return (
    <Verdict tone="ok" title={`Kopian är sparad. Maskerat: ${placesSaid(places)}.`}>
      <p>
        Fil: <span className="path">{path}</span>
      </p>
      <p>
        Öppna den och läs igenom den innan du lämnar ut den. Listan över maskeringarna står i dokumentationen.
      </p>
      {leftOut === null ? null : <p className="problem">{leftOut}</p>}
      {misread.length === 0 ? null : (
        <p>Skrivs från höger till vänster och kan läsas fel av andra program: {misread.join(', ')}.</p>
      )}
      {replaced.length === 0 ? null : (
        <p>Några tecken finns inte i PDF:ens typsnitt och står som �: {replaced.join(' ')}.</p>
      )}
    </Verdict>
  )
}
