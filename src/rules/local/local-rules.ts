import { formatKr } from '../../domain/money.ts'
import { rules } from '../catalogue/catalogue.ts'
import type { Condition, Rule } from '../catalogue/schema.ts'
import { localGroupOf } from '../groups.ts'
import { checkRules } from './check-rules.ts'
import { frame } from './frame.ts'
import { filled, localAmounts, type LocalAmount } from './local-amounts.ts'
import { categoriesOf, scopeId } from './scopes.ts'
import type { Routine, RoutineAmount, RoutineQuestion } from './routine.ts'

/** The rules of a local routine, in the same form as those of law and policy. They only ever ask for more. */
export function rulesOf(routine: Routine): readonly Rule[] {
  return [
    ...routine.amounts.flatMap((amount) => {
      const about = localAmounts.find(({ name }) => name === amount.name)
      return about === undefined
        ? []
        : [...templated(routine, about, amount), ...lowered(routine, about, amount)]
    }),
    ...routine.questions.map((question) => questionRule(routine, question)),
    ...checkRules(routine),
  ]
}

/** An amount as the routine's words name it. */
export const withNumbers = (
  text: string,
  { kronor, count }: Pick<RoutineAmount, 'kronor' | 'count'>,
): string => text.replaceAll('{belopp}', formatKr(kronor * 100)).replaceAll('{antal}', String(count ?? ''))

function templated(routine: Routine, about: LocalAmount, amount: RoutineAmount): readonly Rule[] {
  return about.rules.flatMap((template): readonly Rule[] => {
    const { when, demand } = filled(template, amount.kronor, amount.count)
    const { scope } = amount
    if (when === null || demand === null) return []
    const { group, strength } = template
    const message = withNumbers(template.message, amount)
    return [
      {
        id: `local.${template.id}${scope === undefined ? '' : `-${scopeId(scope)}`}`,
        ...(scope === undefined ? {} : { laws: [scope.law] }),
        ...frame(routine, sectionOf(amount)),
        group,
        strength,
        when: [...categoryConditions(routine, amount), ...when],
        demand,
        message,
      },
    ]
  })
}

/** An amount for an act speaks in the categories that have no row of their own under the same name. */
function categoryConditions({ amounts }: Routine, { name, scope }: RoutineAmount): readonly Condition[] {
  if (scope === undefined) return []
  const others = amounts.flatMap((other) => (other.name === name ? (other.scope ?? []) : []))
  const oneOf = categoriesOf(scope, others)
  return oneOf === null ? [] : [{ is: 'category', oneOf: [...oneOf] }]
}

/** A rule of law that speaks from the documentation amount, spoken by the routine from its own. */
function lowered(routine: Routine, about: LocalAmount, amount: RoutineAmount): readonly Rule[] {
  return rules
    .filter(({ id }) => about.lowers.includes(id))
    .flatMap(({ id, laws, group, strength, when, demand, message, validFrom, validTo }): readonly Rule[] => {
      const own = frame(routine, sectionOf(amount))
      const days = { validFrom: later(own.validFrom, validFrom), validTo: earlier(own.validTo, validTo) }
      const conditions = when.flatMap((condition) => ownAmount(condition, amount))
      const said = { group, strength, when: conditions, demand, message }
      return [{ ...own, ...days, id: `local.${id}`, ...(laws === undefined ? {} : { laws }), ...said }]
    })
}

const ownAmount = (condition: Condition, { kronor }: RoutineAmount): readonly Condition[] => {
  if (condition.is !== 'documentation-duty') return [condition]
  return kronor === 0 ? [] : [{ is: 'value-over', kronor }]
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a

const sectionOf = ({ name, scope, line }: RoutineAmount): string =>
  `belopp, ”${name}${scope === undefined ? '' : `, ${scope.name}`}” (rad ${line})`

function questionRule(routine: Routine, asked: RoutineQuestion): Rule {
  const { id, task, question, answer, requiredOver, why } = asked
  return {
    id: `local.question.${id.toLowerCase()}`,
    ...frame(routine, `frågor, ”${id}”`),
    group: localGroupOf(task),
    strength: asked.strength,
    when: requiredOver === null || requiredOver === 0 ? [] : [{ is: 'value-over', kronor: requiredOver }],
    demand: { is: 'local-answer', question: id, answer, optional: requiredOver === null },
    message: `Svara på er egen fråga: ”${question}”`,
    ...(why === null ? {} : { why }),
  }
}
