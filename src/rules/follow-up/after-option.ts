import { formatDate } from '../../domain/local-date.ts'
import type { Facts } from '../evaluate/facts.ts'
import { optionOccasions } from './occasions.ts'
import { optionName } from './option-name.ts'

/**
 * That the follow-up is planned for a day when an option can be used no more, as a sentence; null where it is not, and where
 * the contract has been looked back at before the option.
 */
export function plannedAfterOption({ case: found, today }: Pick<Facts, 'case' | 'today'>): string | null {
  const { needed, on, doneOn } = found.followUp
  if (needed !== 'yes' || on === undefined || doneOn !== undefined) return null
  const first = optionOccasions(found, today).find((one) => one.on < on && one.doneOn === undefined)
  return first === undefined || first.on < today
    ? null
    : `Uppföljningen är planerad till ${formatDate(on)}, men ${optionName(first.option)} kan användas bara till och med ${formatDate(first.on)}. Planera den tidigare, eller utvärdera avtalet särskilt före den dagen.`
}
