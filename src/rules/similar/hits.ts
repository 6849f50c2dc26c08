import type { Case, Supplier } from '../../domain/case/schema.ts'
import { cpvCodesIn } from '../../domain/contracts/cpv-codes.ts'
import { sharedBeginning, subjectWords, wordsFoundIn } from '../../domain/contracts/search.ts'
import { addMonths, type LocalDate } from '../../domain/local-date.ts'
import { caseValue } from '../evaluate/case-value.ts'
import { askedSuppliers, identityOf, winnerOf } from '../evaluate/suppliers.ts'
import { windowMonths } from './window.ts'
import { summationOf } from './summation.ts'

/** Another case that may belong together with this one, and why it was found. */
export interface SimilarHit {
  readonly caseId: string
  readonly title: string | undefined
  /** The winner, or the only one asked. */
  readonly supplier: string | undefined
  /** The day of its contract, else the day it began. */
  readonly date: LocalDate
  /** Its legal value in öre; null while it is not known. */
  readonly ore: number | null
  /** What its unit is called. */
  readonly unit: string | undefined
  /** It was bought by the same unit of the same authority. */
  readonly isOwnUnit: boolean
  readonly why: {
    /** Words of this case's title that the other's title has. */
    readonly words: readonly string[]
    readonly sameSupplier: boolean
    /** Leading CPV digits that they share, null where there are too few. */
    readonly cpv: string | null
  }
}

/** Shared digits that name at least the same group of the vocabulary: a division holds too much to say anything. */
const fewestDigits = 3

/**
 * The cases that may belong together with this one, the likeliest first: words of the title, supplier or CPV code in common,
 * near enough in time, of the same authority or, where the policy adds what the whole organisation buys, of the same
 * profile. Neither this case nor cancelled ones. Finding is all it does.
 */
export function similarHits(found: Case, others: readonly Case[]): readonly SimilarHit[] {
  return others
    .filter((other) => other.id !== found.id && other.decision.outcome !== 'cancel')
    .filter((other) => isWithinReach(found, other) && isNear(found, other))
    .flatMap((other) => {
      const why = whyOf(found, other)
      const isFound = why.words.length > 0 || why.sameSupplier || why.cpv !== null
      return isFound ? [hitOf(found, other, why)] : []
    })
    .toSorted((a, b) => rank(b) - rank(a) || b.date.localeCompare(a.date))
}

/** The hits that no row of the case has answered. */
export function unanswered(found: Case, hits: readonly SimilarHit[]): readonly SimilarHit[] {
  const answered = new Set((found.value.similar ?? []).map(({ caseId }) => caseId))
  return hits.filter(({ caseId }) => !answered.has(caseId))
}

function hitOf(found: Case, other: Case, why: SimilarHit['why']): SimilarHit {
  return {
    caseId: other.id,
    title: other.subject.title,
    supplier: supplierOf(other)?.name,
    date: dayOf(other) ?? '',
    ore: caseValue(other).legalOre,
    unit: other.authority.unit,
    isOwnUnit: isSameAuthority(found, other) && isSameText(found.authority.unit, other.authority.unit),
    why,
  }
}

function whyOf(found: Case, other: Case): SimilarHit['why'] {
  const [words, theirWords] = [found, other].map(({ subject }) => subjectWords(subject.title ?? ''))
  const supplier = supplierOf(other)
  const isSame = (own: Supplier): boolean =>
    supplier !== undefined &&
    (identityOf(own) === identityOf(supplier) || isSameText(own.name, supplier.name))
  const [codes, theirs] = [found, other].map(({ subject }) => cpvCodesIn(subject.cpv ?? ''))
  return {
    words: wordsFoundIn((theirWords ?? []).join(' '), words ?? []),
    sameSupplier: askedSuppliers(found).some(isSame),
    cpv: sharedBeginning(codes ?? [], theirs ?? [], fewestDigits),
  }
}

const rank = ({ why }: SimilarHit): number =>
  why.words.length * 100 + (why.sameSupplier ? 50 : 0) + (why.cpv?.length ?? 0) * 10

function supplierOf(other: Case) {
  const asked = askedSuppliers(other)
  return winnerOf(other) ?? (asked.length === 1 ? asked[0] : undefined)
}

const dayOf = ({ contract, subject }: Case): LocalDate | undefined => contract.signedOn ?? subject.startDate

/** In the calendar year that a policy looks at, or in the months to and fro that the law looks at. */
function isNear(found: Case, other: Case): boolean {
  const start = found.subject.startDate
  const day = dayOf(other)
  if (start === undefined || day === undefined) return false
  if (day.slice(0, 4) === start.slice(0, 4)) return true
  const months = windowMonths(found)
  return months !== null && addMonths(start, -months) <= day && day < addMonths(start, months)
}

function isWithinReach(found: Case, other: Case): boolean {
  if (isSameAuthority(found, other)) return true
  return summationOf(found)?.unit === 'own-and-other' && other.authority.profile === found.authority.profile
}

/** By number; by name only where a number is missing. */
function isSameAuthority({ authority: own }: Case, { authority: other }: Case): boolean {
  if (own.orgNr !== undefined && other.orgNr !== undefined) return own.orgNr === other.orgNr
  return isSameText(own.name, other.name)
}

const isSameText = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b)

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
