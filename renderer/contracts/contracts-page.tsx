import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { openCaseNow } from '../state/case.ts'
import { notify } from '../state/notice.ts'
import { goToPlace } from '../state/place.ts'
import { ChooseFile } from './choose-file.tsx'
import { loadContractList, useContractList } from './contract-list.ts'
import { ContractTable } from './contract-table.tsx'
import { countContracts } from './contract-words.ts'
import type { ImportDraft } from './import-draft.ts'
import { ImportPreview } from './import-preview.tsx'
import './contracts.css'

/** The organisation's own contracts: what there is, and how a new list is brought in. */
export function ContractsPage() {
  const list = useContractList((state) => state.list)
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  useEffect(() => void loadContractList(), [])
  const back = (): void => goToPlace(openCaseNow() === null ? 'register' : 'case')
  if (draft !== null)
    return (
      <Frame onBack={back} key="import">
        <ImportPreview
          draft={draft}
          list={list ?? null}
          onChange={setDraft}
          onCancel={() => setDraft(null)}
          onDone={(count) => {
            setDraft(null)
            notify(`Avtalslistan är inläst: ${countContracts(count)}.`)
          }}
        />
      </Frame>
    )
  return (
    <Frame onBack={back} key="list">
      <div className="contracts-head">
        <div>
          <PageHeading title="Avtal" />
          <p className="lead">
            Er lista över ramavtal och andra avtal. När du gör en direktupphandling söker du i den först.
          </p>
        </div>
        <Button variant="second" onPress={back}>
          {openCaseNow() === null ? 'Till dina ärenden' : 'Tillbaka till ärendet'}
        </Button>
      </div>
      {list === null ? <Beginning /> : null}
      {list === undefined || list === null ? null : <ContractTable list={list} />}
      <ChooseFile list={list ?? null} onChosen={setDraft} />
    </Frame>
  )
}

function Frame({ onBack, children }: { readonly onBack: () => void; readonly children: ReactNode }) {
  return (
    <>
      <TopBar onMark={onBack} />
      <main id="content" className="contracts" data-page="avtalslista" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** Where the list comes from, for somebody who has none. */
function Beginning() {
  return (
    <div className="beginning contracts-beginning">
      <p>
        Här finns ingen lista än. Be er inköpsfunktion om listan över ramavtal och gällande avtal som en
        CSV-fil. Har du den i Excel: välj Spara som och filtypen CSV.
      </p>
      <p>
        Listan behöver minst avtalets namn eller leverantören. Bra att ha är också avtalsnummer, datum,
        CPV-koder, hur man avropar och vem som ansvarar för avtalet. Filen läses in på den här datorn och
        skickas ingenstans.
      </p>
    </div>
  )
}
