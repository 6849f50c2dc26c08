import { filesAt } from '../domain/attachments/places.ts'
import type { Attachment, Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { identityKey, identityNote, numberKey, type Identity } from '../domain/suppliers/identity.ts'
import { kindOf } from '../domain/suppliers/kind.ts'
import type { Check } from '../rules/catalogue/checks.ts'
import { keptRow } from '../rules/vetting/look-only.ts'
import { checksOfCase } from '../rules/vetting/of-case.ts'
import { isAnother } from '../domain/suppliers/same-supplier.ts'
import { goodFrom } from '../rules/vetting/row.ts'
import { madeOn, newestFirst, type Made } from './newest.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]
type Elsewhere = NonNullable<Case['elsewhere']>[number]

/** A check of the same supplier in another case, still good. Of what is looked at and never stored, the result alone. */
export interface ReusableCheck {
  readonly checkId: string
  readonly caseId: string
  /** The other case's title, with its diary number where it has one. */
  readonly label: string
  readonly result: 'clear' | 'remark'
  readonly on: LocalDate
  readonly by?: string
  readonly seen?: string
  readonly validUntil?: LocalDate
  readonly hasFile: boolean
}

/** The same with all that is taken over: the row as it becomes, and the evidence that belongs to it. */
export interface Reusable {
  readonly offer: ReusableCheck
  readonly row: CheckRow
  readonly files: readonly Attachment[]
  readonly elsewhere: readonly Elsewhere[]
}

/** What was judged of the same supplier in another case, where it was not held to be serious, or had to explain first. */
export interface JudgedElsewhere {
  readonly caseId: string
  readonly label: string
  readonly judgement: 'needs-explanation' | 'not-serious'
}

/**
 * Checks of a supplier in other cases that are good on a day, the newest first: the supplier is the same by its number, also
 * when the check was made, and the check is one of this case's. Of each check the newest answer alone decides (newest.ts): a
 * later one that was worse, or that nobody could have, is never passed by for an older one. How long it is good is the shorter
 * of what was said there and what holds here.
 */
export function reusableChecks(
  found: Case,
  supplierId: string,
  others: readonly Case[],
  today: LocalDate,
): readonly Reusable[] {
  const supplier = found.suppliers.find(({ id }) => id === supplierId)
  if (supplier === undefined) return []
  const made = madeOn(found, supplier, others, today)
  return checksOfCase(found, today)
    .filter((check) => check.for.includes(kindOf(supplier)) && isReusable(check))
    .flatMap((check) => {
      const [newest] = made.filter(({ row }) => row.id === check.id).toSorted(newestFirst)
      return newest?.isSure === true ? reusable(newest, check, today) : []
    })
    .toSorted((a, b) => b.offer.on.localeCompare(a.offer.on))
}

/** Where the same supplier was not held to be serious, or had to explain itself first and is not judged since; newest first. */
export function judgedElsewhere(
  found: Case,
  supplierId: string,
  others: readonly Case[],
): readonly JudgedElsewhere[] {
  const supplier = found.suppliers.find(({ id }) => id === supplierId)
  if (supplier === undefined) return []
  return others
    .filter(({ id }) => id !== found.id)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .flatMap((other) =>
      other.suppliers.flatMap((one) => {
        const { judgement, judgedOf } = one.vetting ?? {}
        if (judgement === undefined || judgement === 'serious') return []
        return isJudged(supplier, one, judgedOf)
          ? [{ caseId: other.id, label: labelOf(other), judgement }]
          : []
      }),
    )
}

/** By the number of the one who was judged; one that had none then is the one whose number stands there now. */
function isJudged(supplier: Supplier, one: Supplier, judgedOf: Identity = one): boolean {
  const key = numberKey(supplier)
  if (key === undefined) return false
  if (numberKey(judgedOf) !== undefined) return numberKey(judgedOf) === key
  return numberKey(one) === key && (identityKey(judgedOf) === undefined || !isAnother(judgedOf, one))
}

/** One that holds for its own purchase, or that nobody has said how long it is good, is made anew. */
const isReusable = ({ onlyHere, goodFor }: Check): boolean => onlyHere !== true && goodFor !== null

function reusable(
  { other, supplier, row: found }: Made,
  check: Check,
  today: LocalDate,
): readonly Reusable[] {
  const { id } = supplier
  const { result, on } = found
  // What could not be had says nothing in another case.
  if (result === undefined || result === 'missing' || on === undefined || on > today) return []
  const validUntil = earlier(found.validUntil, goodFrom(on, check))
  if (validUntil !== undefined && validUntil < today) return []
  const at = `suppliers.${id}.checks.${check.id}`
  const isKept = check.evidence === 'keep'
  const files = isKept ? filesAt(other, at) : []
  const elsewhere = isKept ? (other.elsewhere ?? []).filter(({ belongsTo }) => belongsTo === at) : []
  const by = found.by ?? other.preparer.name
  const label = labelOf(other)
  const made = {
    result,
    on,
    ...(by === undefined ? {} : { by }),
    ...(validUntil === undefined ? {} : { validUntil }),
  }
  const seen = isKept && found.seen !== undefined ? { seen: found.seen } : {}
  const row: CheckRow = {
    id: check.id,
    ...made,
    ...seen,
    ...(isKept ? namesOf(found) : {}),
    of: identityNote(found.of ?? supplier),
    reusedFrom: { caseId: other.id, label, on: today },
  }
  const hasFile = files.length + elsewhere.length > 0
  const offer: ReusableCheck = { checkId: check.id, caseId: other.id, label, ...made, ...seen, hasFile }
  return [{ offer, row, files, elsewhere }]
}

const namesOf = ({ name, orgNr, notKept }: CheckRow): Pick<CheckRow, 'name' | 'orgNr' | 'notKept'> => ({
  ...(name === undefined ? {} : { name }),
  ...(orgNr === undefined ? {} : { orgNr }),
  ...(notKept === undefined ? {} : { notKept }),
})

const labelOf = ({ subject, record }: Case): string =>
  [subject.title ?? 'Ärende utan rubrik', record.diarienummer].filter((text) => text !== undefined).join(', ')

const earlier = (...days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0]

/** Whether a check has an answer in the case, or something typed that is one: it is not written over. */
export function isAnswered(found: Case, supplierId: string, checkId: string): boolean {
  const at = `suppliers.${supplierId}.checks.${checkId}`
  const row = found.suppliers.find(({ id }) => id === supplierId)?.checks?.find(({ id }) => id === checkId)
  const { id: _id, notKept: _kept, of: _whom, stood: _stood, ...answers } = row ?? { id: checkId }
  return (
    Object.values(answers).some((value) => value !== undefined) ||
    Object.keys(found.unread).some((path) => path.startsWith(`${at}.`))
  )
}

/** What of a row's files can be kept in this case too, and under which ids. */
export interface TakenFiles {
  readonly files: readonly Attachment[]
  readonly elsewhere: readonly Elsewhere[]
  /** Some file stays where it is: the row says where. */
  readonly isLeft: boolean
}

/** The case with a check taken over on a supplier's row. Files that could not come along are said to be in the other case. */
export function withReused(
  found: Case,
  supplierId: string,
  { row, offer }: Reusable,
  taken: TakenFiles,
): Case {
  const at = `suppliers.${supplierId}.checks.${row.id}`
  const left = taken.isLeft ? `Underlaget finns i ärendet ”${offer.label}”.` : undefined
  const before = found.suppliers.find(({ id }) => id === supplierId)?.checks?.find(({ id }) => id === row.id)
  const notKept = before?.notKept ?? [row.notKept, left].filter((text) => text !== undefined).join(' ')
  // Of what is only looked at nobody is named who does not work with this purchase.
  const whole = keptRow(found, notKept === '' ? row : { ...row, notKept })
  const elsewhere = [...(found.elsewhere ?? []), ...taken.elsewhere.map((one) => ({ ...one, belongsTo: at }))]
  return {
    ...found,
    suppliers: found.suppliers.map((supplier) =>
      supplier.id === supplierId
        ? { ...supplier, checks: [...(supplier.checks ?? []).filter(({ id }) => id !== row.id), whole] }
        : supplier,
    ),
    attachments: [...found.attachments, ...taken.files.map((file) => ({ ...file, belongsTo: at }))],
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
  }
}
