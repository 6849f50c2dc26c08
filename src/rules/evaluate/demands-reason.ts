import { readyPattern } from '../../domain/case/pattern.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Facts } from './facts.ts'
import { groundOf, limbPath, limbsOf, missingLimbs } from '../grounds/grounds.ts'
import {
  emptyPhrasesIn,
  generalWords,
  noAnswerAt,
  remarkOn,
  type EmptyPhrase,
} from '../phrases/empty-phrases.ts'
import { met, missing, undecided, undecidedWords, wrong, type Outcome } from './outcome.ts'

/** The amount allows a direct procurement, or the ground that is stated does. */
export function directProcurementAllowed(facts: Facts): Outcome {
  const { result: estimate, legalAward: award } = facts.value
  const { way, ground } = facts.case.reason
  if (estimate === null) return missing(facts.value.missing)
  const result = award !== null && award.allowed !== 'yes' ? award : estimate
  if (result.allowed === 'yes') return met
  const isOpen = result.allowed === 'undetermined'
  if (ground === undefined)
    return missing(
      [way === undefined ? 'reason.way' : 'reason.ground'],
      isOpen ? undecidedWords(result.reasons) : undefined,
    )
  return isOpen ? undecided(result) : wrong(['reason.ground'], 'Grunden räcker inte för det här värdet.')
}

/** Every question of the stated ground is answered in writing. A ground that the act lacks has none. */
export const limbsAnswered = ({ case: found, today }: Facts): Outcome =>
  unanswered(found, missingLimbs(found, today))

/** Missing, with what is told of the answers among them that say nothing. */
export function unanswered(found: Case, paths: readonly string[]): Outcome {
  const heard = paths.flatMap((path) => noAnswerAt(found, path) ?? [])
  return heard.length === 0 ? missing(paths) : saidLittle(paths, heard)
}

const saidLittle = (paths: readonly string[], heard: readonly EmptyPhrase[]): Outcome =>
  missing(paths, heard.map(remarkOn).join(' '), heard.map(generalWords).join(' '))

/** Each of the answers says something; what one leaves unsaid is told of it. */
export function noEmptyPhrases(fields: readonly string[]): (facts: Facts) => Outcome {
  const patterns = fields.map(readyPattern)
  return ({ case: found, today }) => {
    const said = emptyPhrasesIn(found, patterns)
    if (said.length === 0) return met
    const heard = said.filter(({ path }) => isAskedNow(found, today, path))
    if (heard.length === 0) return met
    return saidLittle(
      heard.map(({ path }) => path),
      heard,
    )
  }
}

/** What was answered of another ground than the stated one is no reason of this case. */
function isAskedNow(found: Case, today: LocalDate, path: string): boolean {
  if (!path.startsWith('reason.limbs.')) return true
  const ground = groundOf(found, today)
  return ground !== undefined && limbsOf(ground, found).some(({ id }) => limbPath(id) === path)
}
