import type { Case } from '../../domain/case/schema.ts'
import { addMonths, formatDate, type LocalDate } from '../../domain/local-date.ts'
import { profileOf, type Profile } from '../parameters/profiles.ts'
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
