import { among, missing, type Outcome } from './outcome.ts'
import type { Facts } from './facts.ts'

/** Each contract that was looked at is judged; one that does not cover the whole need, with a reason. */
export function candidatesJudged({ case: found }: Facts): Outcome {
  const candidates = found.contracts.candidates ?? []
  const unjudged = candidates.flatMap(({ id, fits, reason }) => {
    const at = `contracts.candidates.${id}`
    if (fits === undefined) return [`${at}.fits`]
    return fits !== 'yes' && reason === undefined ? [`${at}.reason`] : []
  })
  return among(candidates, missing(unjudged))
}
