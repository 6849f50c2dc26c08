import { addDays, addMonths, type LocalDate } from '../../domain/local-date.ts'
import { remember, rememberOf } from '../../domain/remember.ts'
import { checksOn, rules } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import type { Demand, Rule } from '../catalogue/schema.ts'
import { frame } from './frame.ts'
import type { GoodFor, Routine, RoutineCheck, TightenedCheck } from './routine.ts'

/** Own checks have ids of their own, so that a check of the house that comes later never takes the place of one. */
export const ownPrefix = 'lokal-'

/** Those that are only looked at have an id that says so: it is known also of a case that has its routine no more. */
export const lookPrefix = `${ownPrefix}titta-`

const houseChecksOn = remember(checksOn)

/**
 * The supplier checks there are under a profile on a day: those of the house, without the ones that the routine has no use
 * for and with its shorter times, and then the routine's own. A check that a law or the profile's policy demands is never left out.
 */
export function checksUnder(routine: Routine | null, profile: string, day: LocalDate): readonly Check[] {
  return routine === null ? houseChecksOn(day) : withRoutine(routine, `${day} ${profile}`)
}

const withRoutine = rememberOf<Routine, string, readonly Check[]>((routine, key) => {
  const [day, profile] = [key.slice(0, 10), key.slice(11)]
  const { own, tightened, retired } = routine.checks
  const house = houseChecksOn(day).flatMap((check): readonly Check[] => {
    const isRetired = retired.some(({ id }) => id === check.id)
    if (isRetired && demandedBy(check.id, profile, day) === undefined) return []
    const stricter = tightened.find(({ id }) => id === check.id)
    return [stricter === undefined ? check : tightenedBy(check, stricter)]
  })
  return [...house, ...own.map((one) => ownCheck(routine, one))]
})

function ownCheck(routine: Routine, { check, line, requiredOver, atRiskOver }: RoutineCheck): Check {
  const { source, validFrom, validTo } = frame(routine, `kontroller, rad ${line}`)
  const notAlways = atRiskOver === null ? 'extra' : 'raised'
  return {
    ...check,
    for: ['company', 'sole-trader', 'foreign'],
    waive: null,
    depth: requiredOver === null ? notAlways : 'base',
    source: { document: source.document, section: source.section, checkedOn: null },
    validFrom,
    validTo,
  }
}

const tightenedBy = (check: Check, { goodFor }: TightenedCheck): Check =>
  goodFor === null || (check.goodFor !== null && !isNeverLonger(goodFor, check.goodFor))
    ? check
    : { ...check, goodFor }

/** The rule of law or policy by which a check is demanded under a profile, on the day or later; undefined where none is. */
const demandedBy = (id: string, profile: string, day: LocalDate): Rule | undefined =>
  demandsFor(id, profile).find(({ validTo }) => validTo === null || day <= validTo)

/** The rules of law and policy that demand a check under a profile, those of other days too. */
export const demandsFor = (id: string, profile: string): readonly Rule[] =>
  rules.filter(
    ({ layer, profiles, demand }) =>
      (layer === 'law' || layer === 'policy') &&
      (profiles?.includes(profile) ?? true) &&
      checksIn(demand).includes(id),
  )

/** The checks that a demand names. */
export const checksIn = (demand: Demand): readonly string[] => (demand.is === 'checks' ? demand.checks : [])

/** Whether a time ends no later than another, from whichever day of the year it is counted. */
export function isNeverLonger(time: GoodFor, other: GoodFor): boolean {
  if (time.unit === other.unit) return time.count <= other.count
  return yearsDays.every((day) => endOf(time, day) <= endOf(other, day))
}

const endOf = ({ count, unit }: GoodFor, from: LocalDate): LocalDate =>
  unit === 'days' ? addDays(from, count) : addMonths(from, count)

/** Every day of two years, of which the second has a leap day. */
const yearsDays: readonly LocalDate[] = Array.from({ length: 731 }, (_, index) =>
  addDays('2027-01-01', index),
)
