import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { sayField } from '../../domain/case/fields/read.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { rememberLast } from '../../domain/remember.ts'
import { linesSeen } from '../escalation/answer-on-paper.ts'
import type { Layer } from '../catalogue/schema.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import type { DeviationKind } from './kinds-file.ts'
import { deviationKinds } from './kinds.ts'
import { sourceOfKind } from './of-rules.ts'
import { seenOf, type Seen } from './seen.ts'

/** A departure from law, policy or routine in a case, and what is known about it. */
export interface Deviation {
  /** That of its row in the case's `deviations`. */
  readonly id: string
  /** Of assets/rules/deviations.json. */
  readonly kind: string
  readonly title: string
  /** How much it weighs for whoever decides: the higher, the more. */
  readonly weight: number
  /** What it is in this case, a sentence or two. */
  readonly what: string
  /** As it was written, whatever it says; undefined where nobody has written a word. */
  readonly reason: string | undefined
  /** What is written says little: nobody is told so but whoever wrote it, and the record in a note. */
  readonly isGeneral: boolean
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

/** A departure in a case, before anything is told of it. */
interface Shown extends Pick<Deviation, 'id' | 'title' | 'source' | 'layer'> {
  readonly of: DeviationKind
  /** What goes in place of `{name}` in the kind's words and paths. */
  readonly figures: Seen['figures']
  readonly isReasonOld: Seen['isReasonOld']
}

/** Every departure in a case, in the order in which a purchase makes them. None in a case that is as it should be. */
export const deviationsOf = (evaluation: Evaluation): readonly Deviation[] =>
  shownDeviations(evaluation).map((one) => toldOf(one, evaluation, false))

/** The same with no more than what they are called and where they stand. */
export const shownDeviations = (evaluation: Evaluation): readonly Shown[] => shownOf(readyKinds, evaluation)

/** Those of them whose reason is asked for in the case's `deviations`. */
export const shownAsking = (evaluation: Evaluation): readonly Shown[] => shownOf(kindsAsking, evaluation)

const asksReason = ({ reasonAt }: DeviationKind): boolean => reasonAt === undefined

/** Where the reason of one of those is written. */
export const ownReasonAt = ({ id }: Pick<Shown, 'id'>): string => `deviations.${id}.reason`

/** Whether the reason of one of those is there, and says something. */
export function isExplained(found: Case, one: Pick<Shown, 'id'>): boolean {
  if (found.deviations === undefined) return false
  const path = ownReasonAt(one)
  return sayAt(found, path).length > 0 && noAnswerAt(found, path) === undefined
}

/**
 * What whoever decides takes a stand on: every departure that there would be if it were decided as it stands, also those that
 * can still be mended, in the same order. None that comes after the decision.
 */
export const departuresBefore = (evaluation: Evaluation): readonly Deviation[] =>
  beforeDecision
    .flatMap((ready) => shownAs(ready, evaluation, true))
    .map((one) => toldOf(one, evaluation, true))

/**
 * What the answers point to, and is none yet: it would be a departure were it decided so. Nothing once it is decided, and nothing that
 * is only not done yet.
 */
export function departuresForeseen(evaluation: Evaluation): readonly Deviation[] {
  const seen = new Set(shownDeviations(evaluation).map(({ id }) => id))
  const foreseen = new Set(deviationKinds.flatMap(({ id, isForeseen }) => (isForeseen === true ? [id] : [])))
  return departuresBefore(evaluation).filter(({ id, kind }) => foreseen.has(kind) && !seen.has(id))
}

const none: readonly Shown[] = []

/** A kind made ready to be looked for in many cases. */
interface ReadyKind {
  readonly kind: DeviationKind
  readonly seenIn: ReturnType<typeof seenOf>
}

function shownAs({ kind, seenIn }: ReadyKind, evaluation: Evaluation, ahead: boolean): readonly Shown[] {
  const all = seenIn(evaluation, ahead)
  if (all.length === 0) return none
  return all.flatMap((seen) => {
    const source = seen.of ?? sourceOfKind(kind, evaluation)
    const { figures, isReasonOld } = seen
    return source === null
      ? []
      : [{ of: kind, id: idOf(kind, seen), title: kind.title, figures, isReasonOld, ...source }]
  })
}

const readyKinds = deviationKinds.map((kind) => {
  const ready = { kind, seenIn: seenOf(kind) }
  // Found once for the rules that ask, and of no other kind than they ask about.
  return { ...ready, shownIn: rememberLast((evaluation: Evaluation) => shownAs(ready, evaluation, false)) }
})

/** Nearly no kind shows in a case. */
function shownOf(kinds: typeof readyKinds, evaluation: Evaluation): readonly Shown[] {
  let all = none
  for (const { shownIn } of kinds) {
    const shown = shownIn(evaluation)
    if (shown.length > 0) all = all.length === 0 ? shown : [...all, ...shown]
  }
  return all
}

const kindsAsking = readyKinds.filter(({ kind }) => asksReason(kind))
const beforeDecision = readyKinds.filter(({ kind }) => kind.isAfterDecision !== true)

const idOf = ({ id }: DeviationKind, { about }: Seen): string =>
  about === undefined ? id : `${id}-${about}`.slice(0, longestId)

function toldOf(
  { of: kind, id, title, source, layer, figures: own, isReasonOld }: Shown,
  { facts }: Evaluation,
  ahead: boolean,
): Deviation {
  const { case: found, value } = facts
  const figures = {
    value: value.legalOre === null ? 'ett värde som inte är känt' : formatKr(value.legalOre),
    signed: found.contract.signedOn ?? '',
    winner: `suppliers.${found.award.supplierId ?? ''}`,
    ...own,
  }
  const row = found.deviations?.find((one) => one.id === id)
  const ownReason = ownReasonAt({ id })
  const paths = kind.reasonAt?.map((path) => filled(path, figures))
  const answers = [...(isReasonOld === true ? [] : (paths ?? [])), ownReason]
  const said = answers.flatMap((path) => sayAt(found, path))
  return {
    id,
    kind: kind.id,
    title,
    weight: kind.weight,
    what: filled((ahead ? kind.ahead : undefined) ?? kind.says, figures).trim(),
    reason: said.length === 0 ? undefined : said.join(': '),
    isGeneral: answers.some((path) => noAnswerAt(found, path) !== undefined),
    reasonAt: paths?.at(-1) ?? ownReason,
    asksReason: asksReason(kind),
    isAfterDecision: kind.isAfterDecision === true,
    by: row?.by ?? byOf(found, kind, id),
    source,
    layer,
    reportedOn: row?.reportedOn,
  }
}

/** As long as an id of a row may be. */
const longestId = 64

/** The id of the line of a paper that tells of a departure. */
export const lineOfDeparture = (id: string): string => `departure-${id}`.slice(0, longestId)

const filled = (text: string, figures: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? '')

/** An answer in words, as it was given, whatever it says; nothing where the case has none at the path, or not a word. */
function sayAt(found: Case, path: string): readonly string[] {
  const field = fieldAt(path)
  const value = getAt(found, path)
  if (typeof value === 'string' && !/\p{L}{2}/u.test(value) && noAnswerAt(found, path) !== undefined)
    return []
  return field === undefined || value === undefined ? [] : [sayField(field, value)]
}

/** Who decided on a departure: the one it names, else the decider where it was there to decide on. */
function byOf(
  found: Case,
  { byAt, isAfterDecision, isUndecided }: DeviationKind,
  id: string,
): string | undefined {
  if (byAt !== undefined) return sayAt(found, byAt)[0]
  const { decider, outcome } = found.decision
  if (
    isAfterDecision === true ||
    isUndecided === true ||
    outcome === undefined ||
    decider?.name === undefined
  )
    return undefined
  // What came about later than what the decider read is not decided on by that one.
  const seen = linesSeen(found)
  if (seen !== null && !seen.has(lineOfDeparture(id))) return undefined
  return [decider.name, decider.role].filter((text) => text !== undefined).join(', ')
}
