import { paperForms } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { allPaperProofs } from '../../../src/rules/escalation/answer-on-paper.ts'
import { useCase } from '../../state/case.ts'

type Sent = NonNullable<Case['decision']['sent']>[number]

/** What went out, the last first: when, in which form, to whom, and whether an answer has come back. */
export function PaperSent() {
  const { case: found } = useCase()
  const { sent = [], answers = [] } = found.decision
  if (sent.length === 0) return null
  const proofs = allPaperProofs(found)
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
                proofs.flatMap(({ name, paper }) => (paper?.reference === row.reference ? [name] : [])),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function stateOf({ at, form, to }: Sent, isAnswered: boolean, proofs: readonly string[]): string {
  const whom = to?.name === undefined ? '' : ` till ${to.name}`
  const said = `${paperForms[form]}${whom}, ${formatDate(at.slice(0, 10))} klockan ${at.slice(11, 16)}.`
  if (proofs.length > 0)
    return `${said} ${form === 'pdf' ? 'Besvarat på papper' : 'Besvarat på annat sätt'}: ${proofs.join('; ')}.`
  if (isAnswered) return `${said} Svar har kommit.`
  return form === 'pdf' ? said : `${said} Väntar på svar.`
}
