import { lineFrom } from '../../../src/domain/organisation/line.ts'
import { postName, versionWords } from '../../../src/domain/organisation/words.ts'
import { dayOfDecision, postIn, startOf } from '../../../src/rules/escalation/standing.ts'
import { organisationOf } from '../../../src/rules/local/organisation-of-case.ts'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'

/** Who is above whom on the day, from the one who would otherwise decide; nothing where the organisation does not tell. */
export function ManagerLine() {
  const { case: found, evaluation } = useCase()
  const org = organisationOf(found)
  const start = postIn(evaluation.facts, startOf(found))
  const line = start === null ? [] : lineFrom(org, start.id, dayOfDecision(evaluation.facts))
  if (line.length === 0) return null
  return (
    <More title="Vem som är chef över vem">
      <ol className="manager-line">
        {line.map(({ post, holder }) => (
          <li key={post.id}>
            <strong>{holder?.name ?? 'Ingen inlagd'}</strong>, {postName(org, post)}
          </li>
        ))}
      </ol>
      <p className="small">
        Organisationen {versionWords(org)}. Den högsta i nämnden eller bolaget står sist.
      </p>
    </More>
  )
}
