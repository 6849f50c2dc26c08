import { useState } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import { vettingLetter, type VettingLetter } from '../../../src/vetting/letter.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { goToField } from '../../components/focus-field.ts'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { flush } from '../../state/actions.ts'
import { call } from '../../state/call.ts'
import { useCase } from '../../state/case.ts'
import { CopyText } from '../underrattelse/copy-text.tsx'

interface AskSupplierProps {
  readonly supplier: Supplier
}

/** The letter before there is anything to explain: it asks for what the checks lack. Else it stands with the question. */
export function AskSupplier({ supplier }: AskSupplierProps) {
  const { case: found, evaluation } = useCase()
  const { heardWhat, heardOn } = supplier.vetting ?? {}
  const isWithQuestion = heardWhat !== undefined && heardOn === undefined
  if (isWithQuestion || (vettingLetter(found, evaluation, supplier.id)?.asksFor ?? []).length === 0)
    return null
  return (
    <More title="Be leverantören om det som saknas">
      <AskLetter supplier={supplier} />
    </More>
  )
}

/** A letter to the supplier that asks for what is missing: read here, copied, or saved as a draft of a mail. */
export function AskLetter({ supplier }: AskSupplierProps) {
  const { case: found, evaluation } = useCase()
  const letter = vettingLetter(found, evaluation, supplier.id)
  if (letter === null) return null
  return (
    <>
      <Field path={`suppliers.${supplier.id}.vetting.answerBy`} optional />
      {letter.held === null ? (
        <>
          <CopyText label="Brev till leverantören" text={letter.text} />
          <SaveLetter supplier={supplier} letter={letter} />
        </>
      ) : (
        <Held held={letter.held} />
      )}
    </>
  )
}

function Held({ held: { sentence, path } }: { readonly held: NonNullable<VettingLetter['held']> }) {
  return (
    <Verdict tone="warn" title="Brevet kan inte skickas så.">
      <p>
        {sentence}{' '}
        <Button variant="link" onPress={() => goToField(path)}>
          Ändra texten
        </Button>
      </p>
    </Verdict>
  )
}

interface SaveLetterProps {
  readonly supplier: Supplier
  readonly letter: VettingLetter
}

function SaveLetter({ supplier, letter: { receivers } }: SaveLetterProps) {
  const { case: found } = useCase()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    await flush()
    const saved = await call('checks.saveLetter', { caseId: found.id, supplierId: supplier.id })
    if (saved !== null) setSaid(saved.path === null ? 'Inget sparades.' : `Sparat: ${saved.path}`)
    setBusy(false)
  }
  return (
    <div className="save-letters">
      <Button variant="second" onPress={() => void save()} isBusy={isBusy}>
        Spara brevet som e-postutkast…
      </Button>
      <p className="small">
        {receivers.to.length === 0
          ? 'E-postadressen är inte ifylld: skriv in den i utkastet. '
          : `Till ${receivers.to.join(', ')}. `}
        {notInDraft(receivers).join(' ')}
      </p>
      <p role="status" className="small path">
        {said}
      </p>
    </div>
  )
}
