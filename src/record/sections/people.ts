import { decisionLevels, decisionStages } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { decidingLevel, noSuperiorWords } from '../../rules/escalation/deciding-level.ts'
import { changedSince } from '../../rules/escalation/holds.ts'
import { stageOrigin } from '../../rules/escalation/stage-origin.ts'
import { lateStage } from '../../rules/escalation/stages.ts'
import { answeredRows, factsBlock, notStated, say, sentence } from '../say.ts'
import type { Block } from '../tree.ts'
import { proofRows } from './decision-proof.ts'
import { decisionSentence, isAboveWords } from './decision-sentence.ts'

interface Row {
  readonly term: string
  readonly value: string
}

/** Who decided what, when, at which level and why there, who would otherwise have decided, and the decisions on the way. */
export function decisionSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const { decider, outcome, superiorExists, stages, passedOn } = found.decision
  // The usual decider is remembered from case to case: without a decision here it says nothing about this one.
  const decided = decider ?? outcome ?? superiorExists ?? stages ?? passedOn
  if (decided === undefined) return []
  const said = decisionSentence(found)
  const facts = factsBlock([
    ...decisionRows(found, said),
    ...proofRows(found),
    ...levelRows(evaluation),
    ...stageRows(evaluation),
    ...(passedOn ?? []).map((row) => ({
      term: 'Lämnade över beslutet',
      value: `${sentence([row.name ?? notStated, row.role, row.on].filter((text) => text !== undefined).join(', '))} Skäl: ${row.why ?? notStated}`,
    })),
    ...changedRows(evaluation),
  ])
  return said === null ? facts : [{ kind: 'paragraph', text: said }, ...facts]
}

/** What is answered of the decision, in the words of whoever files it, but for what the sentence over it has said. */
const decisionRows = (found: Case, said: string | null): readonly Row[] =>
  rowsOfDecision.flatMap(([pattern, term]) =>
    isSaid(found, pattern, said)
      ? []
      : answeredRows(found, [pattern]).map((row) => (term === undefined ? row : { ...row, term })),
  )

function isSaid(found: Case, path: string, said: string | null): boolean {
  if (said === null || found.unread[path] !== undefined) return false
  const { usual } = found.decision
  if (path === 'decision.superiorExists') return said.includes(isAboveWords)
  // The same person may be the one who decided: said is then something else.
  if (path.startsWith('decision.usual.'))
    return said.includes(
      `över ${[usual?.name, usual?.role].filter((text) => text !== undefined).join(', ')})`,
    )
  // What was decided and its day are what the sentence is made of.
  if (path === 'decision.outcome' || path === 'decision.decidedOn') return true
  const value = say(found, path)
  return inSentence.includes(path) && value !== undefined && said.includes(value)
}

const inSentence = ['decision.decider.name', 'decision.decider.role', 'decision.delegation']

const rowsOfDecision: readonly (readonly [pattern: string, term?: string])[] = [
  ['decision.outcome'],
  ['decision.decidedOn'],
  ['decision.decider.name'],
  ['decision.decider.role'],
  ['decision.delegation'],
  ['decision.usual.name', 'Beslutar i vanliga fall'],
  ['decision.usual.role', 'Befattning för den som beslutar i vanliga fall'],
  ['decision.superiorExists', 'Chef närmast över den som beslutar i vanliga fall finns'],
  ['decision.principal'],
  ['decision.level'],
  ['decision.samePersonReason'],
  ['decision.cancelKind'],
  ['decision.cancelReason'],
]

/** Which level decides, with each rule that says so and where it stands. */
function levelRows(evaluation: Evaluation): readonly Row[] {
  const { level, steps, unknown, withoutSuperior } = decidingLevel(evaluation)
  if (steps.length === 0) return []
  return [
    {
      term: 'Den som ska besluta',
      value: [
        `${decisionLevels[level]}.`,
        ...steps
          .filter(({ words }) => words !== noSuperiorWords)
          .map(({ words, source }) => (source === null ? words : `${words} (${source})`)),
        ...unknown,
      ].join('\n'),
    },
    ...(withoutSuperior ? [{ term: 'Överordnad chef', value: noSuperiorWords }] : []),
  ]
}

/** A decision on the way: who and when; and that it came after what it should have come before, with the reason. */
function stageRows({ facts: { case: found }, findings }: Evaluation): readonly Row[] {
  const wanted = findings.flatMap(({ rule: { demand } }) =>
    demand.is === 'stages-decided' ? demand.stages : [],
  )
  const rows = (found.decision.stages ?? []).map((row): Row & { readonly name: string } => {
    const { id, by, on, delegation, lateReason } = row
    const origin = stageOrigin(found, row)
    const who = [by?.name ?? notStated, by?.role, on ?? notStated, delegation]
    const step = wanted.find(({ stage }) => stage === id)
    const late = step && lateStage(found, step)
    const stages: Readonly<Record<string, string>> = decisionStages
    return {
      name: lower(stages[id] ?? id),
      term: '',
      value: [
        sentence(who.filter((text) => text !== undefined).join(', ')),
        ...(origin === null ? [] : [origin]),
        ...(late === undefined ? [] : [`Fattades ${late.when}. Det är en avvikelse.`]),
        ...(lateReason === undefined ? [] : [sentence(`Skäl: ${lateReason}`)]),
      ].join(' '),
    }
  })
  // Decisions of one person on one day are told of once.
  return [...new Set(rows.map(({ value }) => value))].map((value) => ({
    term: `Beslut: ${enumerated(rows.filter((row) => row.value === value).map(({ name }) => name))}`,
    value,
  }))
}

/** What the decision rested on and is not what it was. */
function changedRows({ facts }: Evaluation): readonly Row[] {
  const changed = changedSince(facts)
  return changed.length === 0
    ? []
    : [
        {
          term: 'Ändrat sedan beslutet',
          value: changed
            .map(
              ({ term, was, now }) =>
                `${term}: ${sentence(was ?? notStated)} Nu: ${sentence(now ?? notStated)}`,
            )
            .join('\n'),
        },
      ]
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
