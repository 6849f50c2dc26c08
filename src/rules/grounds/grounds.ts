import groundsJson from '../../../assets/rules/grounds.json' with { type: 'json' }
import { grounds as groundNames } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { regimeOn } from '../parameters/amounts.ts'
import type { Law } from '../parameters/dated.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { readGrounds, type GroundCase, type GroundEntry, type Limb } from './grounds-file.ts'

/** Every ground of the house with its questions, in the order in which they are offered. */
export const grounds = readGrounds('assets/rules/grounds.json', groundsJson).grounds

/** A ground as one act has it on one day. */
export interface FoundGround {
  readonly entry: GroundEntry
  readonly name: string
  /** Act, chapter and section. */
  readonly section: string
  readonly verdict: 'computed' | 'ask'
  readonly note: string | undefined
  readonly law: Law
}

/** The act's grounds on the day the procurement began; none where the house does not know the act's. */
const groundsOn = (law: Law, date: LocalDate): readonly FoundGround[] =>
  grounds.flatMap((entry) => {
    const act = regimeOn(entry.acts, law, date)
    if (!act) return []
    const { verdict, note } = act
    return [{ entry, name: groundNames[entry.id], section: act.source.title, verdict, note, law }]
  })

/** The grounds that a case can state; its law is LOU and its day `today` until they are answered. */
export const groundsOf = ({ subject }: Case, today: LocalDate): readonly FoundGround[] =>
  groundsOn(subject.law ?? 'LOU', subject.startDate ?? today)

/** The ground that a case states, where its act has it. */
export const groundOf = (found: Case, today: LocalDate): FoundGround | undefined =>
  groundsOf(found, today).find(({ entry }) => entry.id === found.reason.ground)

/** Where the answer to a question of a ground stands in a case. */
export const limbPath = (id: string): string => `reason.limbs.${id}.text`

export const limbAnswer = ({ reason }: Case, id: string): string | undefined =>
  reason.limbs?.find((row) => row.id === id)?.text

/** The cases a ground refers to, as its act has them: none where the ground is one alone. */
export const casesOf = ({ entry, law }: FoundGround): readonly GroundCase[] =>
  (entry.cases?.list ?? []).filter(({ sections }) => sections[law] !== undefined)

/** Which of the ground's cases the procurement is said to be. */
export function chosenCase(ground: FoundGround, found: Case): GroundCase | undefined {
  const { cases } = ground.entry
  const answer = cases && limbAnswer(found, cases.id)
  return casesOf(ground).find(({ id }) => id === answer)
}

/** The questions that the stated ground has in this case, in order: of the ground itself and of the case chosen. */
export function limbsOf(ground: FoundGround, found: Case): readonly Limb[] {
  const limbs = [...ground.entry.limbs, ...(chosenCase(ground, found)?.limbs ?? [])]
  return limbs.filter(({ sections }) => sections === undefined || sections[ground.law] !== undefined)
}

/** Paths of the answers that the stated ground still lacks; an answer that says nothing is none. */
export function missingLimbs(found: Case, today: LocalDate): readonly string[] {
  const ground = groundOf(found, today)
  if (!ground) return []
  const { cases } = ground.entry
  const open = cases && chosenCase(ground, found) === undefined ? [cases.id] : []
  const unanswered = limbsOf(ground, found).filter(
    ({ id }) => limbAnswer(found, id) === undefined || noAnswerAt(found, limbPath(id)) !== undefined,
  )
  return [...open, ...unanswered.map(({ id }) => id)].map(limbPath)
}

/** The words of a question that a ground asks, by the id of its answer; undefined where no ground asks it. */
export function limbQuestion(id: string): string | undefined {
  return asked.get(id)
}

const asked: ReadonlyMap<string, string> = new Map(
  grounds.flatMap(({ limbs, cases }) => [
    ...[...limbs, ...(cases?.list ?? []).flatMap((entry) => entry.limbs)].map(
      (limb) => [limb.id, limb.question] as const,
    ),
    ...(cases ? [[cases.id, cases.question] as const] : []),
  ]),
)

/** An answer to a question of a ground in words: the name of a case in place of its id. */
export function limbWords(id: string, text: string): string {
  const cases = grounds.find((entry) => entry.cases?.id === id)?.cases
  return cases?.list.find((entry) => entry.id === text)?.name ?? text
}
