import { useState, type ReactNode } from 'react'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { personOf } from '../../../src/domain/case/statements.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { SecrecyLine } from '../../components/secrecy.tsx'
import { callWhenStored } from '../../state/call-when-stored.ts'

interface OnPaperProps {
  readonly at: string
  readonly part: NonNullable<Statement['part']>
  readonly statement: Statement | undefined
}

/** A person who is not at the computer: a statement to print and sign, how the answer came, and the signed paper. */
export function OnPaper({ at, part, statement }: OnPaperProps) {
  const [said, setSaid] = useState<ReactNode>(null)
  const save = async (): Promise<void> => {
    setSaid(null)
    const result = await callWhenStored('statement.save', (now) => {
      const { name, role } = personIn(now, at, part)
      return {
        id: now.id,
        part,
        ...(name === undefined ? {} : { name }),
        ...(role === undefined ? {} : { role }),
      }
    })
    if (result === null) return
    setSaid(result.path === null ? 'Ingen fil sparades.' : `Sparad: ${result.path}`)
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

/** Who the statement is of: whoever has the part in the case, else whoever is named in its row. */
const personIn = (found: Case, at: string, part: OnPaperProps['part']): Pick<Statement, 'name' | 'role'> =>
  personOf(found, part) ??
  found.impartiality.statements?.find(({ id }) => at === `impartiality.statements.${id}`) ??
  {}
