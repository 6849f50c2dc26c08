import type { Ground } from '../parameters/amounts-file.ts'
import { amounts, regimeOn } from '../parameters/amounts.ts'
import { euThresholdRow, lowestKnownLimit, type FoundLimit } from '../parameters/limits.ts'
import type { AmountRange } from './amount-range.ts'
import type { Setting } from './input.ts'
import type { Allowed, GroundResult } from './result.ts'

/** Whether an amount is within a limit, by the limit's own comparison; null when the limit's amount is not known. */
export function isWithin(ore: bigint, limit: FoundLimit): boolean | null {
  if (limit.ore === null) return null
  return limit.comparison === '<' ? ore < BigInt(limit.ore) : ore <= BigInt(limit.ore)
}

/**
 * Holds a value against a limit. A limit whose amount is not known still allows what is below the lowest amount that
 * is allowed whatever it says. A value that can still grow past the limit is undetermined.
 */
export function verdict(range: AmountRange, limit: FoundLimit | 'unknown', setting: Setting): Allowed {
  if (range.known === null || limit === 'unknown') return 'undetermined'
  const at = (ore: bigint): Allowed => {
    const within = isWithin(ore, limit)
    if (within !== null) return within ? 'yes' : 'no'
    const lowest = lowestKnownLimit(setting.law, setting.startDate, setting.entered)
    return lowest !== 'unknown' && isWithin(ore, lowest) === true ? 'yes' : 'undetermined'
  }
  const now = at(range.known)
  if (now !== 'yes') return now
  return range.atMost !== null && at(range.atMost) === 'yes' ? 'yes' : 'undetermined'
}

/** A ground held against the act, the day and the EU threshold; `threshold` is null where none is needed. */
export function judgeGround(
  ground: Ground,
  range: AmountRange,
  limit: FoundLimit | 'unknown',
  setting: Setting,
): { result: GroundResult; threshold: FoundLimit | 'unknown' | null; reason: string | null } {
  const ofGround = amounts.regimes.grounds.filter((row) => row.ground === ground)
  const row = regimeOn(ofGround, setting.law, setting.startDate)
  const answer = (
    allowed: Allowed,
    reason: string | null,
    threshold: FoundLimit | 'unknown' | null = null,
  ) => ({ result: { ground, allowed, source: row?.source.title ?? null }, threshold, reason })
  if (!row) {
    const other = ofGround.some((entry) => entry.law === setting.law)
    return answer(
      'undetermined',
      other
        ? 'Programmet har inte reglerna om undantag för den dag då upphandlingen började. Fråga inköpsfunktionen.'
        : `Programmet känner inte till den grunden i ${setting.law}. Välj en annan grund eller fråga inköpsfunktionen.`,
    )
  }
  if (range.known === null || limit === 'unknown') return answer('undetermined', null)
  if (row.below === 'no-limit' || row.anyValueFor.includes(setting.category)) return answer('yes', null)
  const threshold = euThresholdRow(setting.law, setting.category, setting.startDate, setting.entered)
  const allowed = verdict(range, threshold, setting)
  const unread = allowed === 'undetermined' && (threshold === 'unknown' || threshold.ore === null)
  return answer(
    allowed,
    unread
      ? 'Grunden gäller bara under EU:s tröskelvärde, som saknas i kronor för den dagen. Fråga inköpsfunktionen, som kan lägga in beloppet ur Upphandlingsmyndighetens tabell under Inställningar.'
      : null,
    threshold,
  )
}
