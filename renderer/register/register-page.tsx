import { useEffect, useMemo, useRef, useState } from 'react'
import type { Results } from '../../src/contract/channels.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { Verdict } from '../components/verdict.tsx'
import { call } from '../state/call.ts'
import { today } from '../state/clock.ts'
import { goToPlace, usePlace } from '../state/place.ts'
import { WaitingPapers } from '../papers/waiting-papers.tsx'
import { CaseTable } from './case-table.tsx'
import { DueCards } from './due-cards.tsx'
import { ImportButton } from './import-button.tsx'
import { PlaceLine } from './place-line.tsx'
import { rowsOf, type RegisterRow } from './rows.ts'
import { waitingSentence } from './waiting-sentence.ts'

/** Every case on this computer: what waits first, then all of them. */
export function RegisterPage() {
  const settings = usePlace((state) => state.settings)
  const [list, setList] = useState<Results['case.list'] | null>(null)
  useEffect(() => void call('case.list', {}).then(setList), [])
  const rows = useMemo(() => (list === null ? null : rowsOf(list.cases, today())), [list])
  // Whoever has only said who they are has come to open a file.
  const isReader = settings === null && rows?.length === 0
  return (
    <>
      <TopBar saved="Allt är sparat på den här datorn">
        <span className="case-state">
          {[settings?.authorityName, settings?.unit].filter(Boolean).join(' · ')}
        </span>
      </TopBar>
      <main id="content" className="register" tabIndex={-1}>
        <div className="register-head">
          <div>
            <PageHeading title={isReader ? 'Öppna filen du har fått' : 'Dina direktupphandlingar'} />
            {isReader ? null : (
              <p className="small">{rows === null ? 'Hämtar ärendena …' : waitingSentence(rows)}</p>
            )}
          </div>
          <Button
            variant={settings === null ? 'second' : 'primary'}
            onPress={() => goToPlace(settings === null ? 'first-start' : 'before-case')}
          >
            Ny direktupphandling
          </Button>
        </div>
        {list?.damaged.map(({ id, sentence }) => (
          <Verdict key={id} tone="stop" title={sentence} />
        ))}
        <WaitingPapers />
        {rows === null ? null : rows.length === 0 ? (
          isReader ? (
            <Reader />
          ) : (
            <Beginning />
          )
        ) : (
          <Cases rows={rows} />
        )}
      </main>
      <PlaceLine />
    </>
  )
}

function Cases({ rows }: { readonly rows: readonly RegisterRow[] }) {
  return (
    <>
      <DueCards rows={rows} />
      <CaseTable rows={rows} />
      <ImportButton />
    </>
  )
}

/** Whoever has only said who they are has a file to open. */
function Reader() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Who was to go on to the file chooses it next.
    if (!usePlace.getState().opensFile) return
    usePlace.setState({ opensFile: false })
    const button = place.current?.querySelector('button')
    button?.focus()
    button?.click()
  }, [])
  return (
    <div className="beginning" ref={place}>
      <p>
        Ett underlag för beslut är en sida: där svarar du, och sparar en svarsfil som du skickar tillbaka. Ska
        du köpa något själv, tryck på Ny direktupphandling.
      </p>
      <ImportButton isFirst />
    </div>
  )
}

/** What the program does and how to begin, where there is nothing to show yet. */
function Beginning() {
  return (
    <div className="beginning">
      <p>
        Direktlots leder dig genom en direktupphandling, uppgift för uppgift, fram till dokumentationen som
        ska diarieföras. Tryck på Ny direktupphandling och skriv vad du ska köpa: programmet frågar bara det
        som behövs för just det köpet.
      </p>
      <ImportButton />
    </div>
  )
}
