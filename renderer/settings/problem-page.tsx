import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { usePlace } from '../state/place.ts'

/** The database cannot be opened: why, what to do, and where it lies. Nothing else works. */
export function ProblemPage() {
  const start = usePlace((state) => state.start)
  return (
    <>
      <TopBar />
      <main id="content" className="single" tabIndex={-1}>
        <PageHeading title="Dina ärenden går inte att öppna" />
        <div className="verdict stop" role="alert">
          {start?.problem}
        </div>
        <p>
          Ärendena ligger här: <span className="path">{start?.dataFolder}</span>
        </p>
        <p className="small">Starta programmet igen när felet är avhjälpt.</p>
      </main>
    </>
  )
}
