import { decisionLevels } from '../domain/case/choices.ts'
import type { Case } from '../domain/case/schema.ts'
import { factTerms, paperFacts, type FactId, type PaperFact } from '../rules/decision-facts/facts.ts'
import { deviationsOf } from '../rules/deviations/deviations.ts'
import { decidingLevel } from '../rules/escalation/deciding-level.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { askWords, type AskedDecision } from './asks.ts'
import { missingBefore } from './missing.ts'
import { mostPoints, redPoints, type RedPoint } from './red-points.ts'

/** The page on which a decision is taken: what is asked for, what to look out for, what it rests on, what lacks. */
export interface DecisionPaper {
  /** The case's own title. */
  readonly title: string
  readonly authority: string
  /** Who prepares it, with role. */
  readonly preparer: string
  /** Who is to decide, as the case names the one; undefined where it names nobody. */
  readonly decider: string | undefined
  /** What is asked for, a sentence each. */
  readonly asks: readonly string[]
  /** The weightiest first, three at most. */
  readonly points: readonly RedPoint[]
  /** The others. */
  readonly more: readonly RedPoint[]
  readonly missing: readonly string[]
  readonly facts: readonly PaperFact[]
  /** Who is to decide, and why there; undefined where no rule says so. */
  readonly level: string | undefined
  /** Departures from law, policy and routine, each with its reason. */
  readonly deviations: readonly string[]
}

/** The page of a case as it stands. Pure: the same case on the same day gives the same page. */
export function paperOf(found: Case, evaluation: Evaluation, asks: readonly AskedDecision[]): DecisionPaper {
  const points = redPoints(evaluation)
  return {
    title: found.subject.title ?? 'Direktupphandling utan rubrik',
    authority: listed(found.authority.name, found.authority.unit) ?? 'Myndighet saknas',
    preparer: listed(found.preparer.name, found.preparer.role) ?? 'Namn saknas',
    decider: listed(found.decision.decider?.name, found.decision.decider?.role),
    asks: asks.map((asked) => askWords(found, asked)),
    points: points.slice(0, mostPoints),
    more: points.slice(mostPoints),
    missing: missingBefore(evaluation),
    facts: paperFacts(found, evaluation),
    level: levelWords(evaluation),
    deviations: deviationsOf(evaluation).map(
      ({ title, what, reason }) => `${title}. ${what} ${reason ?? 'Inget skäl är skrivet.'}`,
    ),
  }
}

function levelWords(evaluation: Evaluation): string | undefined {
  const { level, steps } = decidingLevel(evaluation)
  if (steps.length === 0) return undefined
  const why = steps.map(({ words, source }) => (source === null ? words : `${words} (${source})`))
  return [`${decisionLevels[level]}.`, ...why].join(' ')
}

const listed = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(', ') || undefined

/** What the program says of itself on every paper. */
export const adviceSentence = 'Programmet ger råd. Du beslutar, med ditt namn.'

/** The lines as they are read: what belongs together stands together, in fewer rows than there are facts. */
export interface ReadRow {
  readonly term: string
  readonly value: string
}

const together: readonly { readonly term: string; readonly ids: readonly FactId[] }[] = [
  { term: factTerms.what, ids: ['what', 'period'] },
  { term: factTerms.value, ids: ['value', 'calculation'] },
  { term: factTerms.why, ids: ['why', 'contracts'] },
  { term: factTerms.asked, ids: ['asked'] },
  { term: factTerms.prices, ids: ['prices'] },
  { term: 'Förslag', ids: ['winner', 'price', 'reason'] },
  { term: factTerms.checks, ids: ['checks'] },
  { term: factTerms.conflicts, ids: ['conflicts'] },
]

/** Words before a line that says too little by itself in a row with others. */
const lead: Partial<Record<FactId, string>> = {
  period: 'Avtalstid: ',
  contracts: 'Finns ett avtal? ',
  price: 'Pris: ',
  reason: 'Skäl: ',
}

export const readRows = ({ facts, level, deviations }: DecisionPaper): readonly ReadRow[] => [
  ...factRows(facts),
  ...(deviations.length === 0 ? [] : [{ term: 'Avvikelser', value: deviations.join('\n') }]),
  ...(level === undefined ? [] : [{ term: 'Vem som beslutar', value: level }]),
]

const factRows = (facts: readonly PaperFact[]): readonly ReadRow[] =>
  together.flatMap(({ term, ids }) => {
    const lines = ids.flatMap((id) => {
      const fact = facts.find((one) => one.id === id)
      return fact === undefined ? [] : [`${lead[id] ?? ''}${fact.value}`]
    })
    return lines.length === 0 ? [] : [{ term, value: lines.join('\n') }]
  })
