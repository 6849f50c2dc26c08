import { contractSearch, grounds } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import type { Facts } from '../evaluate/facts.ts'
import { groundOf } from '../grounds/grounds.ts'
import { traceOf } from '../value/trace.ts'

/** "414 000 kr utan moms, alla optioner inräknade", and what it is with what only the policy adds. */
export function valueLine({ case: found, value: { result } }: Facts): string | undefined {
  if (result === null || result.valueOre === null) return undefined
  const { valueOre, policyValueOre } = result
  const options = found.value.hasOption === 'yes' ? ', alla optioner inräknade' : ''
  const collected =
    policyValueOre === null || policyValueOre === valueOre
      ? ''
      : `. Med de köp som policyn räknar ihop: ${formatKr(policyValueOre)}`
  return `${formatKr(valueOre)} utan moms${options}${collected}`
}

/** "Avtal: 11 500 kr × 24 månader. Option: 11 500 kr × 12 månader." */
export function calculationLine({ case: found, value: { result } }: Facts): string | undefined {
  if (result === null) return undefined
  const lines = traceOf(result)
    .filter(({ role, counted }) => role !== 'total' && counted !== 'no')
    .map(
      ({ label, computation, counted }) =>
        `${label}: ${computation}${counted === 'policy' ? ' (bara enligt policyn)' : ''}`,
    )
  const how = found.value.estimateHow
  const said = [...lines, ...(how === undefined ? [] : [`Uppskattat så: ${how}`])]
  return said.length === 0 ? undefined : said.join('. ')
}

/** Whether a contract covers the need, and why it is not used. */
export function contractsLine({ contracts }: Case): string | undefined {
  const { found, deviationReason } = contracts
  if (found === undefined) return undefined
  return deviationReason === undefined
    ? contractSearch[found]
    : `${contractSearch[found]}. ${deviationReason}`
}

/** What makes it allowed to buy without a notice: the amount, or a ground of the act with what is said for it. */
export function whyLine({ case: found, today, value: { result } }: Facts): string | undefined {
  if (result === null || result.valueOre === null) return undefined
  const { allowedByAmount, limit, limitOre, reasons } = result
  if (allowedByAmount === 'yes')
    return limitOre === null
      ? 'Beloppet är så lågt att köpet får direktupphandlas'
      : `Värdet ${limit?.comparison === '<=' ? 'ryms inom' : 'är under'} gränsen för direktupphandling, ${formatKr(limitOre)}`
  if (found.reason.way === 'hand-over') return 'Ärendet lämnas över till inköpsfunktionen'
  if (found.reason.ground === undefined)
    return ['Beloppet räcker inte som skäl, och ingen grund är angiven', ...reasons].join('. ')
  const section = groundOf(found, today)?.section
  const ground = `${grounds[found.reason.ground]}${section === undefined ? '' : ` (${section})`}`
  return [ground, ...(found.reason.text === undefined ? [] : [found.reason.text])].join('. ')
}
