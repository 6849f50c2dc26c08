import type { Case } from '../domain/case/schema.ts'
import { askedInShort } from '../rules/decision-facts/competition.ts'
import { decisionFiles } from '../rules/decision-facts/file-lines.ts'
import { paperFacts, type PaperFact } from '../rules/decision-facts/facts.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { askWords, type AskedDecision } from './asks.ts'
import { missingBefore } from './missing.ts'
import { readIds } from './read-rows.ts'
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

/** What the program says of itself on every paper. */
export const adviceSentence = 'Programmet ger råd. Du beslutar, med ditt namn.'

/** What has no row of its own on the page, such as each departure and file: the lines as they are held against the case later. */
export const foldedFacts = ({ facts }: DecisionPaper): readonly PaperFact[] =>
  facts.filter(({ id }) => !readIds.includes(id))
