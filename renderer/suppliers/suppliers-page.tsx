import { useEffect, useState } from 'react'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Unsaved } from '../components/unsaved.tsx'
import { ListFrame } from '../components/list-frame.tsx'
import { Verdict } from '../components/verdict.tsx'
import { ChooseFile } from '../import/choose-file.tsx'
import { call } from '../state/call.ts'
import { openCaseNow } from '../state/case.ts'
import { dismissNotice, notify } from '../state/notice.ts'
import { goToPlace } from '../state/place.ts'
import { LedgerPreview } from './ledger-preview.tsx'
import { SupplierCard } from './supplier-card.tsx'
import { SupplierForm } from './supplier-form.tsx'
import { supplierKind, type LedgerDraft } from './supplier-kind.ts'
import { dropSupplier, useUnsavedSuppliers } from './supplier-draft.ts'
import { loadRegister, showRegister, useSupplierRegister } from './supplier-register.ts'
import { SupplierTable } from './supplier-table.tsx'
import '../contracts/contracts.css'
import './suppliers.css'

type View =
  | { readonly is: 'list' }
  | { readonly is: 'card'; readonly id: string }
  | { readonly is: 'form'; readonly id: string | undefined }
  | { readonly is: 'import'; readonly draft: LedgerDraft }

/** The register of suppliers: all of them, one of them, and a ledger brought in. */
export function SuppliersPage() {
  const [view, show] = useState<View>({ is: 'list' })
  const setView = (next: View): void => {
    if (next.is !== view.is) dismissNotice()
    show(next)
  }
  const register = useSupplierRegister((state) => state.register)
  useEffect(() => void loadRegister(), [])
  const back = (): void => goToPlace(openCaseNow() === null ? 'register' : 'case')
  const toList = (): void => setView({ is: 'list' })
  const unsaved = useUnsavedSuppliers().map(({ id, typed }) => ({
    key: id ?? '',
    name: typed.name === '' ? 'Ny leverantör' : typed.name,
    onContinue: () => setView({ is: 'form', id }),
    onThrow: () => dropSupplier(id),
  }))
  const supplier =
    view.is === 'card' || view.is === 'form'
      ? register?.suppliers.find(({ id }) => id === view.id)
      : undefined
  if (register !== null && view.is === 'import')
    return (
      <ListFrame page="leverantorer" onBack={back} key="import">
        <LedgerPreview
          draft={view.draft}
          register={register}
          onChange={(draft) => setView({ is: 'import', draft })}
          onCancel={toList}
          onDone={(sentence) => {
            toList()
            notify(sentence)
          }}
        />
      </ListFrame>
    )
  if (register !== null && view.is === 'form')
    return (
      <ListFrame page="leverantorer" onBack={back} key={`form ${view.id ?? ''}`}>
        <SupplierForm
          supplier={supplier}
          register={register}
          onSaved={(id) => setView({ is: 'card', id })}
          onCancel={() => setView(view.id === undefined ? { is: 'list' } : { is: 'card', id: view.id })}
        />
      </ListFrame>
    )
  if (register !== null && view.is === 'card' && supplier !== undefined)
    return (
      <ListFrame page="leverantorer" onBack={back} key={`card ${view.id}`}>
        <SupplierCard
          supplier={supplier}
          register={register}
          onChange={() => setView({ is: 'form', id: view.id })}
          onBack={toList}
          onRemove={() =>
            void call('suppliers.remove', { id: view.id }).then((next) => {
              if (next === null) return
              dropSupplier(view.id)
              showRegister(next)
              toList()
            })
          }
        />
      </ListFrame>
    )
  const isEmpty = register?.suppliers.length === 0
  return (
    <ListFrame page="leverantorer" onBack={back} key="list">
      <div className="contracts-head">
        <div>
          <PageHeading title="Leverantörer" />
          <p className="lead">
            De leverantörer ni har frågat eller läst in. När du frågar en leverantör i ett ärende väljer du
            den härifrån. En ny skriver du en gång, så finns den här nästa gång.
          </p>
        </div>
        <Button variant="second" onPress={back}>
          {openCaseNow() === null ? 'Till dina ärenden' : 'Tillbaka till ärendet'}
        </Button>
      </div>
      {register !== null && register.damaged > 0 ? (
        <Verdict tone="stop" title="Registret har rader som är skadade och inte kan visas.">
          <p>De ligger kvar i databasen. Be it-stöd återställa datamappen från en säkerhetskopia.</p>
        </Verdict>
      ) : null}
      {register === null ? null : <Unsaved forms={unsaved} />}
      {isEmpty ? <Beginning /> : null}
      {register === null || isEmpty ? null : (
        <SupplierTable register={register} onOpen={(id) => setView({ is: 'card', id })} />
      )}
      <div className="row supplier-ends">
        <Button
          variant={isEmpty ? 'primary' : 'second'}
          onPress={() => setView({ is: 'form', id: undefined })}
        >
          Ny leverantör
        </Button>
        <ChooseFile
          kind={supplierKind}
          remembered={register?.ledger?.mapping}
          label="Läs in leverantörsreskontra …"
          isFirst={false}
          tooLarge="Filen är för stor för att vara en leverantörsreskontra."
          onChosen={(draft) => setView({ is: 'import', draft })}
        />
      </div>
    </ListFrame>
  )
}

/** How the register comes to be, for somebody who has none. */
function Beginning() {
  return (
    <div className="beginning contracts-beginning">
      <p>
        Här finns inga leverantörer än. Registret fylls på av sig självt när du skriver namn och nummer på en
        leverantör i ett ärende.
      </p>
      <p>
        Vill du ha alla på en gång: be ekonomiavdelningen om leverantörsreskontran som en CSV-fil, med namn
        och organisationsnummer. Filen läses in på den här datorn och skickas ingenstans.
      </p>
    </div>
  )
}
