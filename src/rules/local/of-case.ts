import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Rule } from '../catalogue/schema.ts'
import { localGroupOf, type Group } from '../groups.ts'
import type { Law } from '../parameters/dated.ts'
import { profileOf } from '../parameters/profiles.ts'
import { rulesOf } from './local-rules.ts'
import { readRoutine } from './read-routine.ts'
import type { ReadRoutine, Routine, RoutineQuestion } from './routine.ts'

interface Kept {
  readonly read: ReadRoutine
  readonly rules: readonly Rule[]
}

const kept = new Map<string, Kept>()
const mostKept = 50

/** A routine is parsed once for each text: every case of an office carries the same. */
function keptOf(text: string): Kept {
  const known = kept.get(text)
  if (known) return known
  const read = readRoutine(text)
  const found = { read, rules: read.ok ? rulesOf(read.routine) : unreadableRules }
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, found)
  return found
}

/** How a case's local routine reads; null where it has none. */
export const routineRead = ({ basis }: Pick<Case, 'basis'>): ReadRoutine | null =>
  basis?.routine === undefined ? null : keptOf(basis.routine).read

/** The day that decides whether a routine speaks: the procurement's first, or the case's own until that is answered. */
const firstDay = ({ subject, createdAt }: Case): LocalDate => subject.startDate ?? createdAt.slice(0, 10)

/** The routine that the case goes by; null where it has none, or one for another time or another profile. */
export function routineOf(found: Case): Routine | null {
  const read = routineRead(found)
  return read?.ok === true && speaks(read.routine, found) ? read.routine : null
}

function speaks(routine: Routine, found: Case): boolean {
  return isInForce(routine, found.authority.profile, firstDay(found))
}

function isInForce({ from, to, profiles }: Routine, profile: string, day: LocalDate): boolean {
  if (day < from || (to !== null && day > to)) return false
  return profiles?.includes(profile) ?? true
}

const none: readonly Rule[] = []

/** The rules of the case's local routine. One that cannot be read is itself a fault that is found. */
export const localRulesOf = (found: Case): readonly Rule[] =>
  found.basis?.routine === undefined
    ? none
    : localRulesOn(found.basis.routine, firstDay(found), found.subject.law ?? 'LOU', found.authority.profile)

/** The rules of a routine's text under an act and a profile on a day. */
export function localRulesOn(text: string, day: LocalDate, law: Law, profile: string): readonly Rule[] {
  const { read, rules } = keptOf(text)
  if (!read.ok) return rules
  return isInForce(read.routine, profile, day) ? rules.filter((rule) => isOf(rule, law, day)) : none
}

/** What a routine's text says under a profile on a day; null where it says nothing then, or cannot be read. */
export function localRoutineOn(text: string, day: LocalDate, profile: string): Routine | null {
  const { read } = keptOf(text)
  return read.ok && isInForce(read.routine, profile, day) ? read.routine : null
}

const isOf = ({ laws, validFrom, validTo }: Rule, law: Law, day: LocalDate): boolean =>
  (laws?.includes(law) ?? true) && validFrom <= day && (validTo === null || day <= validTo)

/** Where a question of the routine is answered. */
export const answerPath = (id: string): string => `local.${id}.answer`

/** The question that a path answers, if the case's routine has it. */
export function questionAt(found: Case, path: string): RoutineQuestion | undefined {
  const id = /^local\.([^.]+)\.answer$/.exec(path)?.[1]
  return id === undefined ? undefined : routineOf(found)?.questions.find((question) => question.id === id)
}

/** The group of questions in which a local question stands. */
export function localGroupAt(found: Case, path: string): Group | undefined {
  const question = questionAt(found, path)
  return question === undefined ? undefined : localGroupOf(question.task)
}

/** The routine's questions in a group, as paths, in the order of the file. */
export const localPaths = (found: Case, group: Group): readonly string[] =>
  (routineOf(found)?.questions ?? [])
    .filter(({ task }) => localGroupOf(task) === group)
    .map(({ id }) => answerPath(id))

/** Whether bids are opened formally, by named persons: by the profile, or because the local routine says so. */
export const opensFormally = (found: Case): boolean =>
  profileOf(found.authority.profile)?.formalOpening === true || routineOf(found)?.formalOpening === true

/** The routine's own help for a question, by the pattern of its field. */
export const localHelp = (found: Case, pattern: string): string | undefined =>
  routineOf(found)?.helps.find(({ patterns }) => patterns.includes(pattern))?.text

const unreadableRules: readonly Rule[] = [
  {
    id: 'local.unreadable',
    layer: 'local',
    source: { document: 'Ärendets lokala rutin', section: 'hela filen' },
    validFrom: '0001-01-01',
    validTo: null,
    group: 'local-arende',
    strength: 'must',
    when: [],
    demand: { is: 'routine-readable' },
    message: 'Ärendets lokala rutin går inte att läsa. Be den som har hand om rutinen läsa in den på nytt.',
  },
]
