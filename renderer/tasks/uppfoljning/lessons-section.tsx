import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

/** What was learnt, for whoever buys the same again: all of it may be left out. */
export function LessonsSection() {
  const { wentWell, toChange, quality, workSaved } = useCase().case.followUp
  const opens = useAtFirst([wentWell, toChange, quality, workSaved].some((answer) => answer !== undefined))
  return (
    <More title="Lärdomar (frivilligt)" startsOpen={opens}>
      <Field path="followUp.wentWell" optional />
      <Field path="followUp.toChange" optional />
      <Field path="followUp.quality" optional />
      <Field path="followUp.workSaved" optional />
    </More>
  )
}
