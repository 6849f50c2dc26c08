import type { Statement } from '../../../src/domain/case/schema.ts'
import { isCurrent } from '../../../src/domain/case/statements.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'

/** When the answer was given. Only the one who sits at the program attests; what others say is noted. */
export function GivenOn({ at, statement }: { readonly at: string; readonly statement: Statement }) {
  const { on, part, conflict, notedBy } = statement
  if (on === undefined) return null
  const done = conflict === 'yes' ? 'Uppgett' : part === 'preparer' ? 'Intygat' : 'Antecknat'
  const by = part === 'preparer' || conflict === 'yes' || notedBy === undefined ? '' : ` av ${notedBy}`
  return (
    <div className="row statement-given">
      <span className="small">
        {done} {formatDate(on)}
        {by}.{isCurrent(statement) ? '' : ' Svaret står kvar så som det lämnades.'}
      </span>
      {isCurrent(statement) ? (
        <More title="Ändra datum">
          <Field path={`${at}.on`} />
        </More>
      ) : null}
    </div>
  )
}
