import type { Supplier } from '../../../src/domain/case/schema.ts'
import { vettingLetter } from '../../../src/vetting/letter.ts'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { AskLetter } from './ask-letter.tsx'
import { LetterSent } from './letter-sent.tsx'

interface AskSupplierProps {
  readonly supplier: Supplier
}

/** The letter before there is anything to explain: it asks for what the checks lack. Else it stands with the question. */
export function AskSupplier({ supplier }: AskSupplierProps) {
  const { case: found, evaluation } = useCase()
  const { heardWhat, heardOn, letterNotes, letterSentOn } = supplier.vetting ?? {}
  const isSaved = letterNotes !== undefined || letterSentOn !== undefined
  const isWithQuestion = heardWhat !== undefined && heardOn === undefined
  const asks = !isWithQuestion && (vettingLetter(found, evaluation, supplier.id)?.asksFor ?? []).length > 0
  if (!asks && !isSaved) return null
  return (
    <More title={asks ? 'Be leverantören om det som saknas' : 'Det ni har bett leverantören om'}>
      {asks ? <AskLetter supplier={supplier} /> : null}
      <LetterSent supplier={supplier} isSaved={isSaved} />
    </More>
  )
}
