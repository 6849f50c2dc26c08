import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { evaluateCase, type Evaluation } from '../../rules/evaluate/evaluate.ts'
import type { Group } from '../../rules/groups.ts'
import { findingText } from '../finding-text.ts'
import { answeredRows, factsBlock } from '../say.ts'
import type { Block } from '../tree.ts'

/** The heading of the record when the purchasing function takes over in place of a direct procurement. */
export const handOverHeading = 'Överlämnande till inköpsfunktionen – ingen direktupphandling har gjorts'

/** The verdict that made the case be handed over. */
export function handOverVerdict({ facts }: Evaluation): string {
  switch (facts.value.allowedByAmount) {
    case 'no':
      return 'Beloppet är för stort för en direktupphandling.'
    case 'yes':
      return 'Policyn stoppar köpet: det samlade värdet går över gränsen.'
    default:
      return 'Programmet kan inte avgöra om köpet får direktupphandlas.'
  }
}

/** The sum against the limit, and to whom the case goes. */
export function handOverSentence({ facts: { case: found, value } }: Evaluation): string {
  const { result, legalAward } = value
  const standing = legalAward !== null && legalAward.allowedByAmount !== 'yes' ? legalAward : result
  const worth = standing?.valueOre == null ? '' : `Värdet är ${formatKr(standing.valueOre)} utan moms`
  const limit =
    standing?.limitOre == null
      ? 'gränsen i kronor är inte känd'
      : `gränsen för direktupphandling är ${formatKr(standing.limitOre)}`
  const to = found.reason.handOverTo === undefined ? 'inköpsfunktionen' : found.reason.handOverTo
  const on = found.reason.handOverOn === undefined ? '' : ` ${found.reason.handOverOn}`
  return `${worth === '' ? '' : `${worth}, och ${limit}. `}Ärendet lämnas över till ${to}${on}. Inget beslut är fattat.`
}

/** To whom the case went, when, and with what word. */
export const handOverSection = (found: Case): readonly Block[] =>
  factsBlock(answeredRows(found, ['reason.handOverTo', 'reason.handOverOn', 'reason.handOverNote']))

/** What prepares a purchase, and which whoever takes over has to know whether it is looked into. */
const preparing: readonly Group[] = [
  'screening',
  'what',
  'sum',
  'parts',
  'similar',
  'collected',
  'near-limit',
  'contracts',
]

/** What the rules would have asked of the preparation, had the case not been handed over: not looked into yet. */
export function notLookedInto({ facts: { case: found, today, handedOver } }: Evaluation): readonly Block[] {
  if (!handedOver) return []
  const { way: _way, ...reason } = found.reason
  const { policyExit: _exit, ...value } = found.value
  const open = evaluateCase({ ...found, reason, value }, today).findings.filter(
    ({ rule, state }) =>
      (rule.strength === 'must' || rule.strength === 'should') &&
      (state === 'missing' || state === 'wrong') &&
      preparing.includes(rule.group),
  )
  return open.length === 0 ? [] : [{ kind: 'list', items: open.map(findingText) }]
}
