import { channels, writtenChannels } from '../../domain/case/choices.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { askedByWriting, channelOf } from '../evaluate/asked.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { askedCount, askedSuppliers } from '../evaluate/suppliers.ts'
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

const small = ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio']

const countWord = (count: number): string => small[count] ?? String(count)

const ending = (count: number): string =>
  count === 1 ? 'leverantör är tillfrågad' : 'leverantörer är tillfrågade'

/** "En leverantör är tillfrågad", where the rules want three. */
export function fewAsked({ facts }: Evaluation, speaking: readonly Finding[]): readonly Seen[] {
  const least = leastOf(speaking)
  const asked = askedCount(facts.case)
  if (least === null || asked === 0 || asked >= least) return []
  return [{ figures: { asked: `${countWord(asked)} ${ending(asked)}`, least: String(least) } }]
}

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
