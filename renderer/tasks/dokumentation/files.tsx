import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { Section } from '../../components/section.tsx'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { useCase } from '../../state/case.ts'
import { Exports, useExports } from './exports.tsx'

/** The record as PDF and the case as a file: made at any time, from what is stored at that moment. */
export function Files() {
  const { case: found } = useCase()
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const { exports, readAgain } = useExports(found.id)
  const run = (work: () => Promise<ReactNode>) => async (): Promise<void> => {
    setBusy(true)
    setSaid(null)
    setSaid(await work())
    await readAgain()
    setBusy(false)
  }
  const save = run(async () => {
    const result = await callWhenStored('record.save', ({ id }) => ({ id }))
    if (result === null) return null
    return result.path === null ? (
      nothingSaved
    ) : (
      <SavedFile path={result.path} replaced={result.replaced} leftOut={result.leftOut} />
    )
  })
  const view = run(async () => {
    const result = await callWhenStored('record.view', ({ id }) => ({ id }))
    if (result === null) return null
    return (
      <>
        <p>PDF:en är öppnad i datorns PDF-program.</p>
        <LeftOut sentence={result.leftOut} />
      </>
    )
  })
  const exportFile = run(async () => {
    const result = await callWhenStored('file.export', ({ id }) => ({ id }))
    if (result === null) return null
    return result.path === null ? (
      nothingSaved
    ) : (
      <SavedFile path={result.path} replaced={[]} leftOut={result.leftOut} />
    )
  })
  return (
    <Section
      title="Spara dokumentationen"
      help="Du kan göra PDF:en när som helst. Är något inte klart står det i den vad som saknas."
    >
      <div className="row">
        <Button onPress={() => void save()} isBusy={isBusy}>
          Spara PDF…
        </Button>
        <Button variant="second" onPress={() => void view()} isBusy={isBusy}>
          Öppna PDF
        </Button>
        <Button variant="second" onPress={() => void exportFile()} isBusy={isBusy}>
          Spara ärendefil…
        </Button>
      </div>
      <div className="files-said" role="status">
        {said}
      </div>
      <SecrecyLine />
      <p className="small">
        Ärendefilen kan öppnas i Direktlots på en annan dator.
        {found.attachments.length === 0
          ? ''
          : ' Den har bara listan över filerna i ärendet: spara dem var för sig om de ska med.'}
      </p>
      <Exports exports={exports} />
    </Section>
  )
}

const nothingSaved = <p>Ingen fil sparades.</p>

/** That a text is too long to be in what was saved. */
const LeftOut = ({ sentence }: { readonly sentence: string | null }) =>
  sentence === null ? null : <p className="problem">{sentence}</p>

interface SavedFileProps {
  readonly path: string
  readonly replaced: readonly string[]
  readonly leftOut: string | null
}

function SavedFile({ path, replaced, leftOut }: SavedFileProps) {
  return (
    <>
      <p>
        Sparad: <strong className="path">{path}</strong>
      </p>
      <LeftOut sentence={leftOut} />
      {replaced.length > 0 && (
        <p>
          Några tecken finns inte i PDF:ens typsnitt och står som �: {replaced.join(' ')}. Ärendefilen har dem
          kvar.
        </p>
      )}
    </>
  )
}
