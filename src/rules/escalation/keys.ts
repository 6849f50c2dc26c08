import { identityKey } from '../../domain/suppliers/identity.ts'
import { rememberTexts } from '../../domain/remember.ts'
import type { FactId } from '../decision-facts/facts.ts'
import type { Facts } from '../evaluate/facts.ts'
import { bidTotal, winnerOf } from '../evaluate/suppliers.ts'

const plain = rememberTexts((text) => text.toLowerCase().replace(/\s+/g, ' '))

/**
 * What decides a decision, apart from the words it is told in: a later version of the program may word a line otherwise,
 * and has changed nothing. Undefined where nothing is known.
 */
export function keysOf({ case: found, value }: Facts): Readonly<Partial<Record<FactId, string>>> {
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const [ore, collected] = [value.result?.valueOre, value.result?.policyValueOre]
  const who = winner && identityKey(winner)
  const { title = '', category = '' } = found.subject
  return {
    what: `${plain(title)} ${category}`,
    ...(ore === undefined || ore === null ? {} : { value: `${ore} ${collected ?? ore}` }),
    ...(value.result === null
      ? {}
      : { why: `${value.result.allowedByAmount} ${found.reason.ground ?? ''}`.trim() }),
    ...(who === undefined ? {} : { winner: who }),
    ...(price === undefined ? {} : { price: String(price) }),
  }
}
