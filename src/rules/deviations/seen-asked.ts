import { channels, writtenChannels } from '../../domain/case/choices.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { rememberFor } from '../../domain/remember.ts'
import type { Condition, Rule } from '../catalogue/schema.ts'
import { askedByWriting, channelOf } from '../evaluate/asked.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { askedCount, askedSuppliers } from '../evaluate/suppliers.ts'
import { conditionsHold } from '../evaluate/conditions.ts'
import type { DeviationKind } from './kinds-file.ts'
import { namedRulesOf, sourceOf } from './of-rules.ts'
import type { Seen } from './seen.ts'

/** How many suppliers the rules want asked: the most that one of them says. */
function leastOf(speaking: readonly Finding[]): number | null {
  const counts = speaking.flatMap(({ rule }) =>
    rule.when.flatMap((condition) => {
      if (condition.is === 'competition-short') return [condition.count]
      return condition.is === 'asked-at-most' ? [condition.count + 1] : []
    }),
  )
  return counts.length === 0 ? null : Math.max(...counts)
}

/** A rule that wants more than one names no number. */
const leastWords = (least: number): string => (least === 2 ? 'fler än en' : `minst ${least}`)

const small = ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio']

const countWord = (count: number): string => small[count] ?? String(count)

const ending = (count: number): string =>
  count <= 1 ? 'leverantör är tillfrågad' : 'leverantörer är tillfrågade'

/** "En leverantör är tillfrågad", where the rules want three. */
export function fewAsked({ facts }: Evaluation, speaking: readonly Finding[]): readonly Seen[] {
  const least = leastOf(speaking)
  const asked = askedCount(facts.case)
  if (least === null || asked === 0 || asked >= least) return []
  return [{ figures: { asked: `${countWord(asked)} ${ending(asked)}`, least: leastWords(least) } }]
}

/**
 * Nobody at all is asked, though it is decided, or would be. A rule on how many are asked does not speak before somebody is: it
 * would, were one asked.
 */
export function noneAsked(evaluation: Evaluation, kind: DeviationKind): readonly Seen[] {
  const { facts } = evaluation
  if (askedCount(facts.case) > 0) return []
  const would = namedRulesOf(kind, evaluation).filter(
    ({ rule }) => conditionsHold(withoutCount(rule), facts) === 'yes',
  )
  const [first] = would
  const least = leastOf(would)
  if (first === undefined || least === null) return []
  return [
    {
      figures: { asked: `${countWord(0)} ${ending(0)}`, least: leastWords(least) },
      of: sourceOf(first, evaluation),
    },
  ]
}

/** The same list for each case, so that what it says of a case is found once. */
const withoutCount = rememberFor(({ when }: Rule) => when.filter((condition) => !isOfCount(condition)))

const isOfCount = ({ is }: Condition): boolean => is === 'competition-short' || is === 'asked-at-most'

/** Suppliers that were asked by telephone, at a meeting or by reading their pages, where the rules want it in writing. */
export function notInWriting({ facts }: Evaluation, speaking: readonly Finding[]): readonly Seen[] {
  const found = facts.case
  const inWriting = speaking.some(({ rule }) => rule.when.some(({ is }) => is === 'competition-short'))
  const { written, open } = askedByWriting(found)
  const count = askedCount(found) - written - open
  if (!inWriting || count <= 0) return []
  const ways = new Set(
    askedSuppliers(found).flatMap((supplier) => {
      const channel = channelOf(found, supplier)
      return channel === undefined || writtenChannels.includes(channel)
        ? []
        : [channels[channel].toLowerCase()]
    }),
  )
  return [{ figures: { oral: `${countWord(count)} ${ending(count)}`, ways: enumerated([...ways]) } }]
}
