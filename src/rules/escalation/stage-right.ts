import { pointsFor } from '../../domain/organisation/delegation.ts'
import { sameWords } from '../../domain/organisation/in-force.ts'
import { postOf } from '../../domain/organisation/line.ts'
import type { decisionStages } from '../../domain/case/choices.ts'
import type { Facts } from '../evaluate/facts.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { shortWords } from './delegation.ts'
import { stageOf } from './stages.ts'

/**
 * That whoever decided a stage before the award has no point in the delegation order that reaches to this purchase, as a sentence
 * with why; null where one does, and where the organisation tells nothing of the person. The program's own remark, no rule.
 */
export function stageRemark(facts: Facts, stage: keyof typeof decisionStages): string | null {
  const row = stageOf(facts.case, stage)
  const { name, role } = row?.by ?? {}
  const org = organisationOf(facts.case)
  if (row === undefined || name === undefined) return null
  const day = row.on ?? facts.today
  const post = postOf(org, name, role, day)
  if (post === null) return null
  const query = {
    decision: stage,
    category: facts.case.subject.category,
    valueOre: facts.value.legalOre ?? undefined,
    day,
  }
  // A point for another decision says nothing of who may take this one.
  const first = org.delegation.find(
    (point) =>
      (point.decision === undefined || point.decision === stage) &&
      point.upToOre !== undefined &&
      (point.post === post.id || (point.title !== undefined && sameWords(point.title, post.title))),
  )
  if (first === undefined || facts.value.legalOre === null || pointsFor(org, post.id, query).length > 0)
    return null
  return `${name} har enligt er delegationsordning inte rätt att besluta om ett köp av det här värdet. ${shortWords(first, query)}`
}
