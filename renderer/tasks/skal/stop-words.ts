import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { missingLimbs, type FoundGround } from '../../../src/rules/grounds/grounds.ts'
import type { ValueResult } from '../../../src/rules/value/result.ts'

/** A verdict of the page: what holds, and why. */
export interface Words {
  readonly tone: 'ok' | 'warn' | 'stop' | 'plain'
  readonly title: string
  readonly sentences: readonly string[]
}

/** What the purchase is worth by law: the accepted bid where it passes the limit, else the estimate. */
export function standingResult({ facts: { value } }: Evaluation): ValueResult | null {
  const { result, legalAward } = value
  return legalAward !== null && legalAward.allowedByAmount !== 'yes' ? legalAward : result
}

/** Why the amount alone does not allow the purchase: the sum against the limit, and where the limit stands. */
export function stopWords(evaluation: Evaluation): Words | null {
  const result = standingResult(evaluation)
  if (result === null || result.allowedByAmount === 'yes') return null
  const { valueOre, limitOre, limit } = result
  if (result.allowedByAmount === 'undetermined')
    return {
      tone: 'warn',
      title: 'Kan inte avgöras av programmet: fråga inköpsfunktionen.',
      sentences: [
        ...(valueOre === null ? [] : [`Värdet är ${formatKr(valueOre)} utan moms.`]),
        ...limitReasons(result),
      ],
    }
  if (valueOre === null || limitOre === null || limit === null) return null
  return {
    tone: 'stop',
    title: 'Beloppet ger er inte rätt att direktupphandla.',
    sentences: [
      `Värdet är ${formatKr(valueOre)} utan moms, och gränsen är ${formatKr(limitOre)}.`,
      valueOre === limitOre
        ? 'Värdet måste vara lägre än gränsen.'
        : `Det är ${formatKr(valueOre - limitOre)} för mycket.`,
      `Gränsen gällde den dag upphandlingen började, ${startOf(evaluation)}. Källa: ${limit.source.title}.`,
    ],
  }
}

/** What the result says of the limit, not of a ground that is stated. */
const limitReasons = ({ reasons, limit, ground }: ValueResult): readonly string[] =>
  ground === null && reasons.length > 0
    ? reasons
    : [
        limit === null
          ? 'Programmet har ingen gräns för den valda kategorin och dagen.'
          : 'Gränsen i kronor är inte kontrollerad.',
      ]

const startOf = ({ facts }: Evaluation): string => formatDate(facts.case.subject.startDate ?? facts.today)

/** How the stated ground stands: its questions first, then whether the value lets it be used. */
export function groundWords(found: Case, evaluation: Evaluation, ground: FoundGround): Words {
  const { today } = evaluation.facts
  const result = standingResult(evaluation)
  if (result?.allowed === 'no')
    return {
      tone: 'stop',
      title: 'Grunden räcker inte för det här värdet.',
      sentences: ['Lämna över till inköpsfunktionen, eller välj en annan grund om någon annan stämmer.'],
    }
  const open = missingLimbs(found, today).length
  if (open > 0)
    return {
      tone: 'warn',
      title: open === 1 ? 'En fråga är obesvarad.' : `${open} frågor är obesvarade.`,
      sentences: ['Alla förutsättningar måste vara uppfyllda. Faller en av dem, faller undantaget.'],
    }
  if (result?.allowed !== 'yes')
    return {
      tone: 'warn',
      title: 'Kan inte avgöras av programmet: fråga inköpsfunktionen.',
      sentences: [ground.note ?? result?.reasons[0] ?? 'Visa dem dina svar innan ni går vidare.'],
    }
  return {
    tone: 'ok',
    title: 'Ni får direktupphandla, om skälen håller.',
    sentences: [
      'Programmet prövar inte om skälen är sanna eller räcker. Det gör den som beslutar, och en domstol om köpet överklagas.',
    ],
  }
}
