import type { ReactNode } from 'react'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { isCurrent } from '../../../src/domain/case/statements.ts'
import { samePerson } from '../../../src/domain/same-person.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { AskAgain } from './ask-again.tsx'
import { GivenOn } from './given-on.tsx'
import { WayFields } from './way-fields.tsx'

interface AnswerProps {
  readonly at: string
  readonly statement: Statement | undefined
  /** Who has the part now. */
  readonly person: string | undefined
  /** Who takes over, asked last where somebody has to. */
  readonly takesOver?: ReactNode
}

/** One person's answer, and what follows from it. */
export function Answer({ at, statement, person, takesOver }: AnswerProps) {
  const { case: found } = useCase()
  const hasConflict = statement?.conflict === 'yes'
  // An answer stays the answer of the one who gave it, also when somebody else has taken over.
  const asked = statement?.conflict === undefined ? person : (statement.name ?? person)
  const again = statement && isCurrent(statement) && (
    <AskAgain at={at} statement={statement} person={person} />
  )
  return (
    <>
      {hasConflict ? null : again}
      <Field path={`${at}.conflict`} layout="row" label={question(asked)} />
      {statement === undefined ? null : <GivenOn at={at} statement={statement} />}
      {statement !== undefined && isTakenBack(found, statement) ? (
        <Field path={`${at}.changeReason`} />
      ) : null}
      {hasConflict ? (
        <div className="follow-up">
          <WayFields row={statement} />
          {statement.way !== undefined && statement.way !== 'no-conflict' ? takesOver : null}
        </div>
      ) : null}
      {hasConflict ? again : null}
    </>
  )
}

const question = (name: string | undefined): string =>
  `Finns det något som kan få någon att ifrågasätta om ${name ?? 'personen'} är opartisk?`

/** A no from somebody who has said yes before. */
const isTakenBack = (found: Case, statement: Statement): boolean =>
  statement.conflict === 'no' &&
  (found.impartiality.statements ?? []).some(
    (row) =>
      row.id !== statement.id &&
      row.part === statement.part &&
      row.conflict === 'yes' &&
      samePerson(row.name, statement.name) === true,
  )
