import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { openCaseNow } from '../state/case.ts'
import { readPackage, showPackage } from '../papers/open-package.tsx'
import { goToPlace, usePlace } from '../state/place.ts'
import { ReportView } from './report-view.tsx'
import { verifyFiles, verifyFolder, type Verified } from './verify-files.ts'
import { VerifyPlace } from './verify-place.tsx'
import './verify.css'

type Found = Extract<Verified, { readonly is: 'verified' }>

/** Whether a record or a bundle is what the program once wrote: chosen or dropped, looked through in memory, and told. */
export function VerifyPage() {
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [back] = useState(wayBack)
  const show = async (work: Promise<Verified>): Promise<void> => {
    setProblem('')
    setFound(null)
    const outcome = await work
    setShare(null)
    if (outcome.is === 'refused') setProblem(outcome.sentence)
    if (outcome.is !== 'verified') return
    setFound(outcome)
  }
  const open = async (file: File | null): Promise<void> => {
    if (file === null) return
    setProblem('')
    const outcome = await readPackage(file, setShare)
    setShare(null)
    if (outcome.is === 'refused') setProblem(outcome.sentence)
    if (outcome.is === 'opened') await showPackage(outcome.opened)
  }
  return (
    <>
      <TopBar onMark={() => goToPlace('register')} />
      <main id="content" className="single verify" tabIndex={-1}>
        <PageHeading title="Kontrollera en fil" />
        <p className="lead">
          Se om en dokumentation som Direktlots har skrivit är oförändrad: PDF:en för sig, eller hela paketet
          med bilagor.
        </p>
        <VerifyPlace
          isBusy={share !== null}
          onFiles={(files, hasFolder) => {
            if (hasFolder) return setProblem('Du släppte en mapp. Tryck på Välj mapp och välj den där.')
            setShare(0)
            void show(verifyFiles(files, setShare))
          }}
          onFolder={() => {
            setShare(0)
            void show(verifyFolder())
          }}
        />
        {share === null || share === 0 || share === 1 ? null : (
          <p className="small">
            <progress value={share} aria-label="Läser in filen" /> Läser in filen
          </p>
        )}
        <p role="alert" className="problem">
          {problem}
        </p>
        {found === null ? null : <ReportView report={found.report} />}
        {found?.report.holdsCase === true && found.file !== null ? (
          <p>
            <Button onPress={() => void open(found.file)}>Öppna ärendet här</Button>
          </p>
        ) : null}
        <p className="verify-back">
          <Button variant="second" onPress={() => goToPlace(back.place)}>
            {back.words}
          </Button>
        </p>
      </main>
    </>
  )
}

/** To where the person came from. */
function wayBack() {
  if (usePlace.getState().before === 'settings')
    return { place: 'settings', words: 'Tillbaka till inställningarna' } as const
  return openCaseNow() === null
    ? ({ place: 'register', words: 'Till dina ärenden' } as const)
    : ({ place: 'case', words: 'Tillbaka till ärendet' } as const)
}
