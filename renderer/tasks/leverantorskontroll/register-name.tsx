import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import type { CheckAnswers } from '../../../src/rules/vetting/row.ts'

interface RegisterNameProps {
  /** Path of the check's row. */
  readonly at: string
  readonly question: string
  readonly row: CheckAnswers
}

/** Whom the register that was looked in names: for those who want to show that it is the same company. */
export function RegisterName({ at, question, row }: RegisterNameProps) {
  const { unread } = useCase().case
  const isAnswered = row.name !== undefined || row.orgNr !== undefined || Object.hasOwn(unread, `${at}.orgNr`)
  const opens = useAtFirst(isAnswered)
  return (
    <details className="more register-name" open={opens}>
      <summary>
        Namn och nummer i registret<span className="visually-hidden">: {question}</span>
      </summary>
      <div className="more-inside">
        <Field path={`${at}.name`} optional />
        <Field path={`${at}.orgNr`} optional />
      </div>
    </details>
  )
}
