import { decisionLevels } from '../../domain/case/choices.ts'
import { sameWords } from '../../domain/organisation/in-force.ts'
import type { Post } from '../../domain/organisation/organisation.ts'
import { whenWords } from '../catalogue/condition-words.ts'
import type { Rule } from '../catalogue/schema.ts'
import { sourceText } from '../catalogue/source-text.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { queryOf, shortWords } from './delegation.ts'
import { higher, isAtLeast, type Level } from './levels.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { passersOf } from './passed-on.ts'
import { proposalFor, type Proposal } from './proposal.ts'
import { postIn, startOf } from './standing.ts'

/** Why a level decides: a rule with its source, or what the case says of a person. */
export interface LevelStep {
  readonly level: Level
  /** Null where it is no rule: a conflict of interest, a superior who does not exist, an amount of the delegation order. */
  readonly rule: Rule | null
  readonly words: string
  /** Document and section; null where no document says it. */
  readonly source: string | null
}

export interface DecidingLevel {
  readonly level: Level
  readonly steps: readonly LevelStep[]
  /** What would have to be known to say more, a sentence each. */
  readonly unknown: readonly string[]
  /** Nobody is superior to the one who would otherwise decide: said so, and then that one decides. */
  readonly withoutSuperior: boolean
  readonly proposal?: Proposal
}

/** What stands in a record where the level is a superior, and nobody is. */
export const noSuperiorWords =
  'Det finns ingen överordnad chef i nämnden eller bolaget. Då beslutar den som annars gör det.'

/**
 * Which level decides: the highest that a rule speaks for, with what each says. A level above a manager holds whether there is a
 * superior or not. The organisation, where there is one, proposes a person.
 */
export function decidingLevel({ facts, findings }: Evaluation): DecidingLevel {
  const found = facts.case
  const asking = findings.flatMap(({ rule, state }) =>
    rule.demand.is === 'decided-by' ? [{ rule, level: rule.demand.level, isKnown: state !== 'unknown' }] : [],
  )
  const speaking = asking.filter(({ isKnown }) => isKnown)
  const byRules = speaking.reduce<Level>((level, one) => higher(level, one.level), 'usual')
  const withoutSuperior = byRules === 'superior' && found.decision.superiorExists === 'no'
  const level = withoutSuperior ? 'usual' : byRules
  const proposal = proposalFor(facts, level)
  return {
    level,
    steps: [
      ...speaking.map(({ rule, level: own }) => ({
        level: own,
        rule,
        words: `${upper(whenWords(rule))}: ${lower(decisionLevels[own])} beslutar.`,
        source: rule.layer === 'program' ? null : sourceText(rule, found.subject),
      })),
      ...(withoutSuperior ? [plain(level, noSuperiorWords)] : []),
      ...passersOf(found).map(({ name, why, isConflicted }) =>
        plain(
          level,
          `${name} ${isConflicted ? 'har uppgett ett intresse och lämnar över' : 'har lämnat över'} till chefen ovanför.${why === undefined ? '' : ` Skäl: ${why}`}`,
        ),
      ),
      ...(proposal?.short ?? []).map((post) => plain(level, passedBy(facts, post))),
    ],
    unknown: [
      ...asking
        .filter(({ isKnown, level: own }) => !isKnown && !(isAtLeast(level, own) && !withoutSuperior))
        // Whether a departure goes all the way up is a question of its own, and until it does the line decides.
        .filter(({ rule }) => !waitsForLevel(rule))
        .map(
          ({ rule, level: own }) =>
            `${decisionLevels[own]} beslutar ${whenWords(rule)}. Det är inte besvarat än.`,
        ),
      ...unknownPeople(facts, level),
    ],
    withoutSuperior,
    ...(proposal === undefined ? {} : { proposal }),
  }
}

/** Why a post on the line is passed by: what the points that name it say. */
function passedBy(facts: Evaluation['facts'], { id, title }: Post): string {
  const query = queryOf(facts)
  const own = organisationOf(facts.case).delegation.filter(
    (point) => point.post === id || (point.title !== undefined && sameWords(point.title, title)),
  )
  const why = [...new Set(own.map((point) => shortWords(point, query)))]
  return [
    `Delegationsordningen ger inte ${title} rätt att besluta om köpet.`,
    ...why,
    'Nästa i linjen beslutar.',
  ].join(' ')
}

const waitsForLevel = ({ when }: Rule): boolean =>
  when.some((one) => one.is === 'answer' && one.field === 'decision.level')

const plain = (level: Level, words: string): LevelStep => ({ level, rule: null, words, source: null })

/** What the organisation would tell if it knew whom the case is about. */
function unknownPeople({ case: found, ...rest }: Evaluation['facts'], level: Level): readonly string[] {
  if (organisationOf(found).posts.length === 0 || isAtLeast(level, 'director')) return []
  const start = startOf(found)
  if (start.name === undefined || postIn({ ...rest, case: found }, start) !== null) return []
  return [`${start.name} står inte i er organisation, så programmet vet inte vilka som är chefer ovanför.`]
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
