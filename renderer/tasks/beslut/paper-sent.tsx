import { paperForms } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { useCase } from '../../state/case.ts'

type Sent = NonNullable<Case['decision']['sent']>[number]

/** What went out, the last first: when, in which form, to whom, and whether an answer has come back. */
export function PaperSent() {
  const { sent = [], answers = [] } = useCase().case.decision
  if (sent.length === 0) return null
  return (
    <>
      <h3>Det här har sparats</h3>
      <ul className="paper-sent">
        {sent.toReversed().map((row) => (
          <li key={row.id}>
            <strong>{row.reference}</strong>{' '}
            <span className="small">
              {stateOf(
                row,
                answers.some((one) => one.reference === row.reference),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function stateOf({ at, form, to }: Sent, isAnswered: boolean): string {
  const whom = to?.name === undefined ? '' : ` till ${to.name}`
  const back = isAnswered ? 'Svar har kommit.' : form === 'pdf' ? '' : 'Väntar på svar.'
  return `${paperForms[form]}${whom}, ${formatDate(at.slice(0, 10))} klockan ${at.slice(11, 16)}. ${back}`
}
