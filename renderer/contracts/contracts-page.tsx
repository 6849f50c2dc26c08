import { useEffect, useState } from 'react'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListFrame } from '../components/list-frame.tsx'
import { openCaseNow } from '../state/case.ts'
import { notify } from '../state/notice.ts'
import { goToPlace } from '../state/place.ts'
import { ChooseFile } from '../import/choose-file.tsx'
import { contractKind, type ContractDraft } from './contract-kind.ts'
import { loadContractList, useContractList } from './contract-list.ts'
import { ContractTable } from './contract-table.tsx'
import { countContracts } from './contract-words.ts'
import { ImportPreview } from './import-preview.tsx'
import './contracts.css'

/** The organisation's own contracts: what there is, and how a new list is brought in. */
export function ContractsPage() {
  const { list, own, damaged } = useContractList()
  const [draft, setDraft] = useState<ContractDraft | null>(null)
  useEffect(() => void loadContractList(), [])
  const back = (): void => goToPlace(openCaseNow() === null ? 'register' : 'case')
  if (draft !== null)
    return (
      <ListFrame page="avtalslista" onBack={back} key="import">
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
      </ListFrame>
    )
  return (
    <ListFrame page="avtalslista" onBack={back} key="list">
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
      {damaged === 0 ? null : (
        <p className="problem">
          {damaged === 1 ? 'Ett avtal' : `${damaged} avtal`} från era ärenden går inte att läsa i databasen.
          Öppna ärendet och lägg in avtalet igen.
        </p>
      )}
      {list === undefined || (list === null && own.length === 0) ? null : (
        <ContractTable list={list} own={own} />
      )}
      <ChooseFile
        kind={contractKind}
        remembered={list?.mapping}
        label={list === undefined || list === null ? 'Läs in avtalslista …' : 'Läs in en ny lista …'}
        isFirst={list === undefined || list === null}
        tooLarge="Filen är för stor för att vara en avtalslista."
        onChosen={setDraft}
      />
    </ListFrame>
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
