import { formatKr } from '../../domain/money.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Rule } from '../catalogue/schema.ts'
import { filled, localAmounts } from './local-amounts.ts'
import { checksIn, demandsFor } from './local-checks.ts'
import { amountIn, profilesHeld, untilFurtherNotice, type Held } from './milder.ts'
import type { RetiredCheck, RoutineChecks, RoutineProblem, TightenedCheck } from './routine.ts'

/**
 * What a routine may not do with the checks of the house: leave out one that a law or a policy demands, or demand one from
 * a higher amount. Held against the profiles that the routine is written for, else against `profile`, on its first day.
 */
export function milderCheckProblems(
  routine: Held & { readonly checks: RoutineChecks },
  profile: string | undefined,
): readonly RoutineProblem[] {
  const { retired, tightened } = routine.checks
  const day = routine.from ?? untilFurtherNotice
  const ids = profilesHeld(routine, profile)
  return [
    ...retired.flatMap((check) => retiredProblem(routine, check, ids, day)),
    ...tightened.flatMap((check) => ids.flatMap((id) => laterProblem(check, id, day)).slice(0, 1)),
  ]
}

function retiredProblem(
  { amounts }: Held,
  { id, name, line }: RetiredCheck,
  profiles: readonly string[],
  day: LocalDate,
): readonly RoutineProblem[] {
  const rule = profiles.flatMap((profile) => demandsFor(id, profile)).find((demand) => holdsOn(demand, day))
  if (rule !== undefined)
    return [
      {
        line,
        sentence: `”${name}” kan inte tas bort: den krävs av ${placeOf(rule)} (regel ${rule.id}). Ta bort raden.`,
      },
    ]
  const own = amounts.find((amount) =>
    localAmounts
      .find((about) => about.name === amount.name)
      ?.rules.some((template) => {
        const { demand } = filled(template, amount.kronor, amount.count)
        return demand !== null && checksIn(demand).includes(id)
      }),
  )
  if (own === undefined) return []
  return [
    {
      line,
      sentence: `”${name}” kan inte tas bort: er egen rad ”${own.name}” (rad ${own.line}) kräver den. Ta bort en av raderna.`,
    },
  ]
}

/** The check is demanded already, from a lower amount. */
function laterProblem(
  { id, name, requiredOver, line }: TightenedCheck,
  profile: string,
  day: LocalDate,
): readonly RoutineProblem[] {
  if (requiredOver === null) return []
  return demandsFor(id, profile)
    .filter((rule) => rule.strength === 'must' && holdsOn(rule, day))
    .flatMap((rule) => {
      const known = amountIn(rule)?.kronor
      if (known === undefined || requiredOver <= known) return []
      const already = known === 0 ? 'alltid' : `över ${formatKr(known * 100)}`
      const sentence = `”krävs”: över ${formatKr(requiredOver * 100)} är mildare än det som redan gäller för ”${name}”: ${already}, enligt ${placeOf(rule)}. En lokal rutin får bara skärpa: skriv ett lägre belopp, eller ta bort raden.`
      return [{ line, sentence }]
    })
}

const holdsOn = ({ validFrom, validTo }: Rule, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)

const placeOf = ({ source }: Rule): string => `${source.document}, ${source.section}`
