import { formatDate } from '../../domain/local-date.ts'
import { knownAmount } from '../parameters/amounts.ts'
import { limitRow, type EnteredAmount, type FoundLimit } from '../parameters/limits.ts'
import { profileOf } from '../parameters/profiles.ts'
import { isWithin, judgeGround, verdict } from './decide.ts'
import { documentationDuty, postAwardNotice } from './duties.ts'
import type { ValueInput } from './input.ts'
import type { ValueFlag, ValueResult } from './result.ts'
import { computeValue, type Computed } from './value.ts'

/**
 * Computes the value of a procurement and what follows from it. Takes input that valueInputSchema has parsed; amounts
 * are whole öre without VAT, days ISO dates; `entered` are the organisation's own amounts for rows that lack one. Where the law or our tables give no answer, the answer is undetermined.
 */
export function evaluateValue(given: ValueInput, entered: readonly EnteredAmount[] = []): ValueResult {
  const input = { ...given, entered }
  const computed = computeValue(input)
  const { range } = computed
  const limit = limitRow(input.law, input.category, input.startDate, entered)
  const allowedByAmount = verdict(range, limit, input)
  const judged =
    input.exception === undefined || allowedByAmount === 'yes'
      ? null
      : judgeGround(input.exception, range, limit, input)
  const allowed = judged?.result.allowed ?? allowedByAmount
  const duty = documentationDuty(range, input)
  const policyOre = policyValue(input, computed)
  const threshold = judged?.threshold ?? null
  const open = allowed === 'undetermined' || duty === null ? computed.open : []
  const noGround = judged?.reason == null
  const reasons =
    allowed === 'undetermined' && noGround && allowedByAmount === 'undetermined'
      ? [...limitReasons(limit, input, range.known), ...open]
      : open
  return {
    valueOre: range.known === null ? null : Number(range.known),
    limitOre: limit === 'unknown' ? null : limit.ore,
    allowed,
    allowedByAmount,
    ground: judged?.result ?? null,
    documentationDuty: duty,
    postAwardNotice: postAwardNotice(range, input),
    policyValueOre: policyOre === null ? null : Number(policyOre),
    flags: flagsOf(input, range.known, policyOre, limit),
    limit: limit === 'unknown' ? null : limit,
    euThreshold: threshold === 'unknown' ? null : threshold,
    reasons: judged?.reason == null ? reasons : [judged.reason, ...reasons],
    calculation: { input, computed },
  }
}

/** The value with what the policy adds and the value does not already hold; null where no policy adds anything. */
function policyValue(input: ValueInput, { range, similar, winner }: Computed): bigint | null {
  if (input.policy === undefined || range.known === null) return null
  if ((profileOf(input.policy)?.summation.unit ?? 'none') === 'none') return null
  return similar
    .filter(({ byPolicy, byLaw }) => byPolicy && !(byLaw && winner === 'parts'))
    .reduce((ore, { item }) => ore + BigInt(item.ore), range.known)
}

function flagsOf(
  { law, startDate }: ValueInput,
  value: bigint | null,
  policyOre: bigint | null,
  limit: FoundLimit | 'unknown',
): ValueFlag[] {
  if (limit === 'unknown' || limit.ore === null) return []
  const flags: ValueFlag[] = []
  const share = BigInt(knownAmount('near-limit-percent', law, startDate))
  if (value !== null && isWithin(value, limit) === true && value * 100n >= BigInt(limit.ore) * share)
    flags.push('near-limit')
  if (policyOre !== null && isWithin(policyOre, limit) === false) flags.push('policy-limit-exceeded')
  return flags
}

function limitReasons(limit: FoundLimit | 'unknown', input: ValueInput, value: bigint | null): string[] {
  if (limit === 'unknown')
    return [
      `Programmet har ingen gräns i ${input.law} för den valda kategorin ${formatDate(input.startDate)}. Kontrollera lag, kategori och dag, eller fråga inköpsfunktionen.`,
    ]
  if (limit.ore !== null || value === null) return []
  return [
    `Gränsen i kronor för ${limit.label.toLowerCase()} (${input.law}) från ${formatDate(limit.from)} är inte kontrollerad. Fråga inköpsfunktionen, som kan lägga in beloppet ur Upphandlingsmyndighetens tabell under Inställningar.`,
  ]
}
