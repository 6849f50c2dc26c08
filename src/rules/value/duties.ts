import { amountRow, amounts, regimeOn } from '../parameters/amounts.ts'
import { limitRow } from '../parameters/limits.ts'
import { holds, type AmountRange } from './amount-range.ts'
import { isWithin } from './decide.ts'
import type { Setting } from './input.ts'

/** Whether the procurement must be documented; null when the value is not known well enough to say. */
export function documentationDuty(range: AmountRange, { law, startDate }: Setting): boolean | null {
  if (law === 'LUK' && regimeOn(amounts.regimes.documentationAlways, law, startDate)) return true
  const row = amountRow('documentation-over', law, startDate)
  if (row === 'unknown' || row.amount === null) return null
  const over = BigInt(row.amount) * 100n
  return holds(range, (ore) => ore > over)
}

/** Whether a notice must be published after the contract; null when it cannot be said. */
export function postAwardNotice(range: AmountRange, setting: Setting): boolean | null {
  const row = regimeOn(amounts.regimes.postAwardNotice, setting.law, setting.startDate)
  if (!row) return false
  if (row.at === 'direct-limit') {
    const limit = limitRow(setting.law, setting.category, setting.startDate, setting.entered)
    if (limit === 'unknown' || limit.ore === null) return null
    return holds(range, (ore) => isWithin(ore, limit) === false)
  }
  const from = BigInt(row.sek) * 100n
  const needed = holds(range, (ore) => ore >= from)
  return row.at === 'amount-unread' && needed === true ? null : needed
}
