import { answers, fewerReasons } from '../../domain/case/choices.ts'
import { coveredName } from '../../domain/case/covered.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { sayDifference } from '../bids/difference.ts'
import { heldBack } from '../bids/times.ts'
import {
  askedCount,
  askedSuppliers,
  bidTotal,
  bidsByPrice,
  supplierName,
  winnerOf,
} from '../evaluate/suppliers.ts'

/** "3 tillfrågade. Lämnade anbud: Nord AB, Syd AB. Svarade inte: Öst HB", and why they were fewer than wanted. */
export function askedLine(found: Case): string | undefined {
  const asked = askedSuppliers(found)
  if (asked.length === 0) return undefined
  const named = (title: string, answer: Supplier['answer']): readonly string[] => {
    const names = asked.filter((supplier) => supplier.answer === answer).map(supplierName)
    return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`]
  }
  const { fewerReason, fewerText } = found.inquiry
  const fewer = [...(fewerReason === undefined ? [] : [fewerReasons[fewerReason]]), fewerText]
    .filter((text) => text !== undefined)
    .join(': ')
  return [
    `${askedCount(found)} ${askedCount(found) === 1 ? 'tillfrågad' : 'tillfrågade'}`,
    ...named(answers.bid, 'bid'),
    ...named(answers.declined, 'declined'),
    ...named(answers.silent, 'silent'),
    ...named('Inget svar antecknat', undefined),
    ...(fewer === '' ? [] : [`Varför inte fler: ${fewer}`]),
  ].join('. ')
}

/** The same without a name: "12 tillfrågade: 5 lämnade anbud, 6 avstod, 1 svarade inte". */
export function askedInShort(found: Case): string | undefined {
  const asked = askedSuppliers(found)
  if (asked.length === 0) return undefined
  const counted = (words: string, answer: Supplier['answer']): readonly string[] => {
    const count = asked.filter((supplier) => supplier.answer === answer).length
    return count === 0 ? [] : [`${count} ${words}`]
  }
  const answered = [
    ...counted('lämnade anbud', 'bid'),
    ...counted('avstod', 'declined'),
    ...counted('svarade inte', 'silent'),
    ...counted('utan antecknat svar', undefined),
  ]
  const asks = askedCount(found)
  return `${asks} ${asks === 1 ? 'tillfrågad' : 'tillfrågade'}: ${answered.join(', ')}`
}

/** The lowest and the highest price; that they are not to be seen yet, where they are not. */
export function pricesLine(found: Case, today: LocalDate): string | undefined {
  const prices = bidsByPrice(found)
  const [low, high] = [prices[0]?.ore, prices.at(-1)?.ore]
  if (low === undefined || high === undefined) return undefined
  if (heldBack(found, today) !== null) return 'Visas när alla anbud är inne'
  if (prices.length === 1) return `Bara ett pris: ${formatKr(low)}`
  if (low === high) return `${formatKr(low)}, lika i ${prices.length} anbud`
  return `${formatKr(low)} till ${formatKr(high)} i ${prices.length} anbud, skillnad ${sayDifference(low, high).replace('+', '')}`
}

export function winnerLine(found: Case): string | undefined {
  const winner = winnerOf(found)
  return winner && coveredName(winner, winner.masked)
}

/** What the proposed bid costs with options counted as used, and how it stands to the lowest. */
export function priceLine(found: Case): string | undefined {
  const winner = winnerOf(found)
  const ore = winner && bidTotal(found, winner)
  if (ore === undefined) return undefined
  const [lowest, ...others] = bidsByPrice(found)
  const options = found.value.hasOption === 'yes' ? ', alla optioner inräknade' : ''
  const rank =
    lowest === undefined || others.length === 0
      ? ''
      : ore === lowest.ore
        ? ', lägst'
        : `, ${sayDifference(lowest.ore, ore)} mot det lägsta`
  return `${formatKr(ore)}${options}${rank}`
}

export function reasonLine({ award }: Case): string | undefined {
  const said = [award.reason, award.notBestReason].filter((text) => text !== undefined)
  return said.length === 0 ? undefined : said.join(' ')
}
