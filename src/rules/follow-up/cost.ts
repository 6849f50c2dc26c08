import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { bidTotal, winnerOf } from '../evaluate/suppliers.ts'

/** What has been paid against what the contract is worth with all options; null while one of the two is not known. */
export interface CostSoFar {
  readonly paidOre: number
  readonly agreedOre: number
  /** Whole percent, rounded. */
  readonly percent: number
  readonly isOver: boolean
}

export function costSoFar(found: Case): CostSoFar | null {
  const winner = winnerOf(found)
  const agreedOre = found.contract.amountOre ?? (winner && bidTotal(found, winner))
  const { paidOre } = found.followUp
  if (agreedOre === undefined || agreedOre === 0 || paidOre === undefined) return null
  return {
    paidOre,
    agreedOre,
    percent: Number((BigInt(paidOre) * 200n + BigInt(agreedOre)) / (BigInt(agreedOre) * 2n)),
    isOver: paidOre > agreedOre,
  }
}

/** "310 000 kr av avtalets 414 000 kr med alla optioner (75 %)." */
export function sayCost({ paidOre, agreedOre, percent, isOver }: CostSoFar): string {
  const over = isOver ? ` Det är ${formatKr(paidOre - agreedOre)} mer än avtalet.` : ''
  return `${formatKr(paidOre)} av avtalets ${formatKr(agreedOre)} med alla optioner (${percent} %).${over}`
}
