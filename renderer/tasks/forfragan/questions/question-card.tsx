import { useState } from 'react'
import type { SavedInquiry } from '../../../../src/contract/shapes.ts'
import { frozenReason } from '../../../../src/domain/case/frozen.ts'
import { answerText } from '../../../../src/inquiry/answer.ts'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { stopping } from '../../../../src/inquiry/leaks/reasons.ts'
import { answerPieces } from '../../../../src/inquiry/pieces.ts'
import { askedCount } from '../../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/field.tsx'
import { More } from '../../../components/more.tsx'
import { removeRow } from '../../../state/actions.ts'
import { callWhenStored } from '../../../state/call-when-stored.ts'
import { useCase } from '../../../state/case.ts'
import { CopyText } from '../../underrattelse/copy-text.tsx'
import { focusSoon } from '../../value/focus-soon.ts'
import { RemoveRow } from '../../value/remove-row.tsx'
import { LeakList } from '../write/leak-list.tsx'
import { SavedDrafts } from '../write/saved-drafts.tsx'

interface QuestionCardProps {
  readonly id: string
  readonly position: number
  readonly onRemoved: () => void
}

/** A question, its answer, and whether all have had it. */
export function QuestionCard({ id, position, onRemoved }: QuestionCardProps) {
  const { case: found } = useCase()
  const row = found.inquiry.questions?.find((one) => one.id === id)
  const at = `inquiry.questions.${id}`
  const text = answerText(found, id)
  const remove = async (): Promise<void> => {
    if (row === undefined || (await removeRow(at))) onRemoved()
    focusSoon('inquiry.questions')
  }
  return (
    <div className="card question" role="group" aria-label={`Fråga ${position}`}>
      <Field path={`${at}.question`} label={`Fråga ${position}`} />
      {row?.question === undefined ? null : <Field path={`${at}.answer`} />}
      {text === undefined ? null : <Answer id={id} text={text} />}
      {text !== undefined && askedCount(found) > 1 ? <Field path={`${at}.sentToAll`} layout="row" /> : null}
      {row?.question === undefined ? null : (
        <More title="Dagar">
          <div className="field-row">
            <Field path={`${at}.on`} optional />
            {row.answer === undefined ? null : <Field path={`${at}.answeredOn`} optional />}
          </div>
        </More>
      )}
      {frozenReason(found, at) === null ? (
        <RemoveRow name={`fråga ${position}`} typed={row !== undefined} onRemove={() => void remove()} />
      ) : (
        <p className="small">
          Frågan står kvar, eftersom svaret har skickats till alla. Ändrar du svaret antecknas det förra i
          dokumentationen, och det nya behöver skickas till alla.
        </p>
      )}
    </div>
  )
}

function Answer({ id, text }: { readonly id: string; readonly text: string }) {
  const { case: found } = useCase()
  const [saved, setSaved] = useState<SavedInquiry | null>(null)
  const pieces = answerPieces(found, id)
  const isStopped = stopping(found, leaksIn(found, pieces)).length > 0
  const save = async (): Promise<void> => {
    setSaved(await callWhenStored('inquiry.answer.save', (now) => ({ id: now.id, question: id })))
  }
  return (
    <>
      <LeakList pieces={pieces} />
      {isStopped ? null : (
        <More title="Text att skicka till alla">
          <CopyText label="Fråga och svar" text={text} />
          <Button variant="second" onPress={() => void save()}>
            Spara e-postutkast…
          </Button>
          <div className="files-said" role="status">
            {saved === null ? null : <SavedDrafts saved={saved} />}
          </div>
        </More>
      )}
    </>
  )
}
