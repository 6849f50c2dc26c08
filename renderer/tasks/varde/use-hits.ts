import { useMemo } from 'react'
import type { Case } from '../../../src/domain/case/schema.ts'
import { hitName, hitPath } from '../../../src/rules/similar/row.ts'
import { similarHits, unanswered, type SimilarHit } from '../../../src/rules/similar/hits.ts'
import type { Lack } from '../../components/lacks.ts'
import { useCase } from '../../state/case.ts'
import { useOthers } from './use-others.ts'

/** What the register has that may belong together with the case: all, and what is still to be answered. */
export interface Hits {
  readonly all: readonly SimilarHit[]
  readonly open: readonly SimilarHit[]
  /** As `open`, for the case as it then is: what keeps the page from being done. */
  readonly lacksOf: (found: Case) => readonly Lack[]
}

/** The hits of the open case; undefined until the register has answered. */
export function useHits(): Hits | undefined {
  const { case: found } = useCase()
  const others = useOthers()
  return useMemo(() => (others === undefined ? undefined : hitsOf(found, others)), [found, others])
}

function hitsOf(found: Case, others: readonly Case[]): Hits {
  const all = similarHits(found, others)
  return {
    all,
    open: unanswered(found, all),
    lacksOf: (now) => hitLacks(unanswered(now, similarHits(now, others))),
  }
}

/** One line for all of them, with a way to the first: the rules see only the case, and know nothing of the register. */
export function hitLacks(open: readonly SimilarHit[]): readonly Lack[] {
  const [first] = open
  if (first === undefined) return []
  const message =
    open.length === 1
      ? `Svara hur ”${hitName(first)}” hör ihop med ditt köp.`
      : `Svara hur ${open.length} liknande köp hör ihop med ditt, först ”${hitName(first)}”.`
  return [{ is: 'missing', message, fields: [`${hitPath(first.caseId)}.relation`] }]
}
