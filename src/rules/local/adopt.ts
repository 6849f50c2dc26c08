import type { Case, EnteredLimit } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import type { Office } from '../../domain/office.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { partOf, rowCount, saysTheSame } from '../../domain/organisation/part.ts'
import { versionWords } from '../../domain/organisation/words.ts'
import { daysOf, rowOf, seriesOf, seriesTitle } from '../parameters/limit-words.ts'
import { routineTitle } from './frame.ts'
import { profileOf } from '../parameters/profiles.ts'
import { routineOf, routineRead } from './of-case.ts'

export interface Adopted {
  readonly case: Case
  /** What became otherwise in the case, a sentence each; none where nothing did. */
  readonly changes: readonly string[]
}

/** Decided or contracted, a case keeps the routine, the amounts and the organisation that it was decided by. */
export const keepsItsBasis = ({ decision, contract, record }: Case): boolean =>
  (decision.decidedOn ?? contract.signedOn ?? record.closedOn) !== undefined

/** The case with the office's routine, amounts and organisation in place of those it had. */
export function withOffice(
  found: Case,
  { limits, routine, organisation }: Pick<Office, 'limits' | 'routine' | 'organisation'>,
): Adopted {
  const { basis: before, ...rest } = found
  const org = organisationFor(found, organisation)
  const basis = {
    ...(limits.length === 0 ? {} : { limits }),
    ...(routine === null ? {} : { routine: routine.text }),
    ...(org === undefined ? {} : { organisation: org }),
  }
  const after: Case = Object.keys(basis).length === 0 ? rest : { ...rest, basis }
  return {
    case: after,
    changes: [
      ...routineChange(found, after),
      ...limitChanges(before?.limits ?? [], limits),
      ...organisationChange(before?.organisation, org),
    ],
  }
}

/** What the case needs of the organisation: what it has already where that says the same. */
function organisationFor({ authority, basis }: Case, organisation: Organisation | undefined) {
  if (organisation === undefined || rowCount(organisation) === 0) return undefined
  const part = partOf(organisation, authority.unit)
  return saysTheSame(basis?.organisation, part) ? basis?.organisation : part
}

function organisationChange(
  before: Organisation | undefined,
  after: Organisation | undefined,
): readonly string[] {
  if (before === after) return []
  if (after === undefined) return ['Er organisation gäller inte längre i ärendet: den är borttagen.']
  const version = versionWords(after)
  return before === undefined
    ? [`Ärendet har nu er organisation, ${version}.`]
    : [`Er organisation är ändrad. Ärendet har den nu ${version}.`]
}

function routineChange(before: Case, after: Case): readonly string[] {
  if (before.basis?.routine === after.basis?.routine) return []
  const [old, now] = [titleIn(before), titleIn(after)]
  const idle = idleWords(after)
  if (now === null) return [`Den lokala rutinen ${old ?? ''} gäller inte längre i ärendet.`]
  if (idle !== null) return [`Er lokala rutin ${now} gäller inte för det här ärendet (${idle}).`]
  if (old === null) return [`Ärendet följer nu er lokala rutin: ${now}.`]
  return [`Ärendet följer nu er lokala rutin ${now}, i stället för ${old}.`]
}

/** For what a routine that does not speak in the case is written; null where it speaks, or cannot be read. */
function idleWords(found: Case): string | null {
  const read = routineRead(found)
  if (read?.ok !== true || routineOf(found) !== null) return null
  const { from, to, profiles } = read.routine
  if (profiles?.includes(found.authority.profile) === false)
    return `bara för ${profiles.map((id) => profileOf(id)?.name ?? id).join(', ')}`
  return to === null ? `från ${from}` : `från ${from} till och med ${to}`
}

function titleIn(found: Case): string | null {
  const read = routineRead(found)
  if (read === null) return null
  return read.ok ? `”${routineTitle(read.routine)}”` : 'som inte går att läsa'
}

function limitChanges(before: readonly EnteredLimit[], after: readonly EnteredLimit[]): readonly string[] {
  const at = (limit: EnteredLimit) => (other: EnteredLimit) =>
    other.series === limit.series && other.from === limit.from
  return [
    ...after.flatMap((limit) => {
      const old = before.find(at(limit))
      if (old?.sek === limit.sek) return []
      const was = old === undefined ? '' : `, i stället för ${formatKr(old.sek * 100)}`
      return [`${nameOf(limit)} är nu inlagd: ${formatKr(limit.sek * 100)}${was}.`]
    }),
    ...before
      .filter((limit) => !after.some(at(limit)))
      .map((limit) => `Ert inlagda belopp för ${nameOf(limit)} är borttaget.`),
  ]
}

function nameOf({ series, from }: EnteredLimit): string {
  const [found, row] = [seriesOf(series), rowOf(series, from)]
  return found === undefined ? series : `${seriesTitle(found)}, ${daysOf(row ?? { from, to: null })}`
}
