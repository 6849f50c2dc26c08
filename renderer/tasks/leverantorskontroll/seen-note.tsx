import { useState } from 'react'
import { focusField } from '../../components/focus-field.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { getAt } from '../../../src/domain/case/path.ts'
import { useCase } from '../../state/case.ts'
import { RegisterName } from './register-name.tsx'
import type { CheckAnswers } from '../../../src/rules/vetting/row.ts'

interface SeenNoteProps {
  /** Path of the check's row. */
  readonly at: string
  readonly question: string
  readonly row: CheckAnswers
}

/** What was seen in a check that gave nothing to remark: written only by those who want to. */
export function SeenNote({ at, question, row }: SeenNoteProps) {
  const { case: found } = useCase()
  const [isOpen, setOpen] = useState(false)
  // Who made a check that was taken over is said with where it comes from.
  const told = row.reusedFrom === undefined ? ['seen', 'by', 'name', 'orgNr'] : ['seen', 'name', 'orgNr']
  const isAnswered = told.some(
    (name) => getAt(found, `${at}.${name}`) !== undefined || found.unread[`${at}.${name}`] !== undefined,
  )
  const open = (): void => {
    setOpen(true)
    setTimeout(() => focusField(`${at}.seen`))
  }
  if (!isOpen && !isAnswered)
    return (
      <Button variant="link" onPress={open}>
        Skriv vad du såg<span className="visually-hidden">: {question}</span>
      </Button>
    )
  return (
    <>
      <Field path={`${at}.seen`} optional />
      <Field path={`${at}.by`} optional help="Lämna tomt om du själv gjorde kontrollen." />
      <RegisterName at={at} question={question} row={row} />
    </>
  )
}
