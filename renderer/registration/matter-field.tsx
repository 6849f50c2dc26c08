import type { Matter } from '../../src/registration/matter.ts'
import { Field } from '../components/field.tsx'
import { More } from '../components/more.tsx'
import { useCase } from '../state/case.ts'
import { CopyButton } from './copy-button.tsx'

/** The line of the register: as it is now, what in it may not be there, and a field to write another. */
export function MatterField({ matter }: { readonly matter: Matter }) {
  const isClosed = useCase().case.record.closedOn !== undefined
  const { text, suggested, isTyped, problems } = matter
  return (
    <>
      <p className="registration-matter">
        <strong>{text}</strong> <CopyButton text={text} what="ärendemeningen" />
      </p>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} className="problem">
            {problem}
          </p>
        ))}
      </div>
      {isClosed ? null : (
        <More title="Skriv en annan ärendemening" startsOpen={isTyped}>
          <Field path="record.matter" optional wide />
          {isTyped && text !== suggested && <p className="small">Programmets förslag: {suggested}</p>}
        </More>
      )}
    </>
  )
}
