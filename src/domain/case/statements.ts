import { samePerson } from '../same-person.ts'
import type { LocalDate } from '../local-date.ts'
import type { Consequence } from './consequences.ts'
import { coverOf } from './covered.ts'
import type { Case, Statement } from './schema.ts'

/**
 * Statements on conflicts of interest are never written over. An answer that is changed in what it says, when, by whom
 * or in which part, or whose giver no longer takes part, is kept as a row of its own with the day it stood until; the
 * person who is asked anew gets an empty one.
 */

type Part = NonNullable<Statement['part']>

/** Who has a part now, where the case itself says so: those who judge bids have only their own statements. */
export const personOf = (
  found: Pick<Case, 'preparer' | 'decision'>,
  part: Part | undefined,
): Case['preparer'] | undefined =>
  part === 'preparer' ? found.preparer : part === 'decider' ? found.decision.decider : undefined

/** The statement that stands is the one that no other has taken the place of. */
export const isCurrent = ({ until }: Statement): boolean => until === undefined

/** The standing statement of the one who prepares the purchase, or of the one who decides. */
export const statementOf = (found: Case, part: Part): Statement | undefined =>
  (found.impartiality.statements ?? []).find((row) => row.part === part && isCurrent(row))

/** Ways by which the one who stated an interest leaves the case to somebody else. */
export const leaves = ({ way }: Statement): boolean => way !== undefined && way !== 'no-conflict'

/** What an answer about a statement does to the statements that were there. */
export function statementsKept(
  before: Case,
  after: Case,
  path: string,
  today: LocalDate,
): readonly Consequence[] {
  const [, id = '', name = ''] = /^impartiality\.statements\.([^.]+)\.([^.]+)$/.exec(path) ?? []
  const was = before.impartiality.statements?.find((row) => row.id === id)
  const now = after.impartiality.statements?.find((row) => row.id === id)
  if (now !== undefined && name === 'conflict') return answeredAnew(after, was, now, today)
  if (now !== undefined && name === 'name')
    return [...evaluator(now), ...givenToAnother(after, was, now, today)]
  if (now !== undefined && name === 'part') return givenInAnotherPart(after, was, now, today)
  if (now !== undefined && (name === 'note' || name === 'on')) return reworded(after, was, now, name, today)
  if (now !== undefined && name === 'way' && now.part === 'evaluator') return evaluatorLeaves(now, today)
  if (now !== undefined && name === 'way' && isCurrent(now)) return vacated(after, now, today)
  if (path === 'preparer.name' || path === 'decision.decider.name') return replaced(after, path, today)
  return []
}

/** Why a row may not be taken away, as a sentence that says what to do instead; null where it may. */
export function heldStatement(found: Case, path: string): string | null {
  const id = /^impartiality\.statements\.([^.]+)$/.exec(path)?.[1]
  const row = found.impartiality.statements?.find((statement) => statement.id === id)
  return row?.conflict === undefined
    ? null
    : 'Ett svar om jäv tas inte bort. Ange i stället att personen inte deltar längre.'
}

/** Whoever is added by name is neither the one who prepares nor the one who decides. */
const evaluator = ({ id, part }: Statement): readonly Consequence[] =>
  part !== undefined || id === 'preparer' || id === 'decider'
    ? []
    : [{ path: `impartiality.statements.${id}.part`, value: 'evaluator' }]

function answeredAnew(
  found: Case,
  was: Statement | undefined,
  now: Statement,
  today: LocalDate,
): readonly Consequence[] {
  if (was?.conflict === undefined) return []
  const isOther = samePerson(was.name, personOf(found, was.part)?.name) === false
  if (!isOther && was.conflict === now.conflict) return givenAgain(found, was, today)
  const slip = !isOther && was.conflict === 'no' && was.on === today && !isAboutOthers(found, was)
  const cleared = ['note', 'form', 'way', 'wayNote', 'wayBy', 'wayOn', 'changeReason', 'until']
  const anew =
    now.conflict === undefined
      ? [...cleared, ...(isPersonal(was) ? given : ['on', 'notedBy', 'supplierIds', 'covers'])]
      : cleared
  return [
    ...(slip ? [] : kept(found, was, today)),
    ...emptied(now.id, anew),
    ...(leaves(was) ? givenBack(found, was) : []),
  ]
}

/** What the program fills in again when the statement is given. Those who judge bids are named by hand. */
const given = ['name', 'role', 'on', 'notedBy', 'supplierIds', 'covers']
const isPersonal = ({ part }: Statement): boolean => part === 'preparer' || part === 'decider'

/**
 * The same answer given again, for suppliers that have come since. On a later day, or where another supplier stands in
 * the place of one that the earlier answer was about, that answer is kept as it was; its paper is about the earlier ones.
 */
function givenAgain(found: Case, was: Statement, today: LocalDate): readonly Consequence[] {
  if (was.on === today && !isAboutOthers(found, was)) return []
  return [...kept(found, was, today), ...emptied(was.id, ['form'])]
}

/** Another supplier stands in the row of one that the answer was about. */
const isAboutOthers = (found: Case, was: Statement): boolean =>
  found.suppliers.some((supplier) => coverOf(was, supplier).is === 'changed')

