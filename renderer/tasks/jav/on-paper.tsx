import { useState, type ReactNode } from 'react'
import type { Statement } from '../../../src/domain/case/schema.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { replacedWords } from '../../components/replaced-words.ts'
import { flush } from '../../state/actions.ts'
import { call } from '../../state/call.ts'
import { useCase } from '../../state/case.ts'

interface OnPaperProps {
  readonly at: string
  readonly part: NonNullable<Statement['part']>
  readonly statement: Statement | undefined
  readonly name: string | undefined
  readonly role: string | undefined
}

/** A person who is not at the computer: a statement to print and sign, how the answer came, and the signed paper. */
export function OnPaper({ at, part, statement, name, role }: OnPaperProps) {
  const { id } = useCase().case
  const [said, setSaid] = useState<ReactNode>(null)
  const save = async (): Promise<void> => {
    setSaid(null)
    await flush()
    const result = await call('statement.save', {
      id,
      part,
      ...(name === undefined ? {} : { name }),
      ...(role === undefined ? {} : { role }),
    })
    if (result === null) return
    setSaid(
      result.path === null
        ? 'Ingen fil sparades.'
        : `Sparad: ${result.path}${replacedWords(result.replaced)}`,
    )
  }
  const isAnswered = statement?.conflict !== undefined
  return (
    <More title="Svarar på papper eller muntligt?" startsOpen={statement?.form !== undefined}>
      <p>Spara ett intyg, låt personen kryssa och skriva under, och lägg till det här.</p>
      <p>
        <Button variant="second" onPress={() => void save()}>
          Spara intyg att skriva under…
        </Button>
      </p>
      <p role="status" className="path">
        {said}
      </p>
      <SecrecyLine />
      {isAnswered ? <Field path={`${at}.form`} optional /> : null}
      {isAnswered ? <Attachments belongsTo={at} add="Lägg till ett undertecknat intyg …" /> : null}
    </More>
  )
}
