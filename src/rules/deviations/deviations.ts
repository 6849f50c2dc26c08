import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { sayField } from '../../domain/case/fields/read.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import type { Layer } from '../catalogue/schema.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { DeviationKind } from './kinds-file.ts'
import { deviationKinds } from './kinds.ts'
import { sourceOfKind } from './of-rules.ts'
import { seenIn, type Seen } from './seen.ts'

/** A departure from law, policy or routine in a case, and what is known about it. */
export interface Deviation {
  /** That of its row in the case's `deviations`. */
  readonly id: string
  /** Of assets/rules/deviations.json. */
  readonly kind: string
  readonly title: string
  /** What it is in this case, a sentence or two. */
  readonly what: string
  /** Undefined where nobody has written one. */
  readonly reason: string | undefined
  /** Where the reason stands, or is to be written: the first of the paths. */
  readonly reasonAt: string
  /** The reason is asked for here, and nowhere else. */
  readonly asksReason: boolean
  /** It comes about after the decision: there is nothing of it for the decider to see. */
  readonly isAfterDecision: boolean
  /** Who decided on it, with title; undefined where nobody has. */
  readonly by: string | undefined
  /** Document and section. */
  readonly source: string
  readonly layer: Layer
  readonly reportedOn: LocalDate | undefined
}

/** Every departure in a case, in the order in which a purchase makes them. None in a case that is as it should be. */
export const deviationsOf = (evaluation: Evaluation): readonly Deviation[] =>
  deviationKinds.flatMap((kind) =>
    seenIn(kind, evaluation).flatMap((seen) => deviationOf(kind, seen, evaluation)),
  )

function deviationOf(kind: DeviationKind, seen: Seen, evaluation: Evaluation): readonly Deviation[] {
  const { case: found, value } = evaluation.facts
  const of = seen.of ?? sourceOfKind(kind, evaluation)
  if (of === null) return []
  const id = seen.about === undefined ? kind.id : `${kind.id}-${seen.about}`.slice(0, longestId)
  const figures = {
    value: value.legalOre === null ? 'ett värde som inte är känt' : formatKr(value.legalOre),
    signed: found.contract.signedOn ?? '',
    winner: `suppliers.${found.award.supplierId ?? ''}`,
    ...seen.figures,
  }
  const row = found.deviations?.find((one) => one.id === id)
  const own = `deviations.${id}.reason`
  const paths = kind.reasonAt?.map((path) => filled(path, figures))
  const said = [...(paths ?? []).flatMap((path) => sayAt(found, path)), ...sayAt(found, own)]
  return [
    {
      id,
      kind: kind.id,
      title: kind.title,
      what: filled(kind.says, figures).trim(),
      reason: said.length === 0 ? undefined : said.join(': '),
      reasonAt: paths?.at(-1) ?? own,
      asksReason: paths === undefined,
      isAfterDecision: kind.isAfterDecision === true,
      by: row?.by ?? byOf(found, kind),
      ...of,
      reportedOn: row?.reportedOn,
    },
  ]
}

/** As long as an id of a row may be. */
const longestId = 64

const filled = (text: string, figures: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? '')

/** An answer in words; nothing where the case has none at the path. */
function sayAt(found: Case, path: string): readonly string[] {
  const field = fieldAt(path)
  const value = getAt(found, path)
  return field === undefined || value === undefined ? [] : [sayField(field, value)]
}

/** Who decided on a departure: the one it names, else the decider where it was there to decide on. */
function byOf(found: Case, { byAt, isAfterDecision, isUndecided }: DeviationKind): string | undefined {
  if (byAt !== undefined) return sayAt(found, byAt)[0]
  const { decider, outcome } = found.decision
  if (
    isAfterDecision === true ||
    isUndecided === true ||
    outcome === undefined ||
    decider?.name === undefined
  )
    return undefined
  return [decider.name, decider.role].filter((text) => text !== undefined).join(', ')
}
