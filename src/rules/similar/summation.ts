import type { Case } from '../../domain/case/schema.ts'
import { addMonths, formatDate, type LocalDate } from '../../domain/local-date.ts'
import { amounts, regimeOn, ruleReference, type RuleReference } from '../parameters/amounts.ts'
import { profileOf, type Profile } from '../parameters/profiles.ts'
import { recursHere } from '../value/similar.ts'
import { windowMonths } from './window.ts'

/** What the policy of the case's organisation adds together; undefined where its profile is not known. */
export const summationOf = ({ authority }: Case): Profile['summation'] | undefined =>
  profileOf(authority.profile)?.summation

const scopes: Readonly<Record<Profile['summation']['unit'], string>> = {
  'own-and-other': 'i hela regionen, alla nämnder och helägda bolag,',
  own: 'i hela er nämnd eller ert bolag, inte bara i din enhet,',
  none: 'i er egen enhet, den del av organisationen som själv beslutar om sina köp,',
}

/** A date that is not broken over two lines. */
const dayWords = (date: LocalDate): string => formatDate(date).replaceAll(' ', '\u00A0')

/** Whose purchases the question about similar ones is meant of, and between which days: one sentence. */
export function scopeHelp(found: Case): string {
  const whose = `Tänk på köp ${scopes[summationOf(found)?.unit ?? 'none']}`
  const { startDate } = found.subject
  const months = windowMonths(found)
  if (startDate === undefined || months === null) return `${whose} det senaste året och det kommande.`
  // The calendar year that a policy looks at lies between the days of the law.
  const [from, to] = [addMonths(startDate, -months), addMonths(startDate, months)]
  return `${whose} från ${dayWords(from)} till ${dayWords(to)}.`
}

/**
 * What the act adds purchases over, where the policy adds them over another time: 12 months for what recurs, a calendar
 * year for what is of the same kind. Null where there is one time or none, or the start is not known.
 */
export function timeOfLaw(found: Case): RuleReference | null {
  const { startDate, law = 'LOU', category = 'goods' } = found.subject
  if (startDate === undefined || windowMonths(found) === null) return null
  if ((summationOf(found)?.unit ?? 'none') === 'none' || !recursHere({ law, category })) return null
  // An act that itself adds what is of the same kind does so by the year, as the policies do.
  if (regimeOn(amounts.regimes.sameKindByLaw, law, startDate)) return null
  return ruleReference('recurring', law, startDate)
}
