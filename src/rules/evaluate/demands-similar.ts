import type { Similar } from '../../domain/case/schema.ts'
import { belongs, wantsReason } from '../similar/relation.ts'
import type { Facts } from './facts.ts'
import { missing, vacuous, wrong, type Outcome } from './outcome.ts'
import { similarItems } from './parts.ts'

/**
 * Each similar purchase is described as far as its answer needs it, with a reason where it is kept apart. A purchase of
 * the register that is said to belong and a no to the question whether there are any cannot both stand.
 */
export function similarComplete({ case: found }: Facts): Outcome {
  const { hasSimilar, similar = [] } = found.value
  if (hasSimilar === 'no' && similar.some((item) => item.caseId !== undefined && belongs(item)))
    return wrong(
      ['value.hasSimilar'],
      'Du har svarat nej, men också att ett av de föreslagna köpen hör ihop med det här.',
    )
  const items = similarItems(found)
  if (hasSimilar === 'yes' && items.length === 0) return missing(['value.similar'])
  if (hasSimilar === undefined && items.length === 0) return vacuous
  return missing(
    items.flatMap((item) =>
      wantedOf(item)
        .filter((name) => item[name] === undefined)
        .map((name) => `value.similar.${item.id}.${name}`),
    ),
  )
}

/** One that does not belong together is added nowhere, so its amount and day are not asked for. */
function wantedOf({ relation }: Similar): readonly (keyof Similar)[] {
  if (relation === 'unrelated') return wanted.apart
  return wantsReason(relation) ? wanted.withReason : wanted.counted
}

const counted = ['label', 'amountOre', 'date', 'relation', 'unit'] as const
const wanted = {
  apart: ['label', 'relation', 'reason'],
  counted,
  withReason: [...counted, 'reason'],
} as const
