import type { Case } from '../domain/case/schema.ts'
import { formatKr } from '../domain/money.ts'
import { askedInShort } from '../rules/decision-facts/competition.ts'
import { decisionFiles } from '../rules/decision-facts/file-lines.ts'
import { paperFacts, type PaperFact } from '../rules/decision-facts/facts.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { bidTotal, winnerOf } from '../rules/evaluate/suppliers.ts'
import { askWords, type AskedDecision } from './asks.ts'
import { earlierAnswer, type EarlierAnswer } from './earlier.ts'
import { missingBefore } from './missing.ts'
import { readIds } from './read-rows.ts'
import { pointFor } from './delegation-point.ts'
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
  /** The point of the delegation order that gives the one the right to it, as the case or its organisation names it. */
  readonly point: string | undefined
  /** How the proposed bid stands to the value, where it is another amount. */
  readonly valueNote: string | undefined
  /** What the last one who was asked answered, and what has changed since; null where nobody has. */
  readonly earlier: EarlierAnswer | null
  /** What is asked for, a sentence each. */
  readonly asks: readonly string[]
  /** The weightiest first, three at most. */
  readonly points: readonly RedPoint[]
  /** The others. */
  readonly more: readonly RedPoint[]
  readonly missing: readonly string[]
  readonly facts: readonly PaperFact[]
  /** Who was asked, without names: where there is little room. */
  readonly askedInShort: string | undefined
  /** Names of the files that the decision rests on. */
  readonly files: readonly string[]
}

/** The page of a case as it stands. Pure: the same case on the same day gives the same page. */
export function paperOf(found: Case, evaluation: Evaluation, asks: readonly AskedDecision[]): DecisionPaper {
  const points = redPoints(evaluation)
  return {
    title: found.subject.title ?? 'Direktupphandling utan rubrik',
    authority: listed(found.authority.name, found.authority.unit) ?? 'Myndighet saknas',
    preparer: listed(found.preparer.name, found.preparer.role) ?? 'Namn saknas',
    decider: listed(found.decision.decider?.name, found.decision.decider?.role),
    point: pointFor(evaluation, found.decision.decider ?? {}),
    valueNote: valueNote(evaluation),
    earlier: earlierAnswer(found),
    asks: asks.map((asked) => askWords(found, asked)),
    points: points.slice(0, mostPoints),
    more: points.slice(mostPoints),
    missing: missingBefore(evaluation),
    facts: paperFacts(found, evaluation),
    askedInShort: askedInShort(found),
    files: decisionFiles(found).map(({ name }) => name),
  }
}

const listed = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(', ') || undefined

/** The value is what the purchase is reckoned to cost at most; what is asked for is the bid. Both are said where they differ. */
function valueNote({ facts: { case: found, value } }: Evaluation): string | undefined {
  const winner = winnerOf(found)
  const ore = winner && bidTotal(found, winner)
  const valueOre = value.result?.valueOre ?? null
  if (ore === undefined || valueOre === null || ore === valueOre) return undefined
  const apart = formatKr(Math.abs(valueOre - ore))
  return `Så mycket beräknas köpet kosta som mest. Anbudet kostar ${apart} ${ore < valueOre ? 'mindre' : 'mer'}: ${formatKr(ore)}`
}

/** What the program says of itself on every paper. */
export const adviceSentence = 'Programmet ger råd. Du beslutar, med ditt namn.'

/** What has no row of its own on the page, such as each departure: the lines as they are held against the case later. Files are named in a row. */
export const foldedFacts = ({ facts }: DecisionPaper): readonly PaperFact[] =>
  facts.filter(({ id }) => !readIds.includes(id) && !id.startsWith('file-'))
