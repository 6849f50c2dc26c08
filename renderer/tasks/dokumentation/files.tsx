import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { Section } from '../../components/section.tsx'
import { readButtonId } from '../../record-view/record-view-page.tsx'
import { goTo, leaveFor } from '../../state/actions.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { showCase, useCase } from '../../state/case.ts'
import { Bundle } from './bundle.tsx'
import { Exports, useExports } from './exports.tsx'
import { UnshownSigns } from './unshown-signs.tsx'
import { Versions } from './versions.tsx'

/** The record as PDF and the case as a file: made at any time, from what is stored at that moment. */
export function Files() {
  const { case: found } = useCase()
  const [said, setSaid] = useState<{ readonly at: Place; readonly words: ReactNode } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { exports, readAgain } = useExports(found.id)
  const run = (at: Place, work: () => Promise<ReactNode>) => async (): Promise<void> => {
    setBusy(true)
    setSaid(null)
    setSaid({ at, words: await work() })
    await readAgain()
    setBusy(false)
  }
  const save = run('save', async () => {
    const result = await callWhenStored('record.save', ({ id }) => ({ id }))
    if (result === null) return null
    if (result.case !== null) showCase({ case: result.case })
    return result.path === null ? nothingSaved : <SavedFile {...result} path={result.path} />
  })
  const saveBundle = (
    form: 'zip' | 'folder',
    more: { readonly masked: boolean; readonly erms: boolean },
  ): void =>
    void run('bundle', async () => {
      const result = await callWhenStored('bundle.save', ({ id }) => ({ id, form, ...more }))
      if (result === null) return null
      if (result.case !== null) showCase({ case: result.case })
      return result.path === null ? nothingSaved : <SavedFile {...result} path={result.path} />
    })()
  const saveVersion = (version: string): void =>
    void run('version', async () => {
      const result = await callWhenStored('version.save', ({ id }) => ({ id, version }))
      if (result === null) return null
      return result.path === null ? nothingSaved : <SavedFile path={result.path} leftOut={null} />
    })()
  const view = run('read', async () => {
    const result = await callWhenStored('record.view', ({ id }) => ({ id }))
    if (result === null) return null
    return (
      <>
        <p>PDF:en är öppnad i datorns PDF-program.</p>
        <LeftOut sentence={result.leftOut} />
      </>
    )
  })
  const exportFile = run('case-file', async () => {
    const result = await callWhenStored('file.export', ({ id }) => ({ id }))
    if (result === null) return null
    return result.path === null ? nothingSaved : <SavedFile path={result.path} leftOut={result.leftOut} />
  })
  const saidAt = (at: Place) => (
    <div className="files-said" role="status">
      {said?.at === at ? said.words : null}
    </div>
  )
  return (
    <Section
      title="Spara dokumentationen"
      help="Du kan göra PDF:en när som helst. Är något inte klart står det i den vad som saknas."
    >
      <div className="save-choices">
        <div className="row">
          <Button onPress={() => void save()} isBusy={isBusy}>
            Spara PDF…
          </Button>
          <span className="small">den som diarieförs</span>
        </div>
        {saidAt('save')}
        <div className="row">
          <Button variant="second" id={readButtonId} onPress={() => goTo('lasning')}>
            Läs dokumentationen
          </Button>
          <Button variant="second" onPress={() => void view()} isBusy={isBusy}>
            Öppna PDF
          </Button>
          <span className="small">för att läsa igenom</span>
        </div>
        {saidAt('read')}
        <div className="row">
          <Button variant="second" onPress={() => void exportFile()} isBusy={isBusy}>
            Spara ärendefil…
          </Button>
          <span className="small">
            svaren, att öppna i Direktlots på en annan dator
            {found.attachments.length === 0
              ? ''
              : '; filerna i ärendet följer bara med i zip-filen eller mappen nedan'}
          </span>
        </div>
        {saidAt('case-file')}
      </div>
      <UnshownSigns />
      <SecrecyLine />
      <Bundle isBusy={isBusy} said={saidAt('bundle')} onSave={saveBundle} />
      <Versions isBusy={isBusy} said={saidAt('version')} onSave={({ id: version }) => saveVersion(version)} />
      <Exports exports={exports} />
      <p>
        <Button variant="link" onPress={() => void leaveFor('verify')}>
          Kontrollera en fil som har sparats
        </Button>
      </p>
    </Section>
  )
}

/** Which button was pressed: what came of it is told there. */
type Place = 'save' | 'read' | 'case-file' | 'bundle' | 'version'

/** The last part of a path of either kind. */
const fileName = (path: string): string => path.replace(/^.*[\\/]/, '')

const nothingSaved = <p>Ingen fil sparades.</p>

/** That a text is too long to be in what was saved. */
const LeftOut = ({ sentence }: { readonly sentence: string | null }) =>
  sentence === null ? null : <p className="problem">{sentence}</p>

interface SavedFileProps {
  readonly path: string
  /** The case file that was saved with it. */
  readonly beside?: string | null
  readonly misread?: readonly string[]
  /** Names of the case's files that are not on this computer, and did not go along. */
  readonly left?: readonly string[]
  readonly leftOut: string | null
}

function SavedFile(props: SavedFileProps) {
  const { path, beside = null, misread = [], left = [], leftOut } = props
  return (
    <>
      <p>
        Sparad: <strong className="path">{path}</strong>
      </p>
      {beside !== null && (
        <p>
          Ärendefilen ligger bredvid, som <strong className="path">{fileName(beside)}</strong>. Lämna båda
          till registratorn.
        </p>
      )}
      <LeftOut sentence={leftOut} />
      {left.length > 0 && (
        <p className="problem">Följde inte med, för de finns inte på den här datorn: {left.join(', ')}.</p>
      )}
      {misread.length > 0 && (
        <p>
          En del av det som skrivs från höger till vänster kan läsas fel av andra program:{' '}
          {misread.join(', ')}. Ärendefilen har det så som det skrevs.
        </p>
      )}
    </>
  )
}