/** A given statement's words or day in another wording: the earlier is kept. Words that were lacking are no change that day. */
function reworded(
  found: Case,
  was: Statement | undefined,
  now: Statement,
  name: 'note' | 'on',
  today: LocalDate,
): readonly Consequence[] {
  if (was?.conflict === undefined || !isCurrent(was) || was[name] === now[name]) return []
  if (was[name] === undefined && (name === 'on' || was.on === today)) return []
  return [keptRow(found, was, today)]
}

/** In another part of the purchase the same person has said nothing yet. */
function givenInAnotherPart(
  found: Case,
  was: Statement | undefined,
  now: Statement,
  today: LocalDate,
): readonly Consequence[] {
  if (was?.conflict === undefined || was.part === undefined || was.part === now.part) return []
  return [...kept(found, was, today), ...emptied(now.id, personal)]
}

/** Another name on a given statement is another person, who has said nothing yet. */
function givenToAnother(
  found: Case,
  was: Statement | undefined,
  now: Statement,
  today: LocalDate,
): readonly Consequence[] {
  if (was?.conflict === undefined || was.name === undefined || samePerson(was.name, now.name) === true)
    return []
  return [...kept(found, was, today), ...emptied(now.id, personal)]
}

/** All that a person has said in a statement. */
const personal = [
  'conflict',
  'note',
  'form',
  'on',
  'notedBy',
  'supplierIds',
  'covers',
  'way',
  'wayNote',
  'wayBy',
  'wayOn',
  'changeReason',
  'until',
]

/** Whoever judges bids and steps aside has no successor: the row itself tells when. */
const evaluatorLeaves = (now: Statement, today: LocalDate): readonly Consequence[] =>
  now.way === 'stepped-aside' && now.until === undefined
    ? [{ path: `impartiality.statements.${now.id}.until`, value: today }]
    : now.way === 'no-conflict'
      ? emptied(now.id, ['until'])
      : []

/**
 * Whoever hands over leaves the place empty until somebody else is named, and has it back where it turns out to be no
 * conflict. Where somebody else is named already, the statement becomes history at once.
 */
function vacated(found: Case, row: Statement, today: LocalDate): readonly Consequence[] {
  const at = placeOf(row)
  if (at === undefined || row.conflict !== 'yes' || row.name === undefined) return []
  const person = personOf(found, row.part)
  const [name, role] = [`${at}.name`, `${at}.role`]
  if (leaves(row))
    return samePerson(row.name, person?.name) === true
      ? [name, role].map((path) => ({ path, value: undefined, renews: true as const }))
      : replaced(found, '', today)
  return givenBack(found, row)
}

/** The place that was left empty for somebody else is the first person's again. */
function givenBack(found: Case, row: Statement): readonly Consequence[] {
  const at = placeOf(row)
  if (at === undefined || personOf(found, row.part)?.name !== undefined) return []
  return [
    { path: `${at}.name`, value: row.name },
    { path: `${at}.role`, value: row.role },
  ]
}

/** Where the case names the one who has a part. */
const placeOf = ({ part }: Statement): string | undefined =>
  part === 'preparer' ? 'preparer' : part === 'decider' ? 'decision.decider' : undefined

/** The one who has stated an interest has left, and somebody else is named: the statement becomes history. */
function replaced(found: Case, path: string, today: LocalDate): readonly Consequence[] {
  return (found.impartiality.statements ?? []).flatMap((row) => {
    const person = personOf(found, row.part)
    if (!isCurrent(row) || row.conflict !== 'yes' || !leaves(row)) return []
    if (samePerson(row.name, person?.name) !== false) return []
    const left = { ...row, wayOn: row.wayOn ?? today }
    // The post was the first person's own.
    const isOld = path.endsWith('.name') && person?.role !== undefined && person.role === row.role
    const role = isOld ? [{ path: path.replace(/name$/, 'role'), value: undefined }] : []
    return [
      ...kept(found, left, today),
      { path: `impartiality.statements.${row.id}`, value: undefined, renews: true as const },
      ...role.map((gone) => ({ ...gone, renews: true as const })),
    ]
  })
}

/** The statement as a row of its own, and what proves it with it. */
function kept(found: Case, row: Statement, today: LocalDate): readonly Consequence[] {
  const history = keptRow(found, row, today)
  const [was, now] = [`impartiality.statements.${row.id}`, history.path]
  const proofs = [
    ...found.attachments.map((file) => ({ at: `attachments.${file.id}`, belongsTo: file.belongsTo })),
    ...(found.elsewhere ?? []).map((place) => ({ at: `elsewhere.${place.id}`, belongsTo: place.belongsTo })),
  ].filter(({ belongsTo }) => belongsTo === was)
  return [
    history,
    ...proofs.map(({ at }) => ({ path: `${at}.belongsTo`, value: now, renews: true as const })),
  ]
}

/** The statement as a row of its own, with the day it stood until. */
function keptRow(found: Case, row: Statement, today: LocalDate): Consequence {
  const id = freeId(found, row.id)
  return {
    path: `impartiality.statements.${id}`,
    value: { ...row, id, until: row.until ?? today },
    renews: true,
  }
}

function freeId(found: Case, id: string): string {
  const taken = new Set((found.impartiality.statements ?? []).map((row) => row.id))
  for (let n = 1; ; n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
}

const emptied = (id: string, names: readonly string[]): readonly Consequence[] =>
  names.map((name) => ({ path: `impartiality.statements.${id}.${name}`, value: undefined, renews: true }))
