import { addMonths, type LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { amounts, knownAmount, regimeOn, type RuleReference } from '../parameters/amounts.ts'
import type { SectionId } from '../parameters/amounts-file.ts'
import { profileOf } from '../parameters/profiles.ts'
import type { Setting, SimilarPurchase } from './input.ts'

/** Another purchase, whether the law adds it, and whether the policy would. */
export interface SimilarValue {
  readonly item: SimilarPurchase
  readonly byLaw: boolean
  readonly byPolicy: boolean
  readonly rule: SectionId
  /** Why the law does not add it, where that is said; else nothing. */
  readonly remark: string
}

/** Recurring contracts are a rule for goods and services; works and concessions have none. */
const recurringCategories: readonly Setting['category'][] = ['goods', 'services', 'annex2', 'b-services']

/** Says of each other purchase whether it is added, by which rule. Order does not matter. */
export function judgeSimilar(
  similar: readonly SimilarPurchase[],
  setting: Setting,
  policy: string | undefined,
): SimilarValue[] {
  const window = recurringWindow(similar, setting)
  return similar.map((item) => {
    const { byLaw, rule, remark } = judge(item, setting, window)
    return { item, byLaw, byPolicy: addedBy(policy, item, setting), rule, remark }
  })
}

/** How the amount of another purchase came about, in words. */
export function similarText({ item, remark }: SimilarValue): string {
  const day = item.date === undefined ? '' : `, ${item.date}`
  return `${formatKr(item.ore)}${day}${remark === '' ? '' : ` (${remark})`}`
}

interface Window {
  readonly from: LocalDate
  /** The first day after the window. */
  readonly until: LocalDate
}

function judge(
  item: SimilarPurchase,
  setting: Setting,
  window: Window,
): { byLaw: boolean; rule: SectionId; remark: string } {
  if (item.relation === 'same-procurement') return { byLaw: true, rule: 'same-procurement', remark: '' }
  if (item.relation === 'recurring') {
    if (!recursHere(setting)) return { byLaw: false, rule: 'recurring-elsewhere', remark: 'räknas inte' }
    if (item.unit === 'other') return { byLaw: false, rule: 'independent-unit', remark: 'räknas inte' }
    const byLaw = within(item.date, window)
    return { byLaw, rule: 'recurring', remark: byLaw ? '' : 'utanför de 12 månader som räknas' }
  }
  if (!regimeOn(amounts.regimes.sameKindByLaw, setting.law, setting.startDate))
    return { byLaw: false, rule: 'same-kind-not', remark: 'räknas inte enligt lagen' }
  if (item.unit === 'other') return { byLaw: false, rule: 'independent-unit', remark: 'räknas inte' }
  const byLaw = sameYear(item.date, setting.startDate)
  return { byLaw, rule: 'same-kind', remark: byLaw ? '' : 'annat räkenskapsår' }
}

function addedBy(policy: string | undefined, item: SimilarPurchase, { startDate }: Setting): boolean {
  if (policy === undefined || item.relation !== 'same-kind') return false
  const unit = profileOf(policy)?.summation.unit ?? 'none'
  if (unit === 'none' || (unit === 'own' && item.unit === 'other')) return false
  return sameYear(item.date, startDate)
}

/** The rule to show when only the policy adds a purchase; null where it does not. */
export function policyRuleFor(
  { byPolicy }: Pick<SimilarValue, 'byPolicy'>,
  policy: string | undefined,
): RuleReference | null {
  const summation = byPolicy && policy !== undefined ? profileOf(policy)?.summation : undefined
  if (summation === undefined) return null
  const { source, reading } = summation
  return { layer: 'policy', source: `${source.title}, ${source.section}`, text: reading }
}

/** Twelve months back up to the day before the start, or twelve months from it: the larger, never both. */
function recurringWindow(similar: readonly SimilarPurchase[], setting: Setting): Window {
  const start = setting.startDate
  const own = similar.filter(({ relation, unit }) => relation === 'recurring' && unit === 'own')
  if (own.length === 0) return { from: start, until: start }
  const months = knownAmount('recurring-window-months', setting.law, setting.startDate)
  const backward = { from: addMonths(start, -months), until: start }
  const forward = { from: start, until: addMonths(start, months) }
  const total = (window: Window): bigint =>
    own.filter((item) => within(item.date, window)).reduce((ore, item) => ore + BigInt(item.ore), 0n)
  return total(forward) > total(backward) ? forward : backward
}

/** Whether the act adds purchases because the need recurs. */
export const recursHere = ({ law, category }: Pick<Setting, 'law' | 'category'>): boolean =>
  law !== 'LUK' && recurringCategories.includes(category)

const within = (date: LocalDate | undefined, { from, until }: Window): boolean =>
  date !== undefined && from <= date && date < until

const sameYear = (date: LocalDate | undefined, start: LocalDate): boolean =>
  date?.slice(0, 4) === start.slice(0, 4)
