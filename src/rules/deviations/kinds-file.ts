import { z } from 'zod'
import { conditionSchema, demandSchema, layerOrder } from '../catalogue/schema.ts'
import { checkUnique, daySchema, readRulesFile, RulesFileError, textSchema } from '../parameters/dated.ts'

const file = 'direktlots-deviations/1'

/** From when a finding is a departure: at once, or only once it is decided or signed all the same. */
const once = z.enum(['now', 'decided', 'signed'])

/** How a departure shows in a case. What answers alone do not tell, the code finds by this name (src/rules/deviations/seen). */
const seenSchema = z.discriminatedUnion('is', [
  /** All the conditions hold. */
  z.strictObject({ is: z.literal('answers'), when: z.array(conditionSchema).min(1) }),
  /** One of the rules is found in one of the states, and the conditions hold. */
  z.strictObject({
    is: z.literal('finding'),
    states: z.array(z.enum(['wrong', 'missing'])).min(1),
    once,
    when: z.array(conditionSchema).optional(),
  }),
  z.strictObject({ is: z.literal('checks'), step: z.enum(['decision', 'signing']) }),
  /** Two steps in another order than the program advises, by the link's id. */
  z.strictObject({ is: z.literal('advised-order'), link: textSchema }),
  z.strictObject({
    is: z.enum([
      'collected',
      'few-asked',
      'not-in-writing',
      'late-bid',
      'not-best',
      'same-person',
      'same-person-maybe',
      'earlier-preparer',
      'signed-cancelled',
      'no-decision',
      'step-order',
      'late-stage',
      'missing-stage',
      'refused',
      'changed',
      'not-evaluated',
    ]),
  }),
])

const kindSchema = z.strictObject({
  /** That of the row in a case's `deviations`, alone or before a name of what it is about: never given another meaning. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: textSchema,
  /** How much it weighs for whoever decides: the heaviest is said first. 1 to 99. */
  weight: z.int().min(1).max(99),
  seen: seenSchema,
  /** What it is, with `{name}` where the case's own figures go. */
  says: textSchema,
  /** The same before the decision, where `says` speaks of it as taken. */
  ahead: textSchema.optional(),
  /** The rules that are departed from, the first that speaks in the case first; `*` at the end: all that begin so. */
  rules: z.array(z.string().min(1)).min(1).optional(),
  /** The same by what they ask. */
  demands: z.array(z.string().min(1)).min(1).optional(),
  /** Where it stands, where none of the rules says that it is a departure. */
  own: z.strictObject({ document: textSchema, section: textSchema, layer: z.enum(layerOrder) }).optional(),
  /** Where its reason already stands, as paths with `{name}`. Absent: it has none, and `deviations.<id>.reason` is asked. */
  reasonAt: z.array(textSchema).min(1).optional(),
  /** Who decided on it, where that is another than the decider. */
  byAt: textSchema.optional(),
  /** It is told in a report before the decision too, as soon as it is what the answers point to. */
  isForeseen: z.literal(true).optional(),
  /** It comes about after the decision: the decider neither sees it nor decides on it. */
  isAfterDecision: z.literal(true).optional(),
  /** Nobody has decided on it: it came to be so. */
  isUndecided: z.literal(true).optional(),
})

const fileSchema = z.strictObject({
  format: z.literal(file),
  version: daySchema,
  kinds: z.array(kindSchema).min(1),
})

export type DeviationKind = z.output<typeof kindSchema>

const demandNames: ReadonlySet<string> = new Set(demandSchema.options.map((one) => one.shape.is.value))

/**
 * Parses the kinds of departures. Throws RulesFileError with file and property named: also where a rule or a demand is none of the
 * program's (`isRule`), or a kind has no source.
 */
export function readKinds(
  name: string,
  json: unknown,
  isRule: (id: string) => boolean,
): readonly DeviationKind[] {
  const { kinds } = readRulesFile(name, fileSchema, json)
  checkUnique(
    name,
    ['kinds'],
    kinds.map(({ id }) => id),
  )
  kinds.forEach(({ rules = [], demands = [], own, seen }, index) => {
    const at = ['kinds', index]
    const unknown = rules.find((id) => !isRule(id))
    if (unknown !== undefined) throw new RulesFileError(name, [...at, 'rules'], `${unknown} är ingen regel`)
    const strange = demands.find((is) => !demandNames.has(is))
    if (strange !== undefined) throw new RulesFileError(name, [...at, 'demands'], `${strange} är inget krav`)
    const hasSource = rules.length + demands.length > 0 || own !== undefined
    if (!hasSource && seen.is !== 'step-order')
      throw new RulesFileError(name, at, 'har varken regel, krav eller egen källa')
  })
  return kinds
}
