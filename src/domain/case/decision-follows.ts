import type { LocalDate } from '../local-date.ts'
import { maySamePerson } from '../same-person.ts'
import type { Consequence } from './consequences.ts'
import { decisionStages } from './choices.ts'
import type { Case } from './schema.ts'

/** The row of `elsewhere` that says where what proves the decision lies: a question of its own where it is decided. */
export const decisionProof = 'decision'

/** What follows by itself from an answer about who decides. All of it can be changed. */
export const decisionFollows = (
  before: Case,
  after: Case,
  path: string,
  today: LocalDate,
): readonly Consequence[] => [
  ...inOneAct(before, after, path, today),
  ...proofOf(after, path),
  ...superiorNamed(after, path),
]

const stageIds = Object.keys(decisionStages)

/**
 * Who decides the first stage is taken to have decided those after it in the same act, on the same day, until another is
 * named there; a day that is not said is today.
 */
function inOneAct(before: Case, after: Case, path: string, today: LocalDate): readonly Consequence[] {
  const [, id, name] = /^decision\.stages\.([^.]+)\.(by\.name|by\.role|on|lateReason)$/.exec(path) ?? []
  const row = stageIn(after, id)
  if (id === undefined || name === undefined || row === undefined) return []
  const stamped: readonly Consequence[] =
    name === 'by.name' && row.by?.name !== undefined
      ? [{ path: `decision.stages.${id}.on`, value: today }]
      : []
  if (id !== stageIds[0]) return stamped
  const next = valueOf(row, name)
  const others = stageIds.slice(1).flatMap((other): readonly Consequence[] => {
    const own = valueOf(stageIn(after, other), name)
    const isSame = own === undefined || own === valueOf(stageIn(before, id), name)
    return isSame && next !== undefined && own !== next
      ? [{ path: `decision.stages.${other}.${name}`, value: next, renews: true }]
      : []
  })
  const dated = stageIds
    .slice(1)
    .flatMap((other): readonly Consequence[] =>
      stamped.length > 0 ? [{ path: `decision.stages.${other}.on`, value: row.on ?? today }] : [],
    )
  return [...stamped, ...others, ...dated]
}

type Stage = NonNullable<Case['decision']['stages']>[number]

const stageIn = ({ decision }: Case, id: string | undefined): Stage | undefined =>
  decision.stages?.find((row) => row.id === id)

function valueOf(row: Stage | undefined, name: string): string | undefined {
  if (name === 'on') return row?.on
  if (name === 'lateReason') return row?.lateReason
  return name === 'by.name' ? row?.by?.name : row?.by?.role
}

/** Where what proves the decision lies: it belongs to the decision, and has a name until another is given. */
const proofOf = (after: Case, path: string): readonly Consequence[] =>
  path === `elsewhere.${decisionProof}.where` &&
  after.elsewhere?.find(({ id }) => id === decisionProof)?.where !== undefined
    ? [
        { path: `elsewhere.${decisionProof}.belongsTo`, value: 'decision' },
        { path: `elsewhere.${decisionProof}.name`, value: 'Besked om beslutet' },
      ]
    : []

/** Who names another as the manager who decides has said that there is one; not where it may be the same person. */
function superiorNamed({ decision }: Case, path: string): readonly Consequence[] {
  const { usual, decider } = decision
  const isOther =
    usual?.name !== undefined && decider?.name !== undefined && !maySamePerson(usual.name, decider.name)
  return path === 'decision.decider.name' && isOther
    ? [{ path: 'decision.superiorExists', value: 'yes' }]
    : []
}
