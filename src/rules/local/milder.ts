import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Rule } from '../catalogue/schema.ts'
import { amountRow } from '../parameters/amounts.ts'
import { limitRow, lowestKnownLimit } from '../parameters/limits.ts'
import { filled, localAmounts, type LocalAmount } from './local-amounts.ts'
import { categoryIn, type AmountScope } from './scopes.ts'
import type { RoutineAmount, RoutineProblem } from './routine.ts'

/** What law or a profile already asks: from which amount, of how many, and where it stands. */
interface Known {
  readonly kronor: number
  readonly count: number | null
  readonly says: string
  readonly where: string
}

/** What milder amounts are looked for in. `from`: null where the file's own day cannot be read. */
export interface Held {
  readonly amounts: readonly RoutineAmount[]
  readonly from: LocalDate | null
  readonly profiles: readonly string[] | null
}

/** A day that only rows without a last day hold on: what applies until further notice. */
export const untilFurtherNotice = '9999-12-31'

/**
 * Amounts of a routine that are milder than what already holds: a local routine may only add or tighten. Held against
 * the law and the policies of the profiles that the routine is written for, else of `profile`, on the routine's first day.
 */
export function milderProblems(routine: Held, profile: string | undefined): readonly RoutineProblem[] {
  const day = routine.from ?? untilFurtherNotice
  const ids = profilesHeld(routine, profile)
  return routine.amounts.flatMap((amount) => {
    const about = localAmounts.find(({ name }) => name === amount.name)
    if (!about) return []
    const stricter = knownFor(about, day, ids, amount).find((known) => isMilder(amount, known))
    return stricter === undefined ? [] : [{ line: amount.line, sentence: sentenceOf(amount, stricter) }]
  })
}

/** The profiles that a routine is held against: its own, else `profile`. */
export const profilesHeld = (
  { profiles }: Pick<Held, 'profiles'>,
  profile: string | undefined,
): readonly string[] => profiles ?? (profile === undefined ? [] : [profile])

const isMilder = ({ kronor, count }: RoutineAmount, known: Known): boolean => {
  const asksNoMore = count === null || known.count === null || count <= known.count
  return (
    asksNoMore && (kronor > known.kronor || (kronor === known.kronor && (count ?? 0) < (known.count ?? 0)))
  )
}

function sentenceOf({ name, kronor, count, scope }: RoutineAmount, known: Known): string {
  const own = `${count === null ? '' : `${count} leverantörer över `}${formatKr(kronor * 100)}`
  const byAct =
    scope === undefined && localAmounts.some((about) => about.name === name && about.byAct === true)
      ? ' Är beloppet för en annan lag eller för bilaga 2, skriv det under lagens namn, så som i mallen.'
      : ''
  const wayOut = count === null ? 'skriv ett lägre belopp' : 'skriv ett lägre belopp eller fler leverantörer'
  return `”${name}${scope === undefined ? '' : `, ${scope.name}`}”: ${own} är mildare än det som redan gäller: ${known.says}, enligt ${known.where}. En lokal rutin får bara skärpa: ${wayOut}, eller ta bort raden.${byAct}`
}

function knownFor(about: LocalAmount, day: LocalDate, ids: readonly string[], amount: RoutineAmount) {
  switch (about.comparedWith) {
    case 'limit':
      return limitOf(day, amount.scope)
    case 'documentation':
      return documentationOf(day)
    case 'rules':
      return ids.flatMap((id) => alreadyAsked(about, day, id, amount))
    default:
      return []
  }
}

/** The limit of the act that the amount is for; one for every act is held against the lowest, LOU's. */
function limitOf(day: LocalDate, scope: AmountScope | undefined): readonly Known[] {
  const limit =
    scope === undefined ? lowestKnownLimit('LOU', day) : limitRow(scope.law, categoryIn(scope), day)
  if (limit === 'unknown' || limit.sek === null) return []
  return [
    {
      kronor: limit.sek,
      count: null,
      says: `högst ${formatKr(limit.sek * 100)}`,
      where: `direktupphandlingsgränsen i ${scope?.name ?? 'LOU'} från ${limit.from}`,
    },
  ]
}

function documentationOf(day: LocalDate): readonly Known[] {
  const row = amountRow('documentation-over', 'LOU', day)
  return row === 'unknown' || row.amount === null
    ? []
    : [
        {
          kronor: row.amount,
          count: null,
          says: `över ${formatKr(row.amount * 100)}`,
          where: `dokumentationsplikten, ${row.source.title}`,
        },
      ]
}

/** What the law and a profile's policy ask in the same group and in the same way, whatever the answers in a case. */
function alreadyAsked(
  about: LocalAmount,
  day: LocalDate,
  id: string,
  amount: RoutineAmount,
): readonly Known[] {
  const ours = about.rules.map((template) => ({
    group: template.group,
    ...filled(template, amount.kronor, amount.count),
  }))
  return rules
    .filter((rule) => rule.strength === 'must' && (rule.profiles?.includes(id) ?? true))
    .filter((rule) => rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo))
    .filter((rule) =>
      ours.some(
        ({ group, demand }) => group === rule.group && demand !== null && sameDemand(demand, rule.demand),
      ),
    )
    .flatMap((rule) => {
      const known = amountIn(rule)
      const where = `${rule.source.document}, ${rule.source.section}`
      return known === null ? [] : [{ ...known, says: saysOf(known), where }]
    })
}

function saysOf({ kronor, count }: Pick<Known, 'kronor' | 'count'>): string {
  const when = kronor === 0 ? 'alltid' : `över ${formatKr(kronor * 100)}`
  return count === null ? when : `${count} leverantörer ${when}`
}

function sameDemand(ours: Rule['demand'], theirs: Rule['demand']): boolean {
  if (ours.is === 'answered' && theirs.is === 'answered')
    return ours.fields.some((field) => theirs.fields.includes(field))
  return ours.is === theirs.is
}

/** Conditions beside the amount that do not make a rule special to some cases. */
const general: readonly string[] = ['value-over', 'awarding', 'competition-short']

/** From which amount a rule speaks, and of how many; null where it speaks in some cases alone. */
export function amountIn({ when }: Rule): { readonly kronor: number; readonly count: number | null } | null {
  if (when.some((condition) => !general.includes(condition.is))) return null
  const over = when.find((condition) => condition.is === 'value-over')
  const short = when.find((condition) => condition.is === 'competition-short')
  return { kronor: over?.kronor ?? 0, count: short?.count ?? null }
}
