import { useState } from 'react'
import { formatDate } from '../../../src/domain/local-date.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { Leak } from '../../../src/inquiry/leaks.ts'
import { reasonPathOf } from '../../../src/inquiry/leaks/reasons.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import { vettingLetter, type VettingLetter } from '../../../src/vetting/letter.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { openCaseNow, useCase } from '../../state/case.ts'
import { WordReason } from '../forfragan/write/leak-list.tsx'
import { CopyText } from '../underrattelse/copy-text.tsx'

interface AskLetterProps {
  readonly supplier: Supplier
}

/** A letter to the supplier that asks for what is missing: read here, copied, or saved as a draft of a mail. */
export function AskLetter({ supplier }: AskLetterProps) {
  const { case: found, evaluation } = useCase()
  const letter = vettingLetter(found, evaluation, supplier.id)
  const words = useAskedWords(letter?.held?.word)
  if (letter === null) return null
  const { heardOn, heardSilent } = supplier.vetting ?? {}
  // Where it is said to be silent the day stands with that.
  const isBeside = heardOn !== undefined && heardSilent === 'yes'
  return (
    <>
      {isBeside ? null : <Field path={`suppliers.${supplier.id}.vetting.answerBy`} optional />}
      {letter.held === null ? null : <Held held={letter.held} />}
      {words.map((word) => (
        <WordReason key={reasonPathOf(word)} leak={word} />
      ))}
      {letter.held === null ? (
        <>
          <CopyText label="Brev till leverantören" text={letter.text} />
          <SaveLetter supplier={supplier} letter={letter} />
        </>
      ) : null}
    </>
  )
}

/** The words that a reason is asked for. Once one is asked about it stays in view: it is not taken away under who answers. */
function useAskedWords(word: Leak | undefined): readonly Leak[] {
  const [words, setWords] = useState<readonly Leak[]>(word === undefined ? [] : [word])
  if (word === undefined) return words
  const path = reasonPathOf(word)
  const known = words.find((one) => reasonPathOf(one) === path)
  if (known?.text === word.text) return words
  const more = [...words.filter((one) => one !== known), word]
  setWords(more)
  return more
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
  const { today } = useCase()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const saved = await callWhenStored('checks.saveLetter', ({ id }) => ({
      caseId: id,
      supplierId: supplier.id,
    }))
    if (saved !== null) setSaid(saved.path === null ? 'Inget sparades.' : `Sparat: ${saved.path}`)
    // What it asks for is kept: the letter itself is written anew when something has come in.
    if (saved?.path != null) await note(supplier, `${formatDate(today)}: ${saved.asksFor}`)
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

/** A line is added to what was noted before, where it is not the same. */
async function note({ id }: Supplier, line: string): Promise<void> {
  const before = openCaseNow()?.case.suppliers.find((one) => one.id === id)?.vetting?.letterNotes
  const lines = before?.split('\n') ?? []
  if (lines.includes(line)) return
  await enter([{ path: `suppliers.${id}.vetting.letterNotes`, text: [...lines, line].join('\n') }])
}
