import { decisionLevels } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { decidingLevel } from '../escalation/deciding-level.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'

/** "Kim Ek, Medicintekniker" */
export const preparerLine = ({ preparer }: Case): string | undefined => named(preparer)

/**
 * Which level decides and why there, each with its source, and what the level is reckoned from: who would otherwise decide, and
 * whether anybody is superior.
 */
export function levelLine(evaluation: Evaluation): string | undefined {
  const { level, steps, withoutSuperior } = decidingLevel(evaluation)
  const { usual, superiorExists, level: said } = evaluation.facts.case.decision
  const ordinary = named(usual)
  const lines = [
    ...(steps.length === 0 ? [] : [`${decisionLevels[level]}.`]),
    ...steps.map(({ words, source }) =>
      source === null ? words : `${words.replace(/\.$/, '')} (${source}).`,
    ),
    ...(ordinary === undefined ? [] : [`Brukar besluta om enhetens köp: ${ordinary}.`]),
    // That there is one follows by itself as somebody else is named.
    ...(superiorExists === 'no' && !withoutSuperior ? ['Ingen chef finns ovanför.'] : []),
    ...(said === undefined
      ? []
      : [`Den som beslutar har angetts som: ${decisionLevels[said].toLowerCase()}.`]),
  ]
  return lines.length === 0 ? undefined : lines.join(' ')
}

const named = (person: Case['preparer'] | undefined): string | undefined =>
  [person?.name, person?.role].filter((text) => text !== undefined).join(', ') || undefined
